"""The transport over a real database and the playground's server, with flows of the tests' own."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr
from telegram.ext import ApplicationBuilder, ContextTypes

from bot.deps import Deps
from bot.playground.server import DEMO_TOKEN, serve
from bot.services.find_courses import CourseFinder
from bot.settings import Settings
from bot.transport.bot_api import BotApi
from bot.transport.context import BotApplication, Context
from bot.transport.dispatcher import Dispatcher
from bot.transport.errors import remember_failure
from bot.transport.handlers import Handler
from bot.transport.intake import Intake
from bot.transport.sender import Sender
from ml.extract.engines import build_extractor
from ml.recommend.encoder import Encoder
from storage.course_index.index import CourseIndex
from storage.database import Database
from storage.unit_of_work import Snapshot, snapshot
from tests.databases import migrate, sqlite_url


@dataclass
class Station:
    """One process's transport."""

    deps: Deps
    application: BotApplication
    dispatcher: Dispatcher
    intake: Intake

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Snapshot]:
        async with snapshot(self.deps.database) as reader:
            yield reader

    async def settle(self) -> None:
        """Wait until every update is handled and every answer confirmed."""
        await self.dispatcher.join()
        await self.deps.sender.drain(10)


OpenStation = Callable[[list[Handler]], Any]


@dataclass
class Ground:
    """The playground's server, seen by people."""

    address: str
    session: aiohttp.ClientSession

    async def texts(self, person_id: int = 1001) -> list[str]:
        """Give what the bot said in a chat."""
        async with self.session.get(f"/client/people/{person_id}/messages") as response:
            messages = (await response.json())["messages"]
        return [message["text"] for message in messages if message["from"]["is_bot"]]

    async def expects(self, *texts: str, person_id: int = 1001) -> None:
        """Wait until this is what the bot said in a chat."""
        for _ in range(500):
            if await self.texts(person_id) == list(texts):
                return
            await asyncio.sleep(0.02)
        raise AssertionError(await self.texts(person_id))

    async def fault(self, method: str, kind: str, **more: Any) -> None:
        async with self.session.post("/client/faults", json={"method": method, "kind": kind, **more}):
            return

    async def post(self, path: str, **body: Any) -> Any:
        async with self.session.post(f"/client/people/{path}", json=body) as response:
            return await response.json()


@pytest.fixture
async def ground() -> AsyncIterator[Ground]:
    async with serve(0) as address, aiohttp.ClientSession(address) as session:
        yield Ground(address, session)


@pytest.fixture(scope="session")
def blank_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("transport") / "blank.db"
    migrate(sqlite_url(file))
    return file


@pytest.fixture
async def open_station(ground: Ground, blank_database: Path, tmp_path: Path) -> AsyncIterator[OpenStation]:
    """Give a function that opens a station over the same database, as a process that starts again would."""
    shutil.copy(blank_database, tmp_path / "transport.db")
    async with AsyncExitStack() as stack:

        async def open_one(handlers: list[Handler]) -> Station:
            settings = Settings(
                urtraining_data_dir=tmp_path,
                telegram_token=SecretStr(DEMO_TOKEN),
                telegram_api_url=ground.address,
                admin_ids=frozenset({1003}),
                messages_per_second=1000,
                concurrency=4,
                inbox_limit=50,
            )
            database = Database(sqlite_url(tmp_path / "transport.db"))
            stack.push_async_callback(database.close)
            api = await stack.enter_async_context(BotApi(DEMO_TOKEN, ground.address, 8))
            encoder, index = Encoder(), CourseIndex(str(tmp_path / "index"))
            deps = Deps(
                settings=settings,
                database=database,
                telegram=api,
                sender=Sender(database, api, settings.messages_per_second),
                encoder=encoder,
                index=index,
                finder=CourseFinder(database, index, encoder),
                extractor=build_extractor(settings.extraction),
            )
            application = build(deps, handlers)
            await application.initialize()
            stack.push_async_callback(application.shutdown)
            dispatcher = Dispatcher(application)
            return Station(deps, application, dispatcher, Intake(deps, dispatcher))

        yield open_one


def build(deps: Deps, handlers: list[Handler]) -> BotApplication:
    """Give an application that is not initialized."""
    application: Any = (
        ApplicationBuilder()
        .application_class(BotApplication, {"deps": deps})
        .context_types(ContextTypes(context=Context))
        .token(DEMO_TOKEN)
        .base_url(f"{deps.settings.telegram_api_url}/bot")
        .updater(None)
        .build()
    )
    application.add_handlers(handlers)
    application.add_error_handler(remember_failure)
    return application


def text_update(update_id: int, text: str, person_id: int = 1001) -> dict[str, Any]:
    """Give an update as Telegram sends it."""
    user = {"id": person_id, "is_bot": False, "first_name": "Alex", "language_code": "en"}
    chat = {"id": person_id, "type": "private", "first_name": "Alex"}
    message = {"message_id": update_id, "date": 0, "from": user, "chat": chat, "text": text}
    return {"update_id": update_id, "message": message}
