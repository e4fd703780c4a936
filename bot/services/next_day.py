"""What /today offers: the workout in progress, else the next undone day of a plan."""

from bot.errors import TellPersonError
from bot.services.open_workout import read_open_training
from bot.services.rounds import next_of, read_rounds
from bot.services.training import Training
from storage.records.person import Person
from storage.records.today import NextDay, TrackerCard
from storage.records.tracker import Tracker, TrackerDay, TrackerStatus
from storage.unit_of_work import Snapshot


async def read_today(reader: Snapshot, person: Person) -> Training | NextDay | list[TrackerCard]:
    """Give the open workout, else the next day of the only plan, else the plans to choose from."""
    if training := await read_open_training(reader, person):
        return training
    trackers = await reader.trackers.active(person.id)
    if len(trackers) == 1:
        return await read_next_day(reader, person, trackers[0].id)
    return [
        TrackerCard(
            tracker.id,
            tracker.title,
            tracker.status,
            tracker.days,
            len(await reader.workouts.finished_days(tracker.id)),
        )
        for tracker in trackers
    ]


async def read_next_day(
    reader: Snapshot, person: Person, tracker_id: int, day_number: int | None = None
) -> NextDay:
    """Give the next day of a plan in order, whatever the calendar says, or the day that was asked for.

    Raises TellPersonError where the plan is not this person's, has ended or has no such day.
    """
    tracker = await read_own_tracker(reader, person, tracker_id)
    if tracker.status is not TrackerStatus.ACTIVE:
        raise TellPersonError("today-plan-ended")
    finished = await reader.workouts.finished_days(tracker_id)
    next_number, round_number = next_of([day.number for day in tracker.days], finished)
    day = _day(tracker, day_number or next_number)
    rounds = await read_rounds(reader, tracker)
    return NextDay(
        tracker_id=tracker.id,
        tracker_title=tracker.title,
        day_number=day.number,
        day_title=day.title,
        days=len(tracker.days),
        round=round_number,
        rounds=rounds,
        exercises=tuple(planned.exercise for planned in day.exercises),
        is_complete=rounds is not None and round_number > rounds,
        has_other_trackers=len(await reader.trackers.active(person.id)) > 1,
    )


async def read_own_tracker(reader: Snapshot, person: Person, tracker_id: int) -> Tracker:
    """Give a plan with its days; raises TellPersonError where it is not this person's."""
    tracker = await reader.trackers.get(tracker_id)
    if tracker is None or tracker.person_id != person.id:
        raise TellPersonError("error-not-yours")
    return tracker


def _day(tracker: Tracker, number: int) -> TrackerDay:
    for day in tracker.days:
        if day.number == number:
            return day
    raise TellPersonError("error-not-yours")
