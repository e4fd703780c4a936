"""A plan that a person follows: days, their blocks and the exercises in them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.records.program import Exercise


class TrackerStatus(StrEnum):
    """Whether a plan is being followed; the last two are ends."""

    ACTIVE = "active"
    FINISHED = "finished"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True)
class PlannedExercise:
    """One line of the plan; `position` counts within its session, from 0."""

    id: int
    position: int
    exercise: Exercise


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """One block of a training day; `position` counts within the plan, from 0."""

    id: int
    position: int
    title: str | None
    day: str | None
    exercises: tuple[PlannedExercise, ...] = ()


@dataclass(frozen=True, slots=True)
class TrackerDay:
    """The blocks that are trained together; days are numbered from 1 in the order of the plan."""

    number: int
    sessions: tuple[PlannedSession, ...]

    @property
    def title(self) -> str | None:
        """What the plan calls this day, where it says so."""
        first = self.sessions[0]
        return first.day or first.title

    @property
    def exercises(self) -> tuple[PlannedExercise, ...]:
        """Every exercise of the day, in order: the pages of its tracker."""
        return tuple(exercise for session in self.sessions for exercise in session.exercises)


@dataclass(frozen=True, slots=True)
class Tracker:
    """A plan with all its days; where it came from is a course's version, a draft, or neither."""

    id: int
    person_id: int
    title: str
    status: TrackerStatus
    created_at: datetime
    days: tuple[TrackerDay, ...]
    course_id: str | None = None
    course_version: int | None = None
    draft_id: int | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TrackerSummary:
    """A plan in a list: its name and how many training days it has."""

    id: int
    title: str
    status: TrackerStatus
    created_at: datetime
    days: int
    course_id: str | None = None
