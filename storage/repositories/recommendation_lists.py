"""The list of courses that each person pages through."""

from datetime import datetime
from typing import Any

from sqlalchemy import select

from storage.repositories.base import Repository
from storage.repositories.upsert import upsert
from storage.tables import recommendation_lists


class RecommendationLists(Repository):
    """The latest list of each person, so that its pages survive a restart."""

    async def save(self, person_id: int, entries: list[dict[str, Any]], now: datetime) -> None:
        """Keep a list in place of the earlier one."""
        row = {"person_id": person_id, "entries": entries, "created_at": now}
        await upsert(self._connection, recommendation_lists, row)

    async def get(self, person_id: int) -> list[dict[str, Any]] | None:
        """Give the list."""
        statement = select(recommendation_lists.c.entries).where(
            recommendation_lists.c.person_id == person_id
        )
        return (await self._connection.execute(statement)).scalar_one_or_none()
