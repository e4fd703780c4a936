"""Pregnancy by its trimesters and the time after birth: what is made for one is not for another."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from ml.recommend.search.course_side import ReadCourse

_TRIMESTERS = ("trimester_1", "trimester_2", "trimester_3")
_EXPECTING = frozenset({"pregnancy", *_TRIMESTERS})
_AFTER_BIRTH = frozenset({"postpartum"})
# The last weeks of the first and of the second trimester.
_FIRST, _SECOND = 13, 27
_LONGEST = 42
_WEEKS = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|-?[йяа]я?)? ?-?(?:weeks?|wks?|недел\w*|нед)\b")
_MONTHS = re.compile(r"\b(\d)(?:st|nd|rd|th|-?[йм])? ?-?(?:months?|месяц\w*|мес)\b")
_WEEKS_A_MONTH = 4.4
_FROM_TO = re.compile(r"\bweeks? (\d{1,2}) (?:to|-|–) (?:week )?(\d{1,2})\b", re.IGNORECASE)


def trimester(text: str, names: set[str]) -> str | None:
    """Give the term for the trimester that weeks or months of a pregnancy say, where no term does."""
    if "pregnancy" not in names or names & {*_TRIMESTERS, *_AFTER_BIRTH}:
        return None
    if match := _WEEKS.search(text):
        week = float(match[1])
    elif match := _MONTHS.search(text):
        week = int(match[1]) * _WEEKS_A_MONTH
    else:
        return None
    return _at(week) if 0 < week <= _LONGEST else None


def _at(week: float) -> str:
    return _TRIMESTERS[(week > _FIRST) + (week > _SECOND)]


def stage_tests(names: set[str]) -> Iterator[Callable[[ReadCourse], bool]]:
    """Give what a course has to pass for the stage that the names of terms speak of."""
    is_expecting, is_mother = bool(names & _EXPECTING), bool(names & _AFTER_BIRTH)
    if is_expecting != is_mother:
        own, other = (_EXPECTING, _AFTER_BIRTH) if is_expecting else (_AFTER_BIRTH, _EXPECTING)
        yield lambda one: not one.named & other or bool(one.named & own)
    trimesters = names.intersection(_TRIMESTERS)
    if trimesters:
        yield lambda one: not (made_for := _trimesters_of(one)) or not made_for.isdisjoint(trimesters)


def _trimesters_of(one: ReadCourse) -> frozenset[str]:
    """Give the trimesters that a course names, and those of the weeks that it says it is for."""
    named = one.named.intersection(_TRIMESTERS)
    if not named:
        return frozenset()
    return named | _between_weeks(f"{one.course.title}. {one.course.description}")


@lru_cache(maxsize=4096)
def _between_weeks(text: str) -> frozenset[str]:
    match = _FROM_TO.search(text)
    if match is None:
        return frozenset()
    first, last = (_TRIMESTERS.index(_at(int(week))) for week in match.groups())
    return frozenset(_TRIMESTERS[first : last + 1])
