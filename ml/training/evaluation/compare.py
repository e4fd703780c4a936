"""Measures several rankers on the same people and courses."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ml.training.evaluation import measures
from ml.training.evaluation.groups import groups_of
from ml.training.evaluation.measures import Calibration, Measures, OfPerson
from ml.training.evaluation.problem import Problem
from ml.training.evaluation.rankers import Ranker


@dataclass(frozen=True, slots=True)
class GroupMeasures:
    """How a group of people is served: too small a group says little."""

    people: int
    ndcg_at_10: float
    unsafe_at_5: float


@dataclass(frozen=True, slots=True)
class Measured:
    """A ranker, measured; groups by what divides them and which part."""

    measures: Measures
    calibration: Calibration
    groups: Mapping[tuple[str, str], GroupMeasures]
    people: tuple[OfPerson, ...]


def compare(
    rankers: Mapping[str, Ranker], test: Problem, dev: Problem, tell: Callable[[str], None]
) -> dict[str, Measured]:
    """Measure each ranker on `test`; `dev` only teaches what its scores mean as grades."""
    found: dict[str, Measured] = {}
    for name, ranker in rankers.items():
        tell(name)
        found[name] = _measured(ranker, test, dev)
    return found


def _measured(ranker: Ranker, test: Problem, dev: Problem) -> Measured:
    scores = ranker(test.people, test.courses)
    people = measures.of_people(test, scores)
    calibration = measures.calibration(
        dev.scores_of_judged(ranker(dev.people, dev.courses)),
        _grades(dev),
        test.scores_of_judged(scores),
        _grades(test),
    )
    overall = Measures(
        ndcg_at_5=measures.mean(one.ndcg_at_5 for one in people),
        ndcg_at_10=measures.mean(one.ndcg_at_10 for one in people),
        ndcg_of_all=measures.ndcg_of_all(test, scores),
        recall_at_5=measures.mean(one.recall_at_5 for one in people),
        mrr=measures.mean(one.mrr for one in people),
        good_at_5=measures.mean(one.good_at_5 for one in people),
        unsafe_at_5=measures.unsafe_share(people),
        coverage=measures.coverage(scores),
        diversity=measures.diversity(scores, test.courses),
        calibration_error=calibration.error,
    )
    return Measured(overall, calibration, _by_group(test, people), tuple(people))


def _by_group(test: Problem, people: list[OfPerson]) -> dict[tuple[str, str], GroupMeasures]:
    members: defaultdict[tuple[str, str], list[OfPerson]] = defaultdict(list)
    for profile, one in zip(test.people, people, strict=True):
        for group in groups_of(profile):
            members[group].append(one)
    return {
        group: GroupMeasures(
            sum(one.ndcg_at_10 is not None for one in some),
            measures.mean(one.ndcg_at_10 for one in some),
            measures.unsafe_share(some),
        )
        for group, some in sorted(members.items())
    }


def _grades(problem: Problem) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.array([one.relevance for one in problem.judgments], dtype=np.float64)
