"""What layout asks of the notation: is a line a heading, an exercise, a rest; what does a cell say."""

from typing import Any

from ml.extract.exercise_words import exercise_words
from ml.extract.notation import LineKind, parse_line
from ml.extract.notation.blocks import block_header
from ml.extract.notation.days import day_title
from ml.extract.notation.headings import part_title
from ml.extract.notation.rest_lines import rest_for_all

__all__ = ["cell_values", "day_title", "governs", "is_exercise", "is_heading", "rest_for_all"]

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


def cell_values(text: str) -> dict[str, Any]:
    """Read the numbers of a cell as those of an exercise whose name stands elsewhere."""
    parsed = parse_line(f"Exercise {text}")
    if parsed.kind is not LineKind.EXERCISE or len(parsed.exercises) != 1:
        return {}
    exercise = parsed.exercises[0]
    values = {name: getattr(exercise, name) for name in _FIELDS if getattr(exercise, name) is not None}
    return {**values, "per_side": True} if exercise.per_side else values
