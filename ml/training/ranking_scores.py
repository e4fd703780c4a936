"""How good ranked lists are against graded judgments."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ml.training.judgments import Judgment


@dataclass(frozen=True, slots=True)
class RankingScores:
    """Means over people; `unsafe_at_5` counts places, `good_at_5` is a share of what the best list holds."""

    ndcg_at_10: float
    unsafe_at_5: int
    good_at_5: float
    people: int

    def __str__(self) -> str:
        per_200 = 200 * self.unsafe_at_5 / (5 * self.people)
        return (
            f"nDCG@10 {self.ndcg_at_10:.3f}, unsafe@5 {self.unsafe_at_5} ({per_200:.1f} of 200 places), "
            f"good@5 {self.good_at_5:.3f}, {self.people} people"
        )


def score_lists(judgments: Iterable[Judgment], lists: Mapping[str, Sequence[str]]) -> RankingScores:
    """Score each person's list of course ids, best first; courses that nobody judged are passed over."""
    truth: defaultdict[str, dict[str, Judgment]] = defaultdict(dict)
    for one in judgments:
        truth[one.profile.id][one.course.id] = one
    gained, unsafe, good, possible = 0.0, 0, 0, 0
    for person, judged in truth.items():
        listed = [judged[name] for name in lists.get(person, ()) if name in judged]
        gained += ndcg([one.relevance for one in listed], [one.relevance for one in judged.values()])
        unsafe += sum(one.unsafe for one in listed[:5])
        good += sum(one.relevance >= 2 for one in listed[:5])
        possible += min(5, sum(one.relevance >= 2 for one in judged.values()))
    return RankingScores(gained / len(truth), unsafe, good / max(1, possible), len(truth))


def ndcg(listed: Sequence[int], judged: Sequence[int], depth: int = 10) -> float:
    """Normalised discounted cumulative gain with gain 2^relevance - 1 (Järvelin and Kekäläinen, 2002)."""
    best = _gain(sorted(judged, reverse=True), depth)
    return _gain(listed, depth) / best if best else 0.0


def mean_ndcg(lists: Iterable[Sequence[int]], depth: int = 10) -> float:
    """Give the mean over lists of grades whose order matters: those with two different ones."""
    values = [ndcg(grades, grades, depth) for grades in lists if len(set(grades)) > 1]
    return math.fsum(values) / max(1, len(values))


def _gain(values: Sequence[int], depth: int) -> float:
    return math.fsum((2**value - 1) / math.log2(place + 2) for place, value in enumerate(values[:depth]))
