import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import TellPersonError
from bot.services.adjust_next import adjust_next
from bot.services.open_workout import open_workout
from bot.services.skip_exercise import skip_exercise
from bot.services.swap_exercise import keep_planned, swap_exercise
from bot.services.tracker_page import read_page
from bot.services.training import Training, load_training
from bot.services.undo_set import undo_set
from storage.records.person import Person
from storage.records.program import Exercise, Program, Session
from storage.records.tracker_page import Measure, NextAct, TrackerPage
from storage.records.workout import SetValues
from tests.bot.training_world import ANNA, BORIS, PULL, World


async def page_of(world: World, training: Training, person: Person = ANNA) -> TrackerPage:
    async with world.unit() as uow:
        return await read_page(uow, person, training, world.clock())


async def test_a_tap_logs_the_set_that_the_page_shows(world: World) -> None:
    training = await world.open(await world.start_plan())
    page = await page_of(world, training)
    assert (page.name, page.page, page.pages, page.ordinal) == ("Bench press", 0, 2, 1)
    assert page.upcoming == SetValues(reps=8, weight_kg=60)
    training = await world.log(training, 0, page.set_number)
    assert training == await world.load(training.workout.id)
    assert [logged.values for logged in training.workout.sets] == [page.upcoming]


async def test_a_doubled_tap_logs_once(world: World) -> None:
    training = await world.open(await world.start_plan())
    await world.log(training, 0, 1)
    again = await world.log(await world.load(training.workout.id), 0, 1)
    assert len(again.workout.sets) == 1


async def test_after_the_planned_sets_the_next_exercise_comes_and_extra_sets_are_allowed(
    world: World,
) -> None:
    training = await world.open(await world.start_plan())
    for number in (1, 2):
        training = await world.log(training, 0, number)
    page = await page_of(world, training)
    assert (page.act, page.next_page, page.next_name) == (NextAct.NEXT, 1, "Plank")
    training = await world.log(training, 0, 3)
    assert len(training.workout.sets) == 3
    training = await world.log(training, 1, 1)
    assert (await page_of(world, training)).act is NextAct.FINISH


async def test_timed_exercises_log_their_time(world: World) -> None:
    training = await world.log(await world.open(await world.start_plan()), 1, 1)
    assert training.workout.sets[0].values == SetValues(duration_s=30)
    assert (await page_of(world, training)).name == "Plank"


async def test_last_time_fills_the_next_workout(world: World) -> None:
    tracker_id = await world.start_plan()
    training = await world.type_set(await world.open(tracker_id), reps=7, weight_kg=65.0, rpe=9.0)
    await world.finish(training)
    world.clock.pass_seconds(3 * 86_400)
    page = await page_of(world, await world.open(tracker_id))
    assert page.previous == (SetValues(reps=7, weight_kg=65, rpe=9),)
    assert page.previous_days_ago == 3
    assert page.upcoming == SetValues(reps=7, weight_kg=65)


async def test_a_superset_goes_round_and_rests_at_its_end(world: World) -> None:
    training = await world.open(await world.start_plan(), day=2)
    shown = [training.page]
    for page, number in ((0, 1), (1, 1), (0, 2), (1, 2)):
        assert training.page == page
        training = await world.log(training, page, number)
        shown.append(training.page)
        assert (training.rest_left_s(world.clock()) is not None) == (page == 1)
    assert shown == [0, 1, 0, 1, 1]
    assert (await page_of(world, training)).next_name == "Run"


async def test_a_superset_with_unequal_sets_stays_where_sets_are_left(world: World) -> None:
    exercises = (
        Exercise(name="Curl", sets=1, reps="10", group="B"),
        Exercise(name="Dip", sets=3, reps="10", group="B"),
    )
    plan = Program(is_program=True, sessions=(Session(exercises=exercises),))
    training = await world.open(await world.start_plan(plan))
    training = await world.log(training, 0, 1)
    for number in (1, 2, 3):
        assert training.page == 1
        training = await world.log(training, 1, number)


async def test_the_rest_calls_back_once_after_the_last_set(world: World) -> None:
    training = await world.open(await world.start_plan())
    training = await world.log(training, 0, 1)
    world.clock.pass_seconds(30)
    await world.log(training, 0, 2)
    world.clock.pass_seconds(89)
    async with world.unit() as uow:
        assert await uow.jobs.due(world.clock(), 10) == []
    world.clock.pass_seconds(1)
    async with world.unit() as uow:
        [job] = await uow.jobs.due(world.clock(), 10)
    assert (job.kind, job.key, job.person_id) == ("rest_over", f"rest:{training.workout.id}", ANNA.id)


async def test_finishing_stops_the_rest(world: World) -> None:
    training = await world.log(await world.open(await world.start_plan()), 0, 1)
    await world.finish(training)
    async with world.unit() as uow:
        assert await uow.jobs.next_run_at() is None


