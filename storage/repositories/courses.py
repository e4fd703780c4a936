"""Courses and their versions."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, update

from storage.content_hash import content_hash
from storage.records.course import Course, CourseSummary
from storage.records.stored_course import CourseStatus, Saved, StoredCourse
from storage.repositories.base import Repository
from storage.repositories.course_summary import summary_json
from storage.repositories.upsert import upsert
from storage.tables import course_versions, courses

# PostgreSQL and older SQLite take about 32,000 parameters in a statement.
_IDS_AT_ONCE = 10_000
_IS_PUBLISHED = courses.c.status == CourseStatus.PUBLISHED
_KNOWN = select(
    courses.c.id,
    courses.c.version,
    courses.c.status,
    courses.c.owner_id,
    courses.c.content_hash,
    courses.c.created_at,
).where(courses.c.id.in_(bindparam("ids", expanding=True)))
_HASHES = select(courses.c.id, courses.c.content_hash).where(_IS_PUBLISHED)
_HASHES_OF = _HASHES.where(courses.c.id.in_(bindparam("ids", expanding=True)))
_SUMMARIES = select(courses.c.id, summary_json(courses.c.record)).where(
    courses.c.id.in_(bindparam("ids", expanding=True)), _IS_PUBLISHED
)
_RECORDS = select(courses.c.id, courses.c.record).where(
    courses.c.id.in_(bindparam("ids", expanding=True)), _IS_PUBLISHED
)


class Courses(Repository):
    """What coaches publish. A changed course is a new version; people keep the version they started."""

    async def upsert(self, course: Course, now: datetime, owner_id: int | None = None) -> Saved:
        """Publish a course, or a new version of it where it differs from the present one.

        An owner is set when the course is new and never taken away.
        """
        [saved] = await self.upsert_many([course], now, owner_id)
        return saved

    async def upsert_many(
        self, new: Sequence[Course], now: datetime, owner_id: int | None = None
    ) -> list[Saved]:
        """Do the same with many courses of different ids; gives what happened to each, in order."""
        known = await self._known([course.id for course in new])
        rows = [_row(course, known.get(course.id), now, owner_id) for course in new]
        newer = [row for row in rows if _is_newer(row, known.get(row["id"]))]
        saved = [Saved(row["version"], changed=_is_changed(row, known.get(row["id"]))) for row in rows]
        changed = [row for row, result in zip(rows, saved, strict=True) if result.changed]
        await upsert(self._connection, courses, changed)
        if newer:
            await self._connection.execute(insert(course_versions), [_version(row) for row in newer])
        return saved

    async def get(self, course_id: str) -> StoredCourse | None:
        """Give a course with its status."""
        row = (await self._connection.execute(select(courses).where(courses.c.id == course_id))).one_or_none()
        return _stored(row) if row else None

    async def version(self, course_id: str, version: int) -> Course | None:
        """Give one version of a course."""
        statement = select(course_versions.c.record).where(
            course_versions.c.course_id == course_id, course_versions.c.version == version
        )
        record = (await self._connection.execute(statement)).scalar_one_or_none()
        return Course.model_validate(record) if record else None

    async def published(self) -> list[StoredCourse]:
        """Give every course that can be found, by id."""
        statement = select(courses).where(_IS_PUBLISHED).order_by(courses.c.id)
        return [_stored(row) for row in await self._connection.execute(statement)]

    async def hashes(self) -> dict[str, str]:
        """Give the content hash of every course that can be found, by its id.

        Two courses with the same hash say the same; an index that has the hash has the course.
        """
        return {row.id: row.content_hash for row in await self._connection.execute(_HASHES)}

    async def hashes_of(self, ids: Collection[str]) -> dict[str, str]:
        """Do the same for some courses; missing and hidden ones are left out."""
        found: dict[str, str] = {}
        for part in _parts(ids):
            rows = await self._connection.execute(_HASHES_OF, {"ids": part})
            found |= {row.id: row.content_hash for row in rows}
        return found

    async def stamp(self) -> tuple[int, datetime | None]:
        """Give the number of courses and the time of the last change: the same pair, the same catalogue."""
        statement = select(func.count(), func.max(courses.c.updated_at))
        count, newest = (await self._connection.execute(statement)).one()
        return count, newest

    async def many(self, ids: Collection[str]) -> dict[str, Course]:
        """Give published courses by id; missing and hidden ones are left out."""
        found: dict[str, Course] = {}
        for part in _parts(ids):
            rows = await self._connection.execute(_RECORDS, {"ids": part})
            found |= {course_id: Course.model_validate(record) for course_id, record in rows}
        return found

    async def summaries(self, ids: Collection[str]) -> dict[str, CourseSummary]:
        """Do the same without the plans, which are most of a course and stay in the database."""
        found: dict[str, CourseSummary] = {}
        for part in _parts(ids):
            rows = await self._connection.execute(_SUMMARIES, {"ids": part})
            found |= {course_id: CourseSummary.model_validate_json(text) for course_id, text in rows}
        return found

    async def by_owner(self, person_id: int) -> list[StoredCourse]:
        """Give the courses of a coach, newest first."""
        statement = (
            select(courses).where(courses.c.owner_id == person_id).order_by(courses.c.updated_at.desc())
        )
        return [_stored(row) for row in await self._connection.execute(statement)]

    async def disown(self, person_id: int, now: datetime) -> None:
        """Take a coach off their courses, and the coach's name off every version of them."""
        owned = [stored.course for stored in await self.by_owner(person_id)]
        for course in owned:
            nameless = course.model_copy(update={"coach": None})
            values = {
                "owner_id": None,
                "record": nameless.model_dump(mode="json"),
                "content_hash": content_hash(nameless),
                "updated_at": now,
            }
            await self._connection.execute(update(courses).where(courses.c.id == course.id).values(values))
            await self._disown_versions(course.id)

    async def _disown_versions(self, course_id: str) -> None:
        statement = select(course_versions).where(course_versions.c.course_id == course_id)
        for row in (await self._connection.execute(statement)).all():
            nameless = update(course_versions).values(record={**row.record, "coach": None})
            await self._connection.execute(
                nameless.where(
                    course_versions.c.course_id == course_id, course_versions.c.version == row.version
                )
            )

    async def set_status(self, course_id: str, status: CourseStatus, now: datetime) -> None:
        """Hide a course, or publish it again."""
        await self._connection.execute(
            update(courses).where(courses.c.id == course_id).values(status=status, updated_at=now)
        )

    async def count(self) -> int:
        """Count the courses that can be found."""
        statement = select(func.count()).select_from(courses).where(_IS_PUBLISHED)
        return (await self._connection.execute(statement)).scalar_one()

    async def _known(self, ids: Collection[str]) -> dict[str, Row[Any]]:
        known: dict[str, Row[Any]] = {}
        for part in _parts(ids):
            known |= {row.id: row for row in await self._connection.execute(_KNOWN, {"ids": part})}
        return known


