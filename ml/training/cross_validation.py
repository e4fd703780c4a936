"""Ranks judged courses by models that saw neither the person nor the course."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping

import numpy as np

from ml.recommend.demands.readers import Reads
from ml.recommend.model import RankingModel
from ml.recommend.person_facts import facts_of
from ml.recommend.ranking import Candidate, scores
from ml.training.judgments import Judgment
from ml.training.ranking_model import fit
from ml.training.ranking_pairs import Indices, RankingPairs

Cosines = Mapping[tuple[str, str], float]


def unseen_lists(
    pairs: RankingPairs, cosine: Cosines, folds: int, nets: int, readers: Reads
) -> dict[str, list[str]]:
    """Give each person's judged courses, best first, refused ones left out.

    People and courses are divided into `folds` parts each by a hash of their ids; every combination of parts
    is scored by a model fitted to the pairs that share neither with it; `readers` are those of the pairs.
    """
    found: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
    for train, test in _folds(pairs, folds):
        model = RankingModel(fit(pairs, train, nets), readers)
        for ones in _by_person(pairs, test).values():
            candidates = [Candidate(one.course, cosine[one.profile.id, one.course.id]) for one in ones]
            found[ones[0].profile.id] += [
                (score, candidate.course.id)
                for candidate, score in scores(facts_of(ones[0].profile), candidates, model)
                if score is not None
            ]
    return {person: [name for _, name in sorted(scored, reverse=True)] for person, scored in found.items()}


def _folds(pairs: RankingPairs, folds: int) -> Iterator[tuple[Indices, Indices]]:
    people = np.array([_part(one.profile.id, folds) for one in pairs.judgments])
    courses = np.array([_part(one.course.id, folds) for one in pairs.judgments])
    for person in range(folds):
        for course in range(folds):
            yield (
                np.flatnonzero((people != person) & (courses != course)),
                np.flatnonzero((people == person) & (courses == course)),
            )


def _part(name: str, folds: int) -> int:
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8]) % folds


def _by_person(pairs: RankingPairs, rows: Indices) -> dict[str, list[Judgment]]:
    found: defaultdict[str, list[Judgment]] = defaultdict(list)
    for row in rows:
        one = pairs.judgments[row]
        found[one.profile.id].append(one)
    return found
