"""A whole text as a program: days, parts, blocks and the lines they govern."""

import re

from ml.extract.exercise_words import exercise_words, says_effort
from ml.extract.notation.asides.asides import is_aside
from ml.extract.notation.asides.cards import with_totals_of_cards
from ml.extract.notation.asides.part_totals import without_totals_of_parts
from ml.extract.notation.asides.particulars import without_particulars
from ml.extract.notation.asides.scoreboards import without_scores
from ml.extract.notation.asides.talk import is_talk, without_greeting, without_lead_in
from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.block_headers.scheme_words import scheme_of
from ml.extract.notation.joining.attributes import with_attributes
from ml.extract.notation.joining.described_items import with_described_items
from ml.extract.notation.joining.gaps import without_gaps_under_names
from ml.extract.notation.joining.kinds_of_days import with_kinds_in_titles
from ml.extract.notation.joining.labels_above import with_labels_beside
from ml.extract.notation.joining.manners_behind import with_manners_at_names
from ml.extract.notation.joining.names_over_numbers import with_numbers_beside_names
from ml.extract.notation.joining.numbered_items import with_numbered_items
from ml.extract.notation.joining.round_cards import with_cards_of_rounds
from ml.extract.notation.joining.sentences import with_sentences_joined
from ml.extract.notation.joining.sets_below import with_sets_beside
from ml.extract.notation.joining.sets_under_sets import with_sets_below_names, with_unit_of_all
from ml.extract.notation.joining.unfinished_lines import with_unfinished_lines_joined
from ml.extract.notation.line.distances import swim_words
from ml.extract.notation.line.fields import joined_fields, read_fields
from ml.extract.notation.line.further_parts import is_done_by_name
from ml.extract.notation.line.lines import parse_line
from ml.extract.notation.line.remarks import is_remark
from ml.extract.notation.line.rest_lines import rest_for_all
from ml.extract.notation.line.written_sets import written_sets
from ml.extract.notation.parsed import LineKind, ParsedText, Report
from ml.extract.notation.parting.dated_lines import with_dates_apart
from ml.extract.notation.parting.label_lines import parted_by_labels
from ml.extract.notation.parting.run_on import with_lines_parted
from ml.extract.notation.parting.weeks import with_days_of_weeks
from ml.extract.notation.prose.text import Piece, read_told
from ml.extract.notation.sheets.closing_names import closing_name
from ml.extract.notation.sheets.closing_rests import closing_rest
from ml.extract.notation.sheets.contents import Contents
from ml.extract.notation.sheets.day_lines import joined_in_days
from ml.extract.notation.sheets.reader import Reader
from ml.extract.notation.sheets.sheet import Sheet
from ml.extract.notation.sheets.totals import drop_total, is_total
from ml.extract.notation.sheets.unnamed_parts import joined_unnamed
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import main_sport, sport_of
from ml.extract.notation.titles.days import split_days, with_days_in_english, with_spelled_days
from ml.extract.notation.titles.first_lines import opening_title
from ml.extract.notation.titles.headings import split_parts
from ml.extract.notation.titles.numbered_heads import with_heads_apart
from ml.extract.notation.titles.part_heads import part_heads
from ml.extract.notation.titles.plan_titles import plan_titles
from ml.extract.notation.vocabulary import COOL_DOWN, ENDS_SHORTENED, NAMED, WARM_UP
from ml.extract.notation.wording.behind_names import with_ladders_first
from ml.extract.notation.wording.counted_sets import with_sets_counted
from ml.extract.notation.wording.indents import with_ends_of_blocks, without_braces
from ml.extract.notation.wording.introductions import with_introductions_as_headers
from ml.extract.notation.wording.legends import read_by_legend
from ml.extract.notation.wording.list_numbers import with_list_numbers_marked
from ml.extract.notation.wording.listings import in_known_form
from ml.extract.notation.wording.other_languages import in_known_words
from ml.extract.notation.wording.run_units import with_paces_marked, with_units_of_runs
from ml.extract.notation.wording.russian_words import in_russian_words, with_parts_spelled
from ml.extract.notation.wording.screen_lines import with_screen_lines
from ml.extract.notation.wording.short_minutes import all_in_minutes, are_minutes, in_minutes
from ml.extract.notation.wording.shorthand import spelled_out_short
from ml.extract.notation.wording.signs import with_words_for_signs
from ml.extract.notation.wording.station_labels import with_stations_marked
from ml.extract.notation.wording.timelines import with_lengths
from ml.extract.notation.wording.watch_steps import with_watch_steps
from storage.records.program import Exercise, Program, Session

