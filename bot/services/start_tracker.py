"""Start following a plan: one that was read from a photo, or a course's."""

from dataclasses import dataclass
from datetime import datetime

from bot.errors import TellPersonError
from storage.records.course import Course
from storage.records.person import Person
from storage.records.program import Program
from storage.records.stored_course import CourseStatus, InteractionKind
from storage.unit_of_work import UnitOfWork

TITLE_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a plan came from: a draft, or one version of a course, or neither."""

    draft_id: int | None = None
    course_id: str | None = None
    course_version: int | None = None


async def start_tracker_from_program(
    uow: UnitOfWork, person: Person, program: Program, title: str, now: datetime, origin: Origin | None = None
) -> int:
    """Make a plan that the person follows and give its tracker id.

    Blocks without exercises are left out, and a draft becomes one tracker however often this is asked.
    Raises TellPersonError where nothing is left to train.
    """
    sessions = tuple(session for session in program.sessions if session.exercises)
    if not sessions:
        raise TellPersonError("tracker-plan-empty")
    origin = origin or Origin()
    if origin.draft_id is not None and (known := await uow.trackers.by_draft(origin.draft_id)):
        return known
    return await uow.trackers.create(
        person.id,
        title[:TITLE_LENGTH],
        program.model_copy(update={"sessions": sessions}),
        now,
        course_id=origin.course_id,
        course_version=origin.course_version,
        draft_id=origin.draft_id,
    )


async def start_course(uow: UnitOfWork, person: Person, course_id: str, now: datetime) -> int:
    """Start a course at its present version and give the tracker id.

    Somebody who follows the course already gets the tracker they have. Raises TellPersonError where the
    course is gone or has no plan.
    """
    for tracker in await uow.trackers.active(person.id):
        if tracker.course_id == course_id:
            return tracker.id
    stored = await uow.courses.get(course_id)
    if stored is None or stored.status is not CourseStatus.PUBLISHED:
        raise TellPersonError("tracker-course-gone")
    origin = Origin(course_id=course_id, course_version=stored.version)
    program = _plan_of(stored.course)
    tracker_id = await start_tracker_from_program(uow, person, program, stored.course.title, now, origin)
    await uow.interactions.add(person.id, course_id, InteractionKind.STARTED, now)
    return tracker_id


def _plan_of(course: Course) -> Program:
    if course.plan is None:
        raise TellPersonError("tracker-plan-empty")
    return course.plan
