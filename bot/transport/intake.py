"""Where updates come in, by polling or webhook: into the inbox first, then to the dispatcher."""

from collections.abc import Sequence
from typing import Any

from bot.deps import Deps
from bot.transport.dispatcher import Dispatcher
from bot.transport.turns import sender_of
from storage.records.transport import InboxRow
from storage.unit_of_work import unit_of_work

ALLOWED_UPDATES = ["message", "callback_query", "my_chat_member"]


class Intake:
    """Keeps updates before Telegram is told that they arrived."""

    def __init__(self, deps: Deps, dispatcher: Dispatcher) -> None:
        self._deps = deps
        self._dispatcher = dispatcher

    async def take(self, updates: Sequence[dict[str, Any]]) -> None:
        """Keep a batch in one transaction and hand over what is new; a repeated update is dropped.

        Returns when Telegram may be told. Work begins before: what a power cut takes of it is taken with
        the rows, and Telegram sends them again.
        """
        rows = [InboxRow(update["update_id"], _chat_of(update), update) for update in updates]
        async with unit_of_work(self._deps.database) as uow:
            new = set(await uow.inbox.add(rows, self._deps.clock()))
            await uow.commit()
        self._dispatcher.submit([row for row in rows if row.update_id in new])
        await self._deps.database.make_durable()

    @property
    def is_full(self) -> bool:
        """Say whether so many updates wait that no more should be fetched."""
        return self._dispatcher.waiting >= self._deps.settings.inbox_limit


def _chat_of(update: dict[str, Any]) -> int | None:
    sender = sender_of(update)
    return sender.chat_id if sender else None
