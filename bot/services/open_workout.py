"""Open a workout of a day of a plan, or go on with the one that is open."""

from datetime import datetime

from bot.errors import TellPersonError
from bot.services.training import Training, load_training
from storage.records.person import Person
from storage.records.tracker import TrackerStatus
from storage.unit_of_work import Snapshot, UnitOfWork


async def open_workout(
    uow: UnitOfWork, person: Person, tracker_id: int, day_number: int, now: datetime
) -> Training:
    """Start to train a day; where a workout is open already, that one goes on.

    Raises TellPersonError where the plan is not this person's, has ended or has no such day.
    """
    if unfinished := await read_open_training(uow, person):
        return unfinished
    tracker = await uow.trackers.get(tracker_id)
    if tracker is None or tracker.person_id != person.id:
        raise TellPersonError("error-not-yours")
    if tracker.status is not TrackerStatus.ACTIVE:
        raise TellPersonError("today-plan-ended")
    day = next((day for day in tracker.days if day.number == day_number), None)
    if day is None or not day.exercises:
        raise TellPersonError("error-not-yours")
    workout_id = await uow.workouts.start(person.id, tracker_id, day_number, now)
    return await load_training(uow, person, workout_id)


async def read_open_training(reader: Snapshot, person: Person) -> Training | None:
    """Give the workout that the person is in the middle of."""
    workout = await reader.workouts.open_of(person.id)
    if workout is None:
        return None
    day = await reader.trackers.day(workout.tracker_id, workout.day_number)
    return Training(workout, day) if day else None
