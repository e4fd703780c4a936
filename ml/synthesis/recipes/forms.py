"""The metadata form that a coach fills in, aligned with what the course says."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import Field

from ml.llm.answer import AnswerForm, TextLine, checked, schema_text
from ml.llm.chat import Asked
from ml.synthesis.checks import ensure, ensure_different
from ml.synthesis.folder import Folder, read_made
from ml.synthesis.recipes.courses import CourseKind, CourseText
from ml.synthesis.recipes.recipe import Recipe
from ml.synthesis.steps import Step
from ml.synthesis.texts import prompt, told
from storage.records.course import Course
from storage.records.vocabulary import (
    Activity,
    CourseGender,
    CourseLevel,
    Environment,
    Equipment,
    Goal,
    Limitation,
)

# Words of a plan that cannot stand there unless the thing is needed.
_NEEDS = {
    Equipment.DUMBBELLS: re.compile(r"(?<!aqua )(?<!water )(?<!foam )\bdumbbells?\b|\bDB\b", re.IGNORECASE),
    Equipment.BARBELL: re.compile(r"\bbarbells?\b", re.IGNORECASE),
    Equipment.KETTLEBELL: re.compile(r"\bkettlebells?\b|\bKB\b", re.IGNORECASE),
    Equipment.JUMP_ROPE: re.compile(r"\b(?:jump|skipping) ropes?\b", re.IGNORECASE),
    Equipment.BANDS: re.compile(r"\b(?:resistance|mini|loop) bands?\b|\bbanded\b", re.IGNORECASE),
}
_WEEKS = re.compile(r"\b(\d{1,2})[- ]weeks?\b")
_AGE = Annotated[int, Field(ge=3, le=110)]


class AnsweredForm(AnswerForm):
    """What a model answers in the place of the coach."""

    activity_types: Annotated[list[Activity], Field(min_length=1, max_length=4)]
    goals: Annotated[list[Goal], Field(min_length=1, max_length=2)]
    environments: Annotated[list[Environment], Field(min_length=1, max_length=4)]
    level: CourseLevel
    duration_weeks: Annotated[int, Field(ge=1, le=52)]
    sessions_per_week: Annotated[int, Field(ge=1, le=14)]
    session_minutes: Annotated[int, Field(ge=5, le=240)]
    age_min: _AGE | None
    age_max: _AGE | None
    gender: CourseGender
    adapted_for: Annotated[list[Limitation], Field(max_length=6)]
    equipment: Annotated[list[Equipment], Field(max_length=10)]
    tags: Annotated[list[Annotated[TextLine, Field(min_length=2, max_length=40)]], Field(max_length=8)]


@dataclass(frozen=True)
class Forms(Recipe[Course]):
    """A form for each course that has been written."""

    folder: Folder

    step = Step.FORMS
    asked = Asked("form", AnsweredForm, temperature=0.0, max_tokens=4000)
    kind = Course

    @property
    def output(self) -> Path:
        """The file of whole courses."""
        return self.folder.courses

    def keys(self) -> Sequence[str]:
        """Name every course that has been written."""
        return list(self._texts)

    def prompt(self, key: str, attempt: int) -> str:  # noqa: ARG002 - there is nothing to draw
        """Show the course."""
        course = told(self._texts[key], frozenset({"id", "kind", "days"}))
        return prompt("forms", schema=schema_text(AnsweredForm), course=course)

    def read(self, key: str, words: str) -> Course:
        """Read a form, which must say what the course says."""
        text = self._texts[key]
        answer = AnsweredForm.read(words)
        for field in ("activity_types", "goals", "environments", "adapted_for", "equipment", "tags"):
            ensure_different(field, getattr(answer, field))
        _ensure_aligned(text, answer)
        said = text.model_dump(exclude={"kind", "days"})
        with checked():
            return Course.model_validate({**said, **answer.model_dump()})

    @cached_property
    def _texts(self) -> Mapping[str, CourseText]:
        return {text.id: text for text in read_made(self.folder.course_texts, CourseText, Step.COURSES)}


def _ensure_aligned(text: CourseText, form: AnsweredForm) -> None:
    plan = text.plan_text.replace("-up", "up")
    for thing, word in _NEEDS.items():
        ensure(thing in form.equipment or not word.search(plan), f"equipment: the plan uses {thing}")
    is_nothing = Equipment.NONE in form.equipment
    ensure(not is_nothing or len(form.equipment) == 1, "equipment: none stands alone")
    swims = Activity.SWIMMING in form.activity_types or text.kind is CourseKind.SWIMMING
    is_wet = {Environment.POOL, Environment.OUTDOORS} & set(form.environments)
    ensure(not swims or is_wet, "environments: swimming needs a pool or open water")
    weeks = {int(number) for number in _WEEKS.findall(text.title)}
    ensure(not weeks or form.duration_weeks in weeks, "duration_weeks: the title names another number")
    ensure(form.sessions_per_week >= text.days, f"sessions_per_week: the plan has {text.days} sessions")
