"""A page of words as a program: tables under their headers, columns and lines in reading order."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.chats.chat_screen import chat_lines
from ml.extract.layout.doubt import flagged, with_plain_noughts
from ml.extract.layout.furniture.bare_numbers import without_bare_numbers
from ml.extract.layout.furniture.captions import without_caption
from ml.extract.layout.furniture.chrome import is_chrome, without_chrome
from ml.extract.layout.furniture.mastheads import without_mastheads
from ml.extract.layout.furniture.pictures import without_pictures
from ml.extract.layout.furniture.rulings import without_rulings
from ml.extract.layout.furniture.sheet_edges import without_edges
from ml.extract.layout.grammar import day_title, is_heading, is_surely_work, rest_for_all, works_in
from ml.extract.layout.lines.broken_lines import with_broken_lines_joined
from ml.extract.layout.lines.heads_by_place import with_heads_marked_by_place
from ml.extract.layout.lines.spelling import line_text, with_repaired_names
from ml.extract.layout.order.label_column import with_kinds_of_days_apart, with_labels_above
from ml.extract.layout.order.notes_beside import with_notes_behind_groups
from ml.extract.layout.order.plan_grids import with_grids_in_turn
from ml.extract.layout.order.reading_order import reading_order
from ml.extract.layout.order.week_columns import with_days_in_turn
from ml.extract.layout.rows import Row, make_rows, split_at, straighten
from ml.extract.layout.screens.app_screen import without_screen
from ml.extract.layout.tables.header_rows import find_headers
from ml.extract.layout.tables.headers import Column, title_in_corner
from ml.extract.layout.tables.page_table import read_table
from ml.extract.layout.tables.side_by_side import over_both, rest_above, second_table
from ml.extract.layout.tables.table_rows import Part
from ml.extract.layout.tables.wrapped_cells import with_wrapped_cells_joined
from ml.extract.layout.tables.wrapped_headers import with_wrapped_headers_joined
from ml.extract.layout.tidy import tidied
from ml.extract.notation import LineKind, parse_line, parse_text
from ml.extract.notation.asides.asides import is_aside
from ml.extract.notation.asides.remark_lines import without_remarks
from ml.extract.notation.joining.sentences import with_sentences_joined
from ml.extract.notation.labels import Field
from ml.extract.notation.vocabulary import WEEKDAY
from ml.extract.words import Word
from storage.records.program import Exercise, Program, Session

_NUMBERED_TITLE = re.compile(r"[^\W\d_][^\d,:;]+\s#?\d{1,2}$")
# `Masters swim - Tuesday 1600 m`
_OF_DAY = re.compile(rf"[^\W\d]\s*[-–—|,]\s*{WEEKDAY}\b(?!.*\d\s*[xх×]\s*\d)", re.IGNORECASE)


def read_page(words: Sequence[Word]) -> Program:
    """Give what a page says; `is_program` only means that numbers to train by were found."""
    return with_repaired_names(tidied(_page_program(without_pictures(with_plain_noughts(words)))))


def _page_program(words: Sequence[Word]) -> Program:
    rows = with_days_in_turn(with_grids_in_turn(without_edges(make_rows(straighten(words)))))
    rows = without_caption(without_screen(with_wrapped_cells_joined(rows)))
    if (said := chat_lines(rows)) is not None:
        rows = said
    rows = with_wrapped_headers_joined(rows)
    headers = find_headers(rows)
    if not headers:
        rows = without_bare_numbers(without_rulings(without_mastheads(rows)))
        ordered = reading_order(with_notes_behind_groups(rows))
        ordered = with_kinds_of_days_apart(with_heads_marked_by_place(with_broken_lines_joined(ordered)))
        ordered = with_labels_above(ordered)
        return _flagged(_text_program(ordered), ordered)
    return _tables_side_by_side(rows, headers)


def _tables_side_by_side(rows: Sequence[Row], headers: Mapping[int, Sequence[Column]]) -> Program:
    if (x := second_table(rows, headers)) is None:
        return _with_tables(rows, headers)
    over = over_both(rows[: min(headers)], x)
    left, right = split_at([row for row in rows if row not in over], x)
    sides = [_with_tables(left, find_headers(left)), _tables_side_by_side(right, find_headers(right))]
    titles = [row.text for row in over if not is_chrome(row.text) and not rest_above([row.text])]
    return _rested(_joined(sides, titles[0] if titles else None), rest_above([row.text for row in over]))


def page_text(words: Sequence[Word]) -> str:
    """Give the lines of a page as text, for the decision what it is."""
    return "\n".join(row.text for row in make_rows(straighten(words)))


def _text_program(rows: Sequence[Row]) -> Program:
    lines = without_chrome(with_sentences_joined([line_text(row) for row in rows]))
    return without_remarks(parse_text("\n".join(lines)).program)


@dataclass(slots=True)
class _Sheet:
    """A page with tables in the making."""

    title: str | None = None
    sessions: list[Session] = field(default_factory=list)
    waiting: list[Row] = field(default_factory=list)
    # Of all exercises that say none of their own.
    rest: int | None = None

    def table(self, columns: Sequence[Column], body: Sequence[Row]) -> None:
        """Add a table; the lines above it are its exercise's name, its heading, or lines of their own."""
        name, rest = self._name_above() if _lists_one_exercise(columns) else (None, None)
        heading = self._heading_above()
        heading = title_in_corner(columns) or heading
        parts = read_table(columns, body, name)
        if rest is not None:
            for part in parts:
                part.rest(rest)
        if name and heading is None and self.sessions and len(parts) == 1:
            self._extend(parts[0].exercises)
            return
        if parts and parts[0].title is None:
            parts[0].title = heading
        self.sessions += [_session(part) for part in parts]

    def lines(self) -> None:
        """Read the lines that wait as running text; what a sheet says of itself is no exercise."""
        rows = with_broken_lines_joined(self.waiting)
        program = _flagged(_text_program(rows), rows)
        for session in program.sessions:
            works = tuple(exercise for exercise in session.exercises if is_surely_work(exercise))
            if works:
                self.sessions.append(session.model_copy(update={"exercises": works}))
        self.waiting = []

    def _extend(self, exercises: Sequence[Exercise]) -> None:
        last = self.sessions[-1]
        self.sessions[-1] = last.model_copy(update={"exercises": (*last.exercises, *exercises)})

    def _name_above(self) -> tuple[str | None, int | None]:
        """Take the name of a table's exercise, and the rest that stands between it and the header."""
        rest: int | None = None
        while self.waiting:
            text = line_text(self.waiting.pop())
            if (said := rest_for_all(text)) is not None:
                rest = said
            elif not is_chrome(text) and any(character.isalpha() for character in text):
                return text, rest
        return None, rest

    def _heading_above(self) -> str | None:
        lines = without_chrome([line_text(row) for row in with_broken_lines_joined(self.waiting)])
        # Alone over a table and dated, a line heads it, whatever it sums up.
        heads = len(lines) == 1 and _OF_DAY.search(lines[0])
        if not heads and (any(_is_work(line) for line in lines) or _count_sets(lines)):
            self.lines()
            return None
        self.waiting = []
        self.rest = rest_above(lines) or self.rest
        titles = [line for line in lines if any(character.isalpha() for character in line)]
        if titles and not self.sessions and self.title is None and not is_heading(titles[0]):
            self.title = titles.pop(0).strip(": ")[:200]
        return titles[-1].strip(": ")[:200] if titles else None


