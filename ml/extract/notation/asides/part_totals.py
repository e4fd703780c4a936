"""Parts of a session that say how far, or how long, all below them is: `Main set 1400 m` over its lines."""

import re
from collections.abc import Sequence

from ml.extract.notation.spelling import plain
from ml.extract.notation.titles.headings import part_title
from ml.extract.notation.vocabulary import any_of

_METRES = {"m": 1.0, "м": 1.0, "km": 1000.0, "км": 1000.0, "yd": 1.0, "yds": 1.0}
_WAY = r"(?P<number>\d[\d.,]*)\s?(?P<unit>km|m|yds?|км|м)(?![^\W\d])"
_CLOCK = r"(?P<minutes>\d{1,3}):(?P<seconds>\d{2})(?!\d)"
_MINUTES = r"(?P<whole>\d{1,3})\s?(?:min|mins|minutes|мин)(?![^\W\d])"
_AMOUNT = any_of(_WAY, _CLOCK, _MINUTES)
_TIMES = r"(?:(?P<times>\d{1,2})\s?[xх×]\s?)?"
_HEAD = re.compile(rf"^(?P<head>[^\d:]*[^\W\d])[\s:–—-]+{_AMOUNT}\s*$", re.IGNORECASE)
_WORK = re.compile(rf"(?<![\d.,:]){_TIMES}{_AMOUNT}", re.IGNORECASE)
# `8 x 25 kick` under a head in metres
_LENGTHS = re.compile(
    r"(?<![\d.,:])(?P<times>\d{1,2})\s?[xх×]\s?(?P<way>\d{2,4})(?![\d.,:])(?=\s+[^\W\d])", re.IGNORECASE
)
_THOUSAND = re.compile(r"(?<=\d)[,.](?=\d{3}\b)")
_FEWEST = 2
_NEARLY = 0.01


def without_totals_of_parts(lines: Sequence[str]) -> list[str]:
    """Leave only the names of parts that add up what stands below them.

    Two parts that add up are needed: a single one may as well be swum before its list.
    """
    heads = [index for index, line in enumerate(lines) if _is_part(line)]
    ends = [*heads[1:], len(lines)]
    sums = [index for index, end in zip(heads, ends, strict=False) if _adds_up(lines, index, end)]
    is_sure = len(sums) >= _FEWEST and any(
        sum(bool(_WORK.search(line) or _LENGTHS.search(line)) for line in lines[index + 1 : end]) >= _FEWEST
        for index, end in zip(heads, ends, strict=False)
        if index in sums
    )
    if not is_sure:
        return list(lines)
    return [_named(line) if index in sums else line for index, line in enumerate(lines)]


def _is_part(line: str) -> bool:
    found = _HEAD.match(plain(line))
    return found is not None and part_title(f"{found['head']}:") is not None


def _named(line: str) -> str:
    found = _HEAD.match(plain(line))
    return f"{found['head']}:" if found else line


def _adds_up(lines: Sequence[str], head: int, end: int) -> bool:
    found = _HEAD.match(plain(lines[head]))
    if found is None:
        return False
    total = _size(found)
    amounts = [_amount(line, found) for line in map(plain, lines[head + 1 : end])]
    if not any(amounts):
        return False
    return abs(sum(amounts) - total) <= _NEARLY * total


def _amount(line: str, head: re.Match[str]) -> float:
    """Give how far, or how long, a line is, in what its head is measured in."""
    work = _WORK.search(line)
    if work is not None and bool(work["number"]) == bool(head["number"]):
        return _size(work)
    lengths = _LENGTHS.search(line) if head["number"] and work is None else None
    return float(lengths["times"]) * float(lengths["way"]) if lengths else 0.0


def _size(found: re.Match[str]) -> float:
    """Give metres or seconds."""
    groups = found.groupdict()
    times = int(groups.get("times") or 1)
    if groups["number"]:
        number = _THOUSAND.sub("", groups["number"]).replace(",", ".").rstrip(".")
        return times * float(number) * _METRES[groups["unit"].lower()]
    if groups["whole"]:
        return times * 60.0 * int(groups["whole"])
    return times * (60.0 * int(groups["minutes"]) + int(groups["seconds"]))
