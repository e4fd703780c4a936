"""Weeks whose days stand on the line of the week: `Wk 5  Tu 4x8min`, `1. T 6x2'  Th 3x8'`."""

import re
from collections.abc import Sequence

from ml.extract.notation.vocabulary import WEEKDAY, any_of

_WEEK = r"(?:w|wk|week|нед|неделя)\.?[\s-]?\d{1,2}"
_SHORT_DAY = r"(?-i:Mo|Tu|We|Th|Fr|Sa|Su)"
_WORK = r"(?=\s*[:-]?\s+(?:\d|easy\b|long\b|rest\b|off\b))"
# A single letter is a day only before numbers.
_DAY = any_of(rf"(?:{WEEKDAY}|{_SHORT_DAY})\b(?=\.?:?\s+\S)", rf"(?-i:[MTWRFSU])\b{_WORK}")
_WEEK_AND_DAY = re.compile(rf"^\s*(?P<week>{_WEEK})\s*[,:/-]?\s+(?P<days>{_DAY}.*)$", re.IGNORECASE)
# Weeks that are only counted hold two days at least.
_COUNTED_WEEK = re.compile(
    rf"^\s*(?P<week>\d{{1,2}})[.):]\s+(?P<days>{_DAY}{_WORK}.*[\s,;/|]\s*{_DAY}{_WORK}.*)$", re.IGNORECASE
)
_NEXT_DAY = re.compile(rf"\s*(?:\s{{2}}|[,;/|])\s*(?={_DAY})", re.IGNORECASE)
_WEEK_AND_TURNS = re.compile(
    rf"^\s*(?P<week>{_WEEK})\s*[,:/-]?\s+(?P<turns>\(?(?:i|a|1)\).*\s\(?(?:ii|b|2)\)\s.*)$", re.IGNORECASE
)
_TURN = re.compile(r"\s*[,;/|]?\s*(?<!\S)\(?(?:i{1,3}|iv|v|[a-e]|[1-5])\)\s+", re.IGNORECASE)


def with_days_of_weeks(lines: Sequence[str]) -> list[str]:
    """Give every week, and every day or turn on the line of a week, a line of its own."""
    counted = [found for line in lines if (found := _COUNTED_WEEK.match(line))]
    are_counted = [int(found["week"]) for found in counted] == list(range(1, len(counted) + 1))
    made: list[str] = []
    for line in lines:
        found = _WEEK_AND_DAY.match(line) or (_COUNTED_WEEK.match(line) if are_counted else None)
        if found is not None:
            made += [_spelled(found["week"]), *_NEXT_DAY.split(found["days"])]
        elif (turned := _WEEK_AND_TURNS.match(line)) is not None:
            turns = [turn for turn in _TURN.split(turned["turns"]) if turn.strip()]
            made += [_spelled(turned["week"])]
            made += [f"Session {number}: {turn}" for number, turn in enumerate(turns, start=1)]
        else:
            made.append(line)
    return made


def _spelled(week: str) -> str:
    number = re.search(r"\d+", week)
    return f"Week {number[0]}" if number else week
