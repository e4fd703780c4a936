"""Answers, tags and concepts as numbers: what the ranking model reads beside the aspects."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cache

import numpy as np
import numpy.typing as npt

from ml.recommend.course_facts import CourseFacts
from ml.recommend.person_facts import PersonFacts
from ml.recommend.reading.lexicon import Concept, lexicon
from ml.recommend.specificity import weight
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

_AGES = (14, 20, 30, 40, 50, 60, 70, 80)
_SESSION_LENGTHS = (10, 20, 30, 45, 60, 80)


def person_answers(person: PersonFacts) -> Floats:
    """Give what a person ticked: one number for each possible answer."""
    profile = person.profile
    age = profile.age or 40
    return _floats(
        _ticks(Limitation, profile.limitations or ()),
        _ticks(Goal, profile.goals),
        _ticks(Goal, profile.goals[:1]),
        _ticks(Level, [profile.level]),
        _ticks(Location, [profile.location]),
        _ticks(LocationDetail, [profile.location_detail]),
        _ticks(SessionMinutes, [profile.session_minutes]),
        _ticks(RecentFrequency, [profile.recent_frequency]),
        _ticks(Gender, [profile.gender]),
        [(profile.interests.get(name, 3) - 3) / 2 for name in Interest],
        [max(0.0, 1 - abs(age - middle) / 12) for middle in _AGES],
    )


def course_answers(facts: CourseFacts) -> Floats:
    """Give a course's tags: one number for each possible one."""
    course = facts.course
    low, high = course.age_min or 12, course.age_max or 90
    return _floats(
        _ticks(Limitation, course.adapted_for),
        _ticks(Goal, course.goals),
        _ticks(CourseLevel, [course.level]),
        _ticks(Environment, course.environments),
        _ticks(Activity, course.activity_types),
        _ticks(Equipment, course.equipment),
        _ticks(CourseGender, [course.gender]),
        [max(0.0, 1 - abs(course.session_minutes - middle) / 15) for middle in _SESSION_LENGTHS],
        [max(0.0, 1 - abs(course.sessions_per_week - middle) / 1.5) for middle in range(1, 7)],
        [float(low <= middle <= high) for middle in _AGES],
    )


def person_concepts(person: PersonFacts) -> Floats:
    """Give what a person's words speak of: notes, what was done, why things were left, what was left."""
    return np.concatenate(
        [
            _marks(person.notes.spoken | person.notes.against),
            0.7 * _marks(person.done),
            0.7 * _marks(person.reasons.spoken | person.reasons.against),
            0.5 * _marks(person.left),
        ]
    )


def course_concepts(facts: CourseFacts) -> Floats:
    """Give what a course's words speak of: its name, its description, whom it sends away."""
    words = facts.words
    return np.concatenate([_marks(words.named), 0.7 * _marks(words.told), 0.5 * _marks(words.excluded)])


def _marks(concepts: frozenset[Concept]) -> Floats:
    """Give a unit vector with the weight of each concept that is there."""
    marks = np.zeros(len(_places()), dtype=np.float32)
    for concept in concepts:
        marks[_places()[concept]] = weight([concept])
    length = float(np.linalg.norm(marks))
    return marks / length if length else marks


@cache
def _places() -> dict[Concept, int]:
    return {concept: place for place, concept in enumerate(lexicon().concepts)}


def _ticks(vocabulary: type[StrEnum], ticked: Sequence[StrEnum | None]) -> list[float]:
    return [float(word in ticked) for word in vocabulary]


def _floats(*parts: Iterable[float]) -> Floats:
    return np.array([number for part in parts for number in part], dtype=np.float32)