def _with_tables(rows: Sequence[Row], headers: Mapping[int, Sequence[Column]]) -> Program:
    sheet = _Sheet()
    columns: Sequence[Column] | None = None
    body: list[Row] = []
    for index, row in enumerate(rows):
        header = headers.get(index)
        if header is None:
            (sheet.waiting if columns is None else body).append(row)
            continue
        if columns is not None:
            above = _peeled(body)
            sheet.table(columns, body)
            sheet.waiting = above
        columns, body = header, []
    if columns is not None:
        sheet.table(columns, body)
    program = Program(is_program=bool(sheet.sessions), title=sheet.title, sessions=tuple(sheet.sessions))
    return _rested(program, sheet.rest)


def _peeled(body: list[Row]) -> list[Row]:
    """Take lines from the end of a table that stand over the next: its heading, or its exercise's name."""
    above: list[Row] = []
    while body and _stands_over(body[-1], body[-2:-1]) and len(above) < 3:
        above.insert(0, body.pop())
    return above


def _is_work(line: str) -> bool:
    """Tell a line of an exercise above a table from its title that is numbered: `PPL block 2`."""
    return (
        bool(works_in(line))
        and not is_aside(line)
        and not (_NUMBERED_TITLE.match(line) and exercise_words(line) == 0)
    )


