"""One course, as everybody may see it."""

from bot.errors import TellPersonError
from ml.recommend.course_facts import facts_of_course
from ml.recommend.explanations import cautions_for
from ml.recommend.person_facts import facts_of
from ml.recommend.suitability import Refusal, refusal
from storage.records.course import Course
from storage.records.course_card import CourseCard, Fact
from storage.records.person import Person
from storage.records.profile import Profile
from storage.records.stored_course import CourseStatus
from storage.unit_of_work import Snapshot


async def read_course(reader: Snapshot, course_id: str) -> Course:
    """Give a published course; raises TellPersonError where there is none of that id."""
    stored = await reader.courses.get(course_id)
    if stored is None or stored.status is not CourseStatus.PUBLISHED:
        raise TellPersonError("courses-gone")
    return stored.course


async def read_single_card(reader: Snapshot, person: Person, course_id: str) -> CourseCard:
    """Give the card of a course that somebody looked up, with what to mind from what is known of them."""
    course = await read_course(reader, course_id)
    profile = await reader.profiles.get(person.id)
    return CourseCard(course, cautions=_cautions(profile, course))


def _cautions(profile: Profile | None, course: Course) -> tuple[Fact, ...]:
    if profile is None:
        return (("doctor", tuple(course.adapted_for)),) if course.adapted_for else ()
    facts = tuple(
        (caution.code, caution.values) for caution in cautions_for(facts_of(profile), facts_of_course(course))
    )
    return (("refused", ()), *facts) if refusal(profile, course) is Refusal.HEALTH else facts
