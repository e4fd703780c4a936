"""The learned part of the ranking: boosted trees and a small net over named aspects, in plain numpy.

`merit` estimates a coach's grade (0 unsuitable to 3 excellent), `risk` the chance that a coach would refuse
for health. `ml.training.fit_ranking` writes the weights.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

from ml.recommend.answers import Floats, person_answers, person_concepts, scaled
from ml.recommend.course_columns import columns_of
from ml.recommend.course_facts import CourseFacts
from ml.recommend.demands import shipped_readers, strain
from ml.recommend.demands.readers import Reads
from ml.recommend.fit import aspects_of
from ml.recommend.person_facts import PersonFacts
from storage.records.vocabulary import Goal, Limitation

WEIGHTS = Path(__file__).parent / "weights.npz"
# How much the nets' words count beside the trees'; measured on people that neither saw.
_NET_SHARE = 0.7
_NET_RISK_SHARE = 0.5
_CROSSED = len(Limitation) + len(Goal)

Arrays = Mapping[str, npt.NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Inputs:
    """Courses for one person, or pairs of many: a row of aspects and answers each, both sides for the net."""

    rows: Floats
    person: Floats
    courses: Floats


def inputs_for(
    person: PersonFacts,
    courses: Sequence[CourseFacts],
    similarities: Sequence[float],
    readers: Reads | None = None,
) -> Inputs:
    """Measure courses against one person; there must be one at least.

    `readers` say what the person should not do and what the courses demand; without them the shipped ones do.
    """
    readers = readers or shipped_readers()
    columns = columns_of(courses)
    restrictions, demands = readers.restrictions(person), readers.demands(columns)
    strains = strain(restrictions, demands)
    aspects = aspects_of(person, columns, np.array(similarities, dtype=np.float32))
    own, tags = person_answers(person), columns.tags
    widths = np.cumsum([len(aspects), tags.shape[1], len(own), _CROSSED])
    rows = np.empty((len(courses), widths[-1] + strains.shape[1]), dtype=np.float32)
    for place, values in enumerate(aspects.values()):
        rows[:, place] = values
    rows[:, widths[0] : widths[1]] = tags
    rows[:, widths[1] : widths[2]] = own
    rows[:, widths[2] : widths[3]] = 2 * own[:_CROSSED] + tags[:, :_CROSSED]
    rows[:, widths[3] :] = strains
    person_side = np.concatenate([scaled(own), 4 * person_concepts(person), restrictions])
    return Inputs(rows, person_side[None, :], np.hstack([columns.side, demands]))


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


class Nets:
    """Nets of one shape: two layers over the rows, and what person and course have in common."""

    def __init__(self, arrays: Arrays) -> None:
        self._of = {
            name.removeprefix("nets."): array.astype(np.float32)
            for name, array in arrays.items()
            if name.startswith("nets.")
        }
        self._count = len(self._of["out.bias"])

    def predict(self, inputs: Inputs) -> tuple[Floats, Floats]:
        """Give the merit and the risk of each row: the means of what the nets say."""
        rows = standardized(inputs.rows, self._of["mean"], self._of["scale"])
        hidden = np.maximum(0, self._split(self._all("first", rows)))
        hidden = np.maximum(0, hidden @ self._turned("second") + self._of["second.bias"][:, None])
        common = self._split(
            np.tanh(self._all("person", inputs.person)) * self._all("course", inputs.courses)
        )
        both = np.concatenate([hidden, common], axis=2)
        grades = both @ self._turned("out") + self._of["out.bias"][:, None]
        heads = grades + self._split(self._all("straight", rows))
        merit: Floats = heads[:, :, 0].mean(axis=0)
        risk: Floats = (1 / (1 + np.exp(-heads[:, :, 1]))).mean(axis=0)
        return merit, risk

    def _all(self, layer: str, values: Floats) -> Floats:
        """Give what the layer of every net makes of the same values, one net beside the other."""
        weight = self._of[f"{layer}.weight"]
        result: Floats = values @ weight.reshape(-1, weight.shape[2]).T + self._of[f"{layer}.bias"].ravel()
        return result

    def _split(self, values: Floats) -> Floats:
        return values.reshape(len(values), self._count, -1).transpose(1, 0, 2)

    def _turned(self, layer: str) -> Floats:
        return self._of[f"{layer}.weight"].transpose(0, 2, 1)


class RankingModel:
    """Grades courses for a person, measured by `readers` of both sides (without them by the shipped ones)."""

    def __init__(self, arrays: Arrays, readers: Reads | None = None) -> None:
        self.readers = readers
        self._merit, self._risk = Trees(arrays, "merit"), Trees(arrays, "risk")
        self._nets = Nets(arrays)

    def grade(self, inputs: Inputs) -> tuple[Floats, Floats]:
        """Give the merit and the risk of each row."""
        rows = without_similarity(inputs.rows)
        blank = Inputs(rows, inputs.person, inputs.courses)
        net_merit, net_risk = self._nets.predict(blank)
        return (
            (1 - _NET_SHARE) * self._merit.predict(rows) + _NET_SHARE * net_merit,
            (1 - _NET_RISK_SHARE) * self._risk.predict(rows) + _NET_RISK_SHARE * net_risk,
        )


@cache
def shipped_model() -> RankingModel:
    """Read the weights that ship, once."""
    # Threads of BLAS only wait for each other over arrays so small: four times the time on two busy cores.
    threadpool_limits(1, user_api="blas")
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
