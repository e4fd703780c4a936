"""A course as the bot keeps it, with what people did with it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.records.course import Course


class CourseStatus(StrEnum):
    """Whether people can find a course; those in the middle of a hidden one keep it."""

    PUBLISHED = "published"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class StoredCourse:
    """A course and the bot's own columns."""

    course: Course
    version: int
    status: CourseStatus
    owner_id: int | None
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Saved:
    """What an upsert did: the version now, and whether anything changed."""

    version: int
    changed: bool


class InteractionKind(StrEnum):
    """What a person did with a course."""

    OPENED = "opened"
    STARTED = "started"
    FINISHED = "finished"
    ABANDONED = "abandoned"
    NOT_FOR_ME = "not_for_me"


@dataclass(frozen=True, slots=True)
class Interaction:
    """One thing that a person did with a course; the reason, for some kinds, is a code."""

    course_id: str
    kind: InteractionKind
    created_at: datetime
    reason: str | None = None
