"""Correct a set that was logged, during the workout or after it."""

from dataclasses import replace

from bot.errors import TellPersonError
from bot.services.prefill import measures, step_of, step_values
from bot.services.training import Training
from storage.records.logged_exercise import EditableSet, LoggedExercise
from storage.records.person import Person, Units
from storage.records.tracker_page import Measure, Stepper
from storage.records.workout import LoggedSet, SetValues
from storage.unit_of_work import UnitOfWork


def logged_exercises(training: Training) -> list[LoggedExercise]:
    """Give the exercises of a workout that have sets, in the order of the pages."""
    return [
        LoggedExercise(training.name_of(planned), sets)
        for planned in training.exercises
        if (sets := training.workout.sets_of(planned.id))
    ]


def editable_set(training: Training, set_id: int, units: Units) -> EditableSet:
    """Give a set of this workout; raises TellPersonError where it is gone or another workout's."""
    logged = _set_of(training, set_id)
    planned = training.exercises[training.page_of(logged.exercise_id)]
    steppers = tuple(
        Stepper(measure, step_of(logged.values, measure, units))
        for measure in measures(planned.exercise, logged.values)
    )
    ordinal = training.workout.sets_of(logged.exercise_id).index(logged) + 1
    return EditableSet(
        workout_id=training.workout.id,
        set_id=set_id,
        name=logged.exercise_name,
        exercise=planned.exercise,
        ordinal=ordinal,
        values=logged.values,
        steppers=steppers,
    )


async def adjust_set(
    uow: UnitOfWork, person: Person, training: Training, set_id: int, step: tuple[Measure, bool]
) -> Training:
    """Move a number of a logged set by one step; `step` is what moves and whether upwards."""
    measure, up = step
    values = step_values(_set_of(training, set_id).values, measure, person.units, up=up)
    return await correct_set(uow, training, set_id, values)


async def correct_set(uow: UnitOfWork, training: Training, set_id: int, values: SetValues) -> Training:
    """Give a logged set other numbers."""
    corrected = replace(
        _set_of(training, set_id),
        reps=values.reps,
        weight_kg=values.weight_kg,
        duration_s=values.duration_s,
        distance_m=values.distance_m,
        rpe=values.rpe,
    )
    await uow.workouts.update_set(set_id, values)
    sets = tuple(corrected if logged.id == set_id else logged for logged in training.workout.sets)
    return replace(training, workout=replace(training.workout, sets=sets))


def _set_of(training: Training, set_id: int) -> LoggedSet:
    for logged in training.workout.sets:
        if logged.id == set_id:
            return logged
    raise TellPersonError("tracker-set-gone")
