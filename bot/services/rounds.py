"""A plan is gone through in rounds: a course's one week of training is repeated for all its weeks."""

from collections import Counter
from collections.abc import Sequence

from storage.records.course import Course
from storage.records.tracker import Tracker
from storage.unit_of_work import Snapshot


async def read_rounds(reader: Snapshot, tracker: Tracker) -> int | None:
    """Give how many rounds the plan takes; `None` where nothing says so."""
    if tracker.course_id is None or tracker.course_version is None:
        return None
    course = await reader.courses.version(tracker.course_id, tracker.course_version)
    return rounds_of(course, len(tracker.days)) if course else None


def rounds_of(course: Course, days: int) -> int:
    """Give how often the plan's days are gone through in the course's weeks, at least once."""
    return max(1, round(course.duration_weeks * course.sessions_per_week / max(days, 1)))


def next_of(days: Sequence[int], finished: Sequence[int]) -> tuple[int, int]:
    """Give the first day of the round that is not done yet, and the round's number from 1.

    `days` are the plan's day numbers in order, `finished` those of its finished workouts. Days done out of
    order count in their round, so nothing is asked for twice and nothing is left out.
    """
    done = Counter(finished)
    fewest = min(done[day] for day in days)
    return next(day for day in days if done[day] == fewest), fewest + 1


def days_left(days: Sequence[int], finished: Sequence[int], rounds: int | None) -> int | None:
    """Give how many training days remain until every day was done in every round."""
    if rounds is None:
        return None
    done = Counter(finished)
    return sum(max(rounds - done[day], 0) for day in days)
