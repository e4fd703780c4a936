"""What refuses a course for a person, whatever else speaks for it."""

from enum import StrEnum

from ml.recommend.course_facts import CourseFacts, facts_of_course
from ml.recommend.health import health_refusal
from ml.recommend.model import inputs_for, shipped_model
from ml.recommend.person_facts import PersonFacts, facts_of
from ml.recommend.places import is_reachable
from storage.records.course import CourseSummary
from storage.records.profile import Profile
from storage.records.vocabulary import CourseGender, CourseLevel, Level

# Years over a course's age limits that only demote; measured on the judgments, nothing good lies beyond.
AGE_TOLERANCE = 2
_ADULT, _ALMOST_ADULT = 18, 16
# A coach's refusal as likely as this refuses: on the judgments, one of forty such pairs had been called good.
MOST_RISK = 0.3


class Refusal(StrEnum):
    """Why a course is not shown to a person."""

    HEALTH = "health"
    GENDER = "gender"
    AGE = "age"
    PLACE = "place"


def refusal(profile: Profile, course: CourseSummary) -> Refusal | None:
    """Give the reason to refuse a single course, health first, or None."""
    person, facts = facts_of(profile), facts_of_course(course)
    _, risk = shipped_model().grade(inputs_for(person, [facts], [0.0]))
    return refusal_of(person, facts, float(risk[0]))


def refusal_of(person: PersonFacts, facts: CourseFacts, risk: float) -> Refusal | None:
    """Give the reason to refuse, health first, or None; `risk` is the model's."""
    course = facts.course
    if risk > MOST_RISK or health_refusal(person, facts):
        return Refusal.HEALTH
    if not _is_for(person.profile, course):
        return Refusal.GENDER
    if abs(years_outside(person.profile, course)) > AGE_TOLERANCE or _is_beyond_a_minor(
        person.profile, course
    ):
        return Refusal.AGE
    if not is_reachable(course, person.place):
        return Refusal.PLACE
    return None


def _is_for(profile: Profile, course: CourseSummary) -> bool:
    """Say whether a course is for the person's gender; for everybody where none was named."""
    if course.gender is CourseGender.ANY or profile.gender is None:
        return True
    return course.gender.value == profile.gender.value


def _is_beyond_a_minor(profile: Profile, course: CourseSummary) -> bool:
    """Say whether a course is for the advanced and a person grows still, without the years of training."""
    if profile.age is None or course.level is not CourseLevel.ADVANCED:
        return False
    is_new = profile.level is Level.BEGINNER and profile.age < _ADULT
    return is_new or (profile.level is not Level.ADVANCED and profile.age < _ALMOST_ADULT)


def years_outside(profile: Profile, course: CourseSummary) -> int:
    """Give how many years a person is too young (negative) or too old (positive) for a course."""
    if profile.age is None:
        return 0
    if course.age_min is not None and profile.age < course.age_min:
        return profile.age - course.age_min
    if course.age_max is not None and profile.age > course.age_max:
        return profile.age - course.age_max
    return 0
