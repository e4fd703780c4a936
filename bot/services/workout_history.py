"""Finished workouts, to look at again and to correct."""

from storage.records.person import Person
from storage.records.workout_summary import WorkoutHistory
from storage.unit_of_work import Snapshot

PAGE_SIZE = 8


async def read_history(reader: Snapshot, person: Person, page: int) -> WorkoutHistory:
    """Give one page of the person's finished workouts, the nearest there is."""
    count, _ = await reader.workouts.totals(person.id)
    pages = max(1, -(-count // PAGE_SIZE))
    page = min(max(page, 0), pages - 1)
    workouts = await reader.workouts.past(person.id, PAGE_SIZE, page * PAGE_SIZE)
    return WorkoutHistory(tuple(workouts), page, pages)
