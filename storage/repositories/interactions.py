"""What people did with courses."""

from datetime import datetime

from sqlalchemy import func, insert, select, update

from storage.records.stored_course import Interaction, InteractionKind
from storage.repositories.base import Repository
from storage.tables import interactions


class Interactions(Repository):
    """Opened, started, finished, abandoned, not for me."""

    async def add(
        self, person_id: int, course_id: str, kind: str, now: datetime, reason: str | None = None
    ) -> None:
        """Note one."""
        values = {
            "person_id": person_id,
            "course_id": course_id,
            "kind": kind,
            "reason": reason,
            "created_at": now,
        }
        await self._connection.execute(insert(interactions).values(values))

    async def explain(self, person_id: int, course_id: str, kind: InteractionKind, reason: str) -> None:
        """Set the reason of what a person did last of this kind with a course, if they did."""
        last = (
            select(func.max(interactions.c.id))
            .where(interactions.c.person_id == person_id)
            .where(interactions.c.course_id == course_id, interactions.c.kind == kind)
            .scalar_subquery()
        )
        statement = update(interactions).where(interactions.c.id == last).values(reason=reason)
        await self._connection.execute(statement)

    async def of_person(self, person_id: int) -> list[Interaction]:
        """Give what a person did, oldest first."""
        columns = (
            interactions.c.course_id,
            interactions.c.kind,
            interactions.c.created_at,
            interactions.c.reason,
        )
        statement = select(*columns).where(interactions.c.person_id == person_id).order_by(interactions.c.id)
        return [
            Interaction(row.course_id, InteractionKind(row.kind), row.created_at, row.reason)
            for row in await self._connection.execute(statement)
        ]

    async def counts(self) -> dict[str, dict[InteractionKind, int]]:
        """Count the people of each course by what they did with it."""
        people = func.count(interactions.c.person_id.distinct())
        columns = (interactions.c.course_id, interactions.c.kind)
        statement = select(*columns, people).group_by(*columns)
        found: dict[str, dict[InteractionKind, int]] = {}
        for course_id, kind, count in await self._connection.execute(statement):
            found.setdefault(course_id, {})[InteractionKind(kind)] = count
        return found
