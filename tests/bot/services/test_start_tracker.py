import pytest

from bot.errors import TellPersonError
from bot.services.start_tracker import Origin, start_course, start_tracker_from_program
from storage.records.program import Exercise, Program, Session
from storage.records.stored_course import InteractionKind
from tests.bot.training_world import ANNA, TWO_DAY_COURSE, TWO_DAYS, World


async def test_a_plan_keeps_order_and_values(world: World) -> None:
    tracker_id = await world.start_plan()
    async with world.unit() as uow:
        tracker = await uow.trackers.get(tracker_id)
    assert tracker is not None
    assert [day.title for day in tracker.days] == ["Push", "Pull"]
    assert tuple(planned.exercise for planned in tracker.days[0].exercises) == TWO_DAYS.sessions[0].exercises


async def test_empty_blocks_are_left_out_and_an_empty_plan_refused(world: World) -> None:
    rest_day = Session(title="Rest")
    tracker_id = await world.start_plan(Program(is_program=True, sessions=(rest_day, *TWO_DAYS.sessions)))
    async with world.unit() as uow:
        tracker = await uow.trackers.get(tracker_id)
        assert tracker is not None
        assert len(tracker.days) == 2
        with pytest.raises(TellPersonError, match="tracker-plan-empty"):
            await start_tracker_from_program(
                uow, ANNA, Program(is_program=True, sessions=(rest_day,)), "Rest", world.clock()
            )


async def test_blocks_of_one_day_are_trained_together(world: World) -> None:
    blocks = tuple(
        Session(title=title, day="Monday", exercises=(Exercise(name=title),)) for title in ("Warm-up", "Main")
    )
    tracker_id = await world.start_plan(Program(is_program=True, sessions=(*blocks, TWO_DAYS.sessions[0])))
    training = await world.open(tracker_id)
    assert [planned.exercise.name for planned in training.exercises] == ["Warm-up", "Main"]
    assert training.day.title == "Monday"


async def test_a_draft_becomes_one_tracker(world: World) -> None:
    async with world.unit() as uow:
        origin = Origin(draft_id=await uow.drafts.add(ANNA.id, (), world.clock()))
        started = [
            await start_tracker_from_program(uow, ANNA, TWO_DAYS, "Sheet", world.clock(), origin)
            for _ in range(2)
        ]
    assert started[0] == started[1]


async def test_a_course_starts_once_at_its_present_version(world: World) -> None:
    async with world.unit() as uow:
        await uow.courses.upsert(TWO_DAY_COURSE, world.clock())
        first = await start_course(uow, ANNA, "two-days", world.clock())
        await uow.courses.upsert(
            TWO_DAY_COURSE.model_copy(update={"title": "Two better days"}), world.clock()
        )
        again = await start_course(uow, ANNA, "two-days", world.clock())
        tracker = await uow.trackers.get(first)
        interactions = await uow.interactions.of_person(ANNA.id)
    assert first == again
    assert tracker is not None
    assert (tracker.course_id, tracker.course_version, tracker.title) == ("two-days", 1, "Two days")
    assert [interaction.kind for interaction in interactions] == [InteractionKind.STARTED]


async def test_a_course_that_is_gone_or_has_no_plan_is_not_started(world: World) -> None:
    async with world.unit() as uow:
        await uow.courses.upsert(TWO_DAY_COURSE.model_copy(update={"plan": None}), world.clock())
        with pytest.raises(TellPersonError, match="tracker-plan-empty"):
            await start_course(uow, ANNA, "two-days", world.clock())
        with pytest.raises(TellPersonError, match="tracker-course-gone"):
            await start_course(uow, ANNA, "no-such-course", world.clock())
        assert await uow.trackers.active(ANNA.id) == []
