from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from storage.records.workout import ExerciseChange, LoggedSet, SetValues, WorkoutStatus
from storage.unit_of_work import UnitOfWork
from tests.storage.conftest import NOW
from tests.storage.programs import WEEK

EIGHTY = SetValues(reps=8, weight_kg=82.5, rpe=8.5)
RAN = SetValues(duration_s=600, distance_m=1500.5)


async def plan(uow: UnitOfWork, person_id: int = 1) -> tuple[int, list[int]]:
    """Make a plan; gives its id and the ids of the first day's exercises."""
    tracker_id = await uow.trackers.create(person_id, "Week", WEEK, NOW)
    day = await uow.trackers.day(tracker_id, 1)
    assert day is not None
    return tracker_id, [planned.id for planned in day.exercises]


async def done(
    uow: UnitOfWork, tracker_id: int, exercise_id: int, name: str, *weights: float, person_id: int = 1
) -> int:
    """Finish a workout with sets of one exercise; gives its id."""
    workout_id = await uow.workouts.start(person_id, tracker_id, 1, NOW)
    for number, weight in enumerate(weights, start=1):
        values = SetValues(reps=5, weight_kg=weight)
        await uow.workouts.log_set(workout_id, exercise_id, number, name, values, NOW)
    await uow.workouts.finish(workout_id, NOW)
    return workout_id


def weights(sets: list[LoggedSet]) -> list[float | None]:
    return [logged.weight_kg for logged in sets]


async def test_a_new_workout_is_open_and_empty(uow: UnitOfWork) -> None:
    tracker_id, _ = await plan(uow)

    workout_id = await uow.workouts.start(1, tracker_id, 1, NOW)

    workout = await uow.workouts.get(workout_id)
    assert workout is not None
    assert (workout.person_id, workout.tracker_id, workout.day_number) == (1, tracker_id, 1)
    assert (workout.status, workout.page, workout.sets, workout.changes) == (WorkoutStatus.OPEN, 0, (), ())
    assert (workout.started_at, workout.finished_at) == (NOW, None)
    assert await uow.workouts.get(workout_id + 1) is None


async def test_a_workout_has_its_sets_in_the_order_of_logging_and_its_changes(uow: UnitOfWork) -> None:
    tracker_id, (run, squat, _) = await plan(uow)
    workout_id = await uow.workouts.start(1, tracker_id, 1, NOW)

    first = await uow.workouts.log_set(workout_id, squat, 1, "Присед", EIGHTY, NOW)
    second = await uow.workouts.log_set(workout_id, run, 1, "Run", RAN, NOW)
    change = ExerciseChange(squat, swapped_name="Hack squat", next_reps=6, next_weight_kg=80.0)
    await uow.workouts.save_change(workout_id, change)
    await uow.workouts.set_page(workout_id, 2)

    workout = await uow.workouts.get(workout_id)
    assert workout is not None
    assert workout.sets == (first, second)
    assert (first.values, second.values) == (EIGHTY, RAN)
    assert workout.changes == (change,)
    assert workout.page == 2


async def test_a_change_takes_the_place_of_the_one_before(uow: UnitOfWork) -> None:
    tracker_id, (run, *_) = await plan(uow)
    workout_id = await uow.workouts.start(1, tracker_id, 1, NOW)

    await uow.workouts.save_change(workout_id, ExerciseChange(run, skipped=True, next_duration_s=30))
    await uow.workouts.save_change(workout_id, ExerciseChange(run, next_distance_m=400.0))

    workout = await uow.workouts.get(workout_id)
    assert workout is not None
    assert workout.changes == (ExerciseChange(run, next_distance_m=400.0),)


async def test_the_open_workout_is_the_one_that_is_neither_finished_nor_discarded(uow: UnitOfWork) -> None:
    tracker_id, (run, *_) = await plan(uow)
    assert await uow.workouts.open_of(1) is None
    await done(uow, tracker_id, run, "Run", 1.0)
    discarded = await uow.workouts.start(1, tracker_id, 1, NOW)
    await uow.workouts.discard(discarded, NOW)
    open_id = await uow.workouts.start(1, tracker_id, 2, NOW)
    await uow.workouts.log_set(open_id, run, 1, "Run", RAN, NOW)

    found = await uow.workouts.open_of(1)

    assert found == await uow.workouts.get(open_id)
    assert await uow.workouts.open_of(2) is None


async def test_a_finished_workout_can_be_gone_on_with(uow: UnitOfWork) -> None:
    tracker_id, (run, *_) = await plan(uow)
    workout_id = await done(uow, tracker_id, run, "Run", 1.0)

    await uow.workouts.reopen(workout_id)

    reopened = await uow.workouts.get(workout_id)
    assert reopened is not None
    assert (reopened.status, reopened.finished_at) == (WorkoutStatus.OPEN, None)


async def test_a_set_is_corrected_and_taken_back(uow: UnitOfWork) -> None:
    tracker_id, (run, *_) = await plan(uow)
    workout_id = await uow.workouts.start(1, tracker_id, 1, NOW)
    logged = await uow.workouts.log_set(workout_id, run, 1, "Run", RAN, NOW)

    await uow.workouts.update_set(logged.id, EIGHTY)
    corrected = await uow.workouts.get_set(logged.id)
    assert corrected is not None
    assert corrected.values == EIGHTY

    await uow.workouts.delete_set(logged.id)
    assert await uow.workouts.get_set(logged.id) is None


