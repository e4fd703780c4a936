"""Titles of days that only a whole plan shows to be titles: written alike, over lines with numbers."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.spelling import plain
from ml.extract.notation.titles.days import day_title
from ml.extract.notation.vocabulary import any_of

_ORDINAL = any_of("first|second|third|fourth|fifth|last", "перв\\w+|втор\\w+|трет\\w+")
_TIME = any_of(
    "day|session|visit|lesson|workout|class|practice|morning|evening|night|lunch|hour",
    "день|занятие|тренировка|утро|вечер",
)
_LETTER = r"(?:[A-F]|[1-9]|I{1,3}|IV|V)"
# `A`, `Squat day`, `First evening`, `Front split B`, `Workout 3`
_BARE = re.compile(
    any_of(
        r"[A-F]$",
        rf"(?:{_ORDINAL}\s+)?(?:[^\W\d_]+\s+){{0,2}}{_TIME}(?:\s+{_LETTER}|\s+of\s[^\W\d]+(?:\s[^\W\d]+)?)?$",
        # `Week A, Class 2 - Backbends`, `Half A / Half B, session 2`, `#2 Steady pace (2100 m)`
        rf"(?:week|неделя)\s+{_LETTER},\s",
        rf"[^\d]+,\s{_TIME}\s+{_LETTER}$",
        r"\#[1-9]\s[^\W\d]{2}",
        r"(?:[^\W\d_]+\s+){1,2}[A-F]$",
    ),
    re.IGNORECASE,
)
# `Pool A - Unload and walk`, `Home - Bands and posture`, `MD-3 - Quick`, `1 - Rotation`
_DASHED = re.compile(r"^(?P<head>[^\d,;:(]{1,24}?(?:[\s+-]?\d{1,2})?|\d)\s-\s(?P<rest>[^\W\d][^\d]*)$")
_NUMBERED = re.compile(r"^(?P<head>[^\W\d_]+(?:\s[^\W\d_]+)?)\s[1-7]$")
_LONGEST = 60


def plan_titles(lines: Sequence[str]) -> frozenset[str]:
    """Give those lines of a plan that open its days without saying so: two at least that are built alike."""
    filled = [line.strip() for line in lines if line.strip()]
    opening = [
        line
        for line, following in itertools.pairwise(filled)
        if len(line) <= _LONGEST and re.search(r"\d", following) and day_title(line) is None
    ]
    known = [plain(line) for line in filled if day_title(line) is not None]
    bare = [line for line in opening if _BARE.match(plain(line))]
    dashed = [line for line in opening if _is_dashed(line)]
    bare += _numbered_alike(opening)
    found = bare if len(bare) + len(known) > 1 else []
    return frozenset(
        found + (dashed if len(dashed) + len(found) + sum(" - " in line for line in known) > 1 else [])
    )


def _numbered_alike(lines: Sequence[str]) -> list[str]:
    """Give `Water 1` and `Water 2`: the same words, which name no exercise, with other numbers."""
    numbered = [(line, found) for line in lines if (found := _NUMBERED.match(plain(line)))]
    heads = Counter(found["head"].lower() for _, found in numbered)
    return [line for line, found in numbered if heads[found["head"].lower()] > 1]


def _is_dashed(line: str) -> bool:
    found = _DASHED.match(plain(line))
    return found is not None and not exercise_words(found["head"])
