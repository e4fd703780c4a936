"""Do another exercise today than the planned one."""

from bot.errors import TellPersonError
from bot.services.change_training import save_change, show_page
from bot.services.training import Training
from storage.records.workout import ExerciseChange
from storage.unit_of_work import UnitOfWork

NAME_LENGTH = 100


async def swap_exercise(uow: UnitOfWork, training: Training, exercise_id: int, name: str) -> Training:
    """Do another exercise today; the plan keeps the planned one.

    Raises TellPersonError for a name that is empty or too long.
    """
    page = training.page_of(exercise_id)
    name = " ".join(name.split())
    if not 1 <= len(name) <= NAME_LENGTH:
        raise TellPersonError("tracker-swap-unread", limit=NAME_LENGTH)
    planned = training.exercises[page].exercise.name
    swapped = None if name.casefold() == planned.casefold() else name
    training = await save_change(uow, training, ExerciseChange(exercise_id, swapped_name=swapped))
    return await show_page(uow, training, page)


async def keep_planned(uow: UnitOfWork, training: Training, exercise_id: int) -> Training:
    """Do the planned exercise after all."""
    page = training.page_of(exercise_id)
    training = await save_change(uow, training, ExerciseChange(exercise_id))
    return await show_page(uow, training, page)
