"""Learns to read what people should not do and what courses demand (ridge regression)."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import Ridge
from threadpoolctl import threadpool_limits

from ml.recommend.answers import Floats
from ml.recommend.conditions import own_words
from ml.recommend.course_columns import CourseColumns, columns_of
from ml.recommend.course_facts import CourseFacts, facts_of_course
from ml.recommend.demands import Readers, shipped_readers
from ml.recommend.demands.readers import TERMS, Reads, course_evidence, person_evidence, saying_evidence
from ml.recommend.demands.terms import common_terms, weighed_terms
from ml.recommend.person_facts import PersonFacts, facts_of
from ml.recommend.reading.person_words import read_person
from ml.training.demand_labels import DemandLabels, load_demand_labels
from ml.training.judgments import Judgment

Arrays = dict[str, npt.NDArray[Any]]

FOLDS = 3
_PENALTY = 2.0
# A saying stands alone, where a person's words come together.
_SAYING = 0.4
# With fewer labels a fold might have none.
_FEWEST = 60


def fit_readers(
    people: Sequence[PersonFacts], courses: Sequence[CourseFacts], labels: DemandLabels
) -> Arrays:
    """Learn from the labelled among these people and courses, and from all sayings."""
    with threadpool_limits(1):
        return _fit_person(people, labels) | _fit_course(courses, labels)


def readers_unseen_by(judgments: Iterable[Judgment]) -> Reads:
    """Give readers for learning a ranking from these pairs: they saw none of their people and courses.

    Where few of them are labelled, those are the ones that ship.
    """
    both = BothSides.of(judgments)
    labels = load_demand_labels()
    return UnseenReaders(both, labels) if both.are_labelled(labels) else shipped_readers()


def readers_taught_by(judgments: Iterable[Judgment]) -> Reads:
    """Give readers for people and courses outside these pairs: they learned from these alone.

    Where few of them are labelled, those are the ones that ship.
    """
    both = BothSides.of(judgments)
    labels = load_demand_labels()
    if not both.are_labelled(labels):
        return shipped_readers()
    return Readers(fit_readers(both.people, both.courses, labels))


@dataclass(frozen=True, slots=True)
class BothSides:
    """The people and the courses of judged pairs, each once."""

    people: list[PersonFacts]
    courses: list[CourseFacts]

    @classmethod
    def of(cls, judgments: Iterable[Judgment]) -> Self:
        """Read everybody and everything that was judged."""
        profiles, courses = {}, {}
        for one in judgments:
            profiles[one.profile.id], courses[one.course.id] = one.profile, one.course
        return cls([*map(facts_of, profiles.values())], [*map(facts_of_course, courses.values())])

    def are_labelled(self, labels: DemandLabels) -> bool:
        """Say whether enough of both are labelled to learn to read from them."""
        people = sum(one.profile.id in labels.people for one in self.people)
        courses = sum(one.course.id in labels.courses for one in self.courses)
        return min(people, courses) >= _FEWEST


class UnseenReaders:
    """Reads each person and course by models that learned from neither.

    What a ranking learns from should be as uncertain as what it will meet.
    """

    def __init__(self, both: BothSides, labels: DemandLabels) -> None:
        self._readers = [
            Readers(
                fit_readers(
                    [one for one in both.people if _fold(one.profile.id) != fold],
                    [one for one in both.courses if _fold(one.course.id) != fold],
                    labels,
                )
            )
            for fold in range(FOLDS)
        ]

    def restrictions(self, person: PersonFacts) -> Floats:
        """Read a person."""
        return self._readers[_fold(person.profile.id)].restrictions(person)

    def demands(self, courses: CourseColumns) -> Floats:
        """Read courses."""
        read = np.stack([reader.demands(courses) for reader in self._readers])
        folds = [_fold(facts.course.id) for facts in courses.facts]
        result: Floats = read[folds, np.arange(len(folds))]
        return result


def _fit_person(people: Sequence[PersonFacts], labels: DemandLabels) -> Arrays:
    labelled = [one for one in people if one.profile.id in labels.people]
    texts = [*(own_words(one.profile) for one in labelled), *labels.sayings]
    idf = common_terms(texts)
    of_people = [person_evidence(one) for one in labelled]
    size = len(of_people[0])
    evidence = np.stack([*of_people, *(saying_evidence(read_person(text), size) for text in labels.sayings)])
    model = Ridge(alpha=_PENALTY)
    model.fit(
        hstack([TERMS * _sparse(texts, idf), csr_matrix(evidence)]).tocsr(),
        np.stack([*(labels.people[one.profile.id] for one in labelled), *labels.sayings.values()]),
        sample_weight=np.repeat([1.0, _SAYING], [len(labelled), len(labels.sayings)]),
    )
    weights = model.coef_.T
    return {
        "person.terms": np.frombuffer("\n".join(idf).encode(), dtype=np.uint8),
        "person.idf": np.array([*idf.values()], dtype=np.float32),
        "person.term_weights": weights[: len(idf)].astype(np.float16),
        "person.weights": weights[len(idf) :].astype(np.float32),
        "person.bias": model.intercept_.astype(np.float32),
    }


def _fit_course(courses: Sequence[CourseFacts], labels: DemandLabels) -> Arrays:
    labelled = [one for one in courses if one.course.id in labels.courses]
    model = Ridge(alpha=_PENALTY)
    model.fit(
        course_evidence(columns_of(labelled)), np.stack([labels.courses[one.course.id] for one in labelled])
    )
    return {
        "course.weights": model.coef_.T.astype(np.float32),
        "course.bias": model.intercept_.astype(np.float32),
    }


def _sparse(texts: Sequence[str], idf: dict[str, float]) -> csr_matrix:
    place = {term: number for number, term in enumerate(idf)}
    rows = [weighed_terms(text, idf) for text in texts]
    return csr_matrix(
        (
            [value for row in rows for value in row.values()],
            (
                [number for number, row in enumerate(rows) for _ in row],
                [place[term] for row in rows for term in row],
            ),
        ),
        shape=(len(texts), len(idf)),
    )


def _fold(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8]) % FOLDS
