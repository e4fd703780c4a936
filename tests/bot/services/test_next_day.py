import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import TellPersonError
from bot.services.end_tracker import end_tracker, rename_tracker, resume_tracker
from bot.services.my_trackers import read_plan, read_trackers
from bot.services.next_day import read_next_day, read_today
from bot.services.rounds import days_left, next_of
from bot.services.start_tracker import start_course
from bot.services.summarize_workout import summarize_workout
from bot.services.training import Training
from storage.records.today import NextDay
from storage.records.tracker import TrackerStatus
from storage.records.workout import WorkoutStatus
from tests.bot.training_world import ANNA, BORIS, TWO_DAY_COURSE, World


async def train(world: World, tracker_id: int, day: int) -> Training:
    return await world.finish(await world.log(await world.open(tracker_id, day), 0, 1))


async def next_day(world: World, tracker_id: int) -> NextDay:
    async with world.unit() as uow:
        return await read_next_day(uow, ANNA, tracker_id)


async def test_the_next_undone_day_comes_whatever_the_calendar_says(world: World) -> None:
    tracker_id = await world.start_plan()
    world.clock.pass_seconds(30 * 86_400)
    assert (await next_day(world, tracker_id)).day_number == 1
    await train(world, tracker_id, 1)
    day = await next_day(world, tracker_id)
    assert (day.day_number, day.day_title, day.round) == (2, "Pull", 1)
    await train(world, tracker_id, 2)
    day = await next_day(world, tracker_id)
    assert (day.day_number, day.round, day.rounds) == (1, 2, None)


async def test_today_goes_on_offers_or_lets_choose(world: World) -> None:
    async with world.unit() as uow:
        assert await read_today(uow, ANNA) == []
    tracker_id = await world.start_plan()
    async with world.unit() as uow:
        assert isinstance(await read_today(uow, ANNA), NextDay)
    await world.start_plan()
    async with world.unit() as uow:
        choice = await read_today(uow, ANNA)
        assert isinstance(choice, list)
        assert len(choice) == 2
    training = await world.open(tracker_id)
    async with world.unit() as uow:
        assert await read_today(uow, ANNA) == training


async def test_a_courses_week_is_repeated_for_its_weeks_and_then_it_is_complete(world: World) -> None:
    async with world.unit() as uow:
        await uow.courses.upsert(TWO_DAY_COURSE, world.clock())
        tracker_id = await start_course(uow, ANNA, TWO_DAY_COURSE.id, world.clock())
    left = []
    for day in (1, 2, 1, 2):
        assert not (await next_day(world, tracker_id)).is_complete
        training = await train(world, tracker_id, day)
        async with world.unit() as uow:
            left.append((await summarize_workout(uow, training)).days_left)
    assert left == [3, 2, 1, 0]
    assert (await next_day(world, tracker_id)).is_complete


async def test_another_persons_plan_stays_closed(world: World) -> None:
    tracker_id = await world.start_plan()
    async with world.unit() as uow:
        for read in (read_next_day, read_plan):
            with pytest.raises(TellPersonError, match="error-not-yours"):
                await read(uow, BORIS, tracker_id)
        with pytest.raises(TellPersonError, match="error-not-yours"):
            await end_tracker(uow, BORIS, tracker_id, TrackerStatus.ABANDONED, world.clock())
        with pytest.raises(TellPersonError, match="error-not-yours"):
            await rename_tracker(uow, BORIS, tracker_id, "Mine")


async def test_a_plan_is_read_with_what_was_done(world: World) -> None:
    tracker_id = await world.start_plan()
    await train(world, tracker_id, 2)
    async with world.unit() as uow:
        plan = await read_plan(uow, ANNA, tracker_id)
    assert [(day.number, day.title, day.exercises, day.done) for day in plan.days] == [
        (1, "Push", 2, 0),
        (2, "Pull", 3, 1),
    ]


async def test_an_ended_course_enters_the_history_and_can_be_resumed(world: World) -> None:
    async with world.unit() as uow:
        await uow.courses.upsert(TWO_DAY_COURSE, world.clock())
        tracker_id = await start_course(uow, ANNA, TWO_DAY_COURSE.id, world.clock())
    training = await world.log(await world.open(tracker_id), 0, 1)
    async with world.unit() as uow:
        for _ in range(2):
            await end_tracker(uow, ANNA, tracker_id, TrackerStatus.ABANDONED, world.clock())
        workout = await uow.workouts.get(training.workout.id)
        interactions = await uow.interactions.of_person(ANNA.id)
        with pytest.raises(TellPersonError, match="today-plan-ended"):
            await read_next_day(uow, ANNA, tracker_id)
        await resume_tracker(uow, ANNA, tracker_id, world.clock())
        assert (await read_next_day(uow, ANNA, tracker_id)).day_number == 2
    assert workout is not None
    assert workout.status is WorkoutStatus.FINISHED
    assert [interaction.kind for interaction in interactions] == ["started", "abandoned"]


async def test_plans_that_are_followed_come_first(world: World) -> None:
    first, second = await world.start_plan(), await world.start_plan()
    async with world.unit() as uow:
        await end_tracker(uow, ANNA, second, TrackerStatus.FINISHED, world.clock())
        assert [card.tracker_id for card in await read_trackers(uow, ANNA)] == [first, second]


@pytest.mark.parametrize("title", ["", " \n ", "x" * 101])
async def test_a_plan_needs_a_name(world: World, title: str) -> None:
    tracker_id = await world.start_plan()
    async with world.unit() as uow:
        with pytest.raises(TellPersonError, match="trackers-title-unread"):
            await rename_tracker(uow, ANNA, tracker_id, title)


@given(days=st.integers(1, 6), rounds=st.integers(1, 6))
def test_every_day_is_offered_once_a_round(days: int, rounds: int) -> None:
    numbers = list(range(1, days + 1))
    finished: list[int] = []
    for round_number in range(1, rounds + 1):
        offered = []
        for _ in numbers:
            day, current = next_of(numbers, finished)
            assert current == round_number
            offered.append(day)
            finished.append(day)
        assert offered == numbers
    assert days_left(numbers, finished, rounds) == 0


def test_days_done_out_of_order_are_not_asked_for_again() -> None:
    assert next_of([1, 2, 3], [2]) == (1, 1)
    assert next_of([1, 2, 3], [2, 1]) == (3, 1)
    assert next_of([1, 2, 3], [2, 1, 3]) == (1, 2)
