"""People."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, select, update

from storage.records.person import Awaiting, Person, Units
from storage.repositories.base import Repository
from storage.repositories.upsert import upsert
from storage.tables import conversations, people

# Built once: every update asks, and to build a statement costs more than to run it.
_ONE = select(people).where(people.c.id == bindparam("person_id"))
_WITH_AWAITING = (
    select(people, conversations.c.awaiting, conversations.c.data)
    .outerjoin(conversations, conversations.c.person_id == people.c.id)
    .where(people.c.id == bindparam("person_id"))
)


class People(Repository):
    """Everybody who wrote to the bot."""

    async def get(self, person_id: int) -> Person | None:
        """Give a person."""
        row = (await self._connection.execute(_ONE, {"person_id": person_id})).one_or_none()
        return _person(row) if row else None

    async def get_with_awaiting(self, person_id: int) -> tuple[Person, Awaiting | None] | None:
        """Give a person and what they are asked to type, in one query."""
        row = (await self._connection.execute(_WITH_AWAITING, {"person_id": person_id})).one_or_none()
        if row is None:
            return None
        return _person(row), Awaiting(row.awaiting, row.data) if row.awaiting else None

    async def save(self, person: Person) -> None:
        """Add a person, or change what people change of themselves: name, language, units, consents.

        Whether a known person coaches or has blocked the bot stays as it is.
        """
        row = {
            "id": person.id,
            "first_name": person.first_name[:128],
            "language": person.language,
            "units": person.units,
            "is_coach": person.is_coach,
            "consented_at": person.consented_at,
            "shares_since": person.shares_since,
            "blocked_at": person.blocked_at,
            "created_at": person.created_at,
        }
        own = ("first_name", "language", "units", "consented_at", "shares_since")
        await upsert(self._connection, people, row, only=own)

    async def set_coach(self, person_id: int, *, is_coach: bool) -> None:
        """Make a person a coach, or take it back."""
        await self._connection.execute(
            update(people).where(people.c.id == person_id).values(is_coach=is_coach)
        )

    async def set_blocked(self, person_id: int, at: datetime | None) -> None:
        """Note that a person blocked the bot, or that they are back."""
        await self._connection.execute(update(people).where(people.c.id == person_id).values(blocked_at=at))

    async def coaches(self) -> list[Person]:
        """Give the people whom an admin made coaches."""
        statement = select(people).where(people.c.is_coach).order_by(people.c.id)
        return [_person(row) for row in await self._connection.execute(statement)]

    async def reachable_ids(self) -> list[int]:
        """Give the ids of everybody who has not blocked the bot."""
        statement = select(people.c.id).where(people.c.blocked_at.is_(None)).order_by(people.c.id)
        return list((await self._connection.execute(statement)).scalars())

    async def sharing_ids(self) -> list[int]:
        """Give the ids of everybody whose answers may become training data."""
        statement = select(people.c.id).where(people.c.shares_since.is_not(None)).order_by(people.c.id)
        return list((await self._connection.execute(statement)).scalars())

    async def count(self) -> int:
        """Count everybody."""
        return (await self._connection.execute(select(func.count()).select_from(people))).scalar_one()

    async def delete(self, person_id: int) -> None:
        """Delete a person with everything that belongs to them."""
        await self._connection.execute(delete(people).where(people.c.id == person_id))


def _person(row: Row[Any]) -> Person:
    return Person(
        id=row.id,
        first_name=row.first_name,
        language=row.language,
        created_at=row.created_at,
        units=Units(row.units),
        is_coach=row.is_coach,
        consented_at=row.consented_at,
        shares_since=row.shares_since,
        blocked_at=row.blocked_at,
    )
