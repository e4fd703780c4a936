"""Reindexing: its rate beside the raw encoder's on the same texts, and one change in a big catalogue."""

import asyncio
import statistics
import time
from collections.abc import Sequence

from bot.services.reindex import BATCH, reindex
from ml.recommend.course_text import course_text
from ml.recommend.encoder import Encoder
from storage.records.course import Course
from tests.benchmarks.catalogue_copies import copies, open_stores

SIZE = 256
BIG = 10_000
CHANGES = 5
BUDGET_RATIO = 0.9
BUDGET_S = 2.0


async def measure() -> list[str]:
    """Give the ratio of the two rates, and the seconds of a reindexing with one changed course."""
    encoder = Encoder()
    await asyncio.to_thread(encoder.load)
    return [await _throughput(encoder, copies(SIZE)), await _one_change(encoder, copies(BIG))]


async def _throughput(encoder: Encoder, courses: Sequence[Course]) -> str:
    # Half of the raw work before and half after, so that a machine that slows down slows both.
    middle = len(courses) // 2
    async with open_stores() as stores:
        await stores.keep(courses)
        raw_s = await asyncio.to_thread(_raw_s, encoder, courses[:middle])
        report = await reindex(stores.database, stores.index, encoder)
        raw_s += await asyncio.to_thread(_raw_s, encoder, courses[middle:])
    ours, raw = report.embedded / report.seconds, len(courses) / raw_s
    return f"{ours:.1f} courses/s, raw encode {raw:.1f}/s: {ours / raw:.2f} (budget at least {BUDGET_RATIO})"


async def _one_change(encoder: Encoder, courses: Sequence[Course]) -> str:
    seconds = []
    async with open_stores() as stores:
        await stores.keep(courses)
        await stores.index_without_encoding(courses, encoder)
        for number in range(CHANGES):
            await stores.keep([courses[number].model_copy(update={"description": f"Text {number}."})])
            report = await reindex(stores.database, stores.index, encoder)
            assert (report.embedded, report.unchanged) == (1, len(courses) - 1)
            seconds.append(report.seconds)
    median, longest = statistics.median(seconds), max(seconds)
    return (
        f"one changed course among {len(courses):,}: median {median:.2f} s, longest {longest:.2f} s "
        f"(budget {BUDGET_S:.0f} s)"
    )


def _raw_s(encoder: Encoder, courses: Sequence[Course]) -> float:
    texts = [course_text(course) for course in courses]
    began = time.perf_counter()
    for start in range(0, len(texts), BATCH):
        encoder.encode_courses(texts[start : start + BATCH])
    return time.perf_counter() - began
