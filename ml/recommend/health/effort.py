"""How hard a course is, and for whom little effort can be asked."""

from ml.recommend.course_facts import CourseFacts
from ml.recommend.person_facts import PersonFacts
from ml.recommend.reading.cues import pattern
from storage.records.course import CourseSummary
from storage.records.vocabulary import Activity, CourseLevel, Environment, Goal, Limitation

GENTLE = frozenset({Activity.YOGA, Activity.STRETCHING, Activity.OTHER})
NOT_FOR_BEGINNERS = frozenset({CourseLevel.INTERMEDIATE, CourseLevel.ADVANCED})
_INTENSE = frozenset({Activity.HIIT, Activity.CROSSFIT, Activity.MARTIAL_ARTS})
_FRAIL = frozenset({Limitation.CARDIOVASCULAR, Limitation.LIMITED_MOBILITY})


def is_intense(course: CourseSummary) -> bool:
    """Say whether a course asks for hard or risky work."""
    return bool(_INTENSE & set(course.activity_types)) or is_for_the_fit(course)


def is_for_the_fit(course: CourseSummary) -> bool:
    """Say whether a course is for the advanced or for competitors."""
    return course.level is CourseLevel.ADVANCED or Goal.COMPETITION in course.goals


def is_gentle(course: CourseSummary) -> bool:
    """Say whether a course is made for people of whom little effort can be asked."""
    return bool(_FRAIL.intersection(course.adapted_for))


def runs_on_land(facts: CourseFacts) -> bool:
    """Say whether a course runs, and not in water."""
    course = facts.course
    return Activity.RUNNING in course.activity_types and Environment.POOL not in course.environments


def counts_weeks(person: PersonFacts) -> bool:
    """Say whether the notes count days or weeks since something happened."""
    return bool(pattern("counts_weeks").search(person.profile.health_notes or ""))
