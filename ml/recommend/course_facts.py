"""What the ranking knows of a course: its tags and words as sets of concepts."""

from dataclasses import dataclass

from ml.recommend.person_facts import concept, concepts
from ml.recommend.reading.course_words import CourseWords, read_course
from ml.recommend.reading.lexicon import Concept, Kind, lexicon
from ml.recommend.remembered import remembered
from storage.records.course import CourseSummary

# Health as such, not what nearly everybody has.
HEALTH = frozenset(one for one in lexicon().concepts if one.kind in {Kind.PART, Kind.CONDITION}) - concepts(
    "legs upper_body stiff posture insomnia hormones surgery"
)
# Circumstances that a course is made for: whoever does not share them is better served elsewhere.
NICHES = concepts(
    "teen senior women_only mother parents travel shift_work quiet_home small_space gamer musician driver "
    "manual_work faith desk_work music group late early insomnia menopause low_mood anxiety posture "
    "experienced returning beginner_word shy competitive budget busy"
)


@dataclass(frozen=True, slots=True, eq=False)
class CourseFacts:
    """A course as sets of concepts; `health`, `niches` and `activities` are those of its title and tags.

    One object for as long as the course is the same object.
    """

    course: CourseSummary
    words: CourseWords
    about: frozenset[Concept]
    health: frozenset[Concept]
    niches: frozenset[Concept]
    activities: frozenset[Concept]
    is_slow: bool
    is_social: bool


@remembered(8192)
def facts_of_course(course: CourseSummary) -> CourseFacts:
    """Read everything that a course says of itself."""
    words = read_course(course)
    about = words.about
    return CourseFacts(
        course=course,
        words=words,
        about=about,
        health=words.named & HEALTH,
        niches=words.named & NICHES,
        activities=frozenset(one for one in words.named if one.kind is Kind.ACTIVITY),
        is_slow=concept("slow") in about,
        is_social=concept("group") in about,
    )
