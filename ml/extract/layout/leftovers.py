"""Numbers that a line shows and no value of its exercise does: something was read wrong, or not at all."""

import re
from collections.abc import Iterator

from storage.records.program import Exercise

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_WRITTEN = ("name", "sets", "reps", "load", "distance_m", "tempo", "notes")
_TIMES = ("duration_s", "rest_s")


def numbers_in(text: str) -> set[str]:
    """Give the numbers of a text as they are written, with a point for a comma."""
    return set(_NUMBER.findall(text.replace(",", ".")))


def leaves_numbers(exercise: Exercise, text: str) -> bool:
    """Tell a text with a number that no value shows, as it is written or in another unit."""
    shown = {number for spelling in _spellings(exercise) for number in numbers_in(spelling)}
    return any(number.strip("0.") for number in numbers_in(text) - shown)


def _spellings(exercise: Exercise) -> Iterator[str]:
    """Give the values as a sheet may write them: 90 seconds also as 1.5 minutes and as 1:30."""
    for name in _WRITTEN:
        value = getattr(exercise, name)
        yield f"{value:g}" if isinstance(value, float) else str(value)
    if exercise.distance_m is not None:
        yield f"{exercise.distance_m / 1000:g}"
    for name in _TIMES:
        seconds = getattr(exercise, name)
        if seconds is not None:
            yield f"{seconds} {seconds / 60:g} {seconds / 3600:g} {seconds // 60} {seconds % 60:02d}"
