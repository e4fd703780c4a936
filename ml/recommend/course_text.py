"""What the encoder reads of a course.

A shipped course with its plan is longer than what MiniLM reads (256 tokens): whom it is for comes first,
then the description; the plan is left out.
"""

from collections.abc import Iterator

from ml.recommend.phrases import ENVIRONMENTS, LEVELS, LIMITATIONS, listed
from storage.records.course import Course
from storage.records.vocabulary import CourseGender, Equipment

VERSION = 2

_AGES = (10, 100)
_UNSAID = frozenset({Equipment.NONE, Equipment.OTHER})
_GENDERS = {CourseGender.ANY: "", CourseGender.FEMALE: ", women only", CourseGender.MALE: ", men only"}


def course_text(course: Course) -> str:
    """Describe a course in natural language."""
    return " ".join(_sentences(course))


def _sentences(course: Course) -> Iterator[str]:
    places = " or ".join(ENVIRONMENTS[one] for one in course.environments)
    yield f"{course.title}."
    yield (
        f"{listed(course.activity_types).capitalize()} for {LEVELS[course.level]}{_GENDERS[course.gender]}: "
        f"{listed(course.goals)}, {places}."
    )
    if course.adapted_for:
        yield f"Suits people with {listed(LIMITATIONS[one] for one in course.adapted_for)}."
    else:
        yield "For healthy people."
    if course.age_min or course.age_max:
        yield f"Ages {course.age_min or _AGES[0]} to {course.age_max or _AGES[1]}."
    if course.tags:
        yield f"{', '.join(course.tags)}."
    yield f"{course.session_minutes} minutes, {course.sessions_per_week} times a week."
    equipment = [one for one in course.equipment if one not in _UNSAID]
    if equipment:
        yield f"Needs {listed(equipment)}."
    if course.description:
        yield course.description
