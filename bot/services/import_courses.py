"""Put courses into the catalogue; plans in free notation become Programs on the way."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ml.extract.notation import parse_text
from storage.catalogue import SHIPPED, read_courses
from storage.database import Database
from storage.records.course import Course
from storage.unit_of_work import UnitOfWork, snapshot, unit_of_work

_SEEDED = "catalogue_seeded"


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did. `whole_lines` of `plan_lines` could not be split and keep their words."""

    imported: int
    changed: int
    plan_lines: int
    whole_lines: int


async def import_courses(uow: UnitOfWork, courses: Iterable[Course], now: datetime) -> ImportReport:
    """Upsert courses of different ids; nothing is deleted."""
    planned = [with_plan(course) for course in courses]
    saved = await uow.courses.upsert_many([course for course, _, _ in planned], now)
    return ImportReport(
        imported=len(planned),
        changed=sum(one.changed for one in saved),
        plan_lines=sum(lines for _, lines, _ in planned),
        whole_lines=sum(whole for _, _, whole in planned),
    )


def with_plan(course: Course) -> tuple[Course, int, int]:
    """Parse `plan_text` where there is no plan yet; gives the lines and those kept whole, too."""
    if course.plan is not None or not course.plan_text:
        return course, 0, 0
    parsed = parse_text(course.plan_text)
    planned = course.model_copy(update={"plan": parsed.program})
    return planned, parsed.report.lines, len(parsed.report.whole)


async def is_seeded(database: Database) -> bool:
    """Say whether the database has been given the courses that ship with the bot."""
    async with snapshot(database) as reader:
        return bool(await reader.facts.get(_SEEDED))


async def seed_catalogue(database: Database, now: datetime) -> None:
    """Give a new database the courses that ship with the bot; once, so that removals last."""
    if await is_seeded(database):
        return
    # Plans take seconds to parse: nobody should wait for the write lock meanwhile.
    planned = [with_plan(course)[0] for course in read_courses(SHIPPED)]
    async with unit_of_work(database) as uow:
        await import_courses(uow, planned, now)
        await uow.facts.set(_SEEDED, value=True)
        await uow.commit()
