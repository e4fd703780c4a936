"""The learned part of the ranking: boosted trees and a small net over named aspects, in plain numpy.

`merit` estimates a coach's grade (0 unsuitable to 3 excellent), `risk` the chance that a coach would refuse
for health. `ml.training.fit_ranking` writes the weights.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ml.recommend.answers import Floats, course_answers, course_concepts, person_answers, person_concepts
from ml.recommend.course_facts import CourseFacts
from ml.recommend.fit import aspects_of
from ml.recommend.person_facts import PersonFacts
from storage.records.vocabulary import Goal, Limitation

WEIGHTS = Path(__file__).parent / "weights.npz"
# Both models' words count the same; measured by cross-validation.
_NET_SHARE = 0.5
_CROSSED = len(Limitation) + len(Goal)

Arrays = Mapping[str, npt.NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Inputs:
    """Courses for one person, or pairs of many: a row of aspects and answers each, both sides for the net."""

    rows: Floats
    person: Floats
    courses: Floats


def inputs_for(person: PersonFacts, courses: Sequence[CourseFacts], similarities: Sequence[float]) -> Inputs:
    """Measure courses against one person."""
    aspects = np.array(
        [
            tuple(aspects_of(person, facts, similarity).values())
            for facts, similarity in zip(courses, similarities, strict=True)
        ],
        dtype=np.float32,
    )
    own = person_answers(person)
    sides = [_course_side(facts) for facts in courses]
    tags = np.array([side[0] for side in sides])
    rows = np.hstack(
        [
            aspects,
            tags,
            np.broadcast_to(own, (len(courses), len(own))),
            2 * own[:_CROSSED] + tags[:, :_CROSSED],
        ]
    )
    person_side = np.concatenate([_scaled(own), 4 * person_concepts(person)])
    return Inputs(rows, person_side[None, :], np.array([side[1] for side in sides]))


class Trees:
    """Regression trees, all nodes of all trees in a row; a leaf leads to itself."""

    def __init__(self, arrays: Arrays, name: str) -> None:
        feature = arrays[f"{name}.feature"]
        trees, nodes = feature.shape
        self._roots = np.arange(trees) * nodes
        self._feature = feature.astype(np.intp).ravel()
        self._threshold = arrays[f"{name}.threshold"].ravel()
        self._next = (arrays[f"{name}.next"].astype(np.intp) + self._roots[:, None, None]).ravel()
        self._value = arrays[f"{name}.value"].ravel()
        self._base = float(arrays[f"{name}.base"])
        self._depth = int(arrays[f"{name}.depth"])

    def predict(self, rows: Floats) -> Floats:
        """Add up what each tree says of each row."""
        cells = rows.ravel()
        begin = (np.arange(len(rows)) * rows.shape[1])[:, None]
        at = np.broadcast_to(self._roots, (len(rows), len(self._roots)))
        for _ in range(self._depth):
            is_above = cells.take(begin + self._feature.take(at)) > self._threshold.take(at)
            at = self._next.take(2 * at + is_above)
        total: Floats = self._base + self._value.take(at).sum(axis=1)
        return total


class Net:
    """Two layers over the rows, and what the person's side and the course's side have in common."""

    def __init__(self, arrays: Arrays, name: str) -> None:
        prefix = f"{name}."
        self._of = {
            key.removeprefix(prefix): value.astype(np.float32)
            for key, value in arrays.items()
            if key.startswith(prefix)
        }

    def predict(self, inputs: Inputs) -> Floats:
        """Grade each row."""
        rows = standardized(inputs.rows, self._of["mean"], self._of["scale"])
        hidden = np.maximum(0, self._layer("second", np.maximum(0, self._layer("first", rows))))
        common = np.tanh(self._layer("person", inputs.person)) * self._layer("course", inputs.courses)
        both = np.hstack([hidden, common])
        grade: Floats = (self._layer("out", both) + self._layer("straight", rows))[:, 0]
        return grade

    def _layer(self, name: str, values: Floats) -> Floats:
        result: Floats = values @ self._of[f"{name}.weight"].T + self._of[f"{name}.bias"]
        return result


class RankingModel:
    """Grades courses for a person."""

    def __init__(self, arrays: Arrays) -> None:
        self._merit, self._risk = Trees(arrays, "merit"), Trees(arrays, "risk")
        self._nets = [Net(arrays, f"net{number}") for number in range(int(arrays["nets"]))]

    def grade(self, inputs: Inputs) -> tuple[Floats, Floats]:
        """Give the merit and the risk of each row."""
        rows = without_similarity(inputs.rows)
        blank = Inputs(rows, inputs.person, inputs.courses)
        by_nets = np.mean([net.predict(blank) for net in self._nets], axis=0)
        merit = (1 - _NET_SHARE) * self._merit.predict(rows) + _NET_SHARE * by_nets
        return merit, self._risk.predict(rows)


@cache
def shipped_model() -> RankingModel:
    """Read the weights that ship, once."""
    with np.load(WEIGHTS, allow_pickle=False) as arrays:
        return RankingModel(dict(arrays))


def without_similarity(rows: Floats) -> Floats:
    """Blank the similarity: grades must not depend on the encoder.

    Neither the trained nor the untrained encoder's similarity made the ranking better for people and courses
    that were new to both (ml/recommend/trained/README.md); without it any encoder may find the candidates.
    """
    rest = rows.copy()
    rest[:, 0] = 0
    return rest


def standardized(rows: Floats, mean: Floats, scale: Floats) -> Floats:
    """Bring every column to mean 0 and scale 1, without outliers."""
    result: Floats = np.clip((rows - mean) / scale, -4, 4)
    return result


@lru_cache(maxsize=8192)
def _course_side(facts: CourseFacts) -> tuple[Floats, Floats]:
    tags = course_answers(facts)
    return tags, np.concatenate([_scaled(tags), 4 * course_concepts(facts)])


def _scaled(answers: Floats) -> Floats:
    return 4 * answers / float(np.linalg.norm(answers))
