import json
from pathlib import Path

import numpy as np
import pytest

from ml.training.evaluation import rankers
from ml.training.evaluation.compare import Measured, compare
from ml.training.evaluation.groups import groups_of
from ml.training.evaluation.problem import Problem
from ml.training.evaluation.report import table, write_report
from ml.training.judgments import Judgment
from tests.ml.recommend.people import course, person
from tests.ml.training.people import judged_data

ASKED = Problem.of(judged_data(people=16, courses=12))


@pytest.fixture(scope="module")
def found() -> dict[str, Measured]:
    compared = {
        "random": rankers.chance(seed=1),
        "popularity": rankers.popularity(ASKED.judgments),
        "BM25": rankers.bm25,
        "rules alone": rankers.rules,
    }
    return compare(compared, ASKED, ASKED, lambda _: None)


def test_rules_and_words_find_what_people_want_and_chance_does_not(found: dict[str, Measured]) -> None:
    gained = {name: one.measures.ndcg_at_10 for name, one in found.items()}
    assert gained["rules alone"] > 0.9
    assert gained["BM25"] > 0.9
    assert gained["random"] < 0.8
    assert gained["popularity"] < 0.9


def test_popularity_goes_by_the_mean_grade_of_others_and_unknown_courses_come_last() -> None:
    liked, unknown = ASKED.courses[0], course(id="unknown")
    grader = ASKED.judgments[0].profile
    scores = rankers.popularity(ASKED.judgments[:1])([person(id="other"), grader], [unknown, liked])
    assert scores.tolist() == [[0, 3], [0, 0]]


def test_a_rater_ranks_by_their_grades_and_refuses_what_is_unsafe() -> None:
    grades = [
        Judgment(person(), course(id="good"), 3, unsafe=False),
        Judgment(person(), course(id="bad"), 0, unsafe=True),
    ]
    asked = [course(id=name) for name in ("good", "bad", "unjudged")]
    assert rankers.grades_of(grades)([person()], asked).tolist() == [[3, -np.inf, -1]]


def test_rules_refuse_for_health() -> None:
    hard = course(id="hard", activity_types=["hiit"], level="advanced", goals=["competition"])
    scores = rankers.rules([person(limitations=["cardiovascular"]), person()], [hard])
    assert np.isneginf(scores[0, 0])
    assert np.isfinite(scores[1, 0])


def test_everybody_is_in_a_group_of_each_kind() -> None:
    assert dict(groups_of(person(age=70, gender=None, limitations=None))) == {
        "age": "65 and over",
        "gender": "not said",
        "place": "gym",
        "limitation": "not asked",
    }
    two = [group for by, group in groups_of(person(limitations=["back", "joints"])) if by == "limitation"]
    assert two == ["back", "joints"]


def test_the_report_holds_every_ranker_and_group(found: dict[str, Measured], tmp_path: Path) -> None:
    write_report(tmp_path, {"model": "m"}, found)
    report = json.loads((tmp_path / "evaluation.json").read_text())
    assert report["model"] == "m"
    assert report["rankers"].keys() == found.keys()
    by_place = [one for one in report["rankers"]["BM25"]["groups"] if one["by"] == "place"]
    assert {one["group"] for one in by_place} == {"gym", "home", "outdoors", "pool"}
    assert "| BM25 |" in (tmp_path / "evaluation.md").read_text()
    assert {path.name for path in tmp_path.glob("*.png")} == {"rankers.png", "groups.png", "calibration.png"}
    assert len(table(found).splitlines()) == 2 + len(found)
