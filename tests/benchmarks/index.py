"""The course index alone at three sizes: filtered search, and how much of the true nearest it finds."""

import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from storage.catalogue import SHIPPED, read_courses
from storage.course_index.index import CourseIndex
from storage.course_index.records import IndexRow, Vector
from storage.records.course import Course
from storage.records.course_filter import CourseFilter
from storage.records.vocabulary import Environment, Level
from tests.benchmarks.chat import percentile

SIZES = (1_000, 100_000, 1_000_000)
_DIMENSION = 384
_MODEL = "synthetic"
_AT_ONCE = 50_000
_THEMES = 400
# Vectors of courses on one theme lie this far from it, as those of MiniLM do: a cosine of about .8.
_SPREAD = 0.04
_QUERIES = 50
_NEAREST = 200
_CONDITIONS = CourseFilter(environments=frozenset({Environment.GYM}), levels=frozenset({Level.BEGINNER}))


async def measure() -> list[str]:
    """Give the seconds to build, p50 and p95 in milliseconds, and the recall for each size."""
    return [await _one_size(size) for size in SIZES]


async def _one_size(size: int) -> str:
    chance = np.random.default_rng(7)
    themes = chance.normal(size=(_THEMES, _DIMENSION))
    vectors = np.concatenate([*_near(themes, size, chance)])
    queries = np.concatenate([*_near(themes, _QUERIES, chance)])
    courses = read_courses(SHIPPED)
    with TemporaryDirectory() as folder:
        index = CourseIndex(str(Path(folder) / "index"))
        seconds = await _build(index, courses, vectors)
        waits = await _waits(index, queries)
        recall = await _recall(index, queries, vectors)
    return (
        f"{size:,} courses: built in {seconds:.0f} s, filtered search p50 {percentile(waits, 50):.1f} ms, "
        f"p95 {percentile(waits, 95):.1f} ms, {recall:.3f} of the true nearest {_NEAREST}"
    )


def _near(themes: Vector, count: int, chance: np.random.Generator) -> Iterator[Vector]:
    scaled = themes / np.linalg.norm(themes, axis=1, keepdims=True)
    for start in range(0, count, _AT_ONCE):
        chosen = scaled[chance.integers(0, len(scaled), min(_AT_ONCE, count - start))]
        moved = (chosen + chance.normal(0, _SPREAD, chosen.shape)).astype(np.float32)
        yield moved / np.linalg.norm(moved, axis=1, keepdims=True)


async def _build(index: CourseIndex, courses: list[Course], vectors: Vector) -> float:
    began = time.perf_counter()
    for start in range(0, len(vectors), _AT_ONCE):
        rows = [
            IndexRow(courses[number % len(courses)].model_copy(update={"id": f"c{number}"}), "", vector)
            for number, vector in enumerate(vectors[start : start + _AT_ONCE], start)
        ]
        await index.upsert(_MODEL, rows)
    await index.publish(_MODEL, _MODEL)
    await index.compact(_MODEL)
    return time.perf_counter() - began


async def _waits(index: CourseIndex, queries: Vector) -> list[float]:
    await index.search(_MODEL, queries[0], _NEAREST, _CONDITIONS)
    waits = []
    for query in queries:
        began = time.perf_counter()
        await index.search(_MODEL, query, _NEAREST, _CONDITIONS)
        waits.append((time.perf_counter() - began) * 1000)
    return waits


async def _recall(index: CourseIndex, queries: Vector, vectors: Vector) -> float:
    """Give the share of the exact nearest that the index finds without conditions."""
    nearest = min(_NEAREST, len(vectors))
    found = 0
    for query in queries:
        exact = np.argpartition(-(vectors @ query), nearest - 1)[:nearest]
        hits = await index.search(_MODEL, query, nearest)
        found += len({f"c{number}" for number in exact} & {hit.course_id for hit in hits})
    return found / (nearest * len(queries))
