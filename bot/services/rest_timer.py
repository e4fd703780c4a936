"""The rest between sets: a job that calls the person back at its end."""

from datetime import datetime, timedelta

from bot.services.training import Training
from storage.records.transport import Job
from storage.unit_of_work import UnitOfWork

REST_OVER = "rest_over"


async def restart_rest(uow: UnitOfWork, training: Training, now: datetime) -> None:
    """Start the rest after the set logged last, instead of one that still runs."""
    await stop_rest(uow, training.workout.id, now)
    left, last = training.rest_left_s(now), training.last_set
    if left is None or last is None:
        return
    payload = {"workout_id": training.workout.id, "set_id": last.id}
    key = _key(training.workout.id)
    run_at = now + timedelta(seconds=left)
    await uow.jobs.add(Job(REST_OVER, run_at, payload, training.workout.person_id, key), now)


async def stop_rest(uow: UnitOfWork, workout_id: int, now: datetime) -> None:
    """Call nobody back: the next set was logged, or the workout is over."""
    await uow.jobs.cancel(_key(workout_id), now)


def is_rest_of(training: Training, set_id: int) -> bool:
    """Whether the rest after that set still matters: nothing was logged or finished since."""
    return training.is_open and training.last_set is not None and training.last_set.id == set_id


def _key(workout_id: int) -> str:
    return f"rest:{workout_id}"
