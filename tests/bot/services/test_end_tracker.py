"""Ending a plan, taking it up again, renaming it."""

import pytest

from bot.errors import TellPersonError
from bot.services.end_tracker import end_tracker, explain_end, rename_tracker, resume_tracker
from bot.services.start_tracker import start_course
from storage.records.stored_course import InteractionKind
from storage.records.tracker import TrackerStatus
from storage.records.workout import WorkoutStatus
from tests.bot.training_world import ANNA, BORIS, START, TWO_DAYS, World
from tests.storage.courses import course


@pytest.fixture
async def tracker_id(world: World) -> int:
    """A course that Anna follows."""
    async with world.unit() as uow:
        await uow.courses.upsert(course(plan=TWO_DAYS), START)
        return await start_course(uow, ANNA, "gentle-yoga", START)


async def kinds(world: World) -> list[tuple[InteractionKind, str | None]]:
    async with world.unit() as uow:
        return [(one.kind, one.reason) for one in await uow.interactions.of_person(ANNA.id)]


async def test_ending_twice_is_noted_once_and_explained(world: World, tracker_id: int) -> None:
    async with world.unit() as uow:
        for _ in range(2):
            await end_tracker(uow, ANNA, tracker_id, TrackerStatus.ABANDONED, START)
        await explain_end(uow, ANNA, tracker_id, "too_hard")
    assert await kinds(world) == [(InteractionKind.STARTED, None), (InteractionKind.ABANDONED, "too_hard")]


@pytest.mark.parametrize(("sets", "status"), [(1, WorkoutStatus.FINISHED), (0, WorkoutStatus.DISCARDED)])
async def test_an_open_workout_is_finished_where_sets_were_logged(
    world: World, tracker_id: int, sets: int, status: WorkoutStatus
) -> None:
    training = await world.open(tracker_id)
    for number in range(sets):
        await world.log(training, 0, number + 1)
    async with world.unit() as uow:
        await end_tracker(uow, ANNA, tracker_id, TrackerStatus.FINISHED, START)
        assert await uow.workouts.open_of(ANNA.id) is None
        workout = await uow.workouts.get(training.workout.id)
        jobs = await uow.jobs.by_key(f"rest:{training.workout.id}")
    assert jobs is None
    assert workout is not None
    assert workout.status is status


async def test_a_workout_of_another_plan_stays_open(world: World, tracker_id: int) -> None:
    other = await world.start_plan()
    await world.open(other)
    async with world.unit() as uow:
        await end_tracker(uow, ANNA, tracker_id, TrackerStatus.FINISHED, START)
        workout = await uow.workouts.open_of(ANNA.id)
    assert workout is not None
    assert workout.tracker_id == other


async def test_a_plan_is_taken_up_again_once(world: World, tracker_id: int) -> None:
    async with world.unit() as uow:
        await resume_tracker(uow, ANNA, tracker_id, START)
        await end_tracker(uow, ANNA, tracker_id, TrackerStatus.ABANDONED, START)
        await resume_tracker(uow, ANNA, tracker_id, START)
        assert [one.id for one in await uow.trackers.active(ANNA.id)] == [tracker_id]
    assert [kind.value for kind, _ in await kinds(world)] == ["started", "abandoned", "started"]


@pytest.mark.parametrize("title", ["", "  \n ", "x" * 101])
async def test_a_name_is_neither_empty_nor_too_long(world: World, tracker_id: int, title: str) -> None:
    async with world.unit() as uow:
        with pytest.raises(TellPersonError, match="trackers-title-unread"):
            await rename_tracker(uow, ANNA, tracker_id, title)
        await rename_tracker(uow, ANNA, tracker_id, "  Winter \n & <b> ")
        [tracker] = await uow.trackers.active(ANNA.id)
    assert tracker.title == "Winter & <b>"


async def test_nobody_elses_plan_is_touched(world: World, tracker_id: int) -> None:
    async with world.unit() as uow:
        for act in (
            end_tracker(uow, BORIS, tracker_id, TrackerStatus.ABANDONED, START),
            explain_end(uow, BORIS, tracker_id, "other"),
            resume_tracker(uow, BORIS, tracker_id, START),
            rename_tracker(uow, BORIS, tracker_id, "Mine"),
        ):
            with pytest.raises(TellPersonError):
                await act
        [tracker] = await uow.trackers.active(ANNA.id)
    assert tracker.title == "Gentle yoga"