_FULL_STOP = re.compile(r"(?:(?<=[^\W\d_]{2})|(?<=[\d'\")]))\.\s+(?=\S)")
_LONG_LINE = 120
_SENTENCE_END = re.compile(r"(?<=[^\W_]{2}[.!?])\s+(?=[A-ZА-ЯЁ])")
_SENTENCE_OF_REST = re.compile(r"(?:(?<=[^\W_]{2}[.!])|(?<=\)[.!]))\s+(?=[A-ZА-ЯЁ\d])")
_SENTENCE_OF_SETS = re.compile(
    r"(?<=[^\W\d_])(?<!\bincl)(?<!\bw)\.\s+(?=\d{1,2}\s?[xх×]\s?\d)", re.IGNORECASE
)
_BEFORE_REST = re.compile(r"(?:(?<=[^\W\d_][.!])|(?<=\d\d\.))\s+(?=(?:rest|отдых)\b)", re.IGNORECASE)
_ARROW = re.compile(r"\s+(?:>+|→|->|=>|//)\s+|(?<=[^\W\d_]{2})[.;]\s+(?=then\s\d)")
_BEGINS_WORK = re.compile(
    rf"(?:\d{{1,2}}\s?[xх×]\s?\d|(?:{WARM_UP}|{COOL_DOWN}|ladder|pyramid|горка|лесенка|пирамида"
    rf"|откупаться|откупка)\b.*\d)",
    re.IGNORECASE,
)
# `bench 4/10`: sets by repetitions, in a text that writes all of them so.
_SETS_BY_REPS = re.compile(
    r"(?<=[^\W\d_]\s)([2-6])/(\d{1,2})(?=\s*$|[\s,]+\d+\s?(?:kg|кг|lb)?\s*$)", re.IGNORECASE
)
# `Pool, morning. 400 easy; 8x50 ...`: what heads a list on its own line.
_HEADED = re.compile(
    r"^\s*(?!total|итого|всего)([^\W\d][^\d.:;=]{2,40})(?:\.\s+(?=\d[^;]*;)|\s=\s+(?=\d[^;]*[,;]))"
)
# `Ride 1h15: 15 min easy, 4x5 min ...`
_HEADED_BY_TIME = re.compile(
    r"^\s*([^\W\d][^\d:]{2,30}?),?\s\d{1,3}\s?(?:h\s?\d{0,2}|mins?|'|мин|ч)(?:\s(?:total|in all"
    r"|всего))?:\s+(?=\d[^,]*,)",
    re.IGNORECASE,
)
_BEFORE_TABATA = re.compile(
    r"(?<=\S)(?:\s*[,;+]\s*(?:then\s+)?|\s+then\s+|(?<=[.;,])\s)(?=tabata\s[^\W\d])", re.IGNORECASE
)
# `3-15 min: A1 squat 4x6`: from when to when.
_WINDOW = re.compile(r"^\s*\d{1,2}\s?[-–]\s?\d{1,2}\s?min:\s+(?=\S)")
_MARKUP = re.compile(r"\*\*|__|`")
# `*Sets:* 3`, but no bullet and no sign of multiplication.
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]+:)\*(?![\w*])")


