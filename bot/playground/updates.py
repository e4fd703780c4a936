"""Updates on their way to the bot: kept until confirmed, polled by one poller at a time."""

import asyncio
import time
from collections import deque
from collections.abc import Collection
from typing import Any

from bot.playground.errors import ApiError

MAX_WAIT_S = 50

_OTHER_POLL = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)
_WEBHOOK_SET = "Conflict: terminated by setWebhook request"

Update = dict[str, Any]


class UpdateQueue:
    """What the bot has not confirmed yet."""

    def __init__(self) -> None:
        self._waiting: deque[Update] = deque()
        self._next_id = int(time.time()) * 10
        self._changed = asyncio.Event()
        self._poll: asyncio.Future[str] | None = None
        self._allowed: Collection[str] = ()

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def allowed(self) -> Collection[str]:
        """The kinds of update that the bot asked for; empty: all of them."""
        return self._allowed

    def allow(self, kinds: Any) -> None:
        """Queue only these kinds from now on; an empty list takes all, what is no list changes nothing."""
        if isinstance(kinds, list):
            self._allowed = tuple(kinds)

    def add(self, kind: str, body: dict[str, Any]) -> None:
        """Queue an update."""
        if self._allowed and kind not in self._allowed:
            return
        self._next_id += 1
        self._waiting.append({"update_id": self._next_id, kind: body})
        self._changed.set()

    async def first(self) -> Update:
        """Wait for an update and give the oldest; it stays queued until `confirm`."""
        while not self._waiting:
            self._changed.clear()
            await self._changed.wait()
        return self._waiting[0]

    def confirm(self, offset: int) -> None:
        """Forget updates before an offset; a negative one leaves that many of the newest."""
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
            return
        while self._waiting and self._waiting[0]["update_id"] < offset:
            self._waiting.popleft()

    def clear(self) -> None:
        """Forget every update."""
        self._waiting.clear()

    async def get(self, offset: int, limit: int, wait_s: float) -> list[Update]:
        """Answer getUpdates. A poll that begins to wait ends the one that waits already, with 409."""
        self.confirm(offset)
        if not self._waiting and wait_s > 0:
            await self._wait(min(wait_s, MAX_WAIT_S))
        return [self._waiting[index] for index in range(min(limit, len(self._waiting)))]

    def end_poll(self) -> None:
        """End a waiting poll, since a webhook takes over."""
        self._end_poll(_WEBHOOK_SET)

    def _end_poll(self, reason: str) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(reason)

    async def _wait(self, wait_s: float) -> None:
        self._end_poll(_OTHER_POLL)
        ended: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._poll = ended
        news = asyncio.create_task(self.first())
        both: set[asyncio.Future[Any]] = {ended, news}
        try:
            await asyncio.wait(both, timeout=wait_s, return_when=asyncio.FIRST_COMPLETED)
        finally:
            news.cancel()
        if ended.done():
            raise ApiError(409, ended.result())
        ended.cancel()
