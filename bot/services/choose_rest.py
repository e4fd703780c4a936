"""Choose how long to rest between sets."""

from dataclasses import replace
from datetime import datetime

from bot.errors import TellPersonError
from bot.services.rest_timer import restart_rest
from bot.services.training import Training
from storage.unit_of_work import UnitOfWork

LONGEST_S = 3600


async def choose_rest(uow: UnitOfWork, training: Training, rest_s: int | None, now: datetime) -> Training:
    """Rest this long where the plan names no rest; 0 turns every rest off, None leaves it to the plan.

    The next workout begins with the same choice. Raises TellPersonError for a rest that is out of range.
    """
    if rest_s is not None and not 0 <= rest_s <= LONGEST_S:
        raise TellPersonError("error-stale-button")
    await uow.workouts.set_rest(training.workout.id, rest_s)
    training = replace(training, workout=replace(training.workout, rest_s=rest_s))
    await restart_rest(uow, training, now)
    return training
