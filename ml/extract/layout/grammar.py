"""What layout asks of the notation: is a line a heading, an exercise, a rest; what does a cell say."""

import re
from typing import Any

from ml.extract.exercise_words import exercise_words
from ml.extract.notation import LineKind, parse_line
from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.line.rest_lines import rest_for_all
from ml.extract.notation.titles.days import day_title, is_date
from ml.extract.notation.titles.headings import part_title
from storage.records.program import Exercise

__all__ = [
    "cell_values",
    "day_title",
    "governs",
    "is_exercise",
    "is_heading",
    "is_surely_work",
    "rest_for_all",
    "works_in",
]

_SETS = re.compile(r"\d\s?[xх×]\s?\d", re.IGNORECASE)
_FIELDS = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s", "tempo")


def is_heading(line: str) -> bool:
    """Tell whether a line opens a day, a part of one, or a block."""
    return day_title(line) is not None or part_title(line) is not None or block_header(line) is not None


def governs(line: str) -> bool:
    """Tell whether a line says how often, how much or how long everything is done that stands below it."""
    header = block_header(line)
    if header is None or exercise_words(header[1]):
        return False
    return bool(header[0].sets or header[0].reps or header[0].duration_s)


def is_exercise(line: str) -> bool:
    """Tell whether a line holds an exercise with its numbers, and is no heading."""
    return parse_line(line).kind is LineKind.EXERCISE and day_title(line) is None


def works_in(line: str) -> tuple[Exercise, ...]:
    """Give the exercises of a line beside a table: named and measured, or counted in sets.

    `Review: 6 wks`, `Page 3` and `FTP 265` stand around tables, too, and are none.
    """
    is_named = is_exercise(line) and (not is_date(line) or bool(_SETS.search(line)))
    found = parse_line(line).exercises if is_named else ()
    return tuple(exercise for exercise in found if is_surely_work(exercise))


def is_surely_work(exercise: Exercise) -> bool:
    """Tell an exercise with its numbers from other words with a number behind them."""
    is_counted = exercise.sets is not None and bool(
        exercise.reps or exercise.duration_s or exercise.distance_m
    )
    return exercise.is_measured and (is_counted or exercise_words(exercise.name) > 0)


def cell_values(text: str) -> dict[str, Any]:
    """Read the numbers of a cell as those of an exercise whose name stands elsewhere."""
    parsed = parse_line(f"Exercise {text}")
    if parsed.kind is not LineKind.EXERCISE or len(parsed.exercises) != 1:
        return {}
    exercise = parsed.exercises[0]
    values = {name: getattr(exercise, name) for name in _FIELDS if getattr(exercise, name) is not None}
    return {**values, "per_side": True} if exercise.per_side else values
