"""Numbers that only count the lines of a list, no full stop behind them: `1 Leg press`, `2 Pulldown`."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.units import UNITS

_NUMBERED = re.compile(
    r"^(?P<before>\W{0,2})(?P<number>\d{1,2})(?P<sign>\s+|\s?[-–—]\s?|\s+[-–—]\s+)(?P<name>(?P<first>[^\W\d][^\W\d]+)\b.*)$"
)
# `2.5 x 800 m`: the number of the line ran into that of its sets.
_RUN_INTO = re.compile(
    r"^(?P<before>\W{0,2})(?P<number>\d{1,2})[.)](?:\s+(?=\d)|(?=\d{1,2}\s?[xх×]))", re.IGNORECASE
)
_SETS = re.compile(r"\d\s?[xх×]\s?\d", re.IGNORECASE)
_FEW, _MANY = 3, 4


def with_list_numbers_marked(lines: Sequence[str]) -> list[str]:
    """Write a full stop behind such numbers; those of single lines may be missing.

    They rise from the first lines on, and never by more than there are lines between them: 5, 10 and 15 are
    repetitions. So are 1, 2, 3 alone, where nothing above says how often each is done.
    """
    lines = _with_numbers_apart(lines)
    filled = [index for index, line in enumerate(lines) if line.strip()]
    found = {at: match for at, index in enumerate(filled) if (match := _numbered(lines[index])) is not None}
    spaced = {at: match for at, match in found.items() if match["sign"][0].isspace()}
    # `12-Week plan` over a list counts no line of it.
    run = _counting(found) or _counting(spaced)
    # What says its sets behind the name is not counted before it as well.
    is_sure = len(run) >= _MANY or all(_SETS.search(found[at]["name"]) for at in run)
    if len(run) < _FEW or not (is_sure or _is_governed(lines[: filled[run[0]]])):
        return list(lines)
    made = list(lines)
    for at in run:
        one = found[at]
        made[filled[at]] = f"{one['before']}{one['number']}. {one['name']}"
    return made


def _with_numbers_apart(lines: Sequence[str]) -> list[str]:
    """Part `1.3 x 2 km`, `2.5 x 800 m`, `3.8 x 2 min`, numbers one by one, from what they ran into."""
    found = {index: one for index, line in enumerate(lines) if (one := _RUN_INTO.match(line)) is not None}
    numbers = [int(one["number"]) for one in found.values()]
    is_list = len(numbers) >= _FEW and numbers == list(range(1, len(numbers) + 1))
    if not is_list or list(found) != list(range(min(found), max(found) + 1)):
        return list(lines)
    return [
        f"{one['before']}{one['number']}. {line[one.end() :]}" if (one := found.get(index)) else line
        for index, line in enumerate(lines)
    ]


def _numbered(line: str) -> re.Match[str] | None:
    found = _NUMBERED.match(line)
    if found is None or found["first"].lower() in UNITS or block_header(line) is not None:
        return None
    return found


def _counting(found: dict[int, re.Match[str]]) -> list[int]:
    """Give where the lines of such a list stand; none where one of them counts something else."""
    places = list(found)
    numbers = [int(found[at]["number"]) for at in places]
    is_list = bool(numbers) and numbers[0] <= _FEW
    steps = pairwise(zip(places, numbers, strict=True))
    return places if is_list and all(0 < b - a <= y - x for (x, a), (y, b) in steps) else []


def _is_governed(lines: Sequence[str]) -> bool:
    headers = [header for line in lines if (header := block_header(line)) is not None]
    return any(block.reps or block.duration_s or re.search(r"\d", content) for block, content in headers)
