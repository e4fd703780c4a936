"""The plans that a person follows or followed, and one of them in full."""

from collections import Counter

from bot.services.next_day import read_own_tracker
from bot.services.rounds import next_of, read_rounds
from storage.records.person import Person
from storage.records.today import PlannedDay, TrackerCard, TrackerPlan
from storage.records.tracker import TrackerStatus
from storage.unit_of_work import Snapshot


async def read_trackers(reader: Snapshot, person: Person) -> list[TrackerCard]:
    """List all plans, those being followed first and the newest of them on top."""
    trackers = await reader.trackers.of_person(person.id)
    cards = [
        TrackerCard(
            tracker.id,
            tracker.title,
            tracker.status,
            tracker.days,
            len(await reader.workouts.finished_days(tracker.id)),
        )
        for tracker in trackers
    ]
    return sorted(cards, key=lambda card: card.status is not TrackerStatus.ACTIVE)


async def read_plan(reader: Snapshot, person: Person, tracker_id: int) -> TrackerPlan:
    """Give one plan with its days and how often each was trained."""
    tracker = await read_own_tracker(reader, person, tracker_id)
    finished = await reader.workouts.finished_days(tracker_id)
    done = Counter(finished)
    _, round_number = next_of([day.number for day in tracker.days], finished)
    days = tuple(
        PlannedDay(day.number, day.title, len(day.exercises), done[day.number]) for day in tracker.days
    )
    return TrackerPlan(
        tracker_id=tracker.id,
        title=tracker.title,
        status=tracker.status,
        days=days,
        round=round_number,
        rounds=await read_rounds(reader, tracker),
        from_course=tracker.course_id is not None,
    )