async def test_a_set_cannot_be_logged_twice_under_one_number(uow: UnitOfWork) -> None:
    tracker_id, (run, *_) = await plan(uow)
    workout_id = await uow.workouts.start(1, tracker_id, 1, NOW)
    await uow.workouts.log_set(workout_id, run, 1, "Run", RAN, NOW)

    with pytest.raises(IntegrityError):
        await uow.workouts.log_set(workout_id, run, 1, "Run", RAN, NOW)


async def test_the_sets_of_the_last_time_are_those_of_the_latest_workout_with_that_name(
    uow: UnitOfWork,
) -> None:
    tracker_id, (run, squat, _) = await plan(uow)
    await done(uow, tracker_id, squat, "Squat", 60)
    await done(uow, tracker_id, squat, " ПРИСЕД  со штангой", 70, 72.5)
    await done(uow, tracker_id, run, "Run", 1)
    now_id = await uow.workouts.start(1, tracker_id, 1, NOW)
    await uow.workouts.log_set(now_id, squat, 1, "присед со штангой", EIGHTY, NOW)

    previous = await uow.workouts.previous_sets(1, "Присед со Штангой", now_id)

    assert weights(previous) == [70, 72.5]
    assert await uow.workouts.previous_sets(1, "Deadlift", now_id) == []


async def test_neither_other_people_nor_discarded_nor_later_workouts_count_as_the_last_time(
    uow: UnitOfWork,
) -> None:
    tracker_id, (squat, *_) = await plan(uow)
    other_id, (others, *_) = await plan(uow, person_id=2)
    now_id = await uow.workouts.start(1, tracker_id, 1, NOW)
    await done(uow, other_id, others, "Squat", 100, person_id=2)
    await done(uow, tracker_id, squat, "Squat", 90)
    discarded = await uow.workouts.start(1, tracker_id, 1, NOW)
    await uow.workouts.log_set(discarded, squat, 1, "Squat", EIGHTY, NOW)
    await uow.workouts.discard(discarded, NOW)

    assert await uow.workouts.previous_sets(1, "Squat", now_id) == []
    assert weights(await uow.workouts.previous_sets(1, "Squat", discarded + 1)) == [90]


async def test_all_earlier_sets_come_oldest_first(uow: UnitOfWork) -> None:
    tracker_id, (squat, *_) = await plan(uow)
    await done(uow, tracker_id, squat, "Squat", 60, 62.5)
    last_id = await done(uow, tracker_id, squat, "squat", 65)

    assert weights(await uow.workouts.earlier_sets(1, "Squat", last_id)) == [60, 62.5]
    assert weights(await uow.workouts.earlier_sets(1, "Squat", last_id + 1)) == [60, 62.5, 65]


async def test_the_last_time_of_a_day_is_its_latest_finished_workout(uow: UnitOfWork) -> None:
    tracker_id, (squat, *_) = await plan(uow)
    await done(uow, tracker_id, squat, "Squat", 60)
    second = await done(uow, tracker_id, squat, "Squat", 70)
    other_day = await uow.workouts.start(1, tracker_id, 2, NOW)
    await uow.workouts.finish(other_day, NOW)

    last = await uow.workouts.last_of_day(tracker_id, 1, other_day + 1)

    assert last == await uow.workouts.get(second)
    assert await uow.workouts.last_of_day(tracker_id, 3, other_day + 1) is None


async def test_finished_workouts_come_newest_first_with_their_sets(uow: UnitOfWork) -> None:
    tracker_id, (squat, *_) = await plan(uow)
    empty = await uow.workouts.start(1, tracker_id, 2, NOW)
    await uow.workouts.finish(empty, NOW + timedelta(hours=1))
    full = await done(uow, tracker_id, squat, "Squat", 60, 70)
    await uow.workouts.start(1, tracker_id, 1, NOW)

    found = await uow.workouts.of_person(1)

    assert [(workout.id, len(workout.sets)) for workout in found] == [(full, 2), (empty, 0)]
    assert found[1].finished_at == NOW + timedelta(hours=1)
    assert [workout.id for workout in await uow.workouts.of_person(1, limit=1)] == [full]
    assert await uow.workouts.finished_days(tracker_id) == [2, 1]


async def test_recent_workouts_are_those_started_since_and_totals_count_all(uow: UnitOfWork) -> None:
    tracker_id, (squat, *_) = await plan(uow)
    await done(uow, tracker_id, squat, "Squat", 60, 70)
    later = await uow.workouts.start(1, tracker_id, 2, NOW + timedelta(days=2))
    await uow.workouts.finish(later, NOW + timedelta(days=2))
    await uow.workouts.start(1, tracker_id, 1, NOW + timedelta(days=3))

    assert [found.id for found in await uow.workouts.finished_since(1, NOW + timedelta(days=1))] == [later]
    assert await uow.workouts.totals(1) == (2, 2)
    assert await uow.workouts.totals(2) == (0, 0)


async def test_past_workouts_are_listed_with_the_name_of_their_day(uow: UnitOfWork) -> None:
    tracker_id, (squat, *_) = await plan(uow)
    day = await uow.trackers.day(tracker_id, 1)
    first = await done(uow, tracker_id, squat, "Squat", 60, 70)
    second = await done(uow, tracker_id, squat, "Squat")

    [newest] = await uow.workouts.past(1, limit=1, offset=0)
    [oldest] = await uow.workouts.past(1, limit=1, offset=1)

    assert day is not None
    assert (newest.workout_id, newest.sets) == (second, 0)
    assert (oldest.workout_id, oldest.sets) == (first, 2)
    assert (oldest.started_at, oldest.day_number, oldest.day_title) == (NOW, 1, day.title)
    assert await uow.workouts.past(2, limit=5, offset=0) == []
