import pytest

from ml.recommend.search.names import coach_closeness, title_closeness
from tests.ml.recommend.people import course

ONE = course(title="Barbell From Zero: Twelve Weeks", coach="Tomasz Wierzbicki")


@pytest.mark.parametrize(
    "words", ["barbell from zero", "barbel from zero", "the barbell from zero program", ONE.title.lower()]
)
def test_a_title_is_known_by_its_first_part_and_with_slips(words: str) -> None:
    assert title_closeness(words, ONE) > 0.8


@pytest.mark.parametrize("words", ["barbell", "from zero", "strength from zero", ""])
def test_part_of_a_title_is_no_name(words: str) -> None:
    assert title_closeness(words, ONE) == 0


def test_a_title_of_common_words_within_a_search_is_no_name() -> None:
    three = course(title="Full Body, Three Times, Grow")
    assert title_closeness("full body with dumbbells, 20 min", three) == 0
    assert title_closeness("full body", three) == 1
    fast = course(title="Marathon Glory Project")
    assert title_closeness("marathon glory project for next autumn", fast) > 0.9


@pytest.mark.parametrize("words", ["tomasz wierzbicki", "tomash wierzbicky", "томаш вежбицкий"])
def test_a_coach_is_known_in_either_script(words: str) -> None:
    assert coach_closeness(tuple(words.split()), ONE) == 1


def test_a_surname_is_half_a_name() -> None:
    assert coach_closeness(("wierzbicki",), ONE) == 0.5
    assert coach_closeness(("kowalski",), ONE) == 0
    assert coach_closeness(("wierzbicki",), course(coach=None)) == 0
