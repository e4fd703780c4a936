"""Updates from Telegram until their work is done."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, func, select, update

from storage.records.transport import InboxRow
from storage.repositories.base import Repository
from storage.repositories.upsert import insert_new
from storage.tables import inbox

_PENDING = select(inbox.c.update_id, inbox.c.chat_id, inbox.c.payload, inbox.c.attempts).where(
    inbox.c.status == "pending"
)

# Built once: every update is marked, and to build a statement costs more than to run it.
_SET = (
    update(inbox)
    .where(inbox.c.update_id == bindparam("marked"))
    .values(status=bindparam("status"), done_at=bindparam("done_at"))
)


class Inbox(Repository):
    """The durable queue of updates."""

    async def add(self, rows: Sequence[InboxRow], now: datetime) -> list[int]:
        """Keep updates; gives the ids that were not known yet."""
        if not rows:
            return []
        values = [
            {
                "update_id": row.update_id,
                "chat_id": row.chat_id,
                "payload": row.payload,
                "received_at": now,
                "status": "pending",
                "attempts": 0,
            }
            for row in rows
        ]
        return await insert_new(self._connection, inbox, values)

    async def pending(self) -> list[InboxRow]:
        """Give what is not done yet, oldest first."""
        result = await self._connection.execute(_PENDING.order_by(inbox.c.update_id))
        return [InboxRow(*row) for row in result]

    async def count_pending(self) -> int:
        """Count what is not done yet."""
        statement = select(func.count()).select_from(inbox).where(inbox.c.status == "pending")
        return (await self._connection.execute(statement)).scalar_one()

    async def mark_done(self, update_id: int, now: datetime) -> None:
        """Note that an update's work is done; part of the transaction that did it."""
        await self._set(update_id, "done", now)

    async def set_aside(self, update_id: int, now: datetime) -> None:
        """Stop replaying an update that keeps killing the process."""
        await self._set(update_id, "set_aside", now)

    async def add_attempt(self, update_id: int) -> int:
        """Count a replay before it begins; gives the number of attempts so far."""
        statement = (
            update(inbox)
            .where(inbox.c.update_id == update_id)
            .values(attempts=inbox.c.attempts + 1)
            .returning(inbox.c.attempts)
        )
        attempts: int = (await self._connection.execute(statement)).scalar_one()
        return attempts

    async def delete_chat(self, chat_id: int) -> None:
        """Forget everything a chat sent."""
        await self._connection.execute(delete(inbox).where(inbox.c.chat_id == chat_id))

    async def purge(self, before: datetime) -> int:
        """Remove handled updates that are older; gives how many. The newest stays: it may come once more."""
        newest = select(func.max(inbox.c.update_id)).scalar_subquery()
        statement = delete(inbox).where(
            inbox.c.status != "pending", inbox.c.done_at < before, inbox.c.update_id != newest
        )
        return (await self._connection.execute(statement)).rowcount

    async def _set(self, update_id: int, status: str, now: datetime) -> None:
        await self._connection.execute(_SET, {"marked": update_id, "status": status, "done_at": now})
