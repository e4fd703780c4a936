"""A coach's own courses: look at one, hide it, offer it again, find what it was made of."""

from datetime import datetime

from bot.errors import TellPersonError
from bot.services.course_draft import REEMBED
from storage.records.person import Person
from storage.records.stored_course import CourseStatus, StoredCourse
from storage.records.transport import Job
from storage.unit_of_work import Snapshot, UnitOfWork


async def read_own_course(reader: Snapshot, coach: Person, course_id: str) -> StoredCourse:
    """Give an own course, hidden or not; raises TellPersonError for others."""
    stored = await reader.courses.get(course_id)
    if stored is None:
        raise TellPersonError("courses-gone")
    if stored.owner_id != coach.id:
        raise TellPersonError("error-not-yours")
    return stored


async def draft_of_course(reader: Snapshot, coach: Person, course_id: str) -> int:
    """Give the draft that an own course was published from, to publish it anew with changes."""
    await read_own_course(reader, coach, course_id)
    draft_id = await reader.drafts.of_course(coach.id, course_id)
    if draft_id is None:
        raise TellPersonError("photo-draft-gone")
    return draft_id


async def set_course_status(
    uow: UnitOfWork, coach: Person, course_id: str, status: CourseStatus, now: datetime
) -> None:
    """Hide an own course or offer it again; people in the middle of it keep their plan."""
    await read_own_course(uow, coach, course_id)
    await uow.courses.set_status(course_id, status, now)
    await uow.jobs.add(Job(REEMBED, now, key=REEMBED), now)
