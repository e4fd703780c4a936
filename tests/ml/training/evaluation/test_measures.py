import math

import numpy as np
import pytest

from ml.training.evaluation import measures
from ml.training.evaluation.problem import Problem
from ml.training.judgments import Judgment
from tests.ml.recommend.people import course, person

REFUSED = -np.inf


def problem(*grades: dict[str, int], unsafe: tuple[str, ...] = ()) -> Problem:
    """Give people p0, p1 ... with grades of courses by id."""
    return Problem.of(
        [
            Judgment(person(id=f"p{number}"), course(id=name), grade, unsafe=name in unsafe)
            for number, graded in enumerate(grades)
            for name, grade in graded.items()
        ]
    )


def test_a_list_is_measured_as_the_formulas_say() -> None:
    asked = problem({"a": 3, "b": 0, "c": 2}, unsafe=("b",))
    [found] = measures.of_people(asked, np.array([[0.2, 0.9, 0.5]]))
    best = 7 + 3 / math.log2(3)
    assert found.ndcg_at_10 == pytest.approx((3 / math.log2(3) + 7 / 2) / best)
    assert (found.mrr, found.recall_at_5, found.good_at_5) == (0.5, 1, 1)
    assert (found.unsafe, found.places) == (1, 3)


def test_what_is_refused_is_not_shown() -> None:
    asked = problem({"a": 3, "b": 0}, unsafe=("b",))
    [found] = measures.of_people(asked, np.array([[0.2, REFUSED]]))
    assert (found.ndcg_at_10, found.unsafe) == (1, 0)
    [found] = measures.of_people(asked, np.array([[REFUSED, 0.2]]))
    assert (found.ndcg_at_10, found.recall_at_5, found.mrr, found.unsafe) == (0, 0, 0, 1)


def test_people_for_whom_the_order_does_not_matter_are_left_out() -> None:
    [found] = measures.of_people(problem({"a": 1, "b": 1}), np.array([[0.2, 0.1]]))
    assert (found.ndcg_at_10, found.mrr) == (None, None)
    assert math.isnan(measures.mean([found.ndcg_at_10]))
    assert measures.mean([None, 1.0, 0.0]) == 0.5


def test_courses_that_nobody_judged_take_places_in_whole_lists_only() -> None:
    asked = problem({"a": 3}, {"b": 3, "c": 0})
    scores = np.array([[0.1, 0.9, 0.8], [0.1, 0.9, 0.8]])
    assert measures.ndcg_of_all(asked, scores) == pytest.approx((1 / 2 + 1) / 2)
    assert measures.of_people(asked, scores)[1].ndcg_at_10 == 1


def test_coverage_counts_courses_among_anybodys_first_five() -> None:
    scores = np.array([[7.0, 6, 5, 4, 3, 2, 1], [7, 6, 5, 4, REFUSED, REFUSED, 1]])
    assert measures.coverage(scores) == pytest.approx(6 / 7)


def test_diversity_is_what_the_activities_do_not_share() -> None:
    same, other = course(activity_types=["yoga"]), course(activity_types=["strength"])
    both = course(activity_types=["yoga", "strength"])
    assert measures.diversity(np.array([[1.0, 0.5]]), [same, same]) == 0
    assert measures.diversity(np.array([[1.0, 0.5]]), [same, other]) == 1
    assert measures.diversity(np.array([[1.0, 0.5]]), [same, both]) == 0.5


def test_scores_on_a_line_with_grades_are_calibrated_and_constant_ones_say_the_mean() -> None:
    grades = np.array([0.0, 1, 2, 3] * 10)
    assert measures.calibration(grades / 10, grades, grades / 10, grades).error == pytest.approx(0)
    assert measures.calibration(grades / 10, grades, (3 - grades) / 10, grades).error > 1
    constant = measures.calibration(np.ones(40), grades, np.ones(40), grades)
    assert constant.expected[0] == 1.5


def test_a_sure_difference_has_an_interval_above_nothing() -> None:
    theirs = [0.5, 0.6, None, 0.7]
    assert measures.difference([0.7, 0.8, 0.1, 0.9], theirs) == pytest.approx((0.2, 0.2, 0.2))
    _, low, high = measures.difference([0.9, 0.2, 0.1, 0.7], theirs)
    assert low < 0 < high
