"""Changes that several use-cases make to an open workout: its page, and what differs from the plan."""

from dataclasses import replace

from bot.services.training import Training
from storage.records.workout import ExerciseChange
from storage.unit_of_work import UnitOfWork


async def show_page(uow: UnitOfWork, training: Training, page: int) -> Training:
    """Turn the workout to a page, the nearest there is."""
    page = min(max(page, 0), len(training.exercises) - 1)
    if page == training.workout.page:
        return training
    await uow.workouts.set_page(training.workout.id, page)
    return replace(training, workout=replace(training.workout, page=page))


async def save_change(uow: UnitOfWork, training: Training, change: ExerciseChange) -> Training:
    """Keep what differs from the plan for one exercise."""
    if change == training.workout.change_of(change.exercise_id):
        return training
    await uow.workouts.save_change(training.workout.id, change)
    return replace(training, workout=training.workout.with_change(change))
