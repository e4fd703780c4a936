"""Latency of a recommendation, warm: encode, search, rank; catalogues of two sizes."""

import asyncio
import time

from bot.services.find_courses import CourseFinder
from bot.uncollected import uncollected
from ml.recommend.encoder import Encoder
from ml.training.judgments import load_judgments
from tests.benchmarks.catalogue_copies import Stores, copies, open_stores
from tests.benchmarks.chat import percentile

WARMING, MEASURED = 60, 60
BUDGETS_MS = {1_000: 60, 100_000: 100}


async def measure() -> list[str]:
    """Give p50 and p95 in milliseconds for each size."""
    encoder = Encoder()
    # As the bot loads it.
    with uncollected():
        await asyncio.to_thread(encoder.load)
    return [await _latency(encoder, size, budget_ms) for size, budget_ms in BUDGETS_MS.items()]


async def _latency(encoder: Encoder, size: int, budget_ms: int) -> str:
    profiles = list({one.profile.id: one.profile for one in load_judgments()}.values())
    async with open_stores() as stores:
        await _fill(stores, size, encoder)
        finder = CourseFinder(stores.database, stores.index, encoder)
        # Other people have asked before: most courses of a small catalogue have been read, few of a big one.
        for profile in profiles[:WARMING]:
            await finder.recommend(profile, 5)
        waits = []
        for profile in profiles[WARMING : WARMING + MEASURED]:
            began = time.perf_counter()
            await finder.recommend(profile, 5)
            waits.append((time.perf_counter() - began) * 1000)
    return (
        f"one profile, {size:,} courses: p50 {percentile(waits, 50):.0f} ms, "
        f"p95 {percentile(waits, 95):.0f} ms (budget p95 {budget_ms} ms)"
    )


async def _fill(stores: Stores, size: int, encoder: Encoder) -> None:
    """Fill the stores; nothing is left in memory, where a bot has no courses either."""
    courses = copies(size)
    await stores.keep(courses)
    await stores.index_without_encoding(courses, encoder)
