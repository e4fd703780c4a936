"""Close a workout: finish it, go on with it after all, or throw it away."""

from dataclasses import replace
from datetime import datetime

from bot.errors import TellPersonError
from bot.services.open_workout import read_open_training
from bot.services.rest_timer import stop_rest
from bot.services.training import Training
from storage.records.person import Person
from storage.records.workout import WorkoutStatus
from storage.unit_of_work import UnitOfWork


async def finish_workout(uow: UnitOfWork, training: Training, now: datetime) -> Training:
    """Finish an open workout; one that is closed already stays as it is.

    Raises TellPersonError where nothing was logged: such a workout can only be discarded.
    """
    if not training.is_open:
        return training
    if not training.workout.sets:
        raise TellPersonError("tracker-finish-empty")
    await uow.workouts.finish(training.workout.id, now)
    await stop_rest(uow, training.workout.id, now)
    return _with_status(training, WorkoutStatus.FINISHED, now)


async def reopen_workout(uow: UnitOfWork, person: Person, training: Training) -> Training:
    """Go on with a workout that was finished too early.

    Raises TellPersonError where another one has been opened since: there is one at a time.
    """
    if training.workout.status is not WorkoutStatus.FINISHED:
        return training
    if await read_open_training(uow, person):
        raise TellPersonError("tracker-other-open")
    await uow.workouts.reopen(training.workout.id)
    return _with_status(training, WorkoutStatus.OPEN, None)


async def discard_workout(uow: UnitOfWork, training: Training, now: datetime) -> Training:
    """Throw an open workout away; a finished one is kept."""
    if not training.is_open:
        return training
    await uow.workouts.discard(training.workout.id, now)
    await stop_rest(uow, training.workout.id, now)
    return _with_status(training, WorkoutStatus.DISCARDED, now)


def _with_status(training: Training, status: WorkoutStatus, finished_at: datetime | None) -> Training:
    workout = replace(training.workout, status=status, finished_at=finished_at)
    return replace(training, workout=workout)