def _count_sets(lines: Sequence[str]) -> bool:
    """Tell a list whose numbers stand below its names from headings."""
    return sum(parse_line(line).kind is LineKind.NUMBERS and day_title(line) is None for line in lines) > 1


def _stands_over(row: Row, before: Sequence[Row]) -> bool:
    """Tell a name or a heading, and the rest below one: `Row`, `Rest timer: 2 min`."""
    if rest_for_all(line_text(row)) is not None:
        return bool(before) and len(before[0].cells) == 1 and not _is_data(before[0])
    return len(row.cells) == 1 and not _is_data(row)


def _is_data(row: Row) -> bool:
    text = row.text
    return day_title(text) is None and any(character.isdigit() for character in text)


def _lists_one_exercise(columns: Sequence[Column]) -> bool:
    """Tell a table of the sets of one exercise: SET, KG, REPS, and no column for names."""
    fields = [column.field for column in columns]
    return Field.NAME not in fields and fields[0] in {Field.SET, Field.SETS} and len(fields) > 1


def _flagged(program: Program, rows: Sequence[Row]) -> Program:
    """Carry the doubts about words over to the exercises that were read from their lines."""
    by_line = {line_text(row): row.words for row in rows}
    sessions = tuple(
        session.model_copy(
            update={
                "exercises": tuple(flagged(e, _words_of(e.source or "", by_line)) for e in session.exercises)
            }
        )
        for session in program.sessions
    )
    return program.model_copy(update={"sessions": sessions})


def _words_of(source: str, by_line: Mapping[str, Sequence[Word]]) -> Sequence[Word]:
    """Give the words of the lines that an exercise was read from; a full stop may have cut one in two."""
    pieces = source.split(" / ")
    whole = (words for line, words in by_line.items() if all(piece in line for piece in pieces))
    found = by_line.get(source) or [word for piece in pieces for word in by_line.get(piece, ())]
    return found or next(whole, ())


def _session(part: Part) -> Session:
    return Session(title=part.title[:200] if part.title else None, exercises=tuple(part.exercises))


def _joined(programs: Sequence[Program], title: str | None) -> Program:
    sessions = tuple(session for program in programs for session in program.sessions)
    title = title or next((program.title for program in programs if program.title), None)
    return Program(is_program=bool(sessions), title=title, sessions=sessions)


def _rested(program: Program, rest: int | None) -> Program:
    """Give all that says no rest of its own the one that is said above the tables."""
    if rest is None:
        return program
    sessions = tuple(
        session.model_copy(
            update={
                "exercises": tuple(
                    exercise if exercise.rest_s is not None else exercise.model_copy(update={"rest_s": rest})
                    for exercise in session.exercises
                )
            }
        )
        for session in program.sessions
    )
    return program.model_copy(update={"sessions": sessions})