async def test_undo_takes_one_set_back_and_a_doubled_undo_no_other(world: World) -> None:
    training = await world.open(await world.start_plan())
    for number in (1, 2):
        training = await world.log(training, 0, number)
    last = training.workout.sets[-1].id
    for _ in range(2):
        async with world.unit() as uow:
            training = await undo_set(uow, training, last, world.clock())
    assert len((await world.load(training.workout.id)).workout.sets) == 1
    assert (await page_of(world, training)).set_number == 2


async def test_in_a_superset_undo_speaks_of_the_partners_set(world: World) -> None:
    training = await world.open(await world.start_plan(), day=2)
    training = await world.log(training, 0, 1)
    undoable = (await page_of(world, training)).undoable
    assert undoable is not None
    assert (undoable.name, undoable.ordinal) == ("Row", 1)
    async with world.unit() as uow:
        training = await undo_set(uow, training, undoable.set_id, world.clock())
    assert training.page == 0


async def test_steppers_change_the_next_set_alone(world: World) -> None:
    training = await world.open(await world.start_plan())
    bench = training.exercises[0].id
    for step in ((Measure.WEIGHT, True), (Measure.REPS, False)):
        async with world.unit() as uow:
            training = await adjust_next(uow, ANNA, training, bench, step)
    assert (await page_of(world, await world.load(training.workout.id))).upcoming == SetValues(7, 62.5)
    training = await world.log(training, 0, 1)
    assert training.workout.sets[0].values == SetValues(reps=7, weight_kg=62.5)
    assert training.workout.change_of(bench).next_reps is None


async def test_a_skipped_exercise_counts_as_done_until_it_is_taken_in_again(world: World) -> None:
    training = await world.open(await world.start_plan())
    bench = training.exercises[0].id
    async with world.unit() as uow:
        training = await skip_exercise(uow, training, bench, world.clock(), skipped=True)
        assert training.page == 1
        training = await skip_exercise(uow, training, bench, world.clock(), skipped=False)
    assert training.page == 0
    assert (await page_of(world, training)).act is NextAct.LOG


async def test_a_swap_is_for_today_and_starts_without_the_planned_load(world: World) -> None:
    tracker_id = await world.start_plan()
    training = await world.open(tracker_id)
    bench = training.exercises[0].id
    async with world.unit() as uow:
        training = await swap_exercise(uow, training, bench, "  Push-ups\n")
    page = await page_of(world, training)
    assert (page.name, page.swapped_from, page.upcoming) == ("Push-ups", "Bench press", SetValues(reps=8))
    training = await world.log(training, 0, 1)
    assert training.workout.sets[0].exercise_name == "Push-ups"
    async with world.unit() as uow:
        training = await keep_planned(uow, training, bench)
    page = await page_of(world, training)
    assert (page.name, page.ordinal) == ("Bench press", 2)
    assert page.upcoming == SetValues(reps=8, weight_kg=60), "push-ups say nothing about the bench"


@pytest.mark.parametrize("name", ["", "   ", "x" * 101])
async def test_a_swap_needs_a_name(world: World, name: str) -> None:
    training = await world.open(await world.start_plan())
    async with world.unit() as uow:
        with pytest.raises(TellPersonError, match="tracker-swap-unread"):
            await swap_exercise(uow, training, training.exercises[0].id, name)


async def test_nobody_reaches_another_persons_workout(world: World) -> None:
    tracker_id = await world.start_plan()
    training = await world.open(tracker_id)
    async with world.unit() as uow:
        with pytest.raises(TellPersonError, match="error-not-yours"):
            await load_training(uow, BORIS, training.workout.id)
        with pytest.raises(TellPersonError, match="error-not-yours"):
            await open_workout(uow, BORIS, tracker_id, 1, world.clock())


async def test_an_exercise_of_another_workout_is_refused(world: World) -> None:
    other = await world.start_plan(Program(is_program=True, sessions=(PULL,)))
    foreign = await world.open(other)
    await world.finish(await world.log(foreign, 0, 1))
    training = await world.open(await world.start_plan())
    with pytest.raises(TellPersonError, match="error-not-yours"):
        async with world.unit() as uow:
            await adjust_next(uow, ANNA, training, foreign.exercises[0].id, (Measure.REPS, True))
    assert (await world.load(training.workout.id)).workout.changes == ()


async def test_one_workout_at_a_time(world: World) -> None:
    tracker_id = await world.start_plan()
    first = await world.open(tracker_id, day=1)
    assert (await world.open(tracker_id, day=2)).workout.id == first.workout.id


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(numbers=st.lists(st.integers(-1, 6), max_size=8))
async def test_only_the_next_number_is_ever_logged(world: World, numbers: list[int]) -> None:
    training = await world.open(await world.start_plan())
    expected = 0
    for number in numbers:
        training = await world.log(training, 0, number)
        expected += number == expected + 1
        assert [logged.number for logged in training.workout.sets] == list(range(1, expected + 1))
    if training.workout.sets:
        await world.finish(training)
    else:
        async with world.unit() as uow:
            await uow.workouts.discard(training.workout.id, world.clock())
