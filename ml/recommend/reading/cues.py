"""The lists of cues.txt: words, or one pattern that finds any of its lines."""

import re
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent / "cues.txt"


@cache
def words(name: str) -> frozenset[str]:
    """Give a list as words."""
    return frozenset(" ".join(_lists()[name]).split())


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Give a list as one pattern, whatever the case of letters."""
    return re.compile("|".join(_lists()[name]), re.IGNORECASE)


@cache
def pattern_of_lower_case(name: str) -> re.Pattern[str]:
    """Give the same for texts in lower case only; it takes a fraction of the time."""
    lines = _lists()[name]
    at_words = [line for line in lines if line.startswith(r"\b")]
    others = [line for line in lines if not line.startswith(r"\b")]
    # What all alternatives begin with is tried once.
    return re.compile("|".join(f"(?:{'|'.join(part)})" for part in (at_words, others) if part))


@cache
def _lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = {}
    current: list[str] = []
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if re.fullmatch(r"\[\w+\]", line):
            current = lists.setdefault(line[1:-1], [])
        elif line and not line.startswith("#"):
            current.append(line)
    return lists
