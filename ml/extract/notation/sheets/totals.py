"""The way of a whole session, above its parts or behind them: `3,000 m endurance`, `2.1k done`."""

import re

from ml.extract.notation.sheets.sheet import Sheet
from storage.records.program import Exercise

_SHORTEST = 800
_FEW = 3
_NEARLY = 0.15
_MOST_OF_TOTAL = 0.6

# `2.1k done`, `2300 m total`: what somebody has added up.
_ADDED_UP = re.compile(
    r"^\W*\d[\d.,]*\s?(?:k|km|m|yds?|км|м)?\s(?:done|total|in total|всего|итого)\W*$", re.IGNORECASE
)


def is_total(sentence: str) -> bool:
    """Tell a sentence that only adds up what was done."""
    return bool(_ADDED_UP.match(sentence))


def drop_total(sheet: Sheet) -> None:
    """Let the first line be the title where its way is as long as all that stand below it together."""
    exercises = [exercise for session in sheet.sessions for exercise in session.exercises]
    if len(exercises) <= _FEW or not _is_total(exercises[0], exercises[1:]):
        return
    first = next(session for session in sheet.sessions if session.exercises)
    if first.title is not None:
        # What stands below a title is done; a total is the title itself.
        return
    sheet.title = sheet.title or exercises[0].source or exercises[0].name
    first.exercises = first.exercises[1:]


def _is_total(first: Exercise, others: list[Exercise]) -> bool:
    total = first.distance_m or 0
    if first.sets is not None or total < _SHORTEST:
        return False
    ways = [(other.sets or 1) * other.distance_m for other in others if other.distance_m]
    is_parted = len(ways) >= _FEW and max(ways) <= _MOST_OF_TOTAL * total
    return is_parted and abs(sum(ways) - total) <= _NEARLY * total
