"""Small facts about the installation, by name."""

from typing import Any

from sqlalchemy import select

from storage.repositories.base import Repository
from storage.repositories.upsert import upsert
from storage.tables import facts


class Facts(Repository):
    """JSON values by name."""

    async def get(self, name: str) -> Any | None:
        """Give a fact, or None."""
        statement = select(facts.c.value).where(facts.c.name == name)
        return (await self._connection.execute(statement)).scalar_one_or_none()

    async def set(self, name: str, value: Any) -> None:
        """Note a fact."""
        await upsert(self._connection, facts, {"name": name, "value": value})
