from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.errors import RetryLaterError
from bot.services.find_courses import CANDIDATES, CourseFinder
from bot.services.reindex import reindex
from ml.recommend.encoder import Encoder
from ml.recommend.ranking import Candidate
from ml.recommend.search import read_query, search
from storage.catalogue import SHIPPED, read_courses
from storage.content_hash import content_hash
from storage.course_index.index import CourseIndex
from storage.course_index.records import IndexRow
from storage.database import Database
from storage.migrate import upgrade
from storage.records.course import Course
from storage.unit_of_work import unit_of_work
from tests.databases import sqlite_url
from tests.ml.recommend.people import course, person
from tests.ml.recommend.tiny_model import save_tiny_model
from tests.scoring.searches import load_searches, score

pytestmark = pytest.mark.real

STRENGTH = course(id="strength", title="Strong in the gym")
YOGA = course(id="yoga", title="Yoga for the back", activity_types=["yoga"], goals=["flexibility"])


@dataclass(frozen=True)
class Stores:
    database: Database
    index: CourseIndex

    async def keep(self, courses: Sequence[Course]) -> None:
        async with unit_of_work(self.database) as uow:
            await uow.courses.upsert_many(courses, datetime.now(UTC))
            await uow.commit()


@pytest.fixture
async def stores(tmp_path: Path) -> AsyncIterator[Stores]:
    database = Database(sqlite_url(tmp_path / "test.db"))
    await upgrade(database)
    yield Stores(database, CourseIndex(str(tmp_path / "index")))
    await database.close()


async def test_nothing_is_found_before_the_first_index(stores: Stores) -> None:
    finder = CourseFinder(stores.database, stores.index, Encoder())
    with pytest.raises(RetryLaterError):
        await finder.search("yoga", 5)


async def test_while_another_model_embeds_the_old_one_answers(stores: Stores, tmp_path: Path) -> None:
    await stores.keep([STRENGTH, YOGA])
    await reindex(stores.database, stores.index, Encoder())
    save_tiny_model(tmp_path / "tiny", tmp_path / "parts")
    other = Encoder(str(tmp_path / "tiny"))
    finder = CourseFinder(stores.database, stores.index, other)

    async def answers(done: int = 0, total: int = 0) -> None:
        del done, total
        assert [hit.course.id for hit in await finder.search("yoga for the back", 1)] == ["yoga"]
        assert {found.course.id for found in await finder.recommend(person(), 5)} == {"strength", "yoga"}
        asked.append(await stores.index.serving(other.fingerprint))

    asked: list[object] = []
    await answers()
    report = await reindex(stores.database, stores.index, other, on_progress=answers)
    await answers()
    assert report.embedded == 2
    names = [model.model for model in asked]
    assert names == [Encoder().name, Encoder().name, other.name]


async def test_only_what_changed_is_embedded_again(stores: Stores) -> None:
    encoder = Encoder()
    await stores.keep([STRENGTH, YOGA])
    await reindex(stores.database, stores.index, encoder)
    await stores.keep([YOGA.model_copy(update={"description": "Slower."})])
    report = await reindex(stores.database, stores.index, encoder)
    assert (report.embedded, report.unchanged, report.deleted) == (1, 1, 0)


async def test_refusals_among_the_nearest_do_not_hide_what_lies_farther(stores: Stores) -> None:
    encoder = Encoder()
    hard = [
        course(id=f"hard-{number}", level="advanced", goals=["competition"])
        for number in range(CANDIDATES + 50)
    ]
    await stores.keep([*hard, STRENGTH])
    near = encoder.encode_people(["anything"])[0]
    far = -near
    rows = [IndexRow(one, content_hash(one), near) for one in hard]
    await stores.index.upsert(encoder.fingerprint, [*rows, IndexRow(STRENGTH, content_hash(STRENGTH), far)])
    await stores.index.publish(encoder.fingerprint, encoder.name)
    finder = CourseFinder(stores.database, stores.index, encoder)
    found = await finder.recommend(person(limitations=["cardiovascular"]), 5)
    assert [one.course.id for one in found] == ["strength"]
    healthy = await finder.recommend(person(), len(hard) + 100)
    assert len(healthy) == len(hard) + 1


async def test_russian_words_find_english_courses_and_plans_are_read(stores: Stores) -> None:
    encoder = Encoder()
    jumping = course(
        id="jumping", title="Strong at home", environments=["home_bodyweight"], plan_text="Box jumps 3 x 5"
    )
    quiet = course(
        id="quiet", title="Strong legs at home", environments=["home_bodyweight"], plan_text="Squats 3 x 8"
    )
    await stores.keep([STRENGTH, YOGA, jumping, quiet])
    await reindex(stores.database, stores.index, encoder)
    finder = CourseFinder(stores.database, stores.index, encoder)
    assert [hit.course.id for hit in await finder.search("йога для спины", 1)] == ["yoga"]
    assert {hit.course.id for hit in await finder.search("силовые дома", 5)} == {"jumping", "quiet"}
    assert [hit.course.id for hit in await finder.search("силовые дома без прыжков", 5)] == ["quiet"]
    assert await finder.search("какая завтра погода", 5) == []
    [nearest] = await finder.search("силовые в бассейне без прыжков, strong legs at home", 1)
    assert nearest.course.id == "quiet"


async def test_what_is_developed_on_stays_found() -> None:
    encoder = Encoder()
    courses = list(read_courses(SHIPPED))
    vectors = encoder.encode_courses([f"{one.title}. {', '.join(one.tags)}" for one in courses])
    searches = load_searches("searches_develop.jsonl")
    found = []
    for one in searches:
        query = read_query(one.text)
        likeness = vectors @ encoder.encode_people([query.english or one.text])[0]
        candidates = [Candidate(*pair) for pair in zip(courses, likeness.tolist(), strict=True)]
        found.append((one.judge(courses), [hit.course.id for hit in search(query, candidates)]))
    total = score(found)
    assert total.ndcg > 0.8
    assert total.rightly_empty == total.expected_empty
