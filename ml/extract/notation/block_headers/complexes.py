"""Barbell complexes: `Snatch pull + snatch, 2+1 x 6 @ 75%`, `5 sets of 1+1+1: clean, front squat, jerk`."""

import re

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.line.exercise_line import read_exercise
from ml.extract.notation.vocabulary import NAMED
from storage.records.program import Exercise

_SUM = re.compile(
    r"(?:(?P<before>\d{1,2})\s?(?:x|х|sets?(?:\sof|\sx)?|rounds?\sof|подход\w*\sпо)\s?)?"
    r"\(?(?<![\d+])(?P<sum>\d(?:\s?\+\s?\d){1,4})(?![\d+.])(?!\s?[^\W\dxх@])\)?(?:\s(?:reps|complex))?"
    r"(?:\s?(?:x|х|for)\s?(?P<after>\d{1,2})(?:\s?(?:sets|rounds))?(?![\d%]))?",
    re.IGNORECASE,
)
_BETWEEN_NAMES = re.compile(r"\s?\+\s?|,\s|\s&\s|\s/\s|\s→\s")
_ENDS_OF_NAME = " ,;:-–()."
_LONGEST = 5


def read_complex(text: str) -> tuple[Exercise, ...]:
    """Give a complex as one exercise, its lifts and their repetitions joined; empty where a line is none."""
    found = _SUM.search(text)
    if found is None:
        return ()
    number = found["sum"].count("+") + 1
    before, behind = text[: found.start()], text[found.end() :]
    names, numbers = _named(before, number), behind
    if not names:
        head, sign, listed = behind.rpartition(":")
        names, numbers = _named(listed if sign else behind, number), head
    if not names or re.search(r"\d\s?[xх]\s?\d", numbers):
        return ()
    reps, sets = re.sub(r"\s", "", found["sum"]), found["before"] or found["after"]
    lift = read_exercise(f"{names[0]} {sets or 1}x1 {numbers}")
    if lift is None:
        return ()
    name = " + ".join(names)[:200]
    return (lift.model_copy(update={"name": name, "sets": int(sets) if sets else None, "reps": reps}),)


def _named(text: str, number: int) -> list[str]:
    """Give as many names as there are numbers; none where the words are no such list."""
    listed = text.rpartition(": ")[2]
    names = [part.strip(_ENDS_OF_NAME) for part in _BETWEEN_NAMES.split(listed.strip(_ENDS_OF_NAME))]
    are_names = all(NAMED.search(n) and not re.search(r"\d", n) and len(n.split()) <= _LONGEST for n in names)
    return names if len(names) == number and are_names and any(map(exercise_words, names)) else []
