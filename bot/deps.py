"""Everything the flows need, typed; `open_deps` is the composition root."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.services.find_courses import CourseFinder
from bot.services.import_courses import seed_catalogue
from bot.settings import Settings
from bot.transport.bot_api import BotApi
from bot.transport.report_limit import ReportLimit
from bot.transport.sender import Sender
from ml.extract.engines import build_extractor
from ml.extract.extractor import Extractor
from ml.recommend.encoder import Encoder
from storage.course_index.index import CourseIndex
from storage.database import Database
from storage.migrate import upgrade

# The webhook, the poller and other calls beside the answers.
_SPARE_CONNECTIONS = 4


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Deps:
    """Built once for a process, read everywhere as `turn.deps`."""

    settings: Settings
    database: Database
    telegram: BotApi
    sender: Sender
    encoder: Encoder
    index: CourseIndex
    finder: CourseFinder
    extractor: Extractor
    clock: Callable[[], datetime] = _now
    jobs_added: asyncio.Event = field(default_factory=asyncio.Event)
    is_serving: asyncio.Event = field(default_factory=asyncio.Event)
    report_limit: ReportLimit = field(default_factory=ReportLimit)


@asynccontextmanager
async def open_database(settings: Settings) -> AsyncIterator[Database]:
    """Open the database at the present schema, without the courses that ship with the bot."""
    settings.urtraining_data_dir.mkdir(parents=True, exist_ok=True)
    database = Database(settings.database_address)
    try:
        await upgrade(database)
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def open_catalogue(settings: Settings) -> AsyncIterator[Database]:
    """Open the database; a new one gets the shipped courses unless told not to, which takes seconds."""
    async with open_database(settings) as database:
        if settings.urtraining_seed_catalogue:
            await seed_catalogue(database, _now())
        yield database


@asynccontextmanager
async def open_deps(settings: Settings) -> AsyncIterator[Deps]:
    """Build everything; models are named here and load at first use."""
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    telegram = BotApi(token, settings.telegram_api_url, settings.concurrency + _SPARE_CONNECTIONS)
    async with open_database(settings) as database, telegram:
        encoder = Encoder(settings.embedding_model)
        index = CourseIndex(settings.index_address)
        yield Deps(
            settings=settings,
            database=database,
            telegram=telegram,
            sender=Sender(database, telegram, settings.messages_per_second),
            encoder=encoder,
            index=index,
            finder=CourseFinder(database, index, encoder),
            extractor=build_extractor(settings.extraction),
        )
