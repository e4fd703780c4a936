from pathlib import Path

import pytest

from ml.training.judgments import (
    folder_for_testing,
    further_judgments,
    load_judgments,
    load_test,
    more_judgments,
    second_opinions,
)
from storage.catalogue import write_courses
from storage.errors import OperatorError
from tests.ml.recommend.people import course, person


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """As `synth rank` leaves it."""
    write_courses(tmp_path / "courses.jsonl", [course(id="a"), course(id="b")])
    (tmp_path / "profiles.jsonl").write_text(person(id="p").model_dump_json(exclude_none=True) + "\n")
    (tmp_path / "judgments.csv").write_text("profile_id,course_id,relevance,unsafe\np,a,3,0\np,b,0,1\n")
    return tmp_path


def test_a_folder_of_the_synthesis_is_read(folder: Path) -> None:
    first, second = load_judgments(folder)
    assert (first.profile.id, first.course.id, first.relevance, first.unsafe) == ("p", "a", 3, False)
    assert (second.course.id, second.relevance, second.unsafe) == ("b", 0, True)


def test_bad_rows_are_named(folder: Path) -> None:
    with (folder / "judgments.csv").open("a") as file:
        file.write("p,nothing,1,0\np,a,7,0\n")
    with pytest.raises(OperatorError, match=r"line 4: .*nothing.*\nline 5: .*7 is not 0 to 3"):
        load_judgments(folder)


def test_a_folder_without_judgments_is_said(tmp_path: Path) -> None:
    with pytest.raises(OperatorError, match="No such file"):
        load_judgments(tmp_path)


def test_a_folder_may_bring_pairs_for_testing_alone(folder: Path) -> None:
    assert load_test(folder) == []
    test = folder / "test"
    test.mkdir()
    for name in ("courses.jsonl", "profiles.jsonl", "judgments.csv"):
        (test / name).write_bytes((folder / name).read_bytes())
    assert [one.relevance for one in load_test(folder)] == [3, 0]
    assert second_opinions(test) == []
    (test / "second_rater.csv").write_text("profile_id,course_id,relevance,unsafe\np,a,2,0\n")
    assert [one.relevance for one in second_opinions(test)] == [2]


def test_what_ships_for_testing_shares_nobody_and_nothing_with_what_ships_for_learning() -> None:
    learned, test = [*load_judgments(), *further_judgments()], load_test()
    assert (len(learned), len(test)) == (28_777, 1152)
    assert {one.profile.id for one in test}.isdisjoint(one.profile.id for one in learned)
    assert {one.course.id for one in test}.isdisjoint(one.course.id for one in learned)
    assert len(second_opinions(folder_for_testing(None))) == 1152


def test_more_pairs_of_the_same_people_are_new_and_leave_the_test_alone() -> None:
    known = {(one.profile.id, one.course.id) for one in [*load_judgments(), *further_judgments()]}
    more, test = more_judgments(), load_test()
    pairs = {(one.profile.id, one.course.id) for one in more}
    assert (len(more), len(pairs)) == (14_486, 14_486)
    assert pairs.isdisjoint(known)
    assert {one.course.id for one in test}.isdisjoint(one.course.id for one in more)
    assert not any(one.unsafe and one.relevance for one in more)
