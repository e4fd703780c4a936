import pytest

from ml.recommend.person_facts import concept
from ml.recommend.reading.person_words import read_person
from ml.recommend.reading.shorthand import written_out


@pytest.mark.parametrize(
    "text",
    ["22 wks!! all good", "17 weeks now, want to lift", "19 wks today", "34+2, midwife ok", "9wks pregnant"],
)
def test_weeks_that_are_counted_up_mean_a_pregnancy(text: str) -> None:
    assert concept("pregnancy") in read_person(text).spoken


@pytest.mark.parametrize(
    "text",
    [
        "12 weeks now since the operation",
        "8 weeks ago",
        "a 12 week course",
        "6 weeks post op",
        "twelve weeks",
    ],
)
def test_other_weeks_mean_none(text: str) -> None:
    assert concept("pregnancy") not in read_person(text).spoken


@pytest.mark.parametrize("text", ["bp 165/100 last week", "150 over 104", "давление бывает 170 на 105"])
def test_a_very_high_pressure_is_a_warning(text: str) -> None:
    assert concept("heart_warning") in read_person(text).spoken


def test_a_pressure_that_is_high_is_none_and_a_normal_one_says_nothing() -> None:
    high = read_person("145/92 on a bad day")
    assert concept("pressure") in high.spoken
    assert concept("heart_warning") not in high.spoken
    assert written_out("128/80") == "128/80"


@pytest.mark.parametrize(
    ("text", "name"), [("knees", "knee"), ("Back.", "back"), ("my shoulder", "shoulder")]
)
def test_a_note_that_is_nothing_but_a_part_means_that_it_hurts(text: str, name: str) -> None:
    assert concept(name) in read_person(text).against


def test_heart_alone_means_trouble_with_it() -> None:
    assert concept("heart") in read_person("heart").spoken


def test_apostrophes_that_were_left_out_negate_all_the_same() -> None:
    assert concept("jumping") in read_person("cant do jumps").against
    assert written_out("want to swim") == "want to swim"
