"""The line that opens a text and stands apart from it: what the text is called, whatever numbers it holds."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words, is_movement, says_effort
from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.line.exercise_line import UNNAMED
from ml.extract.notation.line.lines import parse_line
from ml.extract.notation.line.rest_lines import rest_for_all
from ml.extract.notation.parsed import LineKind
from ml.extract.notation.titles.days import day_title, is_date
from ml.extract.notation.titles.headings import is_title, part_title
from ml.extract.notation.vocabulary import WARM_UP
from storage.records.program import Exercise

# What an app calls the kind of a workout, below the name of this one.
_KIND_OF_WORKOUT = re.compile(
    r"^(?:running|run|cycling|bike|strength|swim(?:ming)?|cardio|rowing|walking|hiit|yoga)\s(?:workout|activity)$",
    re.IGNORECASE,
)
_LONGEST = 80
# `Threshold 4x8` right over `Warm Up 15:00`: nobody does it before that.
_OVER_WARM_UP = re.compile(
    r"\W*[^\W\d][^\d,;]{2,40}\s\d{1,2}\s?[xх×]\s?\d{1,4}\s?[^\W\d]{0,4}\W*", re.IGNORECASE
)
_OPENS_WARM_UP = re.compile(rf"^\W*{WARM_UP}(?![^\W_])", re.IGNORECASE)
_CALLED = re.compile(r"^\W*(?:workout|session|тренировка)\s*:\s*", re.IGNORECASE)
_KIND = re.compile(r"^(?:type|sport|activity|вид|тип)\s*:", re.IGNORECASE)


def opening_title(lines: Sequence[str]) -> tuple[int, str | None]:
    """Give how many lines at the top say only what the text is called, and that title, where it is short."""
    first = next((index for index, line in enumerate(lines) if line.strip()), len(lines))
    below = [line.strip() for line in lines[first + 1 :]]
    filled = [line for line in below if line]
    if len(filled) < 2:
        return 0, None
    text = lines[first].strip()
    if _KIND_OF_WORKOUT.match(below[0]):
        return first + 2, text[:_LONGEST]
    called = _CALLED.sub("", text)
    if _OVER_WARM_UP.fullmatch(text) and _OPENS_WARM_UP.match(_kind_passed(below)) and not _opens(called):
        return first + 1, called
    is_apart = not below[0] or _opens(below[0])
    is_known = (
        _opens(text) or is_title(text) or block_header(text) is not None or rest_for_all(text) is not None
    )
    if not is_apart or is_known or not _is_called(text):
        return 0, None
    return first + 1, text.rstrip(":") if len(text) <= _LONGEST else None


def _kind_passed(below: Sequence[str]) -> str:
    """Give the line right below; the kind of the workout, `Type: Run`, is passed over."""
    return next((line for line in below if not _KIND.match(line)), "")


def _opens(line: str) -> bool:
    return day_title(line) is not None or part_title(line) is not None or is_date(line)


def _is_called(text: str) -> bool:
    """Tell `StrongLifts 5x5` and `BIG ARMS IN 40 MINUTES` from an exercise with its numbers."""
    read = parse_line(text)
    measured = [exercise for exercise in read.exercises if exercise.is_measured]
    return read.kind is LineKind.EXERCISE and bool(measured) and not any(map(_is_trained, measured))


def _is_trained(exercise: Exercise) -> bool:
    """Tell a movement, an effort or "Core" from what only speaks of parts of the body: "BIG ARMS"."""
    is_word = exercise_words(exercise.name) > 0 and " " not in exercise.name
    return exercise.name == UNNAMED or is_word or is_movement(exercise.name) or says_effort(exercise.name)
