"""A draft on its way to a course: what was detected, what is asked, and the course that it makes."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from pydantic import ValidationError

from bot.errors import TellPersonError
from bot.services.take_sources import read_draft
from storage.records.course import Course
from storage.records.course_form import MULTIPLE, CourseField, CourseForm
from storage.records.draft import Draft, DraftStatus
from storage.records.person import Person
from storage.records.program import Program
from storage.records.stored_course import CourseStatus, StoredCourse
from storage.records.transport import Job
from storage.records.vocabulary import Activity, CourseLevel, Environment, Equipment, Goal, Limitation
from storage.unit_of_work import Snapshot, UnitOfWork

REEMBED = "reembed"

_LIMITS = {CourseField.GOALS: 2}
_LENGTHS = {CourseField.TITLE: 120, CourseField.DESCRIPTION: 1500}
_MAY_BE_EMPTY = frozenset({CourseField.ADAPTED_FOR, CourseField.EQUIPMENT})
_CHOICES: dict[CourseField, type[StrEnum]] = {
    CourseField.ACTIVITIES: Activity,
    CourseField.GOALS: Goal,
    CourseField.ENVIRONMENTS: Environment,
    CourseField.EQUIPMENT: Equipment,
    CourseField.ADAPTED_FOR: Limitation,
}
_NUMBERS = {
    CourseField.WEEKS: (1, 104),
    CourseField.PER_WEEK: (1, 21),
    CourseField.MINUTES: (1, 600),
}
_EQUIPMENT = {
    "dumbbells": r"dumbbell|\bdb\b|гантел",
    "barbell": r"barbell|bench press|deadlift|штанг|жим л[её]жа|становая",
    "machines": r"machine|cable|leg press|pulldown|тренаж|блок",
    "pullup_bar": r"pull-?up|chin-?up|hanging|подтягив|турник",
    "bands": r"\bband|резин",
    "jump_rope": r"jump rope|skipping|скакалк",
    "kettlebell": r"kettlebell|\bkb\b|гир",
    "rower": r"\berg\b|rower",
    "bike": r"\bbike|вело",
}


async def open_course_draft(uow: UnitOfWork, person: Person, draft_id: int, now: datetime) -> Draft:
    """Start to make a course of a draft, with what can be detected; raises where it holds no program."""
    draft = await read_draft(uow, person, draft_id)
    if draft.program is None or not draft.program.is_program:
        raise TellPersonError("photo-draft-gone")
    if draft.course_answers is None:
        draft = replace(draft, course_answers=_detected(draft.program))
        await uow.drafts.save(draft, now)
    return draft


async def read_form(reader: Snapshot, person: Person, draft_id: int) -> CourseForm:
    """Give the state of a course draft's questions."""
    draft = await read_draft(reader, person, draft_id)
    if draft.course_answers is None:
        raise TellPersonError("photo-draft-gone")
    return form_of(draft)


def form_of(draft: Draft) -> CourseForm:
    """Give the answers and the first gap."""
    answers = draft.course_answers or {}
    gap = next((field for field in CourseField if field.value not in answers), None)
    return CourseForm(draft.id, dict(answers), gap)


async def answer_field(
    uow: UnitOfWork, person: Person, draft_id: int, field: CourseField, value: str, now: datetime
) -> CourseForm:
    """Keep one answer: a choice, a toggle of several, a number or a title."""
    draft = await read_draft(uow, person, draft_id)
    answers = dict(draft.course_answers or {})
    if field in MULTIPLE:
        answers[f"open_{field}"] = _toggled(answers, field, value)
    else:
        answers[field.value] = _single(field, value)
    changed = replace(draft, course_answers=answers)
    await uow.drafts.save(changed, now)
    return form_of(changed)


async def type_answer(
    uow: UnitOfWork, person: Person, draft_id: int, field: CourseField, text: str, now: datetime
) -> CourseForm:
    """Keep a typed answer; raises TellPersonError where it does not do, or where buttons answer."""
    if field in MULTIPLE or field is CourseField.LEVEL:
        raise TellPersonError("profile-tap-a-button")
    return await answer_field(uow, person, draft_id, field, text, now)


async def close_field(
    uow: UnitOfWork, person: Person, draft_id: int, field: CourseField, now: datetime
) -> CourseForm:
    """Take what was toggled as the answer; an empty one counts where the field may be empty."""
    draft = await read_draft(uow, person, draft_id)
    answers = dict(draft.course_answers or {})
    if field in MULTIPLE:
        chosen = answers.pop(f"open_{field}", answers.get(field.value, []))
        if not chosen and field not in _MAY_BE_EMPTY:
            raise TellPersonError("profile-choose-first")
        answers[field.value] = chosen
    elif field is CourseField.DESCRIPTION:
        answers[field.value] = ""
    else:
        raise TellPersonError("error-stale-button")
    changed = replace(draft, course_answers=answers)
    await uow.drafts.save(changed, now)
    return form_of(changed)


