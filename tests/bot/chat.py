"""A scripted person in front of the real handlers: Telegram is a chat in memory, everything else is real."""

import asyncio
import html
import itertools
import re
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

from aiolimiter import AsyncLimiter
from telegram import Update
from telegram.error import BadRequest
from telegram.ext import ApplicationBuilder, ContextTypes, filters

from bot.deps import Deps
from bot.errors import TellPersonError
from bot.flows.red_flags import answered_first
from bot.services.find_courses import CourseFinder
from bot.settings import Settings
from bot.transport.bot_api import BotApi
from bot.transport.callback_data import StaleButtonError
from bot.transport.context import BotApplication, Context, current_turn
from bot.transport.errors import settle
from bot.transport.handlers import on_typed
from bot.transport.jobs import JobRunner
from bot.transport.sender import Sender
from bot.transport.turn import Turn
from bot.transport.turns import open_turn
from ml.extract.engines import build_extractor
from ml.recommend.encoder import Encoder
from storage.course_index.index import CourseIndex
from storage.records.person import Person
from storage.records.transport import Attachment, InboxRow
from tests.bot.training_world import World

# What Telegram marks as a command.
_COMMAND = re.compile(r"/[A-Za-z0-9_]{1,64}(?:@\w+)?(?!\S)")


@dataclass
class MemoryTelegram(BotApi):
    """Answers the calls of the outbox and keeps the chat as the person sees it."""

    messages: dict[int, dict[str, Any]] = field(default_factory=dict)
    toasts: list[str] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    numbers: Iterable[int] = field(default_factory=lambda: itertools.count(1))

    async def call(
        self,
        method: str,
        payload: dict[str, Any],
        attachment: Attachment | None = None,
        *,
        timeout_s: float = 20,
    ) -> Any:
        del timeout_s
        match method:
            case "answerCallbackQuery":
                self.toasts.append(payload.get("text", ""))
                return True
            case "deleteMessage":
                return self.messages.pop(payload["message_id"], None) is not None
            case "editMessageText":
                if payload["message_id"] not in self.messages:
                    raise BadRequest("message to edit not found")
                return self._keep(payload["message_id"], payload, attachment)
            case _:
                return self._keep(next(iter(self.numbers)), payload, attachment)

    async def username(self) -> str:
        return "test_bot"

    async def download(self, file_id: str) -> bytes:
        if file_id not in self.files:
            raise TellPersonError("photo-file-gone")
        return self.files[file_id]

    def _keep(
        self, message_id: int, payload: dict[str, Any], attachment: Attachment | None
    ) -> dict[str, Any]:
        self.messages[message_id] = {**payload, "message_id": message_id, "attachment": attachment}
        return {"message_id": message_id}


