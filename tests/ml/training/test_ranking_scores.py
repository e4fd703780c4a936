import math

import pytest

from ml.training.judgments import Judgment
from ml.training.ranking_scores import ndcg, score_lists
from tests.ml.recommend.people import course, person


def judged(name: str, relevance: int, *, unsafe: bool = False) -> Judgment:
    return Judgment(person(), course(id=name), relevance, unsafe)


def test_the_best_order_gains_everything_and_a_worse_one_what_the_formula_says() -> None:
    assert ndcg([3, 2, 0], [0, 2, 3]) == 1
    best = 7 + 3 / math.log2(3)
    assert ndcg([2, 3], [3, 2]) == pytest.approx((3 + 7 / math.log2(3)) / best)
    assert ndcg([], [3]) == 0
    assert ndcg([0, 0], [0, 0]) == 0


def test_lists_are_condensed_to_what_was_judged_and_a_missing_course_counts_as_not_found() -> None:
    judgments = [judged("a", 3), judged("b", 2), judged("c", 0, unsafe=True)]
    scores = score_lists(judgments, {"p": ["unjudged", "c", "a"]})
    assert scores.unsafe_at_5 == 1
    assert scores.good_at_5 == 0.5
    assert scores.ndcg_at_10 == pytest.approx((7 / math.log2(3)) / (7 + 3 / math.log2(3)))
    assert score_lists(judgments, {}).ndcg_at_10 == 0
