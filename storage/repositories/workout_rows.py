"""The queries that give workouts and logged sets, and the records that their rows make."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Row, bindparam, select

from storage.records.workout import ExerciseChange, LoggedSet, Workout, WorkoutStatus
from storage.tables import logged_sets, workout_exercises, workouts

_SET_COLUMNS = (
    logged_sets.c.id,
    logged_sets.c.workout_id,
    logged_sets.c.exercise_id,
    logged_sets.c.number,
    logged_sets.c.exercise_name,
    logged_sets.c.logged_at,
    logged_sets.c.reps,
    logged_sets.c.weight_kg,
    logged_sets.c.duration_s,
    logged_sets.c.distance_m,
    logged_sets.c.rpe,
)
_WORKOUT_COLUMNS = (
    workouts.c.id,
    workouts.c.person_id,
    workouts.c.tracker_id,
    workouts.c.day_number,
    workouts.c.page,
    workouts.c.status,
    workouts.c.started_at,
    workouts.c.finished_at,
    workouts.c.rest_s,
)
_CHANGE_COLUMNS = (
    workout_exercises.c.exercise_id,
    workout_exercises.c.swapped_name,
    workout_exercises.c.skipped,
    workout_exercises.c.next_reps,
    workout_exercises.c.next_weight_kg,
    workout_exercises.c.next_duration_s,
    workout_exercises.c.next_distance_m,
)

SETS = select(*_SET_COLUMNS)
WITH_SETS = (
    select(*_WORKOUT_COLUMNS, *(column.label(f"set_{column.name}") for column in _SET_COLUMNS))
    .select_from(workouts.outerjoin(logged_sets, logged_sets.c.workout_id == workouts.c.id))
    .order_by(workouts.c.id.desc(), logged_sets.c.id)
)
CHANGES = select(*_CHANGE_COLUMNS)

_FINISHED_EARLIER = (
    workouts.c.person_id == bindparam("person_id"),
    workouts.c.status == WorkoutStatus.FINISHED,
    workouts.c.id < bindparam("before_id"),
    logged_sets.c.exercise_key == bindparam("key"),
)
EARLIER_SETS = (
    SETS.join(workouts, workouts.c.id == logged_sets.c.workout_id)
    .where(*_FINISHED_EARLIER)
    .order_by(logged_sets.c.id)
)
_LATEST = (
    select(workouts.c.id)
    .join(logged_sets, workouts.c.id == logged_sets.c.workout_id)
    .where(*_FINISHED_EARLIER)
    .order_by(workouts.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
PREVIOUS_SETS = SETS.where(
    logged_sets.c.workout_id == _LATEST, logged_sets.c.exercise_key == bindparam("key")
).order_by(logged_sets.c.number)


def exercise_key(name: str) -> str:
    """Give what names that differ only in case and spaces have in common."""
    return " ".join(name.casefold().split())


def workouts_of(rows: Iterable[Row[Any]], changes: Sequence[ExerciseChange] = ()) -> list[Workout]:
    """Make records of the rows of `WITH_SETS`; `changes` belong to each of these workouts."""
    split = len(_WORKOUT_COLUMNS)
    heads: dict[int, Sequence[Any]] = {}
    sets: dict[int, list[LoggedSet]] = {}
    for row in rows:
        head, logged = row[:split], row[split:]
        heads[row.id] = head
        sets.setdefault(row.id, [])
        if row.set_id is not None:
            sets[row.id].append(LoggedSet(*logged))
    return [_workout(head, sets[key], changes) for key, head in heads.items()]


def _workout(head: Sequence[Any], sets: Sequence[LoggedSet], changes: Sequence[ExerciseChange]) -> Workout:
    workout_id, person_id, tracker_id, day_number, page, status, started_at, finished_at, rest_s = head
    return Workout(
        id=workout_id,
        person_id=person_id,
        tracker_id=tracker_id,
        day_number=day_number,
        page=page,
        status=WorkoutStatus(status),
        started_at=started_at,
        finished_at=finished_at,
        rest_s=rest_s,
        sets=tuple(sets),
        changes=tuple(changes),
    )
