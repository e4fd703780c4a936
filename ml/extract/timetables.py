"""Timetables: lines that stand for times of day, and those whose clocks say how long something takes."""

import itertools
import re
from collections.abc import Sequence

from ml.extract.notation.vocabulary import WEEKDAY

_CLOCK = re.compile(r"(?<![\d:@/])(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?![\d:])(?!\s*/)")
_OPENS_WITH_DAY = re.compile(rf"^\W*{WEEKDAY}\b", re.IGNORECASE)
_ROW_OF_TIMES = 3
# Nothing begins earlier; what "3:00" and "0:45" say is how long.
_FIRST_HOUR = 5
_HOUR = 60
_HALF_OF_DAY = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)


def timetable_lines(lines: Sequence[str]) -> int:
    """Count the lines that stand for a time of day; none where their clocks are how long things take."""
    clocks = [_CLOCK.findall(line) for line in lines]
    timed = [line for line, found in zip(lines, clocks, strict=True) if found]
    is_by_day = any(_OPENS_WITH_DAY.match(line) for line in timed)
    has_row = any(len(found) >= _ROW_OF_TIMES for found in clocks)
    first = [int(found[0][0]) * _HOUR + int(found[0][1]) for found in clocks if found]
    is_long = bool(first) and max(first) < _FIRST_HOUR * _HOUR and not has_row
    if first[:1] == [0] or (is_long and not any(map(_HALF_OF_DAY.search, timed))):
        # `0:00-5:00 walk`: how far into the session. `Sat bike 1:45`: for how long.
        return 0
    return len(timed) if is_by_day or has_row or _go_through_day(first) else 0


def _go_through_day(minutes: Sequence[int]) -> bool:
    """Tell 9:00, 12:30, 18:00 from the times that steps of a session take."""
    goes_on = all(before < after for before, after in itertools.pairwise(minutes))
    return goes_on and bool(minutes) and minutes[0] >= _FIRST_HOUR * _HOUR
