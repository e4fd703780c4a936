"""A course: one JSON object a line in catalogue files."""

from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from storage.records.base import Record
from storage.records.program import Program
from storage.records.vocabulary import (
    Activity,
    CourseGender,
    CourseLevel,
    Environment,
    Equipment,
    Goal,
    Limitation,
)

CourseId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,47}$")]
Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
Description = Annotated[str, StringConstraints(strip_whitespace=True, max_length=4000)]
CourseAge = Annotated[int, Field(ge=3, le=120)]


class CourseSummary(Record):
    """What a coach writes about a course, without its plan: all that finding and ranking read.

    `adapted_for` lists limitations the course suits; empty means healthy people only.
    """

    id: CourseId
    title: Title
    coach: Annotated[str, Field(min_length=1, max_length=120)] | None = None
    description: Description = ""
    activity_types: Annotated[tuple[Activity, ...], Field(min_length=1)]
    goals: Annotated[tuple[Goal, ...], Field(min_length=1, max_length=2)]
    environments: Annotated[tuple[Environment, ...], Field(min_length=1)]
    level: CourseLevel
    duration_weeks: Annotated[int, Field(ge=1, le=104)]
    sessions_per_week: Annotated[int, Field(ge=1, le=21)]
    session_minutes: Annotated[int, Field(ge=1, le=600)]
    age_min: CourseAge | None = None
    age_max: CourseAge | None = None
    gender: CourseGender = CourseGender.ANY
    adapted_for: tuple[Limitation, ...] = ()
    equipment: tuple[Equipment, ...] = ()
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")] = "en"
    tags: tuple[Annotated[str, Field(min_length=1, max_length=60)], ...] = ()

    @model_validator(mode="after")
    def _ages_in_order(self) -> Self:
        if self.age_min is not None and self.age_max is not None and self.age_min > self.age_max:
            message = f"age_min {self.age_min} is above age_max {self.age_max}"
            raise ValueError(message)
        return self


class Course(CourseSummary):
    """A whole course; ratings, starts, finishes and versions are the bot's own columns."""

    plan: Program | None = None
    plan_text: Annotated[str, Field(max_length=20_000)] | None = None
    progression: Annotated[str, Field(max_length=4000)] | None = None
