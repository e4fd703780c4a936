"""Courses side by side, an array with a row for each: what the ranking reads of them all at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ml.recommend.answers import (
    COURSE_ANSWERS,
    Floats,
    course_answers,
    course_concepts,
    marked,
    scaled,
    ticks,
)
from ml.recommend.course_facts import CourseFacts
from ml.recommend.health import is_intense
from ml.recommend.remembered import remembered
from storage.records.vocabulary import Activity, CourseLevel, Environment, Goal

LEVELS = {CourseLevel.BEGINNER: 0, CourseLevel.INTERMEDIATE: 1, CourseLevel.ADVANCED: 2}
NO_LEVEL = -1


class _Row(NamedTuple):
    """A course's own row of each array."""

    tags: Floats
    side: Floats
    firsts: Floats
    numbers: Floats
    concepts: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class CourseColumns:
    """Truths as 0 and 1, a column for each word of a vocabulary or each concept; numbers as they are.

    `tags` and `side` are the course's answers as the trees and the net read them.
    """

    facts: Sequence[CourseFacts]
    tags: Floats
    side: Floats
    limits: Floats
    goals: Floats
    environments: Floats
    activities: Floats
    equipment: Floats
    genders: Floats
    first_goal: Floats
    first_environment: Floats
    first_activity: Floats
    level: Floats
    minutes: Floats
    sessions: Floats
    age_min: Floats
    age_max: Floats
    intense: Floats
    slow: Floats
    social: Floats
    named: Floats
    told: Floats
    spared: Floats
    excluded: Floats
    doctor: Floats
    about: Floats
    health: Floats
    niches: Floats
    kinds: Floats

    def __len__(self) -> int:
        return len(self.facts)


def columns_of(courses: Sequence[CourseFacts]) -> CourseColumns:
    """Put courses side by side; there must be one at least."""
    rows = [_row(facts) for facts in courses]
    tags, side, firsts, numbers, concepts = (np.array(parts) for parts in zip(*rows, strict=True))
    words = concepts.transpose(1, 0, 2).astype(np.float32)
    limits, goals, _, environments, activities, equipment, genders = np.split(tags, COURSE_ANSWERS, axis=1)[
        :7
    ]
    return CourseColumns(
        courses,
        tags,
        side,
        limits,
        goals,
        environments,
        activities,
        equipment,
        genders,
        *np.split(firsts, _FIRSTS, axis=1),
        *numbers.T,
        *words,
    )


@remembered(8192)
def _row(facts: CourseFacts) -> _Row:
    """Read a course once; some kilobytes each."""
    course, words = facts.course, facts.words
    tags = course_answers(facts)
    firsts = [
        *ticks(Goal, course.goals[:1]),
        *ticks(Environment, course.environments[:1]),
        *ticks(Activity, course.activity_types[:1]),
    ]
    numbers = [
        LEVELS.get(course.level, NO_LEVEL),
        course.session_minutes,
        course.sessions_per_week,
        course.age_min or 10,
        course.age_max or 100,
        is_intense(course),
        facts.is_slow,
        facts.is_social,
    ]
    sets = (
        words.named,
        words.told,
        words.spared,
        words.excluded,
        words.doctor,
        facts.about,
        facts.health,
        facts.niches,
        facts.activities,
    )
    return _Row(
        tags,
        np.concatenate([scaled(tags), 4 * course_concepts(facts)]),
        np.array(firsts, dtype=np.float32),
        np.array(numbers, dtype=np.float32),
        np.array([marked(concepts) for concepts in sets], dtype=np.bool_),
    )


_FIRSTS = np.cumsum([len(Goal), len(Environment)])
