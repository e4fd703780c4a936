"""A session on one line, its exercises parted by a sign that stands nowhere else: `ohp 95x6 -- row 50x8`."""

import re
from collections.abc import Sequence

_SIGNS = tuple(
    re.compile(rf"\s+(?:{sign})\s+") for sign in (r"--+|––+|——+", r"\|\|+", r"//+", r";;+", r"~~*")
)
_SETS = re.compile(r"\d\s*[xх×*]\s*\d|\bbw\s*[xх×*]\s*\d", re.IGNORECASE)
_FEWEST = 3
# `No time? No problem Do 4 rounds, rest 90 s:`: a picture stood where the sentence ends.
_ORDER = re.compile(
    r"^(?P<said>[^\d]*[^\W\d]{2}[.!?…)]*)\s+(?P<order>(?:Do|Complete|Perform|Repeat|Выполн\w+|Дела\w+|Сдела\w+|Повтор\w+)"
    r"\s\d{1,2}\s(?:rounds?|circuits?|sets|круг\w*|раунд\w*)\b[^.!?]*)$"
)


def with_lines_parted(lines: Sequence[str]) -> list[str]:
    """Put what such a sign parts on lines of their own, where all has sets; what stands first may name it.

    So is what is said before how often all of a list is done.
    """
    return [part for line in lines for part in _parted(line)]


def _parted(line: str) -> list[str]:
    for sign in _SIGNS:
        parts = [part for part in sign.split(line) if part.strip()]
        if len(parts) >= _FEWEST and all(_SETS.search(part) for part in parts[1:]):
            return [part if _SETS.search(part) else f"{part.strip(' :')}:" for part in parts[:1]] + parts[1:]
    ordered = _ORDER.match(line)
    return [ordered["said"], ordered["order"]] if ordered else [line]
