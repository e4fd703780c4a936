"""Why a course suits a person, and what to mind: codes with the facts they rest on."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from ml.recommend.course_facts import CourseFacts
from ml.recommend.fit import interest_in, minutes_fit
from ml.recommend.health import asks_for_care, is_of_a_kind_left_for_pain
from ml.recommend.person_facts import PersonFacts, concepts
from ml.recommend.places import is_at_hand
from ml.recommend.reading.lexicon import Concept
from ml.recommend.red_flags import find_red_flags
from ml.recommend.suitability import years_outside
from storage.records.course import CourseSummary
from storage.records.vocabulary import CourseLevel, Equipment, RecentFrequency

_SHOWN = 4
# Most excellent courses are nearer, nine of ten unsuitable ones are not, by the shipped encoder.
_NEAR = 0.28
_STEPS = {"beginner": 0, "intermediate": 1, "advanced": 2}
_SPARSE = frozenset(
    {RecentFrequency.NONE, RecentFrequency.ONCE_OR_TWICE_A_MONTH, RecentFrequency.ONCE_OR_TWICE_A_WEEK}
)
# What a person can rule out and a course can ask for, and what both call by a name that can be shown.
_DEMANDS = concepts(
    "jumping running sprinting floor overhead inverted deep_knee heavy_lifting hanging wrists_load contact "
    "breath_hold hot_room"
)


@dataclass(frozen=True, slots=True)
class Reason:
    """A true sentence for the course: its code, and the words of the vocabulary that it names."""

    code: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to mind: its code, and the words or numbers that it names."""

    code: str
    values: tuple[str, ...] = ()


def reasons_for(person: PersonFacts, facts: CourseFacts, similarity: float) -> list[Reason]:
    """Give up to four reasons, the strongest first; `similarity` is the cosine of their vectors."""
    return list(islice(_reasons(person, facts, similarity), _SHOWN))


def _reasons(person: PersonFacts, facts: CourseFacts, similarity: float) -> Iterator[Reason]:
    profile, course = person.profile, facts.course
    covered = person.limits & set(course.adapted_for)
    if covered and not asks_for_care(person, facts):
        yield Reason("limits", tuple(sorted(covered)))
    spared = person.against & facts.words.spared & _DEMANDS - facts.about
    if spared:
        yield Reason("spares", _names(spared))
    shared = [goal for goal in profile.goals if goal in course.goals]
    if shared:
        yield Reason("goals", tuple(shared))
    if is_at_hand(course, person.place):
        yield Reason("place", tuple(sorted(set(course.environments) & person.place.fitting)))
    if course.level.value == profile.level.value:
        yield Reason("level", (course.level.value,))
    if minutes_fit(profile, course):
        yield Reason("minutes", (str(course.session_minutes),))
    if interest_in(profile, course) >= 0.5 and not person.against & facts.activities:
        yield Reason("interest", tuple(course.activity_types[:2]))
    if similarity >= _NEAR and person.said & facts.words.named:
        yield Reason("words")


def cautions_for(person: PersonFacts, facts: CourseFacts) -> list[Caution]:
    """Give everything to mind: health first, then what does not fit."""
    return [*_health_cautions(person, facts), *_relaxed(person, facts.course)]


def needs_relaxing(person: PersonFacts, facts: CourseFacts) -> bool:
    """Say whether something other than health does not fit."""
    return any(True for _ in _relaxed(person, facts.course))


def _health_cautions(person: PersonFacts, facts: CourseFacts) -> Iterator[Caution]:
    profile, course = person.profile, facts.course
    if profile.health_notes and find_red_flags(profile.health_notes):
        yield Caution("red_flag")
    uncovered = person.limits - set(course.adapted_for)
    if uncovered:
        yield Caution("limits", tuple(sorted(uncovered)))
    elif asks_for_care(person, facts) or is_of_a_kind_left_for_pain(person, facts):
        yield Caution("care")
    asked = person.against & facts.about & _DEMANDS - facts.words.spared
    if asked:
        yield Caution("asks", _names(asked))
    if course.adapted_for:
        yield Caution("doctor", tuple(course.adapted_for))
    if profile.limitations is None and not profile.health_notes:
        yield Caution("health_unknown")


def _relaxed(person: PersonFacts, course: CourseSummary) -> Iterator[Caution]:
    profile = person.profile
    if not is_at_hand(course, person.place):
        yield Caution("place", tuple(course.environments))
    missing = set(course.equipment) - person.equipment - {Equipment.NONE}
    if missing:
        yield Caution("equipment", tuple(sorted(missing)))
    if course.level is not CourseLevel.ANY:
        gap = _STEPS[course.level.value] - _STEPS[profile.level.value]
        if gap:
            yield Caution("level_hard" if gap > 0 else "level_easy", (course.level.value,))
    if minutes_fit(profile, course) is False:
        yield Caution("minutes", (str(course.session_minutes),))
    if course.sessions_per_week >= 5 and profile.recent_frequency in _SPARSE:
        yield Caution("sessions", (str(course.sessions_per_week),))
    if years_outside(profile, course):
        yield Caution("age", (str(course.age_min or 0), str(course.age_max or 0)))


def _names(some: frozenset[Concept]) -> tuple[str, ...]:
    return tuple(sorted(one.name.replace("_", "-") for one in some))
