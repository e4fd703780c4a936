"""Bring the course index up to date: embed what changed, remove what is gone, swap a new model in."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from ml.recommend.course_text import course_text
from ml.recommend.encoder import Encoder
from storage.content_hash import content_hash
from storage.course_index.index import CourseIndex
from storage.course_index.records import IndexRow
from storage.database import Database
from storage.records.course import Course
from storage.unit_of_work import snapshot

BATCH = 64

OnProgress = Callable[[int, int], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What a reindexing did."""

    embedded: int
    unchanged: int
    deleted: int
    seconds: float

    @property
    def changed_anything(self) -> bool:
        """Whether there was something to do."""
        return self.embedded > 0 or self.deleted > 0


async def reindex(
    database: Database,
    index: CourseIndex,
    encoder: Encoder,
    *,
    full: bool = False,
    on_progress: OnProgress | None = None,
) -> IndexReport:
    """Embed courses whose content changed since they were embedded; all of them where `full`.

    An interrupted run goes on where it stopped: what is in the table already is not embedded again.
    """
    started = time.perf_counter()
    fingerprint = await asyncio.to_thread(lambda: encoder.fingerprint)
    async with snapshot(database) as reader:
        hashes = await reader.courses.hashes()
    present = await index.entries(fingerprint)
    known = {} if full else present
    changed = sorted(course_id for course_id, its_hash in hashes.items() if known.get(course_id) != its_hash)
    gone = [course_id for course_id in present if course_id not in hashes]
    for start in range(0, len(changed), BATCH):
        async with snapshot(database) as reader:
            courses = await reader.courses.many(changed[start : start + BATCH])
        await _embed(index, encoder, fingerprint, list(courses.values()))
        if on_progress:
            await on_progress(min(start + BATCH, len(changed)), len(changed))
    if gone:
        await index.delete(fingerprint, gone)
    await index.publish(fingerprint, encoder.name)
    if changed or gone:
        await index.compact(fingerprint)
    seconds = round(time.perf_counter() - started, 3)
    return IndexReport(len(changed), len(hashes) - len(changed), len(gone), seconds)


async def _embed(index: CourseIndex, encoder: Encoder, fingerprint: str, courses: Sequence[Course]) -> None:
    vectors = await asyncio.to_thread(encoder.encode_courses, [course_text(course) for course in courses])
    # Hashes of what was read: a course that changed since the hashes were listed is embedded as it is now.
    rows = [
        IndexRow(course, content_hash(course), vector)
        for course, vector in zip(courses, vectors, strict=True)
    ]
    await index.upsert(fingerprint, rows)