async def reopen_field(
    uow: UnitOfWork, person: Person, draft_id: int, field: CourseField, now: datetime
) -> CourseForm:
    """Ask a field once more; its answer stays until there is another."""
    draft = await read_draft(uow, person, draft_id)
    answers = dict(draft.course_answers or {})
    if field in MULTIPLE:
        answers[f"open_{field}"] = answers.get(field.value, [])
    changed = replace(draft, course_answers=answers)
    await uow.drafts.save(changed, now)
    return form_of(changed)


def course_of(draft: Draft, coach: Person) -> Course:
    """Make the course as people will see it; raises TellPersonError while something is missing."""
    answers: Mapping[str, Any] = draft.course_answers or {}
    try:
        return Course.model_validate(
            {
                "id": answers.get("id") or _slug(str(answers.get("title", "")), draft.id),
                "title": answers["title"],
                "coach": coach.first_name or None,
                "description": answers["description"],
                "activity_types": answers["activities"],
                "goals": answers["goals"],
                "environments": answers["environments"],
                "level": answers["level"],
                "duration_weeks": answers["weeks"],
                "sessions_per_week": answers["per_week"],
                "session_minutes": answers["minutes"],
                "adapted_for": answers["adapted_for"],
                "equipment": answers["equipment"],
                "language": coach.language,
                "plan": draft.program.model_copy(update={"notice": None}) if draft.program else None,
            }
        )
    except (KeyError, ValidationError) as error:
        raise TellPersonError("coach-gaps-left") from error


async def publish_course(uow: UnitOfWork, coach: Person, draft_id: int, now: datetime) -> StoredCourse:
    """Publish a draft as a course, or as a new version where it differs; it is embedded at once.

    Raises TellPersonError while answers are missing, and where no exercise is left.
    """
    draft = await read_draft(uow, coach, draft_id)
    if draft.program is None or not draft.program.exercises:
        raise TellPersonError("tracker-plan-empty")
    course = course_of(draft, coach)
    known = await uow.courses.get(course.id)
    if known is not None and known.owner_id != coach.id:
        raise TellPersonError("error-not-yours")
    saved = await uow.courses.upsert(course, now, coach.id)
    answers = {**(draft.course_answers or {}), "id": course.id}
    await uow.drafts.save(replace(draft, status=DraftStatus.PUBLISHED, course_answers=answers), now)
    await uow.jobs.add(Job(REEMBED, now, key=REEMBED), now)
    return StoredCourse(course, saved.version, CourseStatus.PUBLISHED, coach.id, now)


def _detected(program: Program) -> dict[str, Any]:
    """Give what the sheet itself says: its title, its training days, what it needs."""
    days = len({session.day or index for index, session in enumerate(program.sessions)})
    found: dict[str, Any] = {CourseField.PER_WEEK.value: min(max(days, 1), 7)}
    if program.title:
        found[CourseField.TITLE.value] = program.title[:120]
    names = " ".join(exercise.name for exercise in program.exercises)
    needed = [item for item, words in _EQUIPMENT.items() if re.search(words, names, re.IGNORECASE)]
    if needed:
        found[f"open_{CourseField.EQUIPMENT}"] = needed
    return found


def _toggled(answers: Mapping[str, Any], field: CourseField, value: str) -> list[str]:
    value = _known(_CHOICES[field], value)
    chosen = list(answers.get(f"open_{field}", answers.get(field.value, [])))
    if value in chosen:
        chosen.remove(value)
        return chosen
    limit = _LIMITS.get(field, 20)
    return [*chosen, value][-limit:]


def _single(field: CourseField, value: str) -> str | int:
    if field in _LENGTHS:
        text = value.strip()
        if not 1 <= len(text) <= _LENGTHS[field]:
            raise TellPersonError(f"coach-{field}-length", limit=_LENGTHS[field])
        return text
    if field is CourseField.LEVEL:
        return _known(CourseLevel, value)
    low, high = _NUMBERS[field]
    number = re.fullmatch(r"\s*(\d{1,4})\s*[^\W\d]*\s*", value)
    if not number or not low <= int(number[1]) <= high:
        raise TellPersonError("coach-number-range", low=low, high=high)
    return int(number[1])


def _known(choices: type[StrEnum], value: str) -> str:
    try:
        return choices(value).value
    except ValueError:
        raise TellPersonError("error-stale-button") from None


def _slug(title: str, number: int) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:36].strip("-")
    return f"{words}-{number}" if words else f"course-{number}"
