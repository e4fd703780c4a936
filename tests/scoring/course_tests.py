"""Tests of a course that a label can state, read from short expressions.

`a & b | c` is met by courses that meet a and b, or c. A part is a field with some of whose values it agrees
(`place=pool,gym`), a number (`minutes<=25`), an age that is let in (`age=14`), all the equipment at hand
(`onlygear=mat,bands`), a regular expression in the coach's name, the title, the title with the tags
(`named~`), these with the description (`text~`) or the plan, a rule of its own (`@home`); `!` turns it round.
"""

import re
from collections.abc import Callable
from functools import cache

from storage.records.course import Course

CourseTest = Callable[[Course], bool]

_JUMPS = (
    r"(?<!no )(?<!without )(?<!not )\b"
    r"(jump|burpee|hop(s|ping)?\b|skipping|bounds?\b|double.under|plyo|skater)"
)
_TOO_HARD = "!activity=running,hiit,crossfit,martial_arts & !level=advanced"
RULES = {
    "home": "place=home_bodyweight,home_equipment",
    "bare": "onlygear=mat,other",
    "no_jumps": f"!plan~{_JUMPS} & !gear=jump_rope & !named~plyo|double.under",
    "no_running": r"!activity=running & !plan~(?<!no )\b(run|jog|sprint)(s|ning|ging)?\b",
    "knees": f"for=joints,post_injury | {_TOO_HARD} & !plan~{_JUMPS}",
    "back": "for=back | !activity=crossfit,hiit,martial_arts & !gear=barbell & !level=advanced",
}
_FIELDS = {
    "activity": lambda course: course.activity_types,
    "goal": lambda course: course.goals,
    "place": lambda course: course.environments,
    "gear": lambda course: course.equipment,
    "for": lambda course: course.adapted_for,
    "level": lambda course: (course.level,),
    "gender": lambda course: (course.gender,),
}
_NUMBERS = {
    "minutes": lambda course: course.session_minutes,
    "weeks": lambda course: course.duration_weeks,
    "days": lambda course: course.sessions_per_week,
    "agemin": lambda course: course.age_min or 0,
    "agemax": lambda course: course.age_max or 999,
}
_TEXTS = {
    "coach": lambda course: course.coach or "",
    "title": lambda course: course.title,
    "named": lambda course: " ; ".join((course.title, *course.tags)),
    "text": lambda course: " ; ".join((course.title, *course.tags, course.description)),
    "plan": lambda course: course.plan_text or "",
}
_FREE = frozenset({"none"})


@cache
def course_test(expression: str) -> CourseTest:
    """Give the test of an expression; raises ValueError for one that says nothing known."""
    ways = [[_part(part.strip()) for part in way.split(" & ")] for way in expression.split(" | ")]
    return lambda course: any(all(part(course) for part in way) for way in ways)


def _part(part: str) -> CourseTest:
    if part.startswith("!"):
        turned = _part(part[1:])
        return lambda course: not turned(course)
    if part.startswith("@"):
        return course_test(RULES[part[1:]])
    name, sign, wanted = re.fullmatch(r"(\w+)(=|<=|>=|~)(.*)", part, re.DOTALL).groups()
    return _MAKERS[sign](name, wanted)


def _some_of(name: str, wanted: str) -> CourseTest:
    values = frozenset(wanted.split(","))
    if name == "age":
        return lambda course: (course.age_min or 0) <= int(wanted) <= (course.age_max or 999)
    if name == "onlygear":
        return lambda course: values | _FREE >= set(course.equipment)
    field = _FIELDS[name]
    return lambda course: bool(values.intersection(field(course)))


def _at_most(name: str, most: str) -> CourseTest:
    return lambda course: _NUMBERS[name](course) <= int(most)


def _at_least(name: str, least: str) -> CourseTest:
    return lambda course: _NUMBERS[name](course) >= int(least)


def _says(name: str, words: str) -> CourseTest:
    pattern = re.compile(words, re.IGNORECASE)
    return lambda course: bool(pattern.search(_TEXTS[name](course)))


_MAKERS = {"=": _some_of, "<=": _at_most, ">=": _at_least, "~": _says}
