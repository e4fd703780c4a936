"""Plans that people follow."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, insert, select, update

from storage.records.program import Exercise, Flag, Program, Session
from storage.records.tracker import (
    PlannedExercise,
    PlannedSession,
    Tracker,
    TrackerDay,
    TrackerStatus,
    TrackerSummary,
)
from storage.repositories.base import Repository
from storage.tables import planned_exercises, planned_sessions, trackers

_EXERCISE_FIELDS = (
    "name",
    "sets",
    "reps",
    "load",
    "duration_s",
    "distance_m",
    "rest_s",
    "group",
    "notes",
    "per_side",
    "tempo",
    "source",
)
_DAYS = (
    select(func.coalesce(func.max(planned_sessions.c.day_number), 0))
    .where(planned_sessions.c.tracker_id == trackers.c.id)
    .scalar_subquery()
    .label("days")
)
_SUMMARY = select(
    trackers.c.id,
    trackers.c.title,
    trackers.c.status,
    trackers.c.created_at,
    _DAYS,
    trackers.c.course_id,
)
_SESSIONS = (
    select(
        planned_sessions.c.id.label("session_id"),
        planned_sessions.c.position.label("session_position"),
        planned_sessions.c.day_number,
        planned_sessions.c.title.label("session_title"),
        planned_sessions.c.day,
        planned_exercises.c.id.label("exercise_id"),
        planned_exercises.c.position.label("exercise_position"),
        planned_exercises.c.flags,
        *(planned_exercises.c[name] for name in _EXERCISE_FIELDS),
    )
    .select_from(
        planned_sessions.outerjoin(planned_exercises, planned_exercises.c.session_id == planned_sessions.c.id)
    )
    .order_by(planned_sessions.c.position, planned_exercises.c.position)
)


class Trackers(Repository):
    """Plans as rows: trackers, their sessions by day, their exercises."""

    async def create(  # noqa: PLR0913 - one row
        self,
        person_id: int,
        title: str,
        program: Program,
        now: datetime,
        *,
        course_id: str | None = None,
        course_version: int | None = None,
        draft_id: int | None = None,
    ) -> int:
        """Make a plan of a program; consecutive sessions that share a `day` form one training day."""
        values = {
            "person_id": person_id,
            "title": title,
            "status": TrackerStatus.ACTIVE,
            "created_at": now,
            "course_id": course_id,
            "course_version": course_version,
            "draft_id": draft_id,
        }
        statement = insert(trackers).values(values).returning(trackers.c.id)
        tracker_id: int = (await self._connection.execute(statement)).scalar_one()
        session_ids = await self._add_sessions(tracker_id, program.sessions)
        rows = [
            _exercise_values(session_id, position, exercise)
            for session_id, session in zip(session_ids, program.sessions, strict=True)
            for position, exercise in enumerate(session.exercises)
        ]
        if rows:
            await self._connection.execute(insert(planned_exercises), rows)
        return tracker_id

    async def get(self, tracker_id: int) -> Tracker | None:
        """Give a plan with everything in it."""
        row = (
            await self._connection.execute(select(trackers).where(trackers.c.id == tracker_id))
        ).one_or_none()
        if row is None:
            return None
        return Tracker(
            id=row.id,
            person_id=row.person_id,
            title=row.title,
            status=TrackerStatus(row.status),
            created_at=row.created_at,
            days=await self._days(planned_sessions.c.tracker_id == tracker_id),
            course_id=row.course_id,
            course_version=row.course_version,
            draft_id=row.draft_id,
            ended_at=row.ended_at,
        )

    async def day(self, tracker_id: int, number: int) -> TrackerDay | None:
        """Give one training day of a plan."""
        days = await self._days(
            and_(planned_sessions.c.tracker_id == tracker_id, planned_sessions.c.day_number == number)
        )
        return days[0] if days else None

    async def active(self, person_id: int) -> list[TrackerSummary]:
        """Give the plans that a person follows, newest first."""
        statement = _SUMMARY.where(
            trackers.c.person_id == person_id, trackers.c.status == TrackerStatus.ACTIVE
        )
        return await self._summaries(statement)

    async def of_person(self, person_id: int) -> list[TrackerSummary]:
        """Give all plans of a person, newest first."""
        return await self._summaries(_SUMMARY.where(trackers.c.person_id == person_id))

    async def by_draft(self, draft_id: int) -> int | None:
        """Give the tracker that a draft became."""
        statement = select(trackers.c.id).where(trackers.c.draft_id == draft_id)
        return (await self._connection.execute(statement)).scalar_one_or_none()

    async def set_status(self, tracker_id: int, status: TrackerStatus, now: datetime) -> None:
        """End a plan, or take it up again."""
        ended_at = None if status is TrackerStatus.ACTIVE else now
        await self._connection.execute(
            update(trackers).where(trackers.c.id == tracker_id).values(status=status, ended_at=ended_at)
        )

    async def rename(self, tracker_id: int, title: str) -> None:
        """Give a plan another name."""
        await self._connection.execute(
            update(trackers).where(trackers.c.id == tracker_id).values(title=title)
        )

    async def _add_sessions(self, tracker_id: int, sessions: Sequence[Session]) -> list[int]:
        rows = [
            {
                "tracker_id": tracker_id,
                "position": position,
                "day_number": number,
                "title": session.title,
                "day": session.day,
            }
            for position, (number, session) in enumerate(zip(_day_numbers(sessions), sessions, strict=True))
        ]
        statement = insert(planned_sessions).returning(planned_sessions.c.id, sort_by_parameter_order=True)
        return list((await self._connection.execute(statement, rows)).scalars())

    async def _summaries(self, statement: Any) -> list[TrackerSummary]:
        rows = await self._connection.execute(statement.order_by(trackers.c.id.desc()))
        return [
            TrackerSummary(
                row.id, row.title, TrackerStatus(row.status), row.created_at, row.days, row.course_id
            )
            for row in rows
        ]

    async def _days(self, wanted: ColumnElement[bool]) -> tuple[TrackerDay, ...]:
        rows = await self._connection.execute(_SESSIONS.where(wanted))
        of_day: dict[int, list[PlannedSession]] = {}
        for number, of_session in groupby(rows, key=lambda row: (row.day_number, row.session_id)):
            of_day.setdefault(number[0], []).append(_planned_session(list(of_session)))
        return tuple(TrackerDay(number, tuple(sessions)) for number, sessions in of_day.items())


def _day_numbers(sessions: Iterable[Session]) -> list[int]:
    numbers: list[int] = []
    previous: str | None = None
    for session in sessions:
        continues = session.day is not None and session.day == previous
        last = numbers[-1] if numbers else 0
        numbers.append(last if continues else last + 1)
        previous = session.day
    return numbers


def _exercise_values(session_id: int, position: int, exercise: Exercise) -> dict[str, Any]:
    fields = {name: getattr(exercise, name) for name in _EXERCISE_FIELDS}
    flags = [flag.model_dump(mode="json") for flag in exercise.flags]
    return {"session_id": session_id, "position": position, "flags": flags, **fields}


def _planned_session(rows: Sequence[Row[Any]]) -> PlannedSession:
    first = rows[0]
    exercises = tuple(_planned_exercise(row) for row in rows if row.exercise_id is not None)
    return PlannedSession(first.session_id, first.session_position, first.session_title, first.day, exercises)


def _planned_exercise(row: Row[Any]) -> PlannedExercise:
    fields = {name: row._mapping[name] for name in _EXERCISE_FIELDS}  # noqa: SLF001 - its public accessor
    flags = tuple(Flag.model_validate(flag) for flag in row.flags)
    exercise = Exercise.model_construct(**fields, flags=flags)
    return PlannedExercise(row.exercise_id, row.exercise_position, exercise)
