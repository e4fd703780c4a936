from bot.services.read_progress import WEEKS, read_progress
from bot.services.workout_history import read_history
from storage.records.progress import BestSet
from storage.records.workout import SetValues
from tests.bot.training_world import ANNA, BORIS, World

DAY = 86_400


async def train(world: World, tracker_id: int, reps: int, weight_kg: float) -> None:
    training = await world.type_set(await world.open(tracker_id), reps=reps, weight_kg=weight_kg)
    await world.finish(training)


async def test_weeks_run_from_monday_and_empty_ones_count(world: World) -> None:
    tracker_id = await world.start_plan()
    await train(world, tracker_id, 8, 60.0)
    world.clock.pass_seconds(13 * DAY)
    await train(world, tracker_id, 5, 70.0)
    await train(world, tracker_id, 20, 40.0)
    async with world.unit() as uow:
        report = await read_progress(uow, ANNA, world.clock())
    assert len(report.weeks) == WEEKS
    assert [(week.workouts, week.volume_kg) for week in report.weeks[-3:]] == [(1, 480), (0, 0), (2, 1150)]
    assert report.weeks[-1].monday.isoformat() == "2026-12-07"
    assert (report.workouts, report.sets) == (3, 3)
    assert report.best == (BestSet("Bench press", SetValues(5, 70.0), 70 * 35 / 30),)


async def test_what_lies_further_back_counts_in_the_totals_alone(world: World) -> None:
    tracker_id = await world.start_plan()
    await train(world, tracker_id, 8, 60.0)
    world.clock.pass_seconds(200 * DAY)
    async with world.unit() as uow:
        report = await read_progress(uow, ANNA, world.clock())
    assert sum(week.workouts for week in report.weeks) == 0
    assert (report.workouts, report.best) == (1, ())


async def test_progress_and_history_are_ones_own(world: World) -> None:
    await train(world, await world.start_plan(), 8, 60.0)
    async with world.unit() as uow:
        assert (await read_progress(uow, BORIS, world.clock())).workouts == 0
        assert (await read_history(uow, BORIS, 0)).workouts == ()
        assert len((await read_history(uow, ANNA, 99)).workouts) == 1
