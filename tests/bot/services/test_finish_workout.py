import pytest

from bot.errors import TellPersonError
from bot.services.edit_set import adjust_set, correct_set
from bot.services.finish_workout import discard_workout, reopen_workout
from bot.services.summarize_workout import summarize_workout
from bot.services.training import Training
from bot.services.undo_set import undo_set
from bot.services.workout_results import one_rep_max_kg
from storage.records.tracker_page import Measure
from storage.records.workout import SetValues, WorkoutStatus
from storage.records.workout_summary import RecordKind, WorkoutSummary
from tests.bot.training_world import ANNA, World


async def summary_of(world: World, training: Training) -> WorkoutSummary:
    async with world.unit() as uow:
        return await summarize_workout(uow, training)


async def train(world: World, tracker_id: int, *sets: tuple[int, float]) -> Training:
    training = await world.open(tracker_id)
    for reps, weight_kg in sets:
        world.clock.pass_seconds(120)
        training = await world.type_set(training, reps=reps, weight_kg=weight_kg)
    return await world.finish(training)


async def test_a_summary_adds_up_time_and_volume(world: World) -> None:
    training = await train(world, await world.start_plan(), (8, 60.0), (7, 60.0))
    summary = await summary_of(world, training)
    assert (summary.seconds, summary.sets, summary.volume_kg) == (240, 2, 900)
    assert summary.status is WorkoutStatus.FINISHED
    assert summary.volume_before_kg is None
    assert summary.records == ()
    assert [(result.name, result.best, result.before) for result in summary.results] == [
        ("Bench press", SetValues(8, 60.0), None)
    ]


async def test_records_and_changes_speak_of_the_times_before(world: World) -> None:
    tracker_id = await world.start_plan()
    await train(world, tracker_id, (8, 60.0), (8, 60.0))
    summary = await summary_of(world, await train(world, tracker_id, (8, 62.5)))
    assert summary.volume_before_kg == 960
    [result] = summary.results
    assert (result.best, result.before) == (SetValues(8, 62.5), SetValues(8, 60.0))
    assert {record.kind: (record.value, record.before) for record in summary.records} == {
        RecordKind.WEIGHT: (62.5, 60.0),
        RecordKind.ONE_REP_MAX: (pytest.approx(62.5 * 38 / 30), pytest.approx(76.0)),
    }


async def test_a_weaker_day_sets_no_record(world: World) -> None:
    tracker_id = await world.start_plan()
    await train(world, tracker_id, (8, 60.0))
    assert (await summary_of(world, await train(world, tracker_id, (6, 60.0)))).records == ()


def test_one_repetition_is_its_own_maximum_and_ten_add_a_third() -> None:
    assert one_rep_max_kg(100, 1) == 100
    assert one_rep_max_kg(90, 10) == pytest.approx(120)


async def test_bodyweight_and_time_have_records_of_their_own(world: World) -> None:
    tracker_id = await world.start_plan()
    for reps, seconds in ((10, 30), (12, 45)):
        training = await world.type_set(await world.open(tracker_id), reps=reps)
        async with world.unit() as uow:
            await uow.workouts.set_page(training.workout.id, 1)
        training = await world.type_set(await world.load(training.workout.id), duration_s=seconds)
        await world.finish(training)
    summary = await summary_of(world, await world.load(training.workout.id))
    assert {(record.kind, record.value, record.before) for record in summary.records} == {
        (RecordKind.REPS, 12, 10),
        (RecordKind.DURATION, 45, 30),
    }


async def test_a_forgotten_finish_does_not_count_the_night(world: World) -> None:
    training = await world.open(await world.start_plan())
    world.clock.pass_seconds(1800)
    training = await world.log(training, 0, 1)
    world.clock.pass_seconds(12 * 3600)
    assert (await summary_of(world, await world.finish(training))).seconds == 1800


async def test_nothing_logged_is_no_workout(world: World) -> None:
    training = await world.open(await world.start_plan())
    with pytest.raises(TellPersonError, match="tracker-finish-empty"):
        await world.finish(training)


async def test_a_finished_workout_can_go_on_unless_another_is_open(world: World) -> None:
    tracker_id = await world.start_plan()
    finished = await train(world, tracker_id, (8, 60.0))
    async with world.unit() as uow:
        reopened = await reopen_workout(uow, ANNA, finished)
    assert reopened == await world.load(finished.workout.id)
    assert reopened.is_open
    finished = await world.finish(reopened)
    await world.open(tracker_id)
    async with world.unit() as uow:
        with pytest.raises(TellPersonError, match="tracker-other-open"):
            await reopen_workout(uow, ANNA, finished)


async def test_a_discarded_workout_counts_nowhere(world: World) -> None:
    tracker_id = await world.start_plan()
    training = await world.log(await world.open(tracker_id), 0, 1)
    async with world.unit() as uow:
        await discard_workout(uow, training, world.clock())
        assert await uow.workouts.open_of(ANNA.id) is None
        assert await uow.workouts.finished_days(tracker_id) == []
        assert await uow.workouts.previous_sets(ANNA.id, "Bench press", 10_000) == []


async def test_a_finished_workout_is_not_discarded(world: World) -> None:
    finished = await train(world, await world.start_plan(), (8, 60.0))
    async with world.unit() as uow:
        kept = await discard_workout(uow, finished, world.clock())
    assert kept.workout.status is WorkoutStatus.FINISHED


async def test_sets_are_corrected_after_the_end(world: World) -> None:
    finished = await train(world, await world.start_plan(), (8, 60.0), (8, 60.0))
    first, second = (logged.id for logged in finished.workout.sets)
    async with world.unit() as uow:
        training = await adjust_set(uow, ANNA, finished, first, (Measure.WEIGHT, True))
        training = await correct_set(uow, training, second, SetValues(5, 70.0, rpe=9.0))
    assert training == await world.load(finished.workout.id)
    assert [logged.values for logged in training.workout.sets] == [
        SetValues(8, 62.5),
        SetValues(5, 70.0, rpe=9.0),
    ]
    async with world.unit() as uow:
        training = await undo_set(uow, training, first, world.clock())
        with pytest.raises(TellPersonError, match="tracker-set-gone"):
            await adjust_set(uow, ANNA, training, first, (Measure.REPS, True))
    assert len(training.workout.sets) == 1
