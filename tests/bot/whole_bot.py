"""The whole bot in front of a scripted person; only the models and Telegram are small doubles."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from io import BytesIO
from itertools import islice
from typing import Any

from PIL import Image
from sqlalchemy import func, select, text

from bot.app import build_application, job_callbacks
from bot.services.find_courses import CourseFinder, Found
from bot.transport.context import BotApplication
from bot.transport.jobs import JobRunner
from ml.extract.extractor import OcrExtractor, OnStage
from ml.recommend.ranking import Candidate, Feedback, rank
from ml.recommend.search import SearchHit, read_query, search
from storage.database import Database
from storage.records.course import Course
from storage.records.person import Person
from storage.records.profile import Profile
from storage.records.program import Program
from storage.tables import metadata
from storage.unit_of_work import snapshot
from tests.bot.chat import Chat, MemoryTelegram, deps_of
from tests.bot.training_world import START, TWO_DAYS, World

ADMIN = Person(3, "Ada", "en", START)
COACH = Person(4, "Kim <b>", "en", START)

_SIMILARITY = 0.4
# To build one takes longer than a test: PTB makes a TLS context. It keeps nothing but the handlers.
_APPLICATIONS: dict[int, BotApplication] = {}


class PublishedFinder(CourseFinder):
    """Ranks everything that is published, all equally similar; the words of a search alone decide."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.is_up = True

    @property
    def is_ready(self) -> bool:
        return self.is_up

    async def wait_ready(self) -> None:
        self.is_up = True

    async def recommend(self, profile: Profile, limit: int, feedback: Feedback | None = None) -> list[Found]:
        candidates = await self._published(_SIMILARITY)
        courses = {one.course.id: one.course for one in candidates}
        ranked = rank(profile, candidates, feedback, limit)
        return [Found(courses[item.course_id], item) for item in ranked]

    async def search(self, text: str, limit: int) -> list[SearchHit]:
        query = read_query(text)
        return [] if query.is_empty else list(islice(search(query, await self._published(0.0)), limit))

    async def _published(self, similarity: float) -> list[Candidate]:
        async with snapshot(self._database) as reader:
            return [Candidate(stored.course, similarity) for stored in await reader.courses.published()]


class FixedExtractor(OcrExtractor):
    """Reads one program from whatever picture; texts are really read."""

    def __init__(self, program: Program = TWO_DAYS) -> None:
        super().__init__()
        self.program = program
        self.pages: list[int] = []

    def extract_images(self, images: Sequence[bytes], on_stage: OnStage | None = None) -> Program:
        del on_stage
        self.pages.append(len(images))
        return self.program


class Bot(Chat):
    """A chat with the whole bot."""

    @property
    def finder(self) -> PublishedFinder:
        return self.deps.finder  # type: ignore[return-value]

    @property
    def extractor(self) -> FixedExtractor:
        return self.deps.extractor  # type: ignore[return-value]

    async def send_photo(self, file_id: str = "sheet", **fields: Any) -> None:
        """Send a photo that Telegram hands out."""
        self.telegram.files[file_id] = _picture()
        size = {"file_id": file_id, "file_unique_id": f"u-{file_id}", "width": 90, "height": 90}
        await self.send_media(photo=[{**size, "file_size": 900}], **fields)

    async def keep(self, *courses: Course, owner_id: int | None = None) -> None:
        """Put courses into the catalogue."""
        async with self.world.unit() as uow:
            await uow.courses.upsert_many(courses, self.world.clock(), owner_id)

    async def count(self, table: str, where: str = "1=1") -> int:
        """Count rows."""
        async with self.world.database.reading() as connection:
            rows = await connection.execute(
                select(func.count()).select_from(metadata.tables[table]).where(text(where))
            )
            return int(rows.scalar_one())

    async def person_now(self) -> Person | None:
        async with self.world.unit() as uow:
            return await uow.people.get(self.person.id)


@asynccontextmanager
async def open_bot(world: World, person: Person, **parts: Any) -> AsyncIterator[Bot]:
    """Put a person in front of everything, in the order of the real application.

    Ada is an admin and Kim a coach. `parts` replace deps.
    """
    telegram = MemoryTelegram()
    deps = deps_of(world, telegram, admin_ids={ADMIN.id}, coach_ids={COACH.id})
    doubles = {"finder": PublishedFinder(world.database), "extractor": FixedExtractor()}
    deps = replace(deps, **(doubles | parts))
    application = _APPLICATIONS.get(person.id) or build_application(deps)
    _APPLICATIONS[person.id] = application
    application.deps = deps
    yield Bot(world, person, telegram, application, JobRunner(deps, job_callbacks()))
    await deps.sender.drain(5)


def _picture() -> bytes:
    out = BytesIO()
    Image.new("RGB", (90, 90), "white").save(out, "PNG")
    return out.getvalue()
