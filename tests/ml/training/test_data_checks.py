import pytest

from ml.training.data_checks import agreement, check
from ml.training.judgments import (
    Judgment,
    folder_for_testing,
    further_judgments,
    load_judgments,
    load_test,
    second_opinions,
)
from ml.training.splits import Part, Split, divide, split
from tests.ml.recommend.people import course, person

WORDS = "I sit all day and my back is stiff, the doctor says move more"


def judged(relevance: int, *, unsafe: bool = False, who: str = "p", what: str = "c") -> Judgment:
    return Judgment(person(id=who), course(id=what), relevance, unsafe)


def test_the_shipped_data_contradict_themselves_nowhere_and_leak_nothing() -> None:
    judgments = load_judgments()
    checks = check(judgments, split(judgments))
    assert (checks.people, checks.courses, checks.pairs) == (1000, 320, 12_000)
    assert (checks.contradictions, checks.leaks) == (0, 0)
    assert checks.alike_people == 1


def test_all_that_ships_leaks_nothing_into_its_test() -> None:
    judged = divide([*load_judgments(), *further_judgments()], load_test())
    checks = check(judged.judgments, judged.parts)
    assert (checks.people, checks.courses, checks.pairs) == (1766, 637, 29_929)
    assert (checks.contradictions, checks.leaks, checks.named_test_courses) == (0, 0, 0)


def test_a_pair_judged_twice_and_a_refused_good_course_are_contradictions() -> None:
    judgments = [judged(1), judged(2), judged(3, unsafe=True, what="d")]
    assert check(judgments, split(judgments)).contradictions == 2


def test_copies_in_different_parts_are_leaks() -> None:
    people = [person(id=name, health_notes=WORDS) for name in ("a", "b")]
    judgments = [Judgment(one, course(), 1, unsafe=False) for one in people]
    assert check(judgments, Split({"a": Part.TRAIN, "b": Part.TEST}, {"c": Part.TRAIN})).leaks == 1
    assert check(judgments, Split({"a": Part.TEST, "b": Part.TEST}, {"c": Part.TRAIN})).leaks == 0


def test_a_history_that_names_a_test_course_is_counted() -> None:
    who = person(history={"completed": ["Strong"], "abandoned": []})
    judgments = [Judgment(who, course(title="Strong"), 1, unsafe=False)]
    assert check(judgments, Split({"p": Part.TRAIN}, {"c": Part.TEST})).named_test_courses == 1


def test_the_second_rater_agrees_as_the_data_card_says() -> None:
    found = agreement(load_judgments(), second_opinions())
    assert found.pairs == 576
    assert found.kappa == pytest.approx(0.948, abs=0.001)
    assert found.exact == pytest.approx(0.891, abs=0.001)
    assert (found.unsafe_by_first, found.unsafe_by_second, found.unsafe_by_both) == (23, 15, 14)


def test_the_second_rater_of_the_test_agrees_as_the_data_card_says() -> None:
    found = agreement(load_test(), second_opinions(folder_for_testing(None)))
    assert found.pairs == 1152
    assert found.kappa > 0.9


def test_kappa_is_one_for_the_same_grades_and_none_for_chance() -> None:
    ones = [judged(grade, what=f"c{grade}-{copy}") for grade in range(4) for copy in range(4)]
    others = [judged(int(one.course.id[-1]), what=one.course.id) for one in ones]
    assert agreement(ones, ones).kappa == 1
    assert agreement(ones, others).kappa == pytest.approx(0)
