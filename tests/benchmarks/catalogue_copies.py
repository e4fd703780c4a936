"""Big catalogues for benchmarks: the shipped courses many times over, no two with the same text."""

import random
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from bot.deps import open_database
from bot.services.import_courses import with_plan
from bot.settings import Settings
from ml.recommend.encoder import Encoder
from storage.catalogue import SHIPPED, read_courses
from storage.content_hash import content_hash
from storage.course_index.index import CourseIndex
from storage.course_index.records import IndexRow
from storage.database import Database
from storage.records.course import Course
from storage.unit_of_work import unit_of_work

_AT_ONCE = 2000
_NOISE = 0.03
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True)
class Stores:
    """A database and an index in a folder of their own."""

    database: Database
    index: CourseIndex

    async def keep(self, courses: Sequence[Course]) -> None:
        """Publish courses."""
        for start in range(0, len(courses), _AT_ONCE):
            async with unit_of_work(self.database) as uow:
                await uow.courses.upsert_many(courses[start : start + _AT_ONCE], datetime.now(UTC))
                await uow.commit()

    async def index_without_encoding(self, courses: Sequence[Course], encoder: Encoder) -> None:
        """Fill the index with vectors of the titles, each copy's a little beside: hours of encoding less."""
        titles = list({course.title: None for course in courses})
        known = dict(zip(titles, encoder.encode_courses(titles), strict=True))
        chance = np.random.default_rng(7)
        for start in range(0, len(courses), _AT_ONCE):
            rows = []
            for course in courses[start : start + _AT_ONCE]:
                vector = known[course.title] + chance.normal(0, _NOISE, encoder.dimension)
                unit = (vector / np.linalg.norm(vector)).astype(np.float32)
                rows.append(IndexRow(course, content_hash(course), unit))
            await self.index.upsert(encoder.fingerprint, rows)
        await self.index.publish(encoder.fingerprint, encoder.name)
        await self.index.compact(encoder.fingerprint)


@asynccontextmanager
async def open_stores() -> AsyncIterator[Stores]:
    """Give empty stores that are removed afterwards."""
    with TemporaryDirectory() as folder:
        settings = Settings(urtraining_data_dir=Path(folder), urtraining_seed_catalogue=False)
        async with open_database(settings) as database:
            yield Stores(database, CourseIndex(settings.index_address))


def copies(count: int) -> list[Course]:
    """Give so many courses with their plans, each with an id of its own.

    Beyond the shipped ones, half of the sentences of a description are those of others.
    """
    shipped = [with_plan(course)[0] for course in read_courses(SHIPPED)]
    sentences = [sentence for course in shipped for sentence in _SENTENCE.split(course.description)]
    return [
        course.model_copy(
            update={
                "id": f"{course.id[:40]}-{number}",
                "description": _mixed(course.description, sentences, number)
                if number >= len(shipped)
                else course.description,
            }
        )
        for number, course in enumerate(islice(cycle(shipped), count))
    ]


def _mixed(text: str, sentences: Sequence[str], number: int) -> str:
    """Put other sentences in the place of half of a text's; the same number does the same."""
    chance = random.Random(number)
    own = _SENTENCE.split(text)
    for place in chance.sample(range(len(own)), (len(own) + 1) // 2):
        own[place] = chance.choice(sentences)
    return " ".join(own)
