"""Bringing the index up to date, with an encoder that counts and an index in memory."""

from collections.abc import Sequence

import pytest

from bot.services import reindex as module
from bot.services.reindex import IndexReport, reindex
from storage.course_index.records import IndexRow
from storage.records.stored_course import CourseStatus
from tests.bot.training_world import START, World
from tests.storage.courses import course


class CountingEncoder:
    name = "counting"
    fingerprint = "f1"

    def __init__(self) -> None:
        self.texts: list[str] = []

    def encode_courses(self, texts: Sequence[str]) -> list[list[float]]:
        self.texts += texts
        return [[1.0, 0.0] for _ in texts]


class MemoryIndex:
    """One table for each model."""

    def __init__(self) -> None:
        self.tables: dict[str, dict[str, str]] = {}
        self.published: list[str] = []
        self.compacted = 0

    async def entries(self, fingerprint: str) -> dict[str, str]:
        return dict(self.tables.get(fingerprint, {}))

    async def upsert(self, fingerprint: str, rows: Sequence[IndexRow]) -> None:
        self.tables.setdefault(fingerprint, {}).update({row.course.id: row.content_hash for row in rows})

    async def delete(self, fingerprint: str, ids: Sequence[str]) -> None:
        for course_id in ids:
            del self.tables[fingerprint][course_id]

    async def publish(self, fingerprint: str, name: str) -> None:
        del name
        self.published.append(fingerprint)

    async def compact(self, fingerprint: str) -> None:
        del fingerprint
        self.compacted += 1


@pytest.fixture
async def catalogue(world: World) -> World:
    async with world.unit() as uow:
        await uow.courses.upsert_many([course("a"), course("b"), course("c")], START)
    return world


def counts(report: IndexReport) -> tuple[int, int, int]:
    return report.embedded, report.unchanged, report.deleted


async def test_only_what_changed_is_embedded_and_what_is_hidden_goes(catalogue: World) -> None:
    encoder, index = CountingEncoder(), MemoryIndex()
    first = await reindex(catalogue.database, index, encoder)  # type: ignore[arg-type]
    again = await reindex(catalogue.database, index, encoder)  # type: ignore[arg-type]
    assert (counts(first), counts(again)) == ((3, 0, 0), (0, 3, 0))
    assert first.changed_anything
    assert not again.changed_anything
    assert index.compacted == 1
    async with catalogue.unit() as uow:
        await uow.courses.upsert(course("a", title="New"), START)
        await uow.courses.set_status("b", CourseStatus.HIDDEN, START)
    changed = await reindex(catalogue.database, index, encoder)  # type: ignore[arg-type]
    assert counts(changed) == (1, 1, 1)
    assert set(index.tables["f1"]) == {"a", "c"}
    assert len(encoder.texts) == 4


async def test_a_full_one_embeds_everything_and_a_new_model_gets_its_own_table(catalogue: World) -> None:
    encoder, index = CountingEncoder(), MemoryIndex()
    await reindex(catalogue.database, index, encoder)  # type: ignore[arg-type]
    full = await reindex(catalogue.database, index, encoder, full=True)  # type: ignore[arg-type]
    assert counts(full) == (3, 0, 0)
    encoder.fingerprint = "f2"
    other = await reindex(catalogue.database, index, encoder)  # type: ignore[arg-type]
    assert counts(other) == (3, 0, 0)
    assert set(index.tables) == {"f1", "f2"}
    assert index.published[-1] == "f2"


async def test_progress_is_told_and_an_interrupted_run_goes_on(
    catalogue: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BATCH", 2)
    encoder, index = CountingEncoder(), MemoryIndex()
    told: list[tuple[int, int]] = []

    async def stop(done: int, total: int) -> None:
        told.append((done, total))
        raise InterruptedError

    with pytest.raises(InterruptedError):
        await reindex(catalogue.database, index, encoder, on_progress=stop)  # type: ignore[arg-type]
    assert index.published == []
    report = await reindex(catalogue.database, index, encoder)  # type: ignore[arg-type]
    assert told == [(2, 3)]
    assert counts(report) == (1, 2, 0)
    assert index.published == ["f1"]


async def test_an_empty_catalogue_is_published_too(world: World) -> None:
    index = MemoryIndex()
    report = await reindex(world.database, index, CountingEncoder())  # type: ignore[arg-type]
    assert counts(report) == (0, 0, 0)
    assert index.published == ["f1"]
