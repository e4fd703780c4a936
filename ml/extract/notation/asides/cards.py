"""Cards of a training day: `BIKE` over `Time: 38 min`, which is all of what stands below it or all there is.

A total over a warm-up, a main set and a cool-down is no exercise; over nothing else it is how long what its
heading names is done.
"""

import re
from collections.abc import Sequence

from ml.extract.notation.line.exercise_line import BULLET
from ml.extract.notation.spelling import plain
from ml.extract.notation.titles.headings import part_title

_TOTAL = re.compile(
    r"^\W*(?:(?:total|planned|est(?:imated|\.)?)\s)?(?P<label>time|duration|distance|dist|length|volume|время"
    r"|длительность|дистанция|объ[её]м)\s*[:=]\s*~?(?P<value>\d[\d.,:]*\s*[^\W\d]{0,8}\.?(?:\s?\d+\s?[^\W\d]{1,3})?)\s*$",
    re.IGNORECASE,
)
_TIME = re.compile(r"time|duration|время|длит", re.IGNORECASE)
_MINUTES = re.compile(r"(?<=\d)\s?[mм]$")
_LONGEST_HEAD = 3
_EDGES = "#*=_: \t"


def with_totals_of_cards(lines: Sequence[str]) -> list[str]:
    """Leave out totals over a list in parts; write others behind their heading: `Strength 20 min`."""
    made: list[str] = []
    for index, line in enumerate(lines):
        total = _TOTAL.match(line)
        if total is None or not made or not _is_head(made[-1]):
            made.append(line)
        elif _has_parts(lines[index + 1 :]):
            continue
        elif not any(re.search(r"\d", other) for other in _card(lines[index + 1 :])):
            value = _MINUTES.sub(" min", total["value"]) if _TIME.match(total["label"]) else total["value"]
            made[-1] = f"{made[-1].strip(_EDGES)} {value}"
        else:
            made.append(line)
    return made


def _is_head(line: str) -> bool:
    words = line.strip(_EDGES).split()
    return 0 < len(words) <= _LONGEST_HEAD and not re.search(r"\d|[.!?]$", line) and not BULLET.match(line)


def _card(lines: Sequence[str]) -> list[str]:
    """Give the lines up to the next empty one or the next heading."""
    card: list[str] = []
    for line in lines:
        if not line.strip() or _is_head(line):
            break
        card.append(line)
    return card


def _has_parts(lines: Sequence[str]) -> bool:
    """Tell a list in parts, a warm-up and a main set, from remarks."""
    parts = [part_title(plain(line)) for line in _card(lines)]
    return any(part is not None and re.search(r"\d", part[1]) for part in parts)
