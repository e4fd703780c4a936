"""Log one set of a workout, with the prefilled numbers or with typed ones."""

from dataclasses import replace
from datetime import datetime

from bot.services.change_training import save_change, show_page
from bot.services.rest_timer import restart_rest
from bot.services.tracker_page import next_number, read_upcoming
from bot.services.training import Training
from storage.records.person import Person
from storage.records.tracker import PlannedExercise
from storage.records.workout import ExerciseChange, SetValues
from storage.unit_of_work import UnitOfWork


async def log_next_set(
    uow: UnitOfWork, person: Person, training: Training, exercise_id: int, number: int, now: datetime
) -> Training:
    """Log set `number` with the numbers that its button showed.

    Where that set is logged already, nothing is: the tap was doubled or its button is old. Gives the
    workout as it is now, turned to the exercise whose turn it is. Raises TellPersonError where the
    exercise is not of this workout.
    """
    page = training.page_of(exercise_id)
    planned = training.exercises[page]
    if not training.is_open or number != next_number(training.workout.sets_of(exercise_id)):
        return training
    values = await read_upcoming(uow, person, training, planned)
    return await _log(uow, training, planned, values, now)


async def log_typed_set(uow: UnitOfWork, training: Training, values: SetValues, now: datetime) -> Training:
    """Log a set of the exercise that is shown; gives the workout as it is now."""
    return await _log(uow, training, training.shown, values, now)


async def _log(
    uow: UnitOfWork, training: Training, planned: PlannedExercise, values: SetValues, now: datetime
) -> Training:
    workout = training.workout
    number = next_number(workout.sets_of(planned.id))
    logged = await uow.workouts.log_set(
        workout.id, planned.id, number, training.name_of(planned), values, now
    )
    workout = replace(workout, sets=(*workout.sets, logged))
    kept = ExerciseChange(planned.id, swapped_name=workout.change_of(planned.id).swapped_name)
    # The steppers spoke of this set, and a skipped exercise that is done is skipped no longer.
    training = await save_change(uow, replace(training, workout=workout), kept)
    await restart_rest(uow, training, now)
    turn = training.superset_turn(planned.id)
    return await show_page(uow, training, training.page_of(planned.id) if turn is None else turn)
