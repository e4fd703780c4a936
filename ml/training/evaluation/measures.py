"""Measures of ranked lists: gain, recall, safety, variety, and whether scores mean grades."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from ml.training.evaluation.problem import Problem, Scores
from ml.training.judgments import Judgment
from ml.training.ranking_scores import ndcg
from storage.records.course import Course

_GOOD = 2
_SHOWN = 5
_BINS = 10


@dataclass(frozen=True, slots=True)
class Measures:
    """Means over people.

    Lists hold what was judged, but for `ndcg_of_all`: nDCG@10 of all courses, unjudged ones as unsuitable.
    The other nDCG are over people for whom the order matters; recall, good_at_5 and MRR over those with a
    good course (grade 2 or 3). good_at_5 is the share of the good courses that five places can hold,
    unsafe_at_5 that of five places. Coverage and diversity are of the first five of all courses.
    """

    ndcg_at_5: float
    ndcg_at_10: float
    ndcg_of_all: float
    recall_at_5: float
    mrr: float
    good_at_5: float
    unsafe_at_5: float
    coverage: float
    diversity: float
    calibration_error: float


@dataclass(frozen=True, slots=True)
class OfPerson:
    """One person's list, measured; None where it says nothing."""

    ndcg_at_5: float | None
    ndcg_at_10: float | None
    recall_at_5: float | None
    mrr: float | None
    good_at_5: float | None
    unsafe: int
    places: int


def of_people(problem: Problem, scores: Scores) -> list[OfPerson]:
    """Measure everybody's list, in the order of `problem.people`."""
    by_person = problem.by_person()
    lists = problem.judged_lists(scores)
    return [
        _of_list(listed, by_person[person.id]) for person, listed in zip(problem.people, lists, strict=True)
    ]


def _of_list(listed: Sequence[Judgment], judged: Sequence[Judgment]) -> OfPerson:
    grades = [one.relevance for one in listed]
    wanted = [one.relevance for one in judged]
    matters = len(set(wanted)) > 1
    good = sum(grade >= _GOOD for grade in wanted)
    found = sum(grade >= _GOOD for grade in grades[:_SHOWN])
    first = next((place for place, grade in enumerate(grades, start=1) if grade >= _GOOD), math.inf)
    return OfPerson(
        ndcg_at_5=ndcg(grades, wanted, 5) if matters else None,
        ndcg_at_10=ndcg(grades, wanted, 10) if matters else None,
        recall_at_5=found / good if good else None,
        mrr=1 / first if good else None,
        good_at_5=found / min(_SHOWN, good) if good else None,
        unsafe=sum(one.unsafe for one in listed[:_SHOWN]),
        places=min(_SHOWN, len(wanted)),
    )


def ndcg_of_all(problem: Problem, scores: Scores) -> float:
    """Give the mean nDCG@10 of whole lists; what nobody judged counts as unsuitable."""
    columns = problem.columns()
    by_person = problem.by_person()
    grades = np.zeros(scores.shape, dtype=int)
    for row, person in enumerate(problem.people):
        for one in by_person[person.id]:
            grades[row, columns[one.course.id]] = one.relevance
    order = np.argsort(-scores, axis=1, kind="stable")
    return mean(
        ndcg([row[at] for at in places if np.isfinite(row_scores[at])], row.tolist())
        for row, row_scores, places in zip(grades, scores, order, strict=True)
        if row.any()
    )


def mean(values: Iterable[float | None]) -> float:
    """Give the mean of what says something, nan of nothing."""
    said = [value for value in values if value is not None]
    return math.fsum(said) / len(said) if said else math.nan


def unsafe_share(people: Sequence[OfPerson]) -> float:
    """Give the share of the first places that a coach would refuse."""
    return sum(one.unsafe for one in people) / max(1, sum(one.places for one in people))


def coverage(scores: Scores) -> float:
    """Give the share of all courses that somebody is shown among their first five."""
    shown = {column for row in _first(scores) for column in row}
    return len(shown) / int(scores.shape[1])


def diversity(scores: Scores, courses: Sequence[Course]) -> float:
    """Give how little two of somebody's first five have in common: 1 less the Jaccard index of activities."""
    kinds = [set(course.activity_types) for course in courses]
    return mean(
        1 - len(kinds[one] & kinds[other]) / len(kinds[one] | kinds[other])
        for row in _first(scores)
        for one, other in combinations(row, 2)
    )


def _first(scores: Scores) -> list[list[int]]:
    best = np.argsort(-scores, axis=1, kind="stable")[:, :_SHOWN]
    return [
        [column for column in row if np.isfinite(scores[person, column])]
        for person, row in enumerate(best.tolist())
    ]


@dataclass(frozen=True, slots=True)
class Calibration:
    """Bins of pairs by what their score means: expected and given grades, and the mean error."""

    expected: Sequence[float]
    given: Sequence[float]
    error: float


def calibration(
    learned_scores: Scores,
    learned_grades: npt.NDArray[np.float64],
    scores: Scores,
    grades: npt.NDArray[np.float64],
) -> Calibration:
    """Read scores as grades by the best straight line of other pairs; compare in ten equal bins."""
    known, finite = np.isfinite(learned_scores), np.isfinite(scores)
    if np.ptp(learned_scores[known]) == 0:
        line = np.array([0.0, learned_grades[known].mean()])
    else:
        line = np.polyfit(learned_scores[known], learned_grades[known], 1)
    expected = np.polyval(line, scores[finite]).clip(0, 3)
    order = np.argsort(expected, kind="stable")
    bins = [
        (expected[some].mean(), grades[finite][some].mean(), len(some))
        for some in np.array_split(order, _BINS)
    ]
    error = sum(size * abs(said - given) for said, given, size in bins) / max(1, len(order))
    return Calibration([said for said, _, _ in bins], [given for _, given, _ in bins], float(error))


def difference(
    ours: Sequence[float | None], theirs: Sequence[float | None], seed: int = 0, draws: int = 2000
) -> tuple[float, float, float]:
    """Give the mean difference over people, and its 95 % interval by drawing people again (bootstrap)."""
    values = np.array([a - b for a, b in zip(ours, theirs, strict=True) if a is not None and b is not None])
    luck = np.random.default_rng(seed)
    means = values[luck.integers(0, len(values), (draws, len(values)))].mean(axis=1)
    low, high = np.quantile(means, [0.025, 0.975])
    return float(values.mean()), float(low), float(high)
