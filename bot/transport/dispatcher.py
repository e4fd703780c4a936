"""Gives each update its turn: in order within a chat, chats side by side, with care after a crash."""

import asyncio
from collections import deque
from collections.abc import Coroutine, Sequence
from typing import Any

import structlog
from telegram import Update

from bot.transport.context import BotApplication, current_turn
from bot.transport.errors import log_failure, set_aside, settle
from bot.transport.passing import is_passing, outcome
from bot.transport.turns import open_turn
from storage.records.transport import InboxRow
from storage.unit_of_work import snapshot, unit_of_work

log = structlog.get_logger(__name__)

MAX_REPLAYS = 3

_PAUSES_S = (0.5, 2.0, 5.0)


class Dispatcher:
    """Queues updates by chat in front of the slots, so that a busy chat does not starve the others."""

    def __init__(self, application: BotApplication) -> None:
        self._application = application
        self._deps = application.deps
        self._slots = asyncio.Semaphore(self._deps.settings.concurrency)
        self._queues: dict[int | None, deque[InboxRow]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._is_closing = False
        self.waiting = 0

    def submit(self, rows: Sequence[InboxRow]) -> None:
        """Take updates that the inbox holds."""
        for row in rows:
            self.waiting += 1
            queue = self._queues.get(row.chat_id)
            if queue is not None:
                queue.append(row)
                continue
            self._queues[row.chat_id] = deque([row])
            self._spawn(self._serve(row.chat_id))

    async def replay(self) -> None:
        """Do what an earlier run left, one at a time, so that an update that kills the process is found."""
        async with snapshot(self._deps.database) as reader:
            rows = await reader.inbox.pending()
        for row in rows:
            if self._is_closing:
                return
            # Who asks for the replay may be stopped; an update that has begun is finished.
            await asyncio.shield(self._spawn(self._replay(row)))

    async def join(self) -> None:
        """Wait until nothing is left to do."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    async def drain(self, deadline_s: float) -> None:
        """Let what has begun finish; updates that still wait are replayed at the next start."""
        self._is_closing = True
        if not self._tasks:
            return
        _, late = await asyncio.wait(set(self._tasks), timeout=deadline_s)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _serve(self, chat_id: int | None) -> None:
        queue = self._queues[chat_id]
        try:
            while queue and not self._is_closing:
                await self._handle(queue[0])
                queue.popleft()
                self.waiting -= 1
        finally:
            del self._queues[chat_id]

    async def _replay(self, row: InboxRow) -> None:
        async with unit_of_work(self._deps.database) as uow:
            attempts = await uow.inbox.add_attempt(row.update_id)
            await uow.commit()
        if attempts > MAX_REPLAYS:
            await self._set_aside(row)
        else:
            await self._handle(row)

    async def _handle(self, row: InboxRow) -> None:
        """Handle one update; a passing failure is tried again, others are answered."""
        for pause in (*_PAUSES_S, None):
            # One slot for one attempt: after it, and while it pauses, other chats have the slot.
            async with self._slots:
                if self._is_closing:
                    return
                error = await outcome(self._run(row))
                if error is None:
                    return
                if pause is None or not is_passing(error):
                    await self._answer_failure(row, error)
                    return
            log_failure(error, update_id=row.update_id)
            await asyncio.sleep(pause)

    async def _run(self, row: InboxRow) -> None:
        turn = await open_turn(self._deps, row)
        if turn is None:
            await self._mark_done(row)
            return
        current_turn.set(turn)
        await self._application.process_update(Update.de_json(row.payload, self._application.bot))
        if turn.failure is None:
            await turn.finish()
        elif turn.is_committed:
            log_failure(turn.failure, update_id=row.update_id)
        else:
            raise turn.failure

    async def _answer_failure(self, row: InboxRow, error: BaseException) -> None:
        """Tell the person; where even that fails, the update stays in the inbox until the next start."""
        failed = await outcome(self._settle(row, error))
        if failed is not None:
            log_failure(failed, update_id=row.update_id, after=type(error).__name__)

    async def _settle(self, row: InboxRow, error: BaseException) -> None:
        turn = await open_turn(self._deps, row)
        if turn is not None:
            await settle(turn, error, update_id=row.update_id)

    async def _mark_done(self, row: InboxRow) -> None:
        async with unit_of_work(self._deps.database) as uow:
            await uow.inbox.mark_done(row.update_id, self._deps.clock())
            await uow.commit()

    async def _set_aside(self, row: InboxRow) -> None:
        turn = await open_turn(self._deps, row, set_aside=True)
        if turn is None:
            await self._mark_done(row)
        else:
            await set_aside(turn, str(row.update_id))
