"""Works the outbox off: order within a chat, limits, retries; a row goes when Telegram has confirmed it."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import structlog
from aiolimiter import AsyncLimiter
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError

from bot.transport.bot_api import BotApi, FloodWaitError
from bot.transport.logging import places
from bot.transport.refusals import Refusal, refusal_of
from bot.views.screen import Screen
from bot.views.texts import DEFAULT_LANGUAGE, Texts
from storage.database import Database
from storage.records.transport import Outgoing
from storage.unit_of_work import snapshot, unit_of_work

log = structlog.get_logger(__name__)

APOLOGY = "apology"

# Telegram: "avoid sending more than one message per second" in a chat, short bursts are fine.
# https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
_CHAT_BURST = 20
_CHAT_PERIOD_S = 20
_CONFIRM_DELAY_S = 0.02
_FIRST_PAUSE_S = 0.5
_LONGEST_PAUSE_S = 30.0

_OF_SCREENS = frozenset({"editMessageText", "deleteMessage"})

ScreenKey = tuple[int, str]


class Sender:
    """Makes the calls of the outbox: `submit` takes committed rows, `start` those of an earlier run."""

    def __init__(self, database: Database, api: BotApi, calls_per_second: int) -> None:
        self._database = database
        self._api = api
        self._overall = AsyncLimiter(calls_per_second, 1)
        self._paces: defaultdict[int | None, AsyncLimiter] = defaultdict(
            lambda: AsyncLimiter(_CHAT_BURST, _CHAT_PERIOD_S)
        )
        self._queues: dict[int | None, deque[Outgoing]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._screens: dict[ScreenKey, int] = {}
        self._moved: dict[ScreenKey, int] = {}
        self._confirmed: list[int] = []
        self._confirming: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Go on with what an earlier run left."""
        async with snapshot(self._database) as reader:
            self.submit(await reader.outbox.waiting())

    def submit(self, calls: Sequence[Outgoing]) -> None:
        """Take calls that the outbox holds; they are made in order within each chat."""
        for call in calls:
            if call.method == "answerCallbackQuery":
                self._spawn(self._deliver(call))
                continue
            queue = self._queues.get(call.chat_id)
            if queue is not None:
                queue.append(call)
                continue
            self._queues[call.chat_id] = deque([call])
            self._spawn(self._serve(call.chat_id))

    async def drain(self, deadline_s: float) -> None:
        """Wait until everything is sent and confirmed, or the deadline; the rest stays in the outbox."""
        pending = set(self._tasks)
        if pending:
            _, late = await asyncio.wait(pending, timeout=deadline_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        if self._confirming:
            await self._confirming
        await self._confirm()

    def _spawn(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._forget)

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("sender_failed", error=type(error).__name__, places=places(error))

    async def _serve(self, chat_id: int | None) -> None:
        queue = self._queues[chat_id]
        try:
            while queue:
                call = queue.popleft()
                if _is_superseded(call, queue):
                    self._note_screen_of(call, call.payload.get("message_id"))
                    self._note_sent(call)
                    continue
                await self._paces[chat_id].acquire()
                await self._overall.acquire()
                await self._deliver(call)
        finally:
            del self._queues[chat_id]
            if self._paces[chat_id].has_capacity(_CHAT_BURST):
                del self._paces[chat_id]

    async def _deliver(self, call: Outgoing) -> None:
        pause = _FIRST_PAUSE_S
        while True:
            try:
                await self._make(call)
            except FloodWaitError as asked:
                await asyncio.sleep(asked.seconds)
            except Forbidden:
                await self._blocked(call)
                return
            except BadRequest as refused:
                again = await self._refused(call, refused)
                if again is None:
                    return
                call = again
            except (NetworkError, TelegramError) as failure:
                log.warning("send_failed", method=call.method, error=type(failure).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE_S)
            else:
                return

    async def _make(self, call: Outgoing) -> None:
        """Make one call; an edit or a deletion of a named screen goes to the message that carries it."""
        method, payload = call.method, call.payload
        if method in _OF_SCREENS and "message_id" not in payload:
            message_id = await self._message_of(call)
            if message_id is None and method == "deleteMessage":
                self._note_sent(call)
                return
            method = "sendMessage" if message_id is None else method
            payload = payload if message_id is None else {**payload, "message_id": message_id}
        result = await self._api.call(method, payload, call.attachment)
        if isinstance(result, dict):
            self._note_screen_of(call, result["message_id"])
        self._note_sent(call)

    async def _message_of(self, call: Outgoing) -> int | None:
        if call.chat_id is None or call.screen is None:
            return None
        key = (call.chat_id, call.screen)
        if key not in self._screens:
            async with snapshot(self._database) as reader:
                known = await reader.screens.get(*key)
            if known is None:
                return None
            self._screens[key] = known
        return self._screens[key]

    async def _refused(self, call: Outgoing, refused: BadRequest) -> Outgoing | None:
        """Decide what a refusal means; gives the call to make instead, or None."""
        match refusal_of(refused.message):
            case Refusal.HARMLESS:
                self._note_sent(call)
                return None
            case Refusal.MESSAGE_GONE if call.method == "editMessageText":
                payload = {name: value for name, value in call.payload.items() if name != "message_id"}
                return replace(call, method="sendMessage", payload=payload)
            case _:
                log.error("call_refused", method=call.method, reason=refused.message)
                self._note_sent(call)
                await self._apologise(call)
                return None

    async def _apologise(self, call: Outgoing) -> None:
        if call.chat_id is None or call.screen == APOLOGY or call.method == "deleteMessage":
            return
        async with unit_of_work(self._database) as uow:
            person = await uow.people.get(call.chat_id)
            texts = Texts(person.language if person else DEFAULT_LANGUAGE)
            payload = {"chat_id": call.chat_id, **Screen(texts("error-bug")).payload()}
            apology = Outgoing(call.chat_id, "sendMessage", payload, screen=APOLOGY)
            [row] = await uow.outbox.add([apology])
            await uow.commit()
        self.submit([replace(apology, id=row)])

    async def _blocked(self, call: Outgoing) -> None:
        """Remember that the person blocked the bot and forget what was to be sent."""
        if call.chat_id is None:
            self._note_sent(call)
            return
        self._queues.get(call.chat_id, deque()).clear()
        async with unit_of_work(self._database) as uow:
            await uow.people.set_blocked(call.chat_id, datetime.now(UTC))
            await uow.outbox.delete_chat(call.chat_id)
            await uow.commit()

    def _note_screen_of(self, call: Outgoing, message_id: int | None) -> None:
        if call.chat_id is None or call.screen is None or message_id is None:
            return
        key = (call.chat_id, call.screen)
        if self._screens.get(key) != message_id:
            self._screens[key] = message_id
            self._moved[key] = message_id

    def _note_sent(self, call: Outgoing) -> None:
        if call.id is not None:
            self._confirmed.append(call.id)
        if self._confirming is None or self._confirming.done():
            self._confirming = asyncio.create_task(self._confirm_soon())

    async def _confirm_soon(self) -> None:
        # Many rows a transaction: a crash before it only means that some answers are given twice.
        while self._confirmed or self._moved:
            await asyncio.sleep(_CONFIRM_DELAY_S)
            await self._confirm()

    async def _confirm(self) -> None:
        ids, self._confirmed = self._confirmed, []
        moved, self._moved = self._moved, {}
        if not ids and not moved:
            return
        async with unit_of_work(self._database) as uow:
            await uow.screens.set_many(moved)
            await uow.outbox.delete(ids)
            await uow.commit()


def _is_superseded(call: Outgoing, later: Sequence[Outgoing]) -> bool:
    """Say whether a later edit of the same message makes this one needless, whatever screen it shows."""
    if call.method != "editMessageText":
        return False
    target = call.payload.get("message_id") or call.screen
    for other in later:
        if other.screen == call.screen and other.method != call.method:
            return False
        if other.method == call.method and (other.payload.get("message_id") or other.screen) == target:
            return True
    return False
