"""Latency of a recommendation: encode, search, rank; catalogues of two sizes."""

import asyncio
import time

from bot.services.find_courses import CourseFinder
from bot.services.read_courses import read_courses
from bot.uncollected import uncollected
from ml.recommend.encoder import Encoder
from ml.training.judgments import load_judgments
from storage.records.profile import Profile
from tests.benchmarks.catalogue_copies import Stores, copies, open_stores
from tests.benchmarks.chat import percentile

FIRST, LATER = 60, 60
BUDGETS_MS = {1_000: 60, 100_000: 100}


async def measure() -> list[str]:
    """Give p50 and p95 in milliseconds for each size, of the first people who ask and of those after them."""
    encoder = Encoder()
    # As the bot loads it.
    with uncollected():
        await asyncio.to_thread(encoder.load)
    return [
        line for size, budget_ms in BUDGETS_MS.items() for line in await _latencies(encoder, size, budget_ms)
    ]


async def _latencies(encoder: Encoder, size: int, budget_ms: int) -> list[str]:
    profiles = list({one.profile.id: one.profile for one in load_judgments()}.values())
    async with open_stores() as stores:
        await _fill(stores, size, encoder)
        finder = CourseFinder(stores.database, stores.index, encoder)
        # As the bot does before anybody is answered, and behind the start.
        await finder.prepare()
        await read_courses(stores.database)
        waits = [await _wait_ms(finder, profile) for profile in profiles[: FIRST + LATER]]
    return [
        f"{who}, {size:,} courses: p50 {percentile(some, 50):.0f} ms, "
        f"p95 {percentile(some, 95):.0f} ms (budget p95 {budget_ms} ms)"
        for who, some in (("first people", waits[:FIRST]), ("people after them", waits[FIRST:]))
    ]


async def _wait_ms(finder: CourseFinder, profile: Profile) -> float:
    began = time.perf_counter()
    await finder.recommend(profile, 5)
    return (time.perf_counter() - began) * 1000


async def _fill(stores: Stores, size: int, encoder: Encoder) -> None:
    """Fill the stores; nothing is left in memory, where a bot has no courses either."""
    courses = copies(size)
    await stores.keep(courses)
    await stores.index_without_encoding(courses, encoder)
