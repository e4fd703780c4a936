"""Which message of a chat carries a named screen."""

from collections.abc import Mapping

from sqlalchemy import delete, select

from storage.repositories.base import Repository
from storage.repositories.upsert import upsert
from storage.tables import screens


class Screens(Repository):
    """Named messages that are edited in place."""

    async def get(self, chat_id: int, name: str) -> int | None:
        """Give the message id of a screen, if there is one."""
        statement = select(screens.c.message_id).where(screens.c.chat_id == chat_id, screens.c.name == name)
        return (await self._connection.execute(statement)).scalar_one_or_none()

    async def set_many(self, messages: Mapping[tuple[int, str], int]) -> None:
        """Note which message carries each (chat, name)."""
        rows = [
            {"chat_id": chat_id, "name": name, "message_id": message_id}
            for (chat_id, name), message_id in messages.items()
        ]
        await upsert(self._connection, screens, rows)

    async def delete_chat(self, chat_id: int) -> None:
        """Forget the screens of a chat."""
        await self._connection.execute(delete(screens).where(screens.c.chat_id == chat_id))
