"""Numbers over all aggregates."""

from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Table, func, select

from storage.records.counts import Counts
from storage.records.stored_course import CourseStatus
from storage.records.tracker import TrackerStatus
from storage.records.transport import JobStatus
from storage.records.workout import WorkoutStatus
from storage.repositories.base import Repository
from storage.tables import (
    courses,
    drafts,
    inbox,
    jobs,
    logged_sets,
    outbox,
    people,
    profiles,
    trackers,
    workouts,
)


def _count(table: Table, *conditions: ColumnElement[bool]) -> ScalarSelect[Any]:
    return select(func.count()).select_from(table).where(*conditions).scalar_subquery()


_FINISHED = workouts.c.status == WorkoutStatus.FINISHED
_SETS = (
    select(func.count())
    .select_from(logged_sets.join(workouts, workouts.c.id == logged_sets.c.workout_id))
    .where(_FINISHED)
    .scalar_subquery()
)
_COUNTS = select(
    _count(people).label("people"),
    _count(people, people.c.blocked_at.is_(None)).label("reachable"),
    _count(profiles).label("profiles"),
    _count(courses, courses.c.status == CourseStatus.PUBLISHED).label("courses"),
    _count(trackers, trackers.c.status == TrackerStatus.ACTIVE).label("trackers"),
    _count(workouts, _FINISHED).label("workouts"),
    _SETS.label("sets"),
    _count(drafts).label("drafts"),
    _count(inbox, inbox.c.status == "pending").label("inbox_waiting"),
    _count(inbox, inbox.c.status == "set_aside").label("inbox_set_aside"),
    _count(outbox).label("outbox_waiting"),
)
_JOBS = select(jobs.c.status, func.count()).group_by(jobs.c.status)


class Stats(Repository):
    """How much there is of everything."""

    async def counts(self) -> Counts:
        """Count."""
        row = (await self._connection.execute(_COUNTS)).one()
        by_status = {JobStatus(status): count for status, count in await self._connection.execute(_JOBS)}
        return Counts(**row._mapping, jobs=by_status)  # noqa: SLF001 - its public accessor
