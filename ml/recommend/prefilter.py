"""What tags alone can safely refuse, asked of the index; what texts refuse comes after the search."""

from ml.recommend.places import place_of
from ml.recommend.suitability import AGE_TOLERANCE
from storage.records.course_filter import CourseFilter
from storage.records.profile import Profile


def prefilter(profile: Profile) -> CourseFilter:
    """Give the conditions of a person's gender, age and places; the same that `refusal` holds."""
    return CourseFilter(
        gender=profile.gender,
        age=profile.age,
        age_tolerance=AGE_TOLERANCE,
        environments=place_of(profile).possible,
    )
