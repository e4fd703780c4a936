"""End a plan, take it up again, or give it another name."""

from datetime import datetime

from bot.errors import TellPersonError
from bot.services.next_day import read_own_tracker
from bot.services.rest_timer import stop_rest
from storage.records.person import Person
from storage.records.stored_course import InteractionKind
from storage.records.tracker import TrackerStatus
from storage.unit_of_work import UnitOfWork

TITLE_LENGTH = 100


async def end_tracker(
    uow: UnitOfWork, person: Person, tracker_id: int, status: TrackerStatus, now: datetime
) -> None:
    """Finish or abandon a plan; its workouts stay, and a course is noted in the person's history.

    An open workout of the plan is finished where sets were logged, else discarded.
    """
    tracker = await read_own_tracker(uow, person, tracker_id)
    if tracker.status is not TrackerStatus.ACTIVE or status is TrackerStatus.ACTIVE:
        return
    await _close_open_workout(uow, person, tracker_id, now)
    await uow.trackers.set_status(tracker_id, status, now)
    if tracker.course_id is not None:
        await uow.interactions.add(person.id, tracker.course_id, status.value, now)


async def explain_end(uow: UnitOfWork, person: Person, tracker_id: int, reason: str) -> None:
    """Note why a course was left, for the lists that follow."""
    tracker = await read_own_tracker(uow, person, tracker_id)
    if tracker.course_id is not None:
        await uow.interactions.explain(person.id, tracker.course_id, InteractionKind.ABANDONED, reason)


async def resume_tracker(uow: UnitOfWork, person: Person, tracker_id: int, now: datetime) -> None:
    """Follow an ended plan again, where it was left."""
    tracker = await read_own_tracker(uow, person, tracker_id)
    if tracker.status is TrackerStatus.ACTIVE:
        return
    await uow.trackers.set_status(tracker_id, TrackerStatus.ACTIVE, now)
    if tracker.course_id is not None:
        await uow.interactions.add(person.id, tracker.course_id, "started", now)


async def rename_tracker(uow: UnitOfWork, person: Person, tracker_id: int, title: str) -> None:
    """Give a plan another name; raises TellPersonError where it is empty or too long."""
    await read_own_tracker(uow, person, tracker_id)
    title = " ".join(title.split())
    if not 1 <= len(title) <= TITLE_LENGTH:
        raise TellPersonError("trackers-title-unread", limit=TITLE_LENGTH)
    await uow.trackers.rename(tracker_id, title)


async def _close_open_workout(uow: UnitOfWork, person: Person, tracker_id: int, now: datetime) -> None:
    workout = await uow.workouts.open_of(person.id)
    if workout is None or workout.tracker_id != tracker_id:
        return
    if workout.sets:
        await uow.workouts.finish(workout.id, now)
    else:
        await uow.workouts.discard(workout.id, now)
    await stop_rest(uow, workout.id, now)
