"""What each person tried, finished and gave up."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import Field

from ml.llm.answer import AnswerForm, checked, schema_text
from ml.llm.chat import Asked
from ml.synthesis.checks import ensure, ensure_different, ensure_prose
from ml.synthesis.folder import Folder, read_catalogue, read_people
from ml.synthesis.recipes.recipe import Recipe
from ml.synthesis.steps import Step
from ml.synthesis.texts import prompt, seed_phrases, told
from storage.records.base import Record
from storage.records.course import Course, CourseId
from storage.records.profile import AbandonedCourse, History, Profile
from storage.records.vocabulary import CourseGender, CourseLevel, Level

_OFFERED = 14
# Of a course's weeks, what somebody has done who completed it.
_COMPLETED_SHARE = 0.75


class Ending(StrEnum):
    """How somebody left a course."""

    COMPLETED = "completed"
    ABANDONED = "abandoned"


class Interaction(Record):
    """One course that somebody tried; `course_id` is None for one that is not in the catalogue."""

    course_id: CourseId | None = None
    title: str
    outcome: Ending
    weeks_done: int
    reason: str | None = None


class PersonHistory(Record):
    """Everything that somebody tried, in order."""

    profile_id: str
    interactions: tuple[Interaction, ...] = ()

    @property
    def history(self) -> History:
        """The same as a profile holds it; how long something lasted stands in its reason."""
        done = [one.title for one in self.interactions if one.outcome is Ending.COMPLETED]
        left = [one for one in self.interactions if one.outcome is Ending.ABANDONED]
        abandoned = [
            AbandonedCourse(title=one.title, reason=f"{one.reason} (after {_weeks(one.weeks_done)})")
            for one in left
        ]
        return History(completed=tuple(done), abandoned=tuple(abandoned))


class AnsweredInteraction(AnswerForm):
    """What a model answers about one course."""

    course_id: Annotated[str, Field(max_length=48)] | None
    title: Annotated[str, Field(max_length=120)]
    outcome: Ending
    weeks_done: Annotated[int, Field(ge=0, le=104)]
    reason: Annotated[str, Field(max_length=200)] | None


class AnsweredHistory(AnswerForm):
    """What a model answers about one person."""

    interactions: Annotated[list[AnsweredInteraction], Field(max_length=6)]


@dataclass(frozen=True)
class Histories(Recipe[PersonHistory]):
    """A history for each person."""

    folder: Folder

    step = Step.HISTORIES
    asked = Asked("history", AnsweredHistory, temperature=1.0, max_tokens=4000)
    kind = PersonHistory
    key = "profile_id"

    @property
    def output(self) -> Path:
        """The file of histories."""
        return self.folder.histories

    def keys(self) -> Sequence[str]:
        """Name every person."""
        return list(self._people)

    def prompt(self, key: str, attempt: int) -> str:
        """Show the person and some courses, other ones at each attempt."""
        luck = f"{key} {attempt}"
        person = self._people[key]
        theirs = [course for course in self._courses.values() if _is_for(person, course)]
        offered = random.Random(luck).sample(theirs, min(_OFFERED, len(theirs)))  # noqa: S311 - variety
        return prompt(
            "histories",
            schema=schema_text(AnsweredHistory),
            person=told(person, frozenset({"id", "history"})),
            courses="\n".join(map(_line, offered)),
            seeds=seed_phrases(("histories",), luck),
        )

    def read(self, key: str, words: str) -> PersonHistory:
        """Read a history, which must be possible for this person and these courses."""
        answer = AnsweredHistory.read(words)
        ensure_different("interactions", [one.title.casefold() for one in answer.interactions])
        for one in answer.interactions:
            _ensure_told(one)
            if one.course_id is not None:
                course = self._courses.get(one.course_id)
                if course is None:
                    ensure(None, f"course_id: there is no course {one.course_id}")
                else:
                    _ensure_possible(self._people[key], course, one)
        with checked():
            return PersonHistory(
                profile_id=key,
                interactions=tuple(Interaction(**self._titled(one)) for one in answer.interactions),
            )

    def _titled(self, one: AnsweredInteraction) -> dict[str, object]:
        """Give an interaction under the title that its course really has."""
        fields = one.model_dump()
        return {**fields, "title": self._courses[one.course_id].title} if one.course_id else fields

    @cached_property
    def _people(self) -> Mapping[str, Profile]:
        return {person.id: person for person in read_people(self.folder)}

    @cached_property
    def _courses(self) -> Mapping[str, Course]:
        return {course.id: course for course in read_catalogue(self.folder)}


def _is_for(person: Profile, course: Course) -> bool:
    is_open = course.gender is CourseGender.ANY or person.gender is None
    return is_open or course.gender.value == str(person.gender)


def _ensure_told(one: AnsweredInteraction) -> None:
    ensure_prose("title", one.title)
    if one.outcome is Ending.ABANDONED:
        ensure(one.reason, f"reason: why was {one.title} abandoned?")
    else:
        ensure(one.reason is None, f"reason: {one.title} was completed, so null")
    ensure_prose("reason", one.reason or "-")


def _ensure_possible(person: Profile, course: Course, one: AnsweredInteraction) -> None:
    ensure(_is_for(person, course), f"course_id: {course.id} is for another gender")
    if one.outcome is Ending.ABANDONED:
        ensure(one.weeks_done < course.duration_weeks, f"weeks_done: {course.title} was abandoned, so fewer")
        return
    enough = _COMPLETED_SHARE * course.duration_weeks <= one.weeks_done <= course.duration_weeks
    ensure(enough, f"weeks_done: {course.title} has {course.duration_weeks} weeks and was completed")
    too_hard = person.level is Level.BEGINNER and course.level is CourseLevel.ADVANCED
    ensure(not too_hard, f"outcome: no beginner completes {course.title}, which is for the advanced")


def _line(course: Course) -> str:
    kinds = ", ".join(course.activity_types)
    places = ", ".join(course.environments)
    return (
        f"- {course.id}: {course.title} ({kinds}; {places}; {course.level}; for {course.gender}; "
        f"{course.duration_weeks} weeks, {course.sessions_per_week} x {course.session_minutes} min)"
    )


def _weeks(count: int) -> str:
    return "less than a week" if count == 0 else "a week" if count == 1 else f"{count} weeks"
