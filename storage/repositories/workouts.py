"""Workouts and the sets logged in them."""

from datetime import datetime
from typing import Any

from sqlalchemy import ScalarSelect, Select, delete, distinct, func, insert, select, update

from storage.records.workout import ExerciseChange, LoggedSet, SetValues, Workout, WorkoutStatus
from storage.records.workout_summary import PastWorkout
from storage.repositories.base import Repository
from storage.repositories.upsert import upsert
from storage.repositories.workout_rows import (
    CHANGES,
    EARLIER_SETS,
    PREVIOUS_SETS,
    SETS,
    WITH_SETS,
    exercise_key,
    workouts_of,
)
from storage.tables import logged_sets, planned_sessions, workout_exercises, workouts

_IDS = select(workouts.c.id).order_by(workouts.c.id.desc())
_INSERT_SET = insert(logged_sets).returning(logged_sets.c.id)


class Workouts(Repository):
    """What was really done."""

    async def start(self, person_id: int, tracker_id: int, day_number: int, now: datetime) -> int:
        """Open a workout of one day of a plan, with the rest chosen the last time; gives its id."""
        last_rest = (
            select(workouts.c.rest_s)
            .where(workouts.c.person_id == person_id)
            .order_by(workouts.c.id.desc())
            .limit(1)
            .scalar_subquery()
        )
        values = {
            "person_id": person_id,
            "tracker_id": tracker_id,
            "day_number": day_number,
            "status": WorkoutStatus.OPEN,
            "page": 0,
            "rest_s": last_rest,
            "started_at": now,
        }
        statement = insert(workouts).values(values).returning(workouts.c.id)
        workout_id: int = (await self._connection.execute(statement)).scalar_one()
        return workout_id

    async def get(self, workout_id: int) -> Workout | None:
        """Give a workout with its sets and changes."""
        return await self._one(workout_id)

    async def open_of(self, person_id: int) -> Workout | None:
        """Give the workout that a person is in the middle of."""
        open_ids = _IDS.where(workouts.c.person_id == person_id, workouts.c.status == WorkoutStatus.OPEN)
        return await self._one(open_ids.limit(1).scalar_subquery())

    async def last_of_day(self, tracker_id: int, day_number: int, before_workout_id: int) -> Workout | None:
        """Give the latest earlier finished workout of that day of the plan."""
        earlier = _IDS.where(
            workouts.c.tracker_id == tracker_id,
            workouts.c.day_number == day_number,
            workouts.c.status == WorkoutStatus.FINISHED,
            workouts.c.id < before_workout_id,
        )
        return await self._one(earlier.limit(1).scalar_subquery())

    async def of_person(self, person_id: int, limit: int = 100) -> list[Workout]:
        """Give the latest finished workouts with their sets, newest first, without their changes."""
        latest = _IDS.where(
            workouts.c.person_id == person_id, workouts.c.status == WorkoutStatus.FINISHED
        ).limit(limit)
        return workouts_of(await self._connection.execute(WITH_SETS.where(workouts.c.id.in_(latest))))

    async def finished_since(self, person_id: int, since: datetime) -> list[Workout]:
        """Give the finished workouts started at that time or later with their sets, newest first."""
        recent = WITH_SETS.where(
            workouts.c.person_id == person_id,
            workouts.c.status == WorkoutStatus.FINISHED,
            workouts.c.started_at >= since,
        )
        return workouts_of(await self._connection.execute(recent))

    async def totals(self, person_id: int) -> tuple[int, int]:
        """Count a person's finished workouts and the sets in them."""
        statement = (
            select(func.count(distinct(workouts.c.id)), func.count(logged_sets.c.id))
            .select_from(workouts.outerjoin(logged_sets, logged_sets.c.workout_id == workouts.c.id))
            .where(workouts.c.person_id == person_id, workouts.c.status == WorkoutStatus.FINISHED)
        )
        count, sets = (await self._connection.execute(statement)).one()
        return count, sets

    async def past(self, person_id: int, limit: int, offset: int) -> list[PastWorkout]:
        """List finished workouts, newest first."""
        sets = select(func.count()).where(logged_sets.c.workout_id == workouts.c.id).scalar_subquery()
        title = (
            select(func.coalesce(planned_sessions.c.day, planned_sessions.c.title))
            .where(
                planned_sessions.c.tracker_id == workouts.c.tracker_id,
                planned_sessions.c.day_number == workouts.c.day_number,
            )
            .order_by(planned_sessions.c.position)
            .limit(1)
            .scalar_subquery()
        )
        statement = (
            select(workouts.c.id, workouts.c.started_at, workouts.c.day_number, title, sets)
            .where(workouts.c.person_id == person_id, workouts.c.status == WorkoutStatus.FINISHED)
            .order_by(workouts.c.id.desc())
            .limit(limit)
            .offset(offset)
        )
        return [PastWorkout(*row) for row in await self._connection.execute(statement)]

    async def set_page(self, workout_id: int, page: int) -> None:
        """Remember which exercise is shown."""
        await self._connection.execute(update(workouts).where(workouts.c.id == workout_id).values(page=page))

    async def set_rest(self, workout_id: int, rest_s: int | None) -> None:
        """Choose the rest after sets for which the plan names none; 0 turns every rest off."""
        await self._connection.execute(
            update(workouts).where(workouts.c.id == workout_id).values(rest_s=rest_s)
        )

    async def log_set(
        self, workout_id: int, exercise_id: int, number: int, name: str, values: SetValues, now: datetime
    ) -> LoggedSet:
        """Keep a set under its number within the exercise."""
        row = {
            "workout_id": workout_id,
            "exercise_id": exercise_id,
            "number": number,
            "exercise_name": name,
            "logged_at": now,
            **_measures(values),
        }
        inserted = await self._connection.execute(_INSERT_SET, {**row, "exercise_key": exercise_key(name)})
        return LoggedSet(id=inserted.scalar_one(), **row)

    async def update_set(self, set_id: int, values: SetValues) -> None:
        """Correct a set."""
        await self._connection.execute(
            update(logged_sets).where(logged_sets.c.id == set_id).values(_measures(values))
        )

    async def delete_set(self, set_id: int) -> None:
        """Take a set back."""
        await self._connection.execute(delete(logged_sets).where(logged_sets.c.id == set_id))

    async def get_set(self, set_id: int) -> LoggedSet | None:
        """Give one set."""
        found = await self._sets(SETS.where(logged_sets.c.id == set_id))
        return found[0] if found else None

    async def previous_sets(
        self, person_id: int, exercise_name: str, before_workout_id: int
    ) -> list[LoggedSet]:
        """Give the sets of the latest earlier finished workout that had an exercise of that name."""
        return await self._sets(PREVIOUS_SETS, _earlier(person_id, exercise_name, before_workout_id))

    async def earlier_sets(
        self, person_id: int, exercise_name: str, before_workout_id: int
    ) -> list[LoggedSet]:
        """Give every set of that exercise in earlier finished workouts, oldest first."""
        return await self._sets(EARLIER_SETS, _earlier(person_id, exercise_name, before_workout_id))

    async def finish(self, workout_id: int, now: datetime) -> None:
        """Close a workout that was done."""
        await self._set_status(workout_id, WorkoutStatus.FINISHED, now)

    async def discard(self, workout_id: int, now: datetime) -> None:
        """Close a workout that does not count."""
        await self._set_status(workout_id, WorkoutStatus.DISCARDED, now)

    async def reopen(self, workout_id: int) -> None:
        """Go on with a workout that was closed."""
        await self._set_status(workout_id, WorkoutStatus.OPEN, None)

    async def finished_days(self, tracker_id: int) -> list[int]:
        """Give the day numbers of a plan's finished workouts, oldest first."""
        statement = (
            select(workouts.c.day_number)
            .where(workouts.c.tracker_id == tracker_id, workouts.c.status == WorkoutStatus.FINISHED)
            .order_by(workouts.c.id)
        )
        return list((await self._connection.execute(statement)).scalars())

    async def save_change(self, workout_id: int, change: ExerciseChange) -> None:
        """Keep what differs from the plan for one exercise of a workout."""
        row = {
            "workout_id": workout_id,
            "exercise_id": change.exercise_id,
            "swapped_name": change.swapped_name,
            "skipped": change.skipped,
            "next_reps": change.next_reps,
            "next_weight_kg": change.next_weight_kg,
            "next_duration_s": change.next_duration_s,
            "next_distance_m": change.next_distance_m,
        }
        await upsert(self._connection, workout_exercises, row)

    async def _set_status(self, workout_id: int, status: WorkoutStatus, finished_at: datetime | None) -> None:
        await self._connection.execute(
            update(workouts).where(workouts.c.id == workout_id).values(status=status, finished_at=finished_at)
        )

    async def _one(self, workout_id: int | ScalarSelect[int]) -> Workout | None:
        changes = await self._connection.execute(CHANGES.where(workout_exercises.c.workout_id == workout_id))
        rows = await self._connection.execute(WITH_SETS.where(workouts.c.id == workout_id))
        found = workouts_of(rows, [ExerciseChange(*row) for row in changes])
        return found[0] if found else None

    async def _sets(self, statement: Select[Any], values: dict[str, Any] | None = None) -> list[LoggedSet]:
        return [LoggedSet(*row) for row in await self._connection.execute(statement, values)]


def _earlier(person_id: int, exercise_name: str, before_workout_id: int) -> dict[str, Any]:
    return {"person_id": person_id, "before_id": before_workout_id, "key": exercise_key(exercise_name)}


def _measures(values: SetValues) -> dict[str, Any]:
    return {
        "reps": values.reps,
        "weight_kg": values.weight_kg,
        "duration_s": values.duration_s,
        "distance_m": values.distance_m,
        "rpe": values.rpe,
    }