def parse_text(text: str, sport: str | None = None) -> ParsedText:
    """Read a pasted text, a plan of the catalogue, or the lines of an image.

    Every line with words becomes an exercise or a heading; one that no rule splits keeps its words and is
    listed in the report. `sport` is what the text around this one is about, where that is known.
    `is_program` of the result says whether anything with numbers was found.
    """
    written, heads = _rewritten(text)
    pieces = read_told(written) or with_spelled_days([part for line in written for part in _parted(line)])
    sport = sport or main_sport(text)
    swims = swim_words(text) >= max(2, len(pieces) / 4) and sport != "row"
    sheet = Sheet(sport="swim" if swims else None, main_sport=sport, is_russian=_is_russian(text))
    contents = Contents(sheet)
    titles = plan_titles(written) | heads
    reader = Reader(sheet, contents, titles, part_heads(written))
    opening, sheet.title = opening_title([_text(piece) for piece in pieces])
    sheet.sport = sheet.sport or sport_of(sheet.title or "")
    for index, piece in enumerate(pieces):
        if index < opening:
            continue
        done = piece if isinstance(piece, Exercise) else None
        done = done or closing_rest(pieces, index, titles) or closing_name(pieces, index)
        if done is not None:
            contents.take(done)
        else:
            reader.read(_text(piece), next(filter(_says_something, map(_text, pieces[index + 1 :])), None))
    reader.rests.spread()
    drop_total(sheet)
    sessions = joined_unnamed(_closed(sheet), sheet.title)
    # A title over one list names the sheet; over one of several it names that list alone.
    is_of_first = len(sessions) > 1 and sheet.title == sessions[0].title
    program = Program(
        is_program=any(exercise.is_measured for session in sessions for exercise in session.exercises),
        title=None if is_of_first else sheet.title,
        sessions=sessions,
    )
    filled = sum(1 for line in written if line.strip())
    return ParsedText(program, Report(lines=filled, whole=tuple(contents.kept)))


def _rewritten(text: str) -> tuple[list[str], frozenset[str]]:
    """Give the lines in the forms that the grammar knows, and what among them is known to be a heading."""
    written = [_WINDOW.sub("", line) for line in _EMPHASIS.sub(r"\1", _MARKUP.sub("", text)).splitlines()]
    written = with_watch_steps(with_days_in_english(written))
    written = with_sentences_joined(without_particulars(written))
    written = with_stations_marked(without_scores(written))
    written = with_list_numbers_marked(with_unfinished_lines_joined(written))
    written = with_parts_spelled([in_russian_words(in_known_words(line)) for line in written])
    written = with_kinds_in_titles(without_totals_of_parts(with_screen_lines(written)))
    written, heads = with_heads_apart(with_dates_apart(written))
    written = with_sets_counted(with_days_of_weeks(with_words_for_signs(written)))
    written = with_cards_of_rounds(with_sets_beside(without_gaps_under_names(written)))
    written = with_manners_at_names(with_sets_below_names(with_unit_of_all(written)))
    written = with_labels_beside(read_by_legend(with_lines_parted(written)))
    written = with_totals_of_cards(written)
    written = with_numbers_beside_names(with_numbered_items(with_described_items(written)))
    written = with_attributes(in_known_form(written))
    written = with_ends_of_blocks(without_braces(joined_fields(written)))
    written = [spelled_out_short(without_greeting(line)) for line in with_lengths(written)]
    written = with_ladders_first(written)
    if sum(line.lstrip().startswith("*") for line in written) > 1:
        written = [re.sub(r"^\s*\*", "- ", line) for line in written]
    if sum(bool(_SETS_BY_REPS.search(line)) for line in written) > 2:
        written = [_SETS_BY_REPS.sub(r"\1x\2", line) for line in written]
    if are_minutes(text):
        written = [all_in_minutes(line) for line in written]
    written = with_units_of_runs(with_introductions_as_headers(with_paces_marked(written)))
    return [in_minutes(line) for line in written], heads


def _is_russian(text: str) -> bool:
    letters = [character for character in text.lower() if character.isalpha()]
    return 2 * sum("а" <= character <= "я" or character == "ё" for character in letters) > len(letters)


