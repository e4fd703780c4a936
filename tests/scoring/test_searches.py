import pytest

from storage.catalogue import SHIPPED, read_courses
from tests.ml.recommend.people import course
from tests.scoring.course_tests import course_test
from tests.scoring.searches import (
    JudgedSearch,
    Judgment,
    LabelledSearch,
    load_judged,
    load_searches,
    ndcg,
    score,
)

GYM = course(id="gym", session_minutes=60, age_min=16, tags=["first meet"], plan_text="Box jumps 3x5")
HOME = course(id="home", environments=["home_bodyweight"], session_minutes=20, equipment=["mat", "none"])


@pytest.mark.parametrize(
    ("expression", "gym", "home"),
    [
        ("place=gym", True, False),
        ("place=gym,home_bodyweight", True, True),
        ("minutes<=20", False, True),
        ("minutes>=60 & level=intermediate", True, False),
        ("place=gym & minutes<=20 | place=home_bodyweight", False, True),
        ("!place=gym", False, True),
        ("age=14", False, True),
        ("onlygear=mat", False, True),
        ("named~meet", True, False),
        ("@no_jumps", False, True),
    ],
)
def test_expressions(expression: str, gym: bool, home: bool) -> None:
    assert course_test(expression)(GYM) is gym
    assert course_test(expression)(HOME) is home


def test_a_course_that_breaks_a_condition_is_worth_nothing_where_another_fits() -> None:
    search = LabelledSearch("q", "en", "short", ("minutes<=30",), ("activity=strength",))
    assert search.judge([GYM, HOME]) == Judgment({"home": 3}, frozenset({"gym"}))
    assert search.judge([GYM]) == Judgment({"gym": 1}, frozenset())


def test_the_figures() -> None:
    judged = Judgment({"a": 3, "b": 1}, frozenset({"x"}))
    nothing = Judgment({}, frozenset())
    total = score([(judged, ["a", "x", "b"]), (nothing, []), (nothing, ["a"])])
    assert (total.queries, total.broken, total.rightly_empty, total.expected_empty) == (1, 1, 1, 2)
    assert total.ndcg == pytest.approx((7 + 0.5) / (7 + 1 / 1.5849625))
    assert ndcg({"a": 2}, []) == 0


@pytest.mark.parametrize("half", ["develop", "kept"])
def test_every_label_can_be_read(half: str) -> None:
    searches = load_searches(f"searches_{half}.jsonl")
    assert len({one.query_id for one in searches}) == len(searches)
    for one in searches:
        one.judge([GYM, HOME])


@pytest.mark.parametrize("half", ["develop", "kept"])
def test_what_was_judged_is_shipped(half: str) -> None:
    shipped = list(read_courses(SHIPPED))
    for one in load_judged(f"searches_judged_{half}.jsonl"):
        judgment = one.judge(shipped)
        assert judgment == one.judgment
        assert set(judgment.relevance.values()) <= {1, 2, 3}
        assert not judgment.broken & set(judgment.relevance)


def test_only_the_courses_at_hand_are_judged() -> None:
    search = JudgedSearch("q", "en", "short", Judgment({"home": 3, "gone": 2}, frozenset({"gym", "lost"})))
    assert search.judge([GYM, HOME]) == Judgment({"home": 3}, frozenset({"gym"}))
