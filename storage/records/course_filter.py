"""Conditions that narrow a search of the course index."""

from dataclasses import dataclass

from storage.records.vocabulary import (
    Activity,
    CourseLevel,
    Environment,
    Equipment,
    Gender,
    Goal,
    Limitation,
)


@dataclass(frozen=True, slots=True)
class CourseFilter:
    """What a course must meet, every condition of it; what is left out asks nothing.

    `gender` and `age` are the person's: courses for another gender and courses whose age limits are more
    than `age_tolerance` years away are left out. `environments`, `goals`, `activities` and `levels` ask for
    one of the named ones at least. `equipment` is what is at hand: a course that needs anything else is left
    out. `adapted_for` asks for all of the named ones. Courses in `without` are left out by their ids.
    """

    gender: Gender | None = None
    age: int | None = None
    age_tolerance: int = 0
    environments: frozenset[Environment] = frozenset()
    goals: frozenset[Goal] = frozenset()
    activities: frozenset[Activity] = frozenset()
    levels: frozenset[CourseLevel] = frozenset()
    equipment: frozenset[Equipment] | None = None
    adapted_for: frozenset[Limitation] = frozenset()
    max_session_minutes: int | None = None
    max_sessions_per_week: int | None = None
    max_duration_weeks: int | None = None
    language: str | None = None
    without: frozenset[str] = frozenset()
