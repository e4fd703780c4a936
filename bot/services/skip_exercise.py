"""Leave an exercise out today."""

from dataclasses import replace
from datetime import datetime

from bot.services.change_training import save_change, show_page
from bot.services.rest_timer import restart_rest
from bot.services.training import Training
from storage.unit_of_work import UnitOfWork


async def skip_exercise(
    uow: UnitOfWork, training: Training, exercise_id: int, now: datetime, *, skipped: bool
) -> Training:
    """Leave an exercise out today and turn to the next one, or take it in again."""
    page = training.page_of(exercise_id)
    change = replace(training.workout.change_of(exercise_id), skipped=skipped)
    training = await save_change(uow, training, change)
    await restart_rest(uow, training, now)
    next_page = training.next_open_page(page) if skipped else page
    return await show_page(uow, training, page if next_page is None else next_page)
