"""Logs whose days begin with a date and go on with words: `12/1 felt tired`, `3/14 bench 185 5x5`."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.titles.days import day_with_content

_DATED = re.compile(
    r"^\s*(?P<date>(?P<first>\d{1,2})(?P<sign>[/.])(?P<second>\d{1,2})(?:(?P=sign)(?:\d\d){1,2})?)"
    r"\s*[:,–-]?\s+(?!(?:km|mi|miles?|met(?:er|re)s?|kg|lbs?|reps?|sets?|min(?:ute)?s?|sec(?:ond)?s?|h(?:ou)?rs?"
    r"|км|кг|мин|сек|час\w*|м)\b)(?P<said>[^\W\d_]{2}.*)$",
    re.IGNORECASE,
)
_MONTHS, _DAYS = 12, 31


def with_dates_apart(lines: Sequence[str]) -> list[str]:
    """Give each date its own line; what is said of the day behind it stays only where it is trained."""
    found = [None if day_with_content(line) else _DATED.match(line) for line in lines]
    if not _are_dates([one for one in found if one is not None]):
        return list(lines)
    return [part for line, one in zip(lines, found, strict=True) for part in _parted(line, one)]


def _parted(line: str, found: re.Match[str] | None) -> list[str]:
    if found is None:
        return [line]
    return [found["date"], found["said"]] if exercise_words(found["said"]) else [found["date"]]


def _are_dates(found: Sequence[re.Match[str]]) -> bool:
    """Tell dates, which rise or fall in a calendar, from loads and repetitions."""
    pairs = [(int(one["first"]), int(one["second"])) for one in found]
    if len(set(pairs)) < max(2, len(pairs)):
        return False
    calendars = [pairs, [(second, first) for first, second in pairs]]
    return any(_is_calendar(days) for days in calendars)


def _is_calendar(days: Sequence[tuple[int, int]]) -> bool:
    """Tell months and days in order; a new year may begin between."""
    if not all(1 <= month <= _MONTHS and 1 <= day <= _DAYS for month, day in days):
        return False
    numbers = [month * _DAYS + day for month, day in days]
    return numbers in (sorted(numbers), sorted(numbers, reverse=True))
