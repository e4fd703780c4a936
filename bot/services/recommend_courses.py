"""A person's list of courses: made by the finder, kept so that its pages survive a restart."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.errors import TellPersonError
from bot.services.find_courses import CourseFinder, Found
from ml.recommend.explanations import Caution, Reason
from ml.recommend.ranking import Feedback
from storage.records.course import Course
from storage.records.course_card import CourseCard
from storage.records.person import Person
from storage.records.profile import Profile
from storage.records.stored_course import InteractionKind
from storage.unit_of_work import Snapshot, UnitOfWork

LIST_LENGTH = 5


async def read_wishes(reader: Snapshot, person: Person) -> tuple[Profile, Feedback]:
    """Give what the finder needs; raises TellPersonError while required answers are missing."""
    profile = await reader.profiles.get(person.id)
    if profile is None:
        raise TellPersonError("courses-answers-first")
    turned_away = {
        one.course_id: one.reason
        for one in await reader.interactions.of_person(person.id)
        if one.kind is InteractionKind.NOT_FOR_ME
    }
    return profile, Feedback(turned_away)


async def find_list(finder: CourseFinder, profile: Profile, feedback: Feedback) -> list[Found]:
    """Give the courses of a new list; none where every course is refused or turned away."""
    return await finder.recommend(profile, LIST_LENGTH, feedback)


async def keep_list(uow: UnitOfWork, person: Person, found: Sequence[Found], now: datetime) -> None:
    """Keep a list in place of the earlier one."""
    await uow.recommendation_lists.save(person.id, [_entry(one) for one in found], now)


async def read_card(reader: Snapshot, person: Person, position: int) -> CourseCard:
    """Give one page of the list; raises TellPersonError where there is no list any more."""
    entries = await reader.recommendation_lists.get(person.id)
    if not entries:
        raise TellPersonError("courses-list-gone")
    place = min(max(position, 0), len(entries) - 1)
    entry = entries[place]
    courses = await reader.courses.many([entry["id"]])
    if entry["id"] not in courses:
        raise TellPersonError("courses-gone")
    return card_of(courses[entry["id"]], entries, place)


async def find_position(reader: Snapshot, person: Person, course_id: str) -> int | None:
    """Give the place of a course in the person's list, None where it is not in it."""
    entries = await reader.recommendation_lists.get(person.id) or ()
    return next((place for place, entry in enumerate(entries) if entry["id"] == course_id), None)


def card_of(course: Course, entries: Sequence[dict[str, Any]], position: int) -> CourseCard:
    """Make the card of a list's entry."""
    entry = entries[position]
    return CourseCard(
        course=course,
        position=position,
        total=len(entries),
        is_nearest=not any(other["fits"] for other in entries),
        reasons=tuple((code, tuple(values)) for code, values in entry["reasons"]),
        cautions=tuple((code, tuple(values)) for code, values in entry["cautions"]),
    )


async def turn_away(uow: UnitOfWork, person: Person, course_id: str, reason: str, now: datetime) -> None:
    """Note that a course is not for this person, and why."""
    if await uow.courses.get(course_id) is None:
        raise TellPersonError("courses-gone")
    await uow.interactions.add(person.id, course_id, InteractionKind.NOT_FOR_ME, now, reason)


def _entry(found: Found) -> dict[str, Any]:
    item = found.recommendation
    return {
        "id": item.course_id,
        "fits": item.fits,
        "reasons": [_pair(reason) for reason in item.reasons],
        "cautions": [_pair(caution) for caution in item.cautions],
    }


def _pair(fact: Reason | Caution) -> list[Any]:
    return [fact.code, list(fact.values)]
