"""Exercises whose numbers are told one by one: `Bridge: 2 sets, 10 reps, hold 5 s, twice a day`.

Handouts, cards and notes say how often, how long and how heavy in phrases of their own, labelled before or
behind, parted by any sign or standing on lines below the name. A line that is nothing but a name and such
phrases is written as one record of notation.
"""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.block_headers.scheme_words import scheme_of
from ml.extract.notation.joining.phrases import PHRASES, SEPARATOR, SIDE, Phrase
from ml.extract.notation.line.exercise_line import BULLET
from ml.extract.notation.line.fields import Record, in_notation
from ml.extract.notation.line.key_values import labelled_name
from ml.extract.notation.titles.days import day_title
from ml.extract.notation.titles.headings import is_title, part_title
from ml.extract.notation.vocabulary import ENDS_SHORTENED, NAMED, any_of

WORK = frozenset({"reps", "repeat", "hold", "time", "distance", "scheme"})
# What only a handout or a card says so; other numbers may as well be notation.
_FEWEST = 2
_CUE = re.compile(r"[^\W\d][^\d,;.|()>→]*")
_LABEL = re.compile(
    r"(?:exercise|ex|name|movement|упражнение|упр|название)\.?\s*(?:№|#)?\s*\d{0,2}\s*[:.)–-]\s*",
    re.IGNORECASE,
)
_BEFORE_PHRASE = re.compile(r"(?:[:,;.|(>→•]|\s[-–—/]+(?=\s))\s*|\s+")
_LONGEST_NAME = 8
_FEW_WORDS = 5
_LONG_HOLD = 15
_SENTENCE_END = re.compile(r"(?<=[^\W_][.!?])\s+(?=[A-ZА-ЯЁ\d])")
# `Bridge: lie on your back. Lift the hips. Repeat 10 times.`
_DESCRIBED = re.compile(r"^(?P<name>[^.:!?]{3,40}?)\s*(?:[:.]|\s[-–—])\s+(?P<cues>[^\W\d].*[.!?]\s.*)$")
_EDGES = ' \t:;,.|-–—>→•("“”«»'
_SCHEME = re.compile(r"(?P<sets>\d+(?:\s*[-–]\s*\d+)?)\s*[^\W\d]*\.?\s*(?:of|x|х|×|по)\s*", re.IGNORECASE)
_HOLD = re.compile(r"\bhold$", re.IGNORECASE)
_TWICE = {"twice": "2", "дважды": "2"}
# These open a sentence about what stands around it.
_NO_NAME = re.compile(
    any_of(
        r"then|and|do|complete|perform|repeat|between|rest\w*|for|with|total|each|all|sets?|reps?"
        r"|rounds?|work",
        r"потом|затем|между|отдых\w*|повтор\w*|всего|кажд\w+|подход\w*|по",
    )
    + r"\b\W*(?:\w+\W*)?",
    re.IGNORECASE,
)
# A label that no phrase knows: another part of the same record, left to those who know it.
_OTHER_LABEL = re.compile(r"\W*[^\W\d][^\d:=]{1,25}\s?[:=]\s*\S")


def with_attributes(lines: Sequence[str]) -> list[str]:
    """Write what is told of an exercise in phrases, on its line and on those below it, as notation."""
    made: list[str] = []
    index = 0
    while index < len(lines):
        if (whole := _on_its_line(lines[index])) is not None:
            made.append(whole)
            index += 1
            continue
        below = _below(lines, index)
        is_described = len(below) == 1 and bool(_behind_cues(lines[index + 1]))
        is_described = is_described or (len(below) == 1 and _is_one_scheme(lines, index, below[0]))
        written = _written(lines[index], below, is_described=is_described) if below else None
        made.append(written or lines[index])
        index += 1 + (len(below) if written else 0)
    return made


def _behind_cues(text: str) -> list[Phrase]:
    """Give `Hold for 5 s. Repeat 10 times.`, the phrases in which a description ends."""
    sentences = _SENTENCE_END.split(text.strip())
    found: list[Phrase] = []
    for sentence in reversed(sentences[1:]):
        if not (phrases := read_phrases(sentence.strip(" .!"))):
            break
        found = [*phrases, *found]
    return found if {phrase.field for phrase in found} & WORK else []


