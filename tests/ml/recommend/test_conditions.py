import pytest

from ml.recommend.conditions import limitations_of
from storage.records.vocabulary import Limitation
from tests.ml.recommend.people import person


@pytest.mark.parametrize(
    "notes",
    [
        "back was 2015, fine now, deadlift 120",
        "my back was 2 yrs ago, deadlift 220 since. no issues",
        "Slipped disc in 2014, nothing since",
        "Ignore the tick, I don't know how to take it off",
    ],
)
def test_what_the_notes_call_over_is_no_limit(notes: str) -> None:
    assert limitations_of(person(limitations=["back"], health_notes=notes)) == frozenset()


@pytest.mark.parametrize(
    "notes",
    [
        "my back is fine now but deadlifts still hurt",
        "Back pain, careful with bending",
        "L4 strain, recovered mostly, cleans make me nervous",
        "knees are fine now",
        "stenosis L4: I walk 300 m, then legs go dead, sit, ok again",
        "",
    ],
)
def test_a_tick_stays_where_they_do_not(notes: str) -> None:
    assert Limitation.BACK in limitations_of(person(limitations=["back"], health_notes=notes))


def test_a_doctor_who_forbids_something_leaves_the_tick() -> None:
    notes = "2 stents 2021. cardiologist only forbids all-out work, rest is ok he says"
    assert limitations_of(person(limitations=["cardiovascular"], health_notes=notes)) == {
        Limitation.CARDIOVASCULAR
    }


def test_why_something_was_left_tells_of_hearts() -> None:
    left = [{"title": "Row Hard", "reason": "tight band round the chest in the intervals"}]
    who = person(history={"completed": [], "abandoned": left})
    assert limitations_of(who) == {Limitation.CARDIOVASCULAR}


def test_a_knee_bump_and_a_stroke_of_the_arms_are_neither_pregnancy_nor_stroke() -> None:
    notes = "bump under my knee. shoulder clicks every stroke"
    assert Limitation.PREGNANCY_POSTPARTUM not in limitations_of(person(health_notes=notes))
    assert Limitation.LIMITED_MOBILITY not in limitations_of(person(health_notes=notes))


def test_a_heart_is_over_for_a_doctor_only() -> None:
    said, allowed = (
        "heart attack in 2019, no problems since",
        "heart attack in 2019, my doctor says no limits",
    )
    ticked = [person(limitations=["cardiovascular"], health_notes=notes) for notes in (said, allowed)]
    assert [bool(limitations_of(one)) for one in ticked] == [True, False]
