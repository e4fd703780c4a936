"""Move the numbers that the next set will be logged with."""

from dataclasses import replace

from bot.services.change_training import save_change, show_page
from bot.services.prefill import step_values
from bot.services.tracker_page import read_upcoming
from bot.services.training import Training
from storage.records.person import Person
from storage.records.tracker_page import Measure
from storage.unit_of_work import UnitOfWork


async def adjust_next(
    uow: UnitOfWork, person: Person, training: Training, exercise_id: int, step: tuple[Measure, bool]
) -> Training:
    """Move a number of the upcoming set by one step; `step` is what moves and whether upwards."""
    page = training.page_of(exercise_id)
    planned, change = training.exercises[page], training.workout.change_of(exercise_id)
    values = await read_upcoming(uow, person, training, planned)
    measure, up = step
    moved = step_values(values, measure, person.units, up=up)
    match measure:
        case Measure.WEIGHT:
            change = replace(change, next_weight_kg=moved.weight_kg)
        case Measure.REPS:
            change = replace(change, next_reps=moved.reps)
        case Measure.DURATION:
            change = replace(change, next_duration_s=moved.duration_s)
        case Measure.DISTANCE:
            change = replace(change, next_distance_m=moved.distance_m)
    training = await save_change(uow, training, change)
    return await show_page(uow, training, page)