def tells_work(line: str) -> bool:
    """Tell a line that says in phrases what is done: `Ankle pumps: 30 repetitions, 3 times a day`."""
    return _on_its_line(line) is not None


def _on_its_line(line: str) -> str | None:
    """Read a name and the phrases behind it; None for any other line."""
    bare = BULLET.sub("", line.strip())
    if (scheme := scheme_of(bare)) is not None and scheme.sets and scheme.duration_s:
        # "Circuit, 3 rounds, work 40 s rest 20 s" heads what stands below it.
        return None
    for found in _BEFORE_PHRASE.finditer(bare):
        name = bare[: found.start()]
        if re.search(r"\d|\b[xх×]\W*$", _LABEL.sub("", name)) or not _may_be_name(name):
            continue
        if found[0].startswith(".") and ENDS_SHORTENED.search(name):
            continue
        phrases = read_phrases(bare[found.end() :])
        is_parted = found[0].strip() != "" or (phrases and phrases[0].is_labelled)
        if phrases and is_parted and _is_told(phrases):
            return f"{line[: len(line) - len(line.lstrip())]}{as_notation(name, phrases)}"
    described = _DESCRIBED.match(bare)
    is_cut = described is not None and ENDS_SHORTENED.search(described["name"])
    if described is not None and not is_cut and _is_short_name(described["name"]):
        phrases = _behind_cues(described["cues"])
        return as_notation(described["name"], phrases) if phrases else None
    return None


def _is_short_name(text: str) -> bool:
    bare = BULLET.sub("", text.strip())
    is_short = len(bare.split()) <= _FEW_WORDS and not re.search(r"[\d:]|[.!?,;]$", bare)
    return is_short and _may_be_name(bare) and not is_heading(f"{bare}:")


def _below(lines: Sequence[str], index: int) -> list[list[Phrase]]:
    """Give the phrases of the lines below one that may be a name."""
    name = lines[index].strip()
    if not _may_be_name(name) or re.search(r"\d", _LABEL.sub("", BULLET.sub("", name))) or is_heading(name):
        return []
    if index + 1 < len(lines) and _is_short_name(name) and (told := _behind_cues(lines[index + 1])):
        return [told]
    found: list[list[Phrase]] = []
    for line in lines[index + 1 :]:
        phrases = read_phrases(BULLET.sub("", line.strip())) if line.strip() else []
        if not phrases:
            is_other = _OTHER_LABEL.match(line) and not labelled_name(line) and not exercise_words(line)
            return [] if found and is_other else found
        found.append(phrases)
    return found


def _is_one_scheme(lines: Sequence[str], index: int, phrases: Sequence[Phrase]) -> bool:
    """Tell `3 sets of 12 reps` of the exercise above from what governs the names below."""
    if [phrase.field for phrase in phrases] != ["scheme"] or not exercise_words(lines[index]):
        return False
    following = [line.strip() for line in lines[index + 2 : index + 4]]
    is_last = not following or not following[0] or bool(re.search(r"\d", following[0]))
    return is_last or (len(following) > 1 and bool(read_phrases(BULLET.sub("", following[1]))))


def _written(name: str, below: Sequence[Sequence[Phrase]], *, is_described: bool) -> str | None:
    phrases = [phrase for line in below for phrase in line]
    counts = [phrase.field for phrase in phrases]
    # The sets of a log stand one below the other, too.
    is_log = any(counts.count(field) > 1 for field in ("reps", "load", "scheme"))
    least = 1 if labelled_name(name) or is_described else _FEWEST
    if is_log or not _is_told(phrases, least):
        return None
    return as_notation(BULLET.sub("", name.strip()), phrases)


def _is_told(phrases: Sequence[Phrase], least: int = _FEWEST) -> bool:
    """Tell phrases that say what is done, in more words than notation needs."""
    fields = {phrase.field for phrase in phrases}
    has_words = any(phrase.is_labelled for phrase in phrases)
    return len(phrases) >= least and has_words and bool(fields & WORK)


