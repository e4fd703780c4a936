"""What the tests of coaches do again and again."""

from dataclasses import replace
from typing import Any

from bot.services.course_draft import publish_course
from storage.records.draft import DraftStatus, Source
from storage.records.person import Person
from storage.records.program import Program
from tests.bot.training_world import TWO_DAYS, World
from tests.bot.whole_bot import COACH

FILLED: dict[str, Any] = {
    "title": "Two days",
    "description": "Calm.",
    "activities": ["strength"],
    "goals": ["health"],
    "environments": ["gym"],
    "level": "any",
    "weeks": 8,
    "per_week": 2,
    "minutes": 45,
    "equipment": ["barbell"],
    "adapted_for": [],
}


async def add_draft(
    world: World,
    person: Person = COACH,
    answers: dict[str, Any] | None = None,
    program: Program = TWO_DAYS,
) -> int:
    """Keep a draft that was read; `answers` are those about the course."""
    async with world.unit() as uow:
        await uow.people.save(person)
        draft_id = await uow.drafts.add(person.id, [Source("text", text="Squat 3x8")], world.clock())
        draft = await uow.drafts.get(draft_id)
        assert draft is not None
        read = replace(draft, status=DraftStatus.PREVIEW, program=program, course_answers=answers)
        await uow.drafts.save(read, world.clock())
    return draft_id


async def publish(world: World, person: Person = COACH, **answers: Any) -> str:
    """Publish a course; gives its id."""
    draft_id = await add_draft(world, person, {**FILLED, **answers})
    async with world.unit() as uow:
        return (await publish_course(uow, person, draft_id, world.clock())).course.id
