"""One line of a program: what it is, and the exercises it holds, several where it lists several."""

import re

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.line.exercise_line import BULLET, GROUP, label_of, read_exercise, read_numbers
from ml.extract.notation.line.key_values import spelled_out
from ml.extract.notation.line.names import without_aside
from ml.extract.notation.line.series import read_series
from ml.extract.notation.line.written_sets import written_sets
from ml.extract.notation.parsed import LineKind, ParsedLine
from ml.extract.notation.spelling import plain
from ml.extract.notation.vocabulary import NAMED
from storage.records.program import Exercise


def parse_line(line: str) -> ParsedLine:
    """Read a line that is no heading: one exercise, several, numbers alone, or words kept whole."""
    text = line.strip()
    if not NAMED.search(text) and not re.search(r"\d", text):
        return ParsedLine(LineKind.BLANK)
    spelled = spelled_out(text)
    is_log = written_sets(plain(spelled)) is not None
    if not is_log and (exercises := read_series(spelled)):
        return ParsedLine(LineKind.EXERCISE, _from(text, exercises))
    if (exercise := read_exercise(spelled)) is not None:
        return ParsedLine(LineKind.EXERCISE, _from(text, (exercise,)))
    if read_numbers(spelled) is not None:
        return ParsedLine(LineKind.NUMBERS)
    name = BULLET.sub("", plain(spelled)).strip(" ,;:.")
    if not NAMED.search(name):
        return ParsedLine(LineKind.BLANK)
    return ParsedLine(LineKind.WHOLE, _from(text, (whole(spelled),)))


def whole(line: str) -> Exercise:
    """Keep a line that no rule could split: its words are the name."""
    name = BULLET.sub("", plain(line)).strip(" ,;:.") or line.strip()
    group = GROUP.match(name)
    if group:
        name = name[group.end() :] or name
    notes = name[:2000] if len(name) > 200 else None
    bare, aside = without_aside(name)
    if aside and exercise_words(bare):
        name, notes = bare, aside
    return Exercise(
        name=name[:200],
        notes=notes,
        group=label_of(group) if group else None,
        source=line.strip()[:2000],
    )


def _from(line: str, exercises: tuple[Exercise, ...]) -> tuple[Exercise, ...]:
    return tuple(exercise.model_copy(update={"source": line[:2000]}) for exercise in exercises)
