"""The first line of a sheet, where it says what the sheet is about instead of what to do."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.line.exercise_line import read_numbers
from ml.extract.notation.line.lines import parse_line
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import sport_of
from ml.extract.notation.titles.days import day_with_content
from ml.extract.notation.titles.headings import is_title
from ml.extract.notation.vocabulary import NAMED, WEEKDAY
from storage.records.program import Exercise

# As a 5k run plan has it, with its weeks behind.
_NAMES_PLAN = re.compile(
    r"^\d{1,3}\s?(?:k|km|км|mile)\b[^\dx]*\b(?:plan|program\w*|block|план|программа|подготовка)\b"
    r"|^(?:training for|preparing for|(?:план )?подготовк[аи] к)\s[^\d]{0,20}"
    r"\d{1,3}\s?(?:k|km|км|miles?)\b[^\d]*$",
    re.IGNORECASE,
)
_ENDS_AS_PLAN = re.compile(
    r"\b(?:plan|program(?:me)?|block|build|план|программа|подготовка)\W*$", re.IGNORECASE
)
# `Swim (1,6 km)`, `Плавание 2400 м всего`: how much it is in all.
_WITH_TOTAL = re.compile(
    r"^[^\d]{3,30}\(\s*~?\d[\d.,]*\s?(?:m|м|km|км|k|mi|yds?|yards)?\s*(?:total|всего|in all)?\)\W*$"
    r"|^[^\d]{0,30}\d[\d.,]*\s?(?:m|м|km|км|yds?|yards)\s(?:total|всего|in all|в сумме)\W*$",
    re.IGNORECASE,
)
# "50 pull-ups in 30 days", "100 push-ups challenge, week 2": what all of it comes to.
_CHALLENGE = re.compile(
    r"^[^\dxх]*(?:\d{2,4}\s)?[^\d]*\b(?:challenge|челлендж"
    r"|(?:in|за)\s(?:\d{1,2}\s(?:days|weeks|дн\w+|недел\w+)|a month|месяц))\b",
    re.IGNORECASE,
)
_C2 = re.compile(r"\b(?:c2|concept ?2|5k|10k|k1|k2)\b", re.IGNORECASE)
_BEGINS_LIST = re.compile(r"^\W{0,3}(?:\d|[a-h]\d?[.):])", re.IGNORECASE)
# "Treadmill 30", "Spin 45": so many minutes of all that follows.
_SPORT_AND_NUMBER = re.compile(r"^[^\W\d]+ \d{2}\b(?!\s*(?:m|km|mins?|s|sec|x|м|км|мин|сек|с)\b)")
# "Evening unwind ~ 25 min", "Indoor bike, 1h10 total", "Sprint Builder · 1,350 m · 32 min"
_TIME = (
    r"(?:\d{1,3}\s?(?:min\w*|мин\w*|')|\d\s?(?:h|hrs?|hours?|ч(?:ас\w*)?)\s?(?:\d{2}\s?(?:m|min|м|мин)?)?)"
    r"(?![^\W\d])\.?"
)
_TAKES_IN_ALL = re.compile(
    rf"^(?!.*\d\s*[xх]\s*\d)[^\d]*(?:~|\babout\b|\baround\b|\bок(?:оло|\.)?)\s*{_TIME}"
    rf"|^[^\d]*[\s(]{_TIME}\s*(?:total|in all|всего|в сумме)\b"
    rf"|^[^\d]+[,·|(–—-]\s*(?:\d[\d.,]*\s?(?:m|km|м|км)\s*[·"
    rf"|,]\s*)?(?:[^\d,]{{1,15}}\s)?{_TIME}\)?(?:\s*\([^)]*\))?\s*\W*$"
    rf"|^[^\d]*[·|]\s*\d[\d.,]*\s?(?:m|km|м|км)\s*[·|]"
    rf"|^[^\d,]+\s\d\s?(?:h|hrs?|hours?|ч)\s*$",
    re.IGNORECASE,
)
# `SST (Med) 55 min, 66 TSS`: what all of a session costs.
_COSTS = re.compile(r"[^\W\d]{3}.*\b(?:\d{2,3}\s?TSS|TSS:?\s?\d{2,3})\b", re.IGNORECASE)
# What a whole session is called.
_SITTING = re.compile(
    r"\b(?:openers?|unwind|flow|class|session|break|circuit|intervals?|fartlek|over-?unders?|bike"
    r"|trainer|zwift|станок"
    r"|велостанок|вода|бассейн|плавание|заплыв)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"[\d%]\s*[xх]\s*\d|\d\s*(?:sets?|reps?|подход|повт|раз\b)", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(?:c25k|sub[- ]?\d{1,2}(?::\d\d)?|w\d{1,2}|workout|routine|program(?:me)?|plan|session|class"
    r"|week|wk|block|phase|level"
    r"|w/[ce]|flow|yin|yoga|йога|challenge"
    r"|тренировк\w+|программ\w+|комплекс|занятие|план|этап|неделя|минут|workouts|ЛФК)\b"
    rf"|\b{WEEKDAY}\b\W*(?:в\s)?\d{{1,2}}[:.]\d\d\b|#\d+$"
    r"|\b\d{1,2}(?::\d\d)?\s?(?:am|pm)\b|(?<![\d/])\d{1,2}[./]\d{1,2}\b(?!/\d+/)|[!?]$|[^\W\d]:\s*$",
    re.IGNORECASE,
)

# What some minutes of may be done first: "Wrist prep 6 min" is, "Race prep, Monday" is not.
_MAY_BE_DONE = re.compile(
    r"\b(?:prep|prehab|rehab)\b(?!\s\d{1,2}\s?(?:min|mins|minutes|мин|')\W*$)", re.IGNORECASE
)


# How often all of it is done: "Pull-up bar, 3 times a week (Mon Wed Fri)".
_SO_OFTEN = re.compile(
    r"^[^\d]+[,:–—-]\s*[1-7]\s?(?:x|х|times?|раза?)\s?(?:/|a|per|each|в)\s?(?:week|неделю)\b[^\d]*$",
    re.IGNORECASE,
)


def is_plan_name(text: str) -> bool:
    """Tell `10k plan`, `5 km run program`, which nobody covers in one go, from `10 km plan pace`."""
    return bool(_NAMES_PLAN.match(plain(text)) and _ENDS_AS_PLAN.search(text))


def names_sheet(text: str, following: str) -> bool:
    """Tell `Prehab before lifting (10 min)` over a list from the first exercise of the list."""
    line = plain(text)
    if sport_of(line) and not re.search(r"\d", _C2.sub("", line)) and _covers(following):
        return True
    is_plan = _SO_OFTEN.match(line) or (_CHALLENGE.match(line) and day_with_content(following))
    if is_plan or (_COSTS.search(line) and not _COSTS.search(following)):
        return True
    is_total = _WITH_TOTAL.match(line) and re.search(r"\d", following) and not _COUNTED.search(line)
    return bool(_NAMES_PLAN.match(line)) or bool(is_total) or _heads(line, text, following)


def _covers(line: str) -> bool:
    """Tell ways and times below the name of a sport from the sets of a "Seated row"."""
    numbers = read_numbers(line)
    return numbers is not None and (numbers.distance_m or numbers.duration_s) is not None


def _heads(line: str, text: str, following: str) -> bool:
    if not NAMED.search(line) or _BEGINS_LIST.match(line) or _COUNTED.search(line):
        return False
    exercises = parse_line(text).exercises
    if sport_of(line) and _SPORT_AND_NUMBER.match(line):
        return True
    if any((e.sets or e.reps) and (e.load or not _ABOUT.search(line)) for e in exercises):
        return False
    return _says_how_long(line) or _is_about(line, exercises, following)


def _is_about(line: str, exercises: Sequence[Exercise], following: str) -> bool:
    if not parse_line(following).exercises and not _BEGINS_LIST.match(plain(following)):
        return False
    # A name alone is an exercise where it is one that people know.
    is_unknown = not any(e.is_measured for e in exercises) and exercise_words(line) == 0
    return bool(_ABOUT.search(line) or _MAY_BE_DONE.search(line)) or is_unknown


def _says_how_long(line: str) -> bool:
    """Tell how long all of a session takes, behind what it is called."""
    is_called = exercise_words(line) == 0 or is_title(line) or bool(_SITTING.search(line))
    return bool(_TAKES_IN_ALL.search(line)) and is_called