def _says_something(line: str) -> bool:
    return bool(line.strip()) and not is_aside(line.strip())


def _text(piece: Piece) -> str:
    return piece.name if isinstance(piece, Exercise) else piece


def _parted(line: str) -> list[str]:
    """Part a line that holds several parts of a session, or several days of a week."""
    if len(days := split_days(line)) > 1:
        return days
    if (written := written_sets(plain(line))) is not None and NAMED.search(written.before):
        return [line]
    if (timed := _HEADED_BY_TIME.match(line)) is not None:
        return [f"{timed[1]}:", *_parted(line[timed.end() :])]
    if (headed := _HEADED.match(line)) is not None:
        return [headed[1], *_parted(line[headed.end() :])]
    if len(parts := _SENTENCE_OF_REST.split(line)) > 1 and any(map(rest_for_all, parts)):
        # What is said beside a rest, "Drink enough!", is nothing to train.
        return [
            part for part in parts if re.search(r"\d", part) or rest_for_all(part) or exercise_words(part)
        ]
    said = scheme_of(line)
    # "Circuit, 3 rounds, work 40 s rest 20 s": "work" begins no part of it.
    is_whole = said is not None and said.duration_s is not None
    return [line] if is_whole or read_fields(line) is not None else _sentences(line)


def _sentences(line: str) -> list[str]:
    if len(tabatas := _BEFORE_TABATA.split(line)) > 1:
        return tabatas
    if (labelled := parted_by_labels(line)) is not None:
        return labelled
    steps = _ARROW.split(line)
    if len(steps) > 1 and any((header := block_header(step)) and header[1] for step in steps):
        return [without_lead_in(step) for step in steps]
    if len(line) > _LONG_LINE and len(sentences := _SENTENCE_END.split(line)) > 1:
        return [part for sentence in sentences for part in _by_sentences(sentence)]
    if len(sets := _SENTENCE_OF_SETS.split(line)) > 1:
        return [part for one in sets for sentence in _by_sentences(one) for part in split_parts(sentence)]
    return [
        part
        for sentence in _BEFORE_REST.split(line)
        for one in _by_sentences(sentence)
        for part in split_parts(one)
    ]


def _by_sentences(line: str) -> list[str]:
    """Part `walk down. core 3x15. plank 1 min` where an exercise begins behind a full stop."""
    parts: list[str] = []
    for part in _FULL_STOP.split(line):
        if (
            parts
            and not ENDS_SHORTENED.search(parts[-1])
            and _is_work(part, is_named=True)
            and _is_work(parts[-1], is_named=False)
        ):
            parts.append(without_lead_in(part))
        elif parts and (is_total(part) or _is_said_behind(part, parts[-1])):
            continue
        elif parts:
            parts[-1] = f"{parts[-1]}. {part}"
        else:
            parts = [part]
    return parts


def _is_said_behind(part: str, work: str) -> bool:
    """Tell `bring spikes` behind `cool-down 10 min`: what people say to each other."""
    return is_talk(part) and is_aside(part) and _is_work(work, is_named=True)


def _is_work(text: str, *, is_named: bool) -> bool:
    if is_named and (is_done_by_name(text) or _BEGINS_WORK.match(text)):
        return True
    read = parse_line(text)
    if not is_named and read.kind is LineKind.NUMBERS and _BEGINS_WORK.match(text):
        # `6x800 / 400 jog. Cool-down 2 km`
        return True
    found = () if is_named and is_remark(text) else read.exercises
    return any(
        e.is_measured and (not is_named or exercise_words(e.name) or says_effort(e.name)) for e in found
    )


def _closed(sheet: Sheet) -> tuple[Session, ...]:
    """Drop headings without exercises and name the day only where several blocks share it."""
    filled = joined_in_days([session for session in sheet.sessions if session.exercises])
    shared = {session.day for session in filled if sum(other.day == session.day for other in filled) > 1}
    return tuple(
        Session(
            title=session.title,
            day=session.day if session.day in shared else None,
            exercises=session.finished(),
        )
        for session in filled
    )
