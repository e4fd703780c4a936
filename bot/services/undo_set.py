"""Take a logged set back."""

from dataclasses import replace
from datetime import datetime

from bot.services.change_training import show_page
from bot.services.rest_timer import restart_rest
from bot.services.training import Training
from storage.unit_of_work import UnitOfWork


async def undo_set(uow: UnitOfWork, training: Training, set_id: int, now: datetime) -> Training:
    """Delete a set of this workout and turn to its exercise; a set that is gone already changes nothing."""
    undone = next((logged for logged in training.workout.sets if logged.id == set_id), None)
    if undone is None:
        return training
    await uow.workouts.delete_set(set_id)
    sets = tuple(logged for logged in training.workout.sets if logged.id != set_id)
    training = replace(training, workout=replace(training.workout, sets=sets))
    if not training.is_open:
        return training
    await restart_rest(uow, training, now)
    return await show_page(uow, training, training.page_of(undone.exercise_id))