def as_notation(name: str, phrases: Sequence[Phrase]) -> str:
    """Write a name and its phrases, `3 sets of 12 reps` and `red band`, as `Row 3 x 12 (red band)`."""
    values: dict[str, str] = {}
    sides = [phrase.value for phrase in phrases if phrase.field == "other" and SIDE.fullmatch(phrase.value)]
    said = [phrase.value for phrase in phrases if phrase.field == "other" and phrase.value not in sides]
    for phrase in phrases:
        is_again = phrase.field == "repeat" and "repeat" in values
        # `15 times x 2`: what is repeated again are the sets.
        values.setdefault("sets" if is_again else phrase.field, phrase.value)
    values["other"] = "; ".join(text for text in said if not re.search(r"\d", text))
    if (scheme := _SCHEME.match(values.get("scheme", ""))) is not None:
        values["sets"], values["reps"] = scheme["sets"], values.pop("scheme")[scheme.end() :]
    if "repeat" in values:
        _count_repeats(values)
    if not values["other"] and not re.search(r"\d", values.get("often", "1")):
        values["other"] = values["often"]
    if sides and (work := next((field for field in ("reps", "time") if field in values), None)):
        values[work] = f"{values[work]} {sides[0]}"
    name = _LABEL.sub("", name).strip(_EDGES)
    # `Deep squat hold`: behind a comma the word stays in the name.
    name = f"{name}," if _HOLD.search(name) else name
    return in_notation(Record(name, values))


def _count_repeats(values: dict[str, str]) -> None:
    """Let what is held, or lasts, be repeated in sets; what has repetitions is done so often."""
    repeated = values.pop("repeat").lstrip("xXхХ× ")
    repeated = _TWICE.get(repeated.lower(), repeated)
    is_held = "reps" not in values and _is_long(values.get("hold", ""))
    if is_held:
        side = SIDE.search(repeated)
        values["time"] = f"{values.pop('hold')} {side[0].strip() if side else ''}".strip()
    values.setdefault("sets" if "reps" in values or "time" in values else "reps", repeated)


def _is_long(hold: str) -> bool:
    """Tell a stretch held for half a minute, whose times are sets, from a squeeze in each repetition."""
    seconds = re.match(r"(\d{1,3})\D*$", hold)
    is_minutes = re.search(r"[mм']", hold.replace("''", "")) is not None
    return is_minutes or (seconds is not None and int(seconds[1]) >= _LONG_HOLD)


def is_heading(line: str) -> bool:
    """Tell a title, a day, a part of a session or a header of rounds from a name."""
    text = line.strip()
    return bool(is_title(text) or day_title(text) or part_title(text) or block_header(text))


def _may_be_name(text: str) -> bool:
    bare = _LABEL.sub("", BULLET.sub("", text.strip()))
    if not NAMED.search(bare) or len(bare.split()) > _LONGEST_NAME or _NO_NAME.fullmatch(bare):
        return False
    return not read_phrases(bare) or exercise_words(bare) > 0


def read_phrases(text: str) -> list[Phrase]:
    """Give the phrases of a text that is nothing else, cues without numbers among them; else none."""
    found: list[Phrase] = []
    at, is_open = 0, True
    while at < len(text):
        phrase, end = _phrase_at(text, at)
        if phrase is None and is_open and found and (cue := _CUE.match(text, at)):
            phrase, end = Phrase("other", cue[0].strip()), cue.end()
        if phrase is None:
            return []
        found.append(phrase)
        gap = SEPARATOR.match(text, end)
        at = gap.end() if gap else end
        is_open = gap is not None and gap[0].strip() != ""
        if at == end and at < len(text):
            return []
    return found if any(phrase.field != "other" for phrase in found) else []


def _phrase_at(text: str, at: int) -> tuple[Phrase | None, int]:
    """Give the longest phrase at a place and where it ends."""
    best: tuple[Phrase | None, int] = (None, at)
    for field, is_labelled, pattern in PHRASES:
        found = pattern.match(text, at)
        if found and found.end() > best[1]:
            groups = found.groupdict()
            value, unit = found["value"].strip(), groups.get("unit") or groups.get("unit2")
            if unit and re.fullmatch(r"[\d.,:\s–-]+", value):
                value = f"{value} {unit}"
            best = (Phrase(field, value, is_labelled), found.end())
    return best
