import asyncio
from pathlib import Path

import numpy as np
import pytest

from storage.course_index import CourseIndex, IndexedModel
from storage.records.course_filter import CourseFilter
from storage.records.vocabulary import Gender
from tests.storage.course_index.rows import row, vector

pytestmark = pytest.mark.real


async def found(index: CourseIndex, fingerprint: str = "m", **conditions: object) -> list[str]:
    asked = CourseFilter(**conditions)  # type: ignore[arg-type]
    neighbours = await index.search(fingerprint, vector(1, 0), 10, asked)
    return [neighbour.course_id for neighbour in neighbours]


async def test_the_nearest_come_first_with_their_cosines(index: CourseIndex) -> None:
    await index.upsert("m", [row("far", -1, 0), row("near", 3, 0), row("across", 0, 2)])

    neighbours = await index.search("m", vector(1, 0), 10)

    assert [neighbour.course_id for neighbour in neighbours] == ["near", "across", "far"]
    assert [neighbour.similarity for neighbour in neighbours] == pytest.approx([1, 0, -1], abs=1e-6)


async def test_the_limit_holds_and_may_exceed_the_catalogue(index: CourseIndex) -> None:
    await index.upsert("m", [row("a"), row("b"), row("c")])

    assert [one.course_id for one in await index.search("m", vector(1, 0), 2)] == ["a", "b"]
    assert len(await index.search("m", vector(1, 0), 500)) == 3
    assert await index.search("m", vector(1, 0), 0) == []


async def test_nothing_is_found_in_an_index_without_tables(index: CourseIndex) -> None:
    assert await index.search("m", vector(1, 0), 5) == []
    assert await index.entries("m") == {}
    assert await index.serving("m") is None
    await index.delete("m", ["a"])
    await index.compact("m")


async def test_a_course_that_is_put_again_takes_the_place_of_its_row(index: CourseIndex) -> None:
    await index.upsert("m", [row("a", 1, 0), row("b", 0, 1)])
    await index.upsert("m", [row("a", -1, 0, content_hash="2"), row("c", 0, 1)])

    assert await index.entries("m") == {"a": "2", "b": "1", "c": "1"}
    assert (await found(index))[-1] == "a"


async def test_of_a_course_given_twice_at_once_the_last_counts(index: CourseIndex) -> None:
    await index.upsert("m", [row("a", content_hash="1"), row("a", content_hash="2")])

    assert await index.entries("m") == {"a": "2"}
    assert await found(index) == ["a"]


async def test_removed_courses_are_found_no_more(index: CourseIndex) -> None:
    await index.upsert("m", [row("a"), row("b")])

    await index.delete("m", ["a", "unknown"])

    assert await found(index) == ["b"]


async def test_another_process_sees_what_was_written(index: CourseIndex, tmp_path: Path) -> None:
    await index.upsert("m", [row("a")])

    assert await found(CourseIndex(str(tmp_path / "index"))) == ["a"]


async def test_a_new_encoder_serves_only_when_its_table_is_complete(index: CourseIndex) -> None:
    await index.upsert("old", [row("a")])
    await index.publish("old", "models/old")
    await index.upsert("new", [row("a", 1, 0, 0)])

    assert await index.serving("new") == IndexedModel("old", "models/old")

    await index.publish("new", "models/new")

    assert await index.serving("new") == IndexedModel("new", "models/new")
    assert await index.serving("unknown") == IndexedModel("new", "models/new")


async def test_the_encoder_before_still_serves_those_who_ask_for_it(index: CourseIndex) -> None:
    for name in ("first", "second", "third"):
        await index.upsert(name, [row("a")])
        await index.publish(name, f"models/{name}")

    assert await index.serving("second") == IndexedModel("second", "models/second")
    assert await found(index, "second") == ["a"]
    assert await index.serving("first") == IndexedModel("third", "models/third")
    assert await index.entries("first") == {}


async def test_publishing_again_changes_nothing(index: CourseIndex) -> None:
    for name in ("first", "second", "second", "second"):
        await index.publish(name, f"models/{name}")

    assert await index.serving("first") == IndexedModel("first", "models/first")


async def test_an_interrupted_build_is_there_to_be_gone_on_with(tmp_path: Path) -> None:
    await CourseIndex(str(tmp_path / "index")).upsert("m", [row("a"), row("b")])

    after = CourseIndex(str(tmp_path / "index"))

    assert await after.serving("m") is None
    assert await after.entries("m") == {"a": "1", "b": "1"}


async def test_compaction_loses_nothing(index: CourseIndex) -> None:
    for number in range(12):
        await index.upsert("m", [row(f"course-{number}", content_hash=str(number))])

    await index.compact("m")

    assert await index.entries("m") == {f"course-{number}": str(number) for number in range(12)}


async def test_writers_that_meet_lose_nothing(tmp_path: Path) -> None:
    uri = str(tmp_path / "index")
    await CourseIndex(uri).upsert("m", [row("first")])

    async def write(writer: int) -> None:
        index = CourseIndex(uri)
        for number in range(5):
            await index.upsert("m", [row(f"w{writer}-{number}"), row("shared", content_hash=str(writer))])
            await index.compact("m")

    await asyncio.gather(*(write(writer) for writer in range(4)))

    entries = await CourseIndex(uri).entries("m")
    assert len(entries) == 1 + 4 * 5 + 1
    assert len(await CourseIndex(uri).search("m", vector(1, 0), 100)) == len(entries)


async def test_a_course_with_open_age_limits_suits_every_age(index: CourseIndex) -> None:
    await index.upsert("m", [row("open"), row("adults", age_min=18), row("youth", age_max=17)])

    assert await found(index, age=40) == ["adults", "open"]
    assert await found(index, age=12) == ["open", "youth"]
    assert await found(index, age=16, age_tolerance=2) == ["adults", "open", "youth"]


async def test_courses_for_another_gender_are_left_out(index: CourseIndex) -> None:
    await index.upsert("m", [row("any"), row("hers", gender="female"), row("his", gender="male")])

    assert await found(index, gender=Gender.FEMALE) == ["any", "hers"]
    assert await found(index, gender=Gender.OTHER) == ["any"]


async def test_a_big_table_is_indexed_and_finds_the_same(
    index: CourseIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.course_index.compaction._INDICES_FROM", 300)
    rng = np.random.default_rng(7)
    vectors = rng.normal(size=(400, 8)).astype(np.float32)
    genders = ("any", "female", "male")
    rows = [row(f"course-{i}", *vectors[i], gender=genders[i % 3]) for i in range(400)]
    await index.upsert("m", rows)
    asked = CourseFilter(gender=Gender.FEMALE)
    before = await index.search("m", vectors[0], 20, asked)

    await index.compact("m")
    await index.compact("m")

    after = await index.search("m", vectors[0], 20, asked)
    assert [one.course_id for one in after] == [one.course_id for one in before]
    await index.upsert("m", [row("course-1", *vectors[0], gender="female", content_hash="2")])
    assert (await index.search("m", vectors[0], 2, asked))[1].course_id == "course-1"
