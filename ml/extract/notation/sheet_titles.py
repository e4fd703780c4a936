"""The first line of a sheet, where it says what the sheet is about instead of what to do."""

import re

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.lines import parse_line
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import sport_of
from ml.extract.notation.vocabulary import NAMED

_BEGINS_LIST = re.compile(r"^\W{0,3}(?:\d|[a-h]\d?[.):])", re.IGNORECASE)
# "Treadmill 30", "Spin 45": so many minutes of all that follows.
_SPORT_AND_NUMBER = re.compile(r"^[^\W\d]+ \d{2}\b(?!\s*(?:m|km|min|x)\b)")
_COUNTED = re.compile(r"\d\s*[xх]\s*\d|\d\s*(?:sets?|reps?|подход|повт|раз\b)", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(?:workout|routine|program(?:me)?|plan|session|class|week|wk|block|phase|level|flow|yin|yoga|йога|challenge|prehab|rehab"
    r"|тренировк\w+|программ\w+|комплекс|занятие|план|этап|неделя|минут|workouts|ЛФК)\b"
    r"|\b\d{1,2}(?::\d\d)?\s?(?:am|pm)\b|\d{1,2}[./]\d{1,2}\b|[!?]$|[^\W\d]:\s*$",
    re.IGNORECASE,
)


def names_sheet(text: str, following: str) -> bool:
    """Tell `Prehab before lifting (10 min)` over a list from the first exercise of the list."""
    line = plain(text)
    if not NAMED.search(line) or _BEGINS_LIST.match(line) or _COUNTED.search(line):
        return False
    exercises = parse_line(text).exercises
    if sport_of(line) and _SPORT_AND_NUMBER.match(line):
        return True
    if any(e.sets or e.reps for e in exercises) and not _ABOUT.search(line):
        return False
    if not parse_line(following).exercises and not _BEGINS_LIST.match(plain(following)):
        return False
    if _ABOUT.search(line):
        return True
    # A name alone is an exercise where it is one that people know.
    is_measured = any(e.is_measured for e in exercises)
    return not is_measured and exercise_words(line) == 0