def _row(course: Course, present: Row[Any] | None, now: datetime, owner_id: int | None) -> dict[str, Any]:
    new_hash = content_hash(course)
    if present is None:
        version, owner, created_at = 1, owner_id, now
    else:
        version = present.version + (present.content_hash != new_hash)
        owner, created_at = present.owner_id, present.created_at
    return {
        "id": course.id,
        "version": version,
        "status": CourseStatus.PUBLISHED,
        "owner_id": owner,
        "record": course.model_dump(mode="json"),
        "content_hash": new_hash,
        "created_at": created_at,
        "updated_at": now,
    }


def _version(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "course_id": row["id"],
        "version": row["version"],
        "record": row["record"],
        "created_at": row["updated_at"],
    }


def _is_newer(row: Mapping[str, Any], present: Row[Any] | None) -> bool:
    return present is None or row["version"] != present.version


def _is_changed(row: Mapping[str, Any], present: Row[Any] | None) -> bool:
    return _is_newer(row, present) or (present is not None and present.status != CourseStatus.PUBLISHED)


def _parts(ids: Collection[str]) -> Iterator[list[str]]:
    every = list(ids)
    for start in range(0, len(every), _IDS_AT_ONCE):
        yield every[start : start + _IDS_AT_ONCE]


def _stored(row: Row[Any]) -> StoredCourse:
    return StoredCourse(
        course=Course.model_validate(row.record),
        version=row.version,
        status=CourseStatus(row.status),
        owner_id=row.owner_id,
        updated_at=row.updated_at,
    )
