"""What courses say: title, description, a representative week, how it builds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import cycle, islice
from pathlib import Path
from typing import Annotated

from pydantic import Field

from ml.extract.notation import parse_text
from ml.llm.answer import AnswerForm, TextLine, checked, schema_text
from ml.llm.chat import Asked
from ml.synthesis.checks import ensure, ensure_prose
from ml.synthesis.folder import Folder
from ml.synthesis.recipes.recipe import Recipe
from ml.synthesis.steps import Step
from ml.synthesis.texts import guidance, prompt, seed_phrases
from storage.records.base import Record
from storage.records.course import CourseId, Description, Title
from storage.records.program import Exercise

# Of the exercises of a plan, those that say how much there is to do.
_MEASURED_SHARE = 0.6


class CourseKind(StrEnum):
    """Kinds of course, each with its own guidance and seed phrases; one after the other is written."""

    GYM = "gym"
    SWIMMING = "swimming"
    HOME = "home"
    RUNNING_CYCLING = "running_cycling"
    YOGA_PILATES = "yoga_pilates"
    OTHER = "other"
    HEALTH = "health"


_KEY = re.compile(rf"syn-c\d{{5}}-({'|'.join(kind.replace('_', '-') for kind in CourseKind)})")


class CourseText(Record):
    """A course before its form is filled in; `days` counts the training days of its plan."""

    id: CourseId
    kind: CourseKind
    title: Title
    coach: str | None = None
    description: Description
    plan_text: str
    days: int
    progression: str


class AnsweredDay(AnswerForm):
    """One training day: a title, and a line for each exercise."""

    title: Annotated[str, Field(max_length=80)]
    lines: Annotated[
        list[Annotated[TextLine, Field(min_length=3, max_length=160)]], Field(min_length=2, max_length=16)
    ]


class AnsweredCourse(AnswerForm):
    """What a model answers about one course."""

    title: Annotated[str, Field(min_length=5, max_length=100)]
    coach: Annotated[str, Field(max_length=60)] | None
    description: Annotated[str, Field(min_length=200, max_length=1600)]
    sessions: Annotated[list[AnsweredDay], Field(min_length=1, max_length=7)]
    progression: Annotated[str, Field(min_length=30, max_length=800)]


@dataclass(frozen=True)
class Courses(Recipe[CourseText]):
    """As many courses as are wanted, of every kind in turn."""

    folder: Folder
    count: int

    step = Step.COURSES
    asked = Asked("course", AnsweredCourse, temperature=1.0, max_tokens=8000)
    kind = CourseText

    @property
    def output(self) -> Path:
        """The file of what courses say."""
        return self.folder.course_texts

    def keys(self) -> Sequence[str]:
        """Give each course a number and its kind."""
        kinds = islice(cycle(CourseKind), self.count)
        return [f"syn-c{number:05}-{kind.replace('_', '-')}" for number, kind in enumerate(kinds, start=1)]

    def knows(self, key: str) -> bool:
        """Know every number of every kind."""
        return _KEY.fullmatch(key) is not None

    def prompt(self, key: str, attempt: int) -> str:
        """Ask for one course."""
        kind = _kind(key)
        return prompt(
            "courses",
            kind=guidance(f"courses/{kind}"),
            schema=schema_text(AnsweredCourse),
            seeds=seed_phrases((f"courses/{kind}", "courses/common"), f"{key} {attempt}"),
        )

    def read(self, key: str, words: str) -> CourseText:
        """Read one course, whose plan must be a plan of its kind."""
        answer = AnsweredCourse.read(words)
        ensure_prose("title", answer.title)
        ensure_prose("description", answer.description, least_words=40)
        ensure_prose("progression", answer.progression, least_words=5)
        plan_text = "\n".join(line for day in answer.sessions for line in (day.title, *day.lines))
        ensure_prose("sessions", plan_text)
        ensure_plan(_kind(key), parse_text(plan_text).program.exercises)
        fields = answer.model_dump(exclude={"sessions"})
        with checked():
            return CourseText(
                id=key, kind=_kind(key), plan_text=plan_text, days=len(answer.sessions), **fields
            )

    def compared(self, record: CourseText) -> str | None:
        """Give all that the course says."""
        return f"{record.title}\n{record.description}\n{record.plan_text}"


def ensure_plan(kind: CourseKind, exercises: Sequence[Exercise]) -> None:
    """Refuse a plan that does not say how much to do, or not in the way of its kind."""
    ensure(len(exercises) >= 3, "sessions: no plan of exercises with sets, repetitions, times or distances")
    measured = [exercise for exercise in exercises if exercise.is_measured]
    share = len(measured) / len(exercises)
    ensure(share >= _MEASURED_SHARE, "sessions: too many lines do not say how much there is to do")
    if kind is CourseKind.GYM:
        # A circuit gives repetitions alone.
        lifted = sum(e.sets is not None or e.reps is not None for e in measured)
        ensure(lifted >= 3, "sessions: give sets x repetitions")
    if kind is CourseKind.SWIMMING:
        swims = sum(bool(e.distance_m or e.duration_s) for e in measured)
        ensure(swims >= 3, "sessions: give distances in metres, or minutes in the water")


def _kind(key: str) -> CourseKind:
    found = _KEY.fullmatch(key)
    if found is None:
        message = f"no course is called {key}"
        raise ValueError(message)
    return CourseKind(found[1].replace("-", "_"))
