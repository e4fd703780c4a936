"""One line read, for the tests of lines."""

from typing import Any

from ml.extract.notation import parse_text
from storage.records.program import Exercise


def only(line: str) -> Exercise:
    (exercise,) = parse_text(line).program.exercises
    return exercise


def values(exercise: Exercise) -> dict[str, Any]:
    names = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")
    return {name: value for name in names if (value := getattr(exercise, name)) is not None}
