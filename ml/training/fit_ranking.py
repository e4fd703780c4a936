"""Fits the ranking to the judgments: `python -m ml.training.fit_ranking [--cross-validate FOLDS]`.

Writes `specificity.json`, `demands/readers.npz` and `weights.npz` of `ml/recommend`. With
--cross-validate it writes nothing and reports lists of people and courses that the model did not see, beside
the encoder alone and BM25.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import torch

from ml.recommend import specificity
from ml.recommend.demands.readers import WEIGHTS as READERS
from ml.recommend.encoder import Encoder
from ml.recommend.model import WEIGHTS
from ml.recommend.reading.course_words import read_course
from ml.training.cross_validation import Cosines, unseen_lists
from ml.training.demand_labels import load_demand_labels
from ml.training.demand_readers import BothSides, fit_readers, readers_unseen_by
from ml.training.evaluation.problem import Problem
from ml.training.evaluation.rankers import bm25
from ml.training.judgments import Judgment, further_judgments, load_judgments, more_judgments
from ml.training.ranking_model import NETS, fit
from ml.training.ranking_pairs import read_pairs, similarities
from ml.training.ranking_scores import score_lists


def main() -> None:
    """Fit and write, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cross-validate", type=int, metavar="FOLDS")
    folds = parser.parse_args().cross_validate
    judgments = load_judgments()
    # What is fitted is small: more threads wait for each other, on a busy machine for minutes.
    torch.set_num_threads(1)
    if folds:
        _report(judgments, similarities(judgments, Encoder(threads=1)), folds)
        return
    judgments += [*further_judgments(), *more_judgments()]
    courses = {one.course.id: one.course for one in judgments}
    weights = specificity.measure([read_course(course) for course in courses.values()])
    specificity.FILE.write_text(json.dumps(weights, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    _write_readers(judgments)
    cosine = {(one.profile.id, one.course.id): 0.0 for one in judgments}
    pairs = read_pairs(judgments, cosine, readers_unseen_by(judgments))
    arrays = fit(pairs, np.arange(len(judgments)), NETS)
    np.savez_compressed(WEIGHTS, allow_pickle=False, **arrays)


def _write_readers(judgments: Sequence[Judgment]) -> None:
    both = BothSides.of(judgments)
    arrays = fit_readers(both.people, both.courses, load_demand_labels())
    np.savez_compressed(READERS, allow_pickle=False, **arrays)


def _report(judgments: Sequence[Judgment], cosine: Cosines, folds: int) -> None:
    readers = readers_unseen_by(judgments)
    lists = {
        "BM25": _by_score(judgments, _bm25(judgments)),
        "encoder alone": _by_score(judgments, cosine),
        f"ranking, {folds} x {folds} unseen parts": unseen_lists(
            read_pairs(judgments, cosine, readers), cosine, folds, NETS, readers
        ),
    }
    for name, ranked in lists.items():
        sys.stdout.write(f"{name}: {score_lists(judgments, ranked)}\n")


def _by_score(judgments: Sequence[Judgment], score: Cosines) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for one in sorted(judgments, key=lambda one: -score[one.profile.id, one.course.id]):
        found[one.profile.id].append(one.course.id)
    return found


def _bm25(judgments: Sequence[Judgment]) -> Cosines:
    problem = Problem.of(judgments)
    scores = problem.scores_of_judged(bm25(problem.people, problem.courses))
    return {
        (one.profile.id, one.course.id): float(score) for one, score in zip(judgments, scores, strict=True)
    }


if __name__ == "__main__":
    main()
