"""Bot API calls until Telegram has confirmed them."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, insert, select

from storage.records.transport import Attachment, Outgoing
from storage.repositories.base import Repository
from storage.tables import outbox

_INSERT = insert(outbox).returning(outbox.c.id, sort_by_parameter_order=True)
_DELETE = delete(outbox).where(outbox.c.id == bindparam("confirmed"))


class Outbox(Repository):
    """The durable queue of answers; ids grow in the order in which they were added."""

    async def add(self, outgoing: Sequence[Outgoing]) -> list[int]:
        """Keep calls; gives their ids in order."""
        if not outgoing:
            return []
        now = datetime.now(UTC)
        result = await self._connection.execute(_INSERT, [_values(call, now) for call in outgoing])
        return list(result.scalars())

    async def waiting(self) -> list[Outgoing]:
        """Give what is not confirmed yet, in order."""
        result = await self._connection.execute(select(outbox).order_by(outbox.c.id))
        return [_outgoing(row) for row in result]

    async def count(self) -> int:
        """Count what is not confirmed yet."""
        return (await self._connection.execute(select(func.count()).select_from(outbox))).scalar_one()

    async def delete(self, ids: Collection[int]) -> None:
        """Forget confirmed calls."""
        if ids:
            await self._connection.execute(_DELETE, [{"confirmed": row} for row in ids])

    async def delete_chat(self, chat_id: int) -> None:
        """Forget the calls to a chat that cannot be reached or is being deleted."""
        await self._connection.execute(delete(outbox).where(outbox.c.chat_id == chat_id))


def _values(call: Outgoing, now: datetime) -> dict[str, Any]:
    attachment = call.attachment
    return {
        "chat_id": call.chat_id,
        "method": call.method,
        "payload": call.payload,
        "screen": call.screen,
        "attachment_field": attachment.field if attachment else None,
        "attachment_name": attachment.name if attachment else None,
        "attachment": attachment.content if attachment else None,
        "created_at": now,
    }


def _outgoing(row: Row[Any]) -> Outgoing:
    attachment = None
    if row.attachment_field is not None:
        attachment = Attachment(row.attachment_field, row.attachment_name, row.attachment)
    return Outgoing(row.chat_id, row.method, row.payload, row.screen, attachment, row.id)
