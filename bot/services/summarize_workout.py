"""What a closed workout was: time, volume, records, and what changed since the last time."""

from datetime import timedelta

from bot.services.rounds import days_left, read_rounds
from bot.services.training import Training
from bot.services.workout_results import best_set, records_of, volume_kg
from storage.records.workout import LoggedSet, Workout
from storage.records.workout_summary import ExerciseResult, PersonalRecord, WorkoutSummary
from storage.unit_of_work import Snapshot

FORGOTTEN_AFTER = timedelta(hours=1)


async def summarize_workout(reader: Snapshot, training: Training) -> WorkoutSummary:
    """Sum a workout up."""
    workout = training.workout
    tracker = await reader.trackers.get(workout.tracker_id)
    before = await reader.workouts.last_of_day(workout.tracker_id, workout.day_number, workout.id)
    results, records = await _compare(reader, workout)
    left = None
    if tracker is not None:
        finished = await reader.workouts.finished_days(tracker.id)
        days = [day.number for day in tracker.days]
        left = days_left(days, finished, await read_rounds(reader, tracker))
    return WorkoutSummary(
        workout_id=workout.id,
        tracker_id=workout.tracker_id,
        tracker_title=tracker.title if tracker else "",
        day_number=workout.day_number,
        day_title=training.day.title,
        status=workout.status,
        seconds=_seconds(workout),
        sets=len(workout.sets),
        volume_kg=volume_kg(workout.sets),
        volume_before_kg=volume_kg(before.sets) if before else None,
        results=tuple(results),
        records=tuple(records),
        days_left=left,
    )


async def _compare(reader: Snapshot, workout: Workout) -> tuple[list[ExerciseResult], list[PersonalRecord]]:
    results, records = [], []
    for sets in _by_exercise(workout):
        name = sets[0].exercise_name
        earlier = await reader.workouts.earlier_sets(workout.person_id, name, workout.id)
        last_time = [done for done in earlier if done.workout_id == earlier[-1].workout_id]
        before = best_set(last_time) if last_time else None
        results.append(ExerciseResult(name, len(sets), best_set(sets), before))
        records += records_of(name, sets, earlier)
    return results, records


def _by_exercise(workout: Workout) -> list[list[LoggedSet]]:
    by_name: dict[str, list[LoggedSet]] = {}
    for logged in workout.sets:
        by_name.setdefault(logged.exercise_name.casefold(), []).append(logged)
    return list(by_name.values())


def _seconds(workout: Workout) -> int:
    """Time from the start to the end, or to the last set where the end was forgotten."""
    last = max((logged.logged_at for logged in workout.sets), default=workout.started_at)
    end = workout.finished_at or last
    if end - last > FORGOTTEN_AFTER:
        end = last
    return max(int((end - workout.started_at).total_seconds()), 0)
