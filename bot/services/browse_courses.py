"""The catalogue by one filter: goal, place or level."""

from collections.abc import Callable
from enum import StrEnum

from bot.errors import TellPersonError
from storage.records.course import Course
from storage.records.vocabulary import CourseLevel, Environment, Goal
from storage.unit_of_work import Snapshot


class BrowseKind(StrEnum):
    """What the catalogue can be looked through by."""

    GOAL = "goal"
    PLACE = "place"
    LEVEL = "level"


VALUES: dict[BrowseKind, tuple[StrEnum, ...]] = {
    BrowseKind.GOAL: tuple(Goal),
    BrowseKind.PLACE: tuple(Environment),
    BrowseKind.LEVEL: tuple(CourseLevel),
}

_MATCHES: dict[BrowseKind, Callable[[Course, str], bool]] = {
    BrowseKind.GOAL: lambda course, value: value in course.goals,
    BrowseKind.PLACE: lambda course, value: value in course.environments,
    BrowseKind.LEVEL: lambda course, value: value == course.level,
}


async def browse_courses(reader: Snapshot, kind: str, value: str) -> list[Course]:
    """Give the courses under a filter, by title; raises TellPersonError for an unknown one."""
    if kind not in set(BrowseKind) or value not in VALUES[BrowseKind(kind)]:
        raise TellPersonError("error-stale-button")
    matches = _MATCHES[BrowseKind(kind)]
    stored = await reader.courses.published()
    return sorted((one.course for one in stored if matches(one.course, value)), key=lambda one: one.title)
