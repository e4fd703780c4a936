"""Putting courses into the catalogue, and the courses that a new database starts with."""

import pytest

from bot.services.import_courses import import_courses, is_seeded, seed_catalogue, with_plan
from storage.records.stored_course import CourseStatus
from tests.bot.training_world import ANNA, START, TWO_DAYS, World
from tests.storage.courses import course

PLAN = "Day 1\nSquat 3x8 60 kg\nRow 3x10"


def test_a_plan_in_words_is_parsed_and_one_that_is_there_kept() -> None:
    planned, lines, _ = with_plan(course(plan_text=PLAN))
    assert planned.plan is not None
    assert [exercise.name for exercise in planned.plan.exercises] == ["Squat", "Row"]
    assert lines >= 2
    assert with_plan(course(plan=TWO_DAYS, plan_text=PLAN)) == (course(plan=TWO_DAYS, plan_text=PLAN), 0, 0)
    assert with_plan(course()) == (course(), 0, 0)


async def test_an_import_counts_what_changed_and_deletes_nothing(world: World) -> None:
    async with world.unit() as uow:
        first = await import_courses(uow, [course("a"), course("b", plan_text=PLAN)], START)
        again = await import_courses(uow, [course("a"), course("c")], START)
        ids = [stored.course.id for stored in await uow.courses.published()]
    assert (first.imported, first.changed) == (2, 2)
    assert first.plan_lines >= 2
    assert (again.imported, again.changed) == (2, 1)
    assert ids == ["a", "b", "c"]


async def test_an_import_offers_a_hidden_course_again_and_keeps_its_owner(world: World) -> None:
    async with world.unit() as uow:
        await uow.courses.upsert(course("a"), START, ANNA.id)
        await uow.courses.set_status("a", CourseStatus.HIDDEN, START)
        report = await import_courses(uow, [course("a")], START)
        stored = await uow.courses.get("a")
    assert report.changed == 1
    assert stored is not None
    assert (stored.status, stored.owner_id, stored.version) == (CourseStatus.PUBLISHED, ANNA.id, 1)


async def test_a_database_is_seeded_once_so_that_removals_last(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.services.import_courses.read_courses", lambda _: [course("shipped")])
    assert not await is_seeded(world.database)
    await seed_catalogue(world.database, START)
    assert await is_seeded(world.database)
    async with world.unit() as uow:
        await uow.courses.set_status("shipped", CourseStatus.HIDDEN, START)
    await seed_catalogue(world.database, START)
    async with world.unit() as uow:
        assert await uow.courses.published() == []
