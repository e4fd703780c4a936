"""Answers, tags and concepts as numbers: what the ranking model reads beside the aspects."""

from collections.abc import Collection, Iterable
from enum import StrEnum
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from ml.recommend.course_facts import CourseFacts
from ml.recommend.person_facts import PersonFacts
from ml.recommend.reading.lexicon import Concept, lexicon
from ml.recommend.specificity import weights
from storage.records.vocabulary import (
    Activity,
    CourseGender,
    CourseLevel,
    Environment,
    Equipment,
    Gender,
    Goal,
    Interest,
    Level,
    Limitation,
    Location,
    LocationDetail,
    RecentFrequency,
    SessionMinutes,
)

Floats = npt.NDArray[np.float32]

# Where each vocabulary ends in a course's answers.
COURSE_ANSWERS = np.cumsum(
    [len(one) for one in (Limitation, Goal, CourseLevel, Environment, Activity, Equipment, CourseGender)]
)
_AGES = (14, 20, 30, 40, 50, 60, 70, 80)
_SESSION_LENGTHS = (10, 20, 30, 45, 60, 80)


def person_answers(person: PersonFacts) -> Floats:
    """Give what a person ticked: one number for each possible answer."""
    profile = person.profile
    age = profile.age or 40
    return _floats(
        ticks(Limitation, profile.limitations or ()),
        ticks(Goal, profile.goals),
        ticks(Goal, profile.goals[:1]),
        ticks(Level, [profile.level]),
        ticks(Location, [profile.location]),
        ticks(LocationDetail, [profile.location_detail]),
        ticks(SessionMinutes, [profile.session_minutes]),
        ticks(RecentFrequency, [profile.recent_frequency]),
        ticks(Gender, [profile.gender]),
        [(profile.interests.get(name, 3) - 3) / 2 for name in Interest],
        [max(0.0, 1 - abs(age - middle) / 12) for middle in _AGES],
    )


def course_answers(facts: CourseFacts) -> Floats:
    """Give a course's tags: one number for each possible one."""
    course = facts.course
    low, high = course.age_min or 12, course.age_max or 90
    return _floats(
        ticks(Limitation, course.adapted_for),
        ticks(Goal, course.goals),
        ticks(CourseLevel, [course.level]),
        ticks(Environment, course.environments),
        ticks(Activity, course.activity_types),
        ticks(Equipment, course.equipment),
        ticks(CourseGender, [course.gender]),
        [max(0.0, 1 - abs(course.session_minutes - middle) / 15) for middle in _SESSION_LENGTHS],
        [max(0.0, 1 - abs(course.sessions_per_week - middle) / 1.5) for middle in range(1, 7)],
        [float(low <= middle <= high) for middle in _AGES],
    )


def person_concepts(person: PersonFacts) -> Floats:
    """Give what a person's words speak of: notes, what was done, why things were left, what was left."""
    return np.concatenate(
        [
            _direction(person.notes.spoken | person.notes.against),
            0.7 * _direction(person.done),
            0.7 * _direction(person.reasons.spoken | person.reasons.against),
            0.5 * _direction(person.left),
        ]
    )


def course_concepts(facts: CourseFacts) -> Floats:
    """Give what a course's words speak of: its name, its description, whom it sends away."""
    words = facts.words
    return np.concatenate(
        [_direction(words.named), 0.7 * _direction(words.told), 0.5 * _direction(words.excluded)]
    )


def marked(concepts: frozenset[Concept]) -> Floats:
    """Give 1 for each concept that is there, 0 for each other, in the order of the lexicon."""
    marks = np.zeros(len(_places()), dtype=np.float32)
    for concept in concepts:
        marks[_places()[concept]] = 1
    return marks


@cache
def _places() -> dict[Concept, int]:
    """Give the place of each concept in the order of the lexicon."""
    return {concept: place for place, concept in enumerate(lexicon().concepts)}


def weighed(concepts: frozenset[Concept]) -> Floats:
    """Give how much each concept says where it is there, 0 for each other."""
    result: Floats = weights() * marked(concepts)
    return result


def ticks(vocabulary: type[StrEnum], ticked: Collection[StrEnum | None]) -> tuple[float, ...]:
    """Give 1 for each word of a vocabulary that was ticked, 0 for each other."""
    return _ticks(vocabulary, tuple(ticked))


@lru_cache(maxsize=4096)
def _ticks(vocabulary: type[StrEnum], ticked: tuple[StrEnum | None, ...]) -> tuple[float, ...]:
    return tuple(float(word in ticked) for word in vocabulary)


def scaled(answers: Floats) -> Floats:
    """Give answers a length that the net takes well, however many were ticked."""
    result: Floats = 4 * answers / float(np.linalg.norm(answers))
    return result


def _direction(concepts: frozenset[Concept]) -> Floats:
    """Give the weight of each concept that is there as a vector of length 1."""
    vector = weighed(concepts)
    length = float(np.linalg.norm(vector))
    return vector / length if length else vector


def _floats(*parts: Iterable[float]) -> Floats:
    return np.array([number for part in parts for number in part], dtype=np.float32)
