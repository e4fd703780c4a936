"""Times of day as screens show them: beside messages, at the top of a telephone."""

import itertools
import re
from collections.abc import Sequence

CLOCK = r"\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?"
_MOSTLY = 0.7
_MORNING = 360


def are_times_of_day(clocks: Sequence[str]) -> bool:
    """Tell times that grow, as those of messages do, from how long things take: 0:40, 0:20, 0:40."""
    times = [_of_day(clock) for clock in clocks]
    grown = sum(one <= other for one, other in itertools.pairwise(times))
    is_alike = len(set(times)) == 1 and times[0] < _MORNING
    return grown >= _MOSTLY * (len(times) - 1) and not is_alike


def _of_day(clock: str) -> int:
    """Give the minutes since midnight."""
    hours, minutes = map(int, re.findall(r"\d+", clock)[:2])
    is_half = re.search(r"[ap]\.?m", clock, re.IGNORECASE) is not None
    is_late = is_half and re.search(r"p\.?m", clock, re.IGNORECASE) is not None
    return (hours % 12 if is_half else hours) * 60 + minutes + 720 * is_late
