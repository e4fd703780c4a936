from datetime import UTC, datetime

import pytest

from bot.services import read_courses as service
from bot.services.read_courses import read_courses
from storage.database import Database
from storage.records.course import CourseSummary
from storage.records.stored_course import CourseStatus
from storage.unit_of_work import unit_of_work
from tests.ml.recommend.people import course


async def test_every_published_course_is_read_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, read = datetime.now(UTC), list[CourseSummary]()
    async with unit_of_work(database) as uow:
        await uow.courses.upsert_many([course(id=f"c{number}") for number in range(120)], now)
        await uow.courses.set_status("c7", CourseStatus.HIDDEN, now)
        await uow.commit()
    monkeypatch.setattr(service, "read_course", read.append)
    assert await read_courses(database) == 119
    assert sorted(one.id for one in read) == sorted(f"c{number}" for number in range(120) if number != 7)