@dataclass
class Chat:
    """One person's chat with the bot."""

    world: World
    person: Person
    telegram: MemoryTelegram
    application: BotApplication
    jobs: JobRunner
    updates: Iterable[int] = field(default_factory=itertools.count)

    @property
    def deps(self) -> Deps:
        return self.application.deps

    @property
    def last(self) -> dict[str, Any]:
        """The last message of the chat."""
        return self.messages[-1]

    @property
    def messages(self) -> list[dict[str, Any]]:
        """Everything in this chat, oldest first; what others got from the bot is not in it."""
        in_order = [self.telegram.messages[number] for number in sorted(self.telegram.messages)]
        return [one for one in in_order if one.get("chat_id", self.person.id) == self.person.id]

    @property
    def toast(self) -> str:
        """What the last tap was answered with."""
        return self.telegram.toasts[-1]

    @property
    def text(self) -> str:
        """What the last message says, without markup."""
        return plain(self.last)

    @property
    def labels(self) -> list[str]:
        """The buttons under the last message."""
        return [label for row in self.rows for label in row]

    @property
    def rows(self) -> list[list[str]]:
        return [
            [button["text"] for button in row] for row in self.last["reply_markup"].get("inline_keyboard", [])
        ]

    async def send(self, text: str) -> int:
        """Type something; gives its message id."""
        message_id = next(iter(self.telegram.numbers))
        self.telegram.messages[message_id] = {"text": text, "message_id": message_id}
        message = {**self._message(message_id), "text": text}
        if command := _COMMAND.match(text):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": command.end()}]
        await self._update("message", message)
        return message_id

    async def send_media(self, **media: Any) -> None:
        """Send something that is no text: the fields of the Bot API's message."""
        message_id = next(iter(self.telegram.numbers))
        self.telegram.messages[message_id] = {"message_id": message_id}
        await self._update("message", {**self._message(message_id), **media})

    async def tap(self, label: str) -> None:
        """Tap the only button of the last message whose label holds this."""
        await self.tap_data(self.data_of(label), self.last["message_id"])

    def data_of(self, label: str) -> str:
        buttons = [button for row in self.last["reply_markup"]["inline_keyboard"] for button in row]
        found = [button for button in buttons if label in button["text"]]
        assert len(found) == 1, f"{label!r} in {[button['text'] for button in buttons]}"
        data: str = found[0]["callback_data"]
        return data

    async def tap_data(self, data: str, message_id: int) -> None:
        """Tap a button with this data, which may be old or forged."""
        query = {"id": "q", "from": self._user(), "chat_instance": "c", "data": data}
        await self._update("callback_query", {**query, "message": self._message(message_id)})

    async def run_jobs(self) -> None:
        """Let the jobs that are due run."""
        async with self.world.unit() as uow:
            due = await uow.jobs.due(self.world.clock(), 10)
        for job in due:
            assert job.id is not None
            await self.jobs._run(job, job.id)
        await self._sent()

    async def _update(self, kind: str, body: dict[str, Any]) -> None:
        payload = {"update_id": next(iter(self.updates)), kind: body}
        row = InboxRow(payload["update_id"], self.person.id, payload)
        async with self.world.unit() as uow:
            await uow.inbox.add([row], self.world.clock())
        turn = await open_turn(self.deps, row)
        assert turn is not None
        await self._handle(turn, Update.de_json(payload, self.application.bot))
        await self._sent()

    async def _sent(self) -> None:
        """Wait for every answer; the sender's own pause before it notes them is not waited for."""
        sender = self.deps.sender
        while sender._tasks:
            await asyncio.wait(set(sender._tasks))
        await sender._confirm()

    async def _handle(self, turn: Turn, update: Update) -> None:
        current_turn.set(turn)
        context = Context.from_update(update, self.application)
        for handler in self.application.handlers[0]:
            check = handler.check_update(update)
            if check is None or check is False:
                continue
            try:
                await handler.handle_update(update, self.application, check, context)
            except (TellPersonError, StaleButtonError) as error:
                await settle(turn, error)
            else:
                await turn.finish()
            return
        raise AssertionError(f"nothing handles {update}")

    def _user(self) -> dict[str, Any]:
        user = {"id": self.person.id, "is_bot": False, "first_name": self.person.first_name}
        return {**user, "language_code": self.person.language}

    def _message(self, message_id: int) -> dict[str, Any]:
        chat = {"id": self.person.id, "type": "private"}
        return {"message_id": message_id, "date": 0, "chat": chat, "from": self._user()}


def plain(message: dict[str, Any]) -> str:
    """Give a message's text as it is read."""
    text: str = message.get("text") or message.get("caption") or ""
    return html.unescape(re.sub(r"</?(?:b|i|code)>", "", text))


@asynccontextmanager
async def open_chat(world: World, person: Person, flows: Iterable[ModuleType]) -> AsyncIterator[Chat]:
    """Put a person in front of these flows."""
    telegram = MemoryTelegram()
    deps = deps_of(world, telegram)
    application = (
        ApplicationBuilder()
        .application_class(BotApplication, {"deps": deps})
        .context_types(ContextTypes(context=Context))
        .token("1:test")
        .updater(None)
        .build()
    )
    awaited, jobs = {}, {}
    for flow in flows:
        application.add_handlers(flow.build_handlers())
        typed = getattr(flow, "TYPED", {})
        awaited |= {name: answered_first(callback) for name, callback in typed.items()}
        jobs |= getattr(flow, "JOBS", {})
    application.add_handler(on_typed(filters.TEXT & ~filters.COMMAND, awaited, _not_awaited))
    yield Chat(world, person, telegram, application, JobRunner(deps, jobs))
    await deps.sender.drain(5)


async def _not_awaited(turn: Turn, text: str) -> None:
    raise AssertionError(f"nobody waits for {text!r} of {turn.person.id}")


def deps_of(world: World, telegram: MemoryTelegram, **options: Any) -> Deps:
    """Give deps over the world's database; `options` are settings."""
    settings = Settings(_env_file=None, telegram_token="1:test", urtraining_data_dir=world.folder, **options)
    encoder, index = Encoder(None), CourseIndex(settings.index_address)
    sender = Sender(world.database, telegram, 1000)
    # A scripted person does not pause between taps.
    sender._paces.default_factory = lambda: AsyncLimiter(1000, 1)
    return Deps(
        settings=settings,
        database=world.database,
        telegram=telegram,
        sender=sender,
        encoder=encoder,
        index=index,
        finder=CourseFinder(world.database, index, encoder),
        extractor=build_extractor(settings.extraction),
        clock=world.clock,
    )
