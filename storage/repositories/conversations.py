"""What each person is being asked to type."""

from datetime import datetime

from sqlalchemy import delete, select

from storage.records.person import Awaiting
from storage.repositories.base import Repository
from storage.repositories.upsert import upsert
from storage.tables import conversations


class Conversations(Repository):
    """One awaited answer for each person at most."""

    async def get(self, person_id: int) -> Awaiting | None:
        """Give what is awaited."""
        statement = select(conversations.c.awaiting, conversations.c.data).where(
            conversations.c.person_id == person_id
        )
        row = (await self._connection.execute(statement)).one_or_none()
        return Awaiting(row.awaiting, row.data) if row else None

    async def set(self, person_id: int, awaiting: Awaiting, now: datetime) -> None:
        """Await an answer; an earlier one is awaited no longer."""
        row = {
            "person_id": person_id,
            "awaiting": awaiting.name,
            "data": awaiting.data,
            "updated_at": now,
        }
        await upsert(self._connection, conversations, row)

    async def clear(self, person_id: int) -> None:
        """Await nothing."""
        await self._connection.execute(delete(conversations).where(conversations.c.person_id == person_id))
