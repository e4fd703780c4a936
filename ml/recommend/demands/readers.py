"""Reads what a person should not do and what courses demand: two linear models, plain numpy.

`ml.training.fit_ranking` writes their weights, learned from people, courses and sayings that a careful
physiotherapist's eye has labelled. Never a diagnosis: it only asks for more care.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from ml.recommend.answers import Floats, marked, ticks
from ml.recommend.conditions import own_words
from ml.recommend.course_columns import CourseColumns
from ml.recommend.demands.terms import weighed_terms
from ml.recommend.person_facts import PersonFacts
from ml.recommend.reading.person_words import PersonWords
from storage.records.vocabulary import Gender, Level, Limitation

WEIGHTS = Path(__file__).parent / "readers.npz"
MOST = 3.0
# How much the kinds of evidence count beside each other; measured by cross-validation.
TERMS, _CONCEPTS, _TICKS, _TAGS = 1.3, 0.3, 0.7, 0.5
_OLD, _YOUNG = 65, 18

Arrays = Mapping[str, npt.NDArray[Any]]


class Reads(Protocol):
    """What reads both sides."""

    def restrictions(self, person: PersonFacts) -> Floats:
        """Give how much a person is restricted in each `Demand`, 0 to 3."""

    def demands(self, courses: CourseColumns) -> Floats:
        """Give what each course demands, a row for each with 0 to 3 for each `Demand`."""


class Readers:
    """The linear models, from arrays as `ml.training.demand_readers` makes them."""

    def __init__(self, arrays: Arrays) -> None:
        self._of = {name: array for name, array in arrays.items() if name != "person.terms"}
        names = bytes(arrays["person.terms"]).decode().split("\n")
        self._idf = dict(zip(names, arrays["person.idf"].tolist(), strict=True))
        self._place = {name: place for place, name in enumerate(names)}

    def restrictions(self, person: PersonFacts) -> Floats:
        """Read a person's ticks, notes and reasons."""
        told = weighed_terms(own_words(person.profile), self._idf)
        result = self._of["person.bias"] + person_evidence(person) @ self._of["person.weights"]
        if told:
            places = [self._place[term] for term in told]
            values = np.array([*told.values()], dtype=np.float32)
            result = result + TERMS * values @ self._of["person.term_weights"][places].astype(np.float32)
        limited: Floats = np.clip(result, 0, MOST).astype(np.float32)
        return limited

    def demands(self, courses: CourseColumns) -> Floats:
        """Read courses' tags and words."""
        read = course_evidence(courses) @ self._of["course.weights"] + self._of["course.bias"]
        limited: Floats = np.clip(read, 0, MOST).astype(np.float32)
        return limited


def person_evidence(person: PersonFacts) -> Floats:
    """Give the ticks and concepts that speak of a person's restrictions."""
    profile = person.profile
    age = profile.age or 35
    answers = [
        *ticks(Limitation, profile.limitations or ()),
        age / 50 - 0.7,
        float(age >= _OLD),
        float(age < _YOUNG),
        float(profile.gender is Gender.FEMALE),
        float(profile.level is Level.BEGINNER),
        float(profile.level is Level.ADVANCED),
        1.0,
    ]
    words = [
        marked(ours | theirs) for ours, theirs in zip(_sets(person.notes), _sets(person.reasons), strict=True)
    ]
    return np.concatenate([_TICKS * np.array(answers, dtype=np.float32), _CONCEPTS * np.concatenate(words)])


def saying_evidence(words: PersonWords, size: int) -> Floats:
    """Give the same numbers, `size` of them, for a saying of nobody in particular."""
    concepts = _CONCEPTS * np.concatenate([marked(one) for one in _sets(words)])
    return np.concatenate([np.zeros(size - len(concepts), dtype=np.float32), concepts])


def course_evidence(courses: CourseColumns) -> Floats:
    """Give the tags and concepts that speak of courses' demands, a row for each."""
    words = (courses.named, courses.told, courses.spared, courses.excluded, courses.doctor)
    return np.hstack([_TAGS * courses.tags, *(_CONCEPTS * each for each in words)])


def _sets(words: PersonWords) -> tuple[frozenset[Any], ...]:
    return words.spoken, words.denied, words.against, words.fine


@cache
def shipped_readers() -> Readers:
    """Read the weights that ship, once."""
    with np.load(WEIGHTS, allow_pickle=False) as arrays:
        return Readers(dict(arrays))
