"""Read every course ahead, so that no question waits while the texts of two hundred courses are read."""

import asyncio
import time
from collections.abc import Iterable

from ml.recommend.reading.course_words import read_course
from storage.database import Database
from storage.records.course import CourseSummary
from storage.unit_of_work import snapshot

_AT_ONCE = 50
# Others are answered meanwhile: so much longer than a batch takes is waited after it.
_REST = 2


async def read_courses(database: Database) -> int:
    """Read what is published and give the number; a minute and a half for 100,000 courses."""
    async with snapshot(database) as reader:
        ids = sorted(await reader.courses.hashes())
    for start in range(0, len(ids), _AT_ONCE):
        began = time.monotonic()
        async with snapshot(database) as reader:
            courses = await reader.courses.summaries(ids[start : start + _AT_ONCE])
        await asyncio.to_thread(_read, courses.values())
        await asyncio.sleep(_REST * (time.monotonic() - began))
    return len(ids)


def _read(courses: Iterable[CourseSummary]) -> None:
    for course in courses:
        read_course(course)
