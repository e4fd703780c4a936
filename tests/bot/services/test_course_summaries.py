from datetime import UTC, datetime

from bot.services.course_summaries import CourseSummaries
from storage.database import Database
from storage.records.course import Course
from storage.records.stored_course import CourseStatus
from storage.unit_of_work import unit_of_work
from tests.ml.recommend.people import course


async def keep(database: Database, *courses: Course) -> None:
    async with unit_of_work(database) as uow:
        await uow.courses.upsert_many(courses, datetime.now(UTC))
        await uow.commit()


async def test_a_changed_course_is_read_again_and_the_others_are_kept(database: Database) -> None:
    await keep(database, course(id="same"), course(id="changed", title="Old"))
    summaries = CourseSummaries(database)
    before = await summaries.read(["same", "changed", "missing"])
    await keep(database, course(id="changed", title="New"))
    after = await summaries.read(["same", "changed"])
    assert set(before) == {"same", "changed"}
    assert after["same"] is before["same"]
    assert (before["changed"].title, after["changed"].title) == ("Old", "New")


async def test_a_hidden_course_is_not_given_from_memory(database: Database) -> None:
    await keep(database, course(id="a"))
    summaries = CourseSummaries(database)
    assert list(await summaries.read(["a"])) == ["a"]
    async with unit_of_work(database) as uow:
        await uow.courses.set_status("a", CourseStatus.HIDDEN, datetime.now(UTC))
        await uow.commit()
    assert await summaries.read(["a"]) == {}


async def test_what_was_asked_for_longest_ago_is_forgotten(database: Database) -> None:
    await keep(database, *(course(id=name) for name in "abc"))
    summaries = CourseSummaries(database, kept=2)
    first = await summaries.read(["a", "b"])
    await summaries.read(["a"])
    await summaries.read(["c"])
    again = await summaries.read(["a", "b"])
    assert again["a"] is first["a"]
    assert again["b"] is not first["b"]
    assert again == first
