"""Fits the ranking to the judgments: `python -m ml.training.fit_ranking [--cross-validate FOLDS]`.

Writes `ml/recommend/specificity.json` and `ml/recommend/weights.npz`. With --cross-validate it writes nothing
and reports lists of people and courses that the model did not see, beside the encoder alone and BM25.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Sequence

import bm25s
import numpy as np

from ml.recommend import specificity
from ml.recommend.course_text import course_text
from ml.recommend.encoder import Encoder
from ml.recommend.model import WEIGHTS
from ml.recommend.profile_text import profile_text
from ml.recommend.reading.course_words import read_course
from ml.training.cross_validation import Cosines, unseen_lists
from ml.training.judgments import Judgment, load_judgments
from ml.training.ranking_model import fit
from ml.training.ranking_pairs import read_pairs, similarities
from ml.training.ranking_scores import score_lists

_NETS = 3


def main() -> None:
    """Fit and write, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cross-validate", type=int, metavar="FOLDS")
    folds = parser.parse_args().cross_validate
    judgments = load_judgments()
    cosine = similarities(judgments, Encoder())
    if folds:
        _report(judgments, cosine, folds)
        return
    courses = {one.course.id: one.course for one in judgments}
    weights = specificity.measure([read_course(course) for course in courses.values()])
    specificity.FILE.write_text(json.dumps(weights, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    pairs = read_pairs(judgments, cosine)
    arrays = fit(pairs, np.arange(len(judgments)), _NETS)
    np.savez_compressed(WEIGHTS, allow_pickle=False, **arrays)


def _report(judgments: Sequence[Judgment], cosine: Cosines, folds: int) -> None:
    lists = {
        "BM25": _by_score(judgments, _bm25(judgments)),
        "encoder alone": _by_score(judgments, cosine),
        f"ranking, {folds} x {folds} unseen parts": unseen_lists(
            read_pairs(judgments, cosine), cosine, folds, _NETS
        ),
    }
    for name, ranked in lists.items():
        sys.stdout.write(f"{name}: {score_lists(judgments, ranked)}\n")


def _by_score(judgments: Sequence[Judgment], score: Cosines) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for one in sorted(judgments, key=lambda one: -score[one.profile.id, one.course.id]):
        found[one.profile.id].append(one.course.id)
    return found


def _bm25(judgments: Sequence[Judgment]) -> dict[tuple[str, str], float]:
    courses = {one.course.id: one.course for one in judgments}
    profiles = {one.profile.id: one.profile for one in judgments}
    index = bm25s.BM25()
    index.index(
        bm25s.tokenize([course_text(one) for one in courses.values()], show_progress=False),
        show_progress=False,
    )
    found: dict[tuple[str, str], float] = {}
    for person, profile in profiles.items():
        words = bm25s.tokenize(profile_text(profile), return_ids=False, show_progress=False)[0]
        found |= {
            (person, name): float(score) for name, score in zip(courses, index.get_scores(words), strict=True)
        }
    return found


if __name__ == "__main__":
    main()
