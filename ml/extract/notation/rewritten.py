"""Forms that are computed when they are written another way: numbers in words, totals with their sets."""

import re

from ml.extract.notation.units import METRES, NUMBER_WORDS, UNITS

_COUNTED = r"seconds?|secs?|minutes?|mins?|rounds?|sets?|reps"
_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_IN_WORDS = re.compile(rf"(?<![^\W\d])(?P<number>{_WORDS})\s+(?=(?:{_COUNTED})(?![^\W\d]))", re.IGNORECASE)
# `swim 3k (30 x 100 off 1:45)`
_TOTAL = re.compile(
    r"(?P<total>\d[\d.,]*)\s?(?P<unit>km|k|m|км"
    r"|м)\s*\([^()]*?(?P<sets>\d{1,2})\s?[xх×]\s?(?P<each>\d{2,4})[^()]*\)",
    re.IGNORECASE,
)
_TIME = r"\d{1,3}\s?(?:s|sec|secs|min|mins|'|\"|сек|мин)"
_GAIT = r"(?:walk|march|jog|run|бег|ходьба|шаг)"
# `walk 4' run 1' x 4`
_IN_TURNS = re.compile(
    rf"(?<![^\W\d])({_GAIT}\s{_TIME})[\s,+/]+({_GAIT}\s{_TIME})\s*[xх×]\s*(\d{{1,2}})\b", re.IGNORECASE
)


def rewritten(line: str) -> str:
    """Give a line with its numbers in digits and without what a total consists of."""
    line = _IN_WORDS.sub(lambda found: f"{NUMBER_WORDS[found['number'].lower()]} ", line)
    line = _IN_TURNS.sub(r"\3 x (\1, \2)", line)
    return _TOTAL.sub(_without_sets, line)


def _without_sets(found: re.Match[str]) -> str:
    unit = UNITS[found["unit"].lower()]
    total = float(found["total"].replace(",", ".")) * METRES[unit]
    parts = int(found["sets"]) * int(found["each"])
    return f"{found['total']}{found['unit']}" if abs(total - parts) < 1 else found[0]
