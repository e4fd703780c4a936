"""How well words find courses, by language, beside BM25 and the encoder as it comes; and how fast."""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence

import bm25s
import numpy as np

from bot.services.find_courses import CourseFinder
from bot.services.reindex import reindex
from bot.uncollected import uncollected
from ml.recommend.course_text import course_text
from ml.recommend.encoder import Encoder
from storage.catalogue import SHIPPED, read_courses
from storage.records.course import Course
from tests.benchmarks.catalogue_copies import copies, open_stores
from tests.benchmarks.chat import percentile
from tests.scoring.searches import Labelled, load_judged, load_searches, score

SETS = {"develop": "searches_develop.jsonl", "kept": "searches_kept.jsonl"}
JUDGED = {
    "judged, develop": "searches_judged_develop.jsonl",
    "judged, kept": "searches_judged_kept.jsonl",
}
BUDGET_MS = 60
_COPIES = 1_000
_ASKED = 20
Ranks = Mapping[str, Sequence[str]]


async def measure() -> list[str]:
    """Give a table for each half of the labelled searches, and p50 and p95 in milliseconds."""
    encoder = Encoder()
    # As the bot loads it.
    with uncollected():
        await asyncio.to_thread(encoder.load)
    courses = list(read_courses(SHIPPED))
    halves: dict[str, Sequence[Labelled]] = {half: load_searches(name) for half, name in SETS.items()}
    halves.update((half, load_judged(name)) for half, name in JUDGED.items())
    every = [one for half in halves.values() for one in half]
    ranked = {
        "BM25": _by_words(every, courses),
        "MiniLM": _by_meaning(every, courses, encoder),
        "search": await _by_search(every, courses, encoder),
    }
    lines = [
        line
        for half, searches in halves.items()
        for ranker, ranks in ranked.items()
        for line in _table(half, ranker, searches, ranks, courses)
    ]
    return [*lines, await _latency(encoder, every)]


def _table(
    half: str, ranker: str, searches: Sequence[Labelled], ranks: Ranks, courses: Sequence[Course]
) -> list[str]:
    lines = []
    for lang in ("en", "ru"):
        asked = [one for one in searches if one.lang == lang]
        total = score((one.judge(courses), ranks[one.query_id]) for one in asked)
        lines.append(
            f"{half:15} {ranker:6} {lang}: nDCG@10 {total.ndcg:.3f}, first good {total.first_is_good:.2f}, "
            f"broken in the first five {total.broken}, "
            f"nothing for what is no search {total.rightly_empty} of {total.expected_empty}"
        )
    return lines


def _by_words(searches: Sequence[Labelled], courses: Sequence[Course]) -> Ranks:
    index = bm25s.BM25()
    index.index(
        bm25s.tokenize([course_text(one) for one in courses], show_progress=False), show_progress=False
    )
    return _ranks(searches, courses, lambda text: _word_scores(index, text))


def _word_scores(index: bm25s.BM25, text: str) -> Sequence[float]:
    words = bm25s.tokenize(text, return_ids=False, show_progress=False)[0]
    scores: Sequence[float] = index.get_scores(words)
    return scores


def _by_meaning(searches: Sequence[Labelled], courses: Sequence[Course], encoder: Encoder) -> Ranks:
    vectors = encoder.encode_courses([course_text(one) for one in courses])
    return _ranks(searches, courses, lambda text: (vectors @ encoder.encode_people([text])[0]).tolist())


def _ranks(
    searches: Sequence[Labelled], courses: Sequence[Course], scores: Callable[[str], Sequence[float]]
) -> Ranks:
    return {
        one.query_id: [courses[at].id for at in np.argsort(scores(one.text))[::-1][:10]] for one in searches
    }


async def _by_search(searches: Sequence[Labelled], courses: Sequence[Course], encoder: Encoder) -> Ranks:
    async with open_stores() as stores:
        await stores.keep(courses)
        await reindex(stores.database, stores.index, encoder)
        finder = CourseFinder(stores.database, stores.index, encoder)
        return {
            one.query_id: [hit.course.id for hit in await finder.search(one.text, 10)] for one in searches
        }


async def _latency(encoder: Encoder, searches: Sequence[Labelled]) -> str:
    async with open_stores() as stores:
        made = copies(_COPIES)
        await stores.keep(made)
        await stores.index_without_encoding(made, encoder)
        finder = CourseFinder(stores.database, stores.index, encoder)
        for one in searches[:_ASKED]:
            await finder.search(one.text, 5)
        waits = []
        for one in searches:
            began = time.perf_counter()
            await finder.search(one.text, 5)
            waits.append((time.perf_counter() - began) * 1000)
    return (
        f"one search, {_COPIES:,} courses: p50 {percentile(waits, 50):.0f} ms, "
        f"p95 {percentile(waits, 95):.0f} ms (budget p95 {BUDGET_MS} ms)"
    )
