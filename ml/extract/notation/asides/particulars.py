"""Who trains with whom, when and where: `Patient: A. Reid   Date: 3 May`, `Squad B | 18:00-19:30 | SCM 25 m`.

Sheets have such lines above their list and below it; whatever numbers they hold, none of it is trained.
"""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.vocabulary import WEEKDAY, any_of

_LABELS = any_of(
    r"patient|client|athlete|swimmer|runner|pupil|student|member",
    r"(?:first|last|full|your) name|surname|dob|date of birth",
    r"(?:head |swim |lane )?coach|(?:personal )?trainer|therapist|physio(?:therapist)?|instructor|teacher"
    r"|clinician|doctor|dr|pt|author|photo(?:s|graphs|graphy)?|words|text|model|illustrations?",
    r"prepared (?:by|for)|issued (?:by|to)",
    r"(?:start |review |next |issue )?date|review(?:ed)?|next (?:review|appointment|visit|session)",
    r"appointment|valid until|revision",
    r"tel(?:ephone)?|phone|mob(?:ile)?|e-?mail|web(?:site)?|address|clinic|ward|dept|department",
    r"diagnosis|condition|injury",
    r"gym|venue|pool|lanes?|course|squad|club|team|school|class|room|year group|membership(?: no)?|card no",
    r"пациент|клиент|ученик|фио|имя|фамилия|дата(?: рождения)?|тренер|врач|инструктор|специалист"
    r"|диагноз|зал|бассейн|клуб|тел(?:ефон)?|почта|класс|школа",
)
_LABELLED = re.compile(rf"(?:^|[|;,•·–—-]|\s)\s*(?P<label>{_LABELS})\s*(?:no\.?\s*)?[:№]", re.IGNORECASE)
_OPENS = re.compile(rf"^\W*(?:{_LABELS})\s*(?:no\.?\s*)?[:№]", re.IGNORECASE)
# `Name:` alone may label an exercise.
_NAMED_PERSON = re.compile(r"^\W*(?:name|имя)\s*[:№]", re.IGNORECASE)
_BY = re.compile(
    r"^\W*(?:words|photos?|photographs|text|story|workout|programme|program) by\s[^\d]+$", re.IGNORECASE
)
_DAY = re.compile(rf"\W*{WEEKDAY}\b", re.IGNORECASE)
# From one time of the day to another; what takes time by the clock begins near nought.
_HOUR = r"(?:0?[5-9]|1\d|2[0-3])[:.][0-5][05](?:\s?[ap]m)?"
_HOURS = re.compile(rf"(?<![\d:.]){_HOUR}\s?[-–—]\s?{_HOUR}(?![\d:.])", re.IGNORECASE)
# Which length of a pool: short course metres, yards, long course.
_LENGTH = r"(?:20|25|33|50)\s?(?:m|y|yds?|yards|metres|meters)(?![^\W\d])"
_COURSE = re.compile(rf"\b(?:LCM|SCM|SCY)\b(?:\s?\(?{_LENGTH}\)?)?")
_POOL = re.compile(rf"[\s|,;·•(–—-]*{_LENGTH}(?:\s(?:pool|course))?\)?\W*$", re.IGNORECASE)
_WORK = re.compile(
    r"\d\s?[xх×]\s?\d|\d\s?(?:sets?|reps?|mins?|minutes|secs?|km|m|kgs?|lbs?|подход\w*|повт\w*|мин|сек|км|м|кг)\b",
    re.IGNORECASE,
)


def without_particulars(lines: Sequence[str]) -> list[str]:
    """Leave out lines that say only whose a sheet is, when and where, and the hours behind a day."""
    return [_without_hours(line) for line in lines if not is_particular(line)]


def is_particular(line: str) -> bool:
    """Tell `Coach: Ann - lanes 3 and 4` and `Squad B | 18:00-19:30 | SCM` from what is trained."""
    if _BY.match(line):
        return True
    if _OPENS.match(line) and not _WORK.search(line):
        return True
    if _NAMED_PERSON.match(line):
        return _LABELLED.search(line) is not None and not _WORK.search(line)
    bare = _COURSE.sub("", _bare_of_hours(line))
    is_left = re.search(r"\d", bare) or exercise_words(bare) or _DAY.match(line)
    return bare != line and not is_left


def _without_hours(line: str) -> str:
    """Give `Thursday 18:00-19:30, 25 m` as the title that it is."""
    bare = _bare_of_hours(line)
    return line if re.search(r"\d\s?[xх×]\s?\d", bare) else bare


def _bare_of_hours(line: str) -> str:
    found = _HOURS.search(line)
    if found is None or not re.search(r"[^\W\d_]", line[: found.start()]):
        # `5:00-10:00 jog` is a part of a timeline.
        return line
    bare = _HOURS.sub("", line)
    return _POOL.sub("", bare).rstrip(" ,|-–") if bare != line else line
