"""Whom the courses that a search finds are for: their age, what they can do, what they live with."""

import pytest

from tests.ml.recommend.people import course
from tests.ml.recommend.search.asked import YOGA, ids_of


def test_what_presupposes_pull_ups_is_for_nobody_who_cannot_do_one() -> None:
    ready = course(id="ready", title="Bar Work", description="To join you need three strict pull-ups.")
    start = course(id="start", title="Bar Start", description="Your first pull-ups, from hanging on.")
    assert ids_of("i can't do a single pull up", (ready, start)) == ["start"]


def test_one_type_of_diabetes_is_not_the_other() -> None:
    one = course(id="one", title="Type 1 Ride", tags=["type 1 diabetes"], adapted_for=["diabetes"])
    two = course(id="two", title="Type 2 Walks", tags=["type 2 diabetes"], adapted_for=["diabetes"])
    assert ids_of("diabetes type 2, insulin", (one, two)) == ["two"]


def test_from_zero_nothing_half_way_is_shown_where_something_begins() -> None:
    half = course(id="half", title="Strength Two", level="intermediate")
    begin = course(id="begin", title="Strength One", level="beginner")
    assert ids_of("strength from zero", (half, begin)) == ["begin"]
    assert ids_of("strength for beginners", (half, begin)) == ["begin", "half"]


@pytest.mark.parametrize(
    ("words", "is_found"), [("for my granny", True), ("for a woman, 67 years old", False)]
)
def test_whose_age_is_not_told_may_be_older(words: str, *, is_found: bool) -> None:
    old = course(id="old", title="Strength Over 70", age_min=70)
    assert bool(ids_of(f"strength {words}", (old,))) == is_found


def test_a_course_without_an_age_is_for_no_small_child() -> None:
    adults = course(id="adults", title="Dance Hall", activity_types=["dance"])
    kids = course(id="kids", title="Dance for Kids", activity_types=["dance"])
    assert ids_of("dance for my son, 9 years old", (adults, kids)) == ["kids"]


def test_who_cannot_swim_is_sent_to_no_swimmers() -> None:
    swimmers = course(id="swim", title="Laps", activity_types=["swimming"], environments=["pool"])
    shallow = swimmers.model_copy(
        update={"id": "aqua", "tags": ("aqua",), "description": "Non-swimmers welcome, you stand."}
    )
    assert ids_of("pool, can't swim", (swimmers, shallow)) == ["aqua"]


def test_who_wants_to_sweat_gets_nothing_gentle() -> None:
    slow = course(id="slow", title="Gentle Yoga", activity_types=["yoga"], level="any")
    fast = course(id="fast", title="Power Yoga", activity_types=["yoga"], level="any")
    assert ids_of("sweaty yoga", (slow, fast)) == ["fast"]


def test_a_pregnancy_is_not_the_time_after_it() -> None:
    before = course(
        id="before",
        gender="female",
        adapted_for=["pregnancy_postpartum"],
        tags=["pregnancy", "second trimester"],
        description="Weeks 14 to 36 of a pregnancy.",
        level="beginner",
    )
    after = before.model_copy(
        update={"id": "after", "tags": ("postpartum",), "description": "From six weeks after birth."}
    )
    early = before.model_copy(
        update={"id": "early", "tags": ("pregnancy", "first trimester"), "description": "The first weeks."}
    )
    every = (before, after, early)
    assert ids_of("pregnant, 30 weeks", every) == ["before"]
    assert ids_of("after birth, belly", every) == ["after"]


def test_a_condition_without_a_tick_is_read_too() -> None:
    sends_away = YOGA.model_copy(
        update={"id": "away", "description": "Not for glaucoma.", "adapted_for": (), "title": "Headstands"}
    )
    assert ids_of("glaucoma, yoga", (YOGA, sends_away)) == ["yoga"]


def test_what_is_made_for_others_comes_later() -> None:
    plain = course(id="z", title="Lower Body")
    others = (
        plain.model_copy(update={"id": "a", "adapted_for": ("pregnancy_postpartum",), "gender": "female"}),
        plain.model_copy(update={"id": "b", "age_max": 17}),
        plain.model_copy(update={"id": "c", "level": "advanced"}),
        plain.model_copy(update={"id": "d", "tags": ("football",)}),
    )
    assert ids_of("strength", (*others, plain))[0] == "z"
    assert ids_of("football strength", (*others, plain))[0] == "d"


def test_a_course_after_birth_is_for_mothers_alone() -> None:
    mother = YOGA.model_copy(
        update={"id": "a", "adapted_for": ("back", "pregnancy_postpartum"), "gender": "female"}
    )
    assert ids_of("yoga for a bad back", (mother, YOGA)) == ["yoga", "a"]


def test_who_asks_for_a_chair_gets_what_is_done_on_one() -> None:
    chair = course(id="chair", title="Chair Strength", adapted_for=["limited_mobility"], equipment=["bands"])
    floor = course(id="floor", title="Band Strength", equipment=["bands"])
    assert ids_of("strength with bands, seated", (chair, floor)) == ["chair"]


def test_who_cannot_swim_is_sent_to_nothing_half_way() -> None:
    lessons = course(id="one", title="Learn to Swim", activity_types=["swimming"], level="beginner")
    mile = course(id="two", title="A Mile", activity_types=["swimming"], description="Can't swim yet? Later.")
    assert ids_of("i want to learn to swim", (lessons, mile)) == ["one"]


def test_neighbours_hear_no_step() -> None:
    step = course(id="step", title="Step Cardio", activity_types=["cardio"], equipment=["step"])
    march = course(id="march", title="March Cardio", activity_types=["cardio"], equipment=["none"])
    assert ids_of("quiet cardio, neighbours below", (step, march)) == ["march"]


def test_who_wants_nothing_for_seniors_gets_none() -> None:
    old = course(id="old", title="Strength for Seniors", age_min=60)
    any_age = course(id="any", title="Strength for All")
    assert ids_of("strength, not for seniors", (old, any_age)) == ["any"]


@pytest.mark.parametrize(
    ("words", "expected"), [("3 times a week", ["three"]), ("up to 3 times a week", ["three", "two"])]
)
def test_how_often_is_meant_as_it_is_said(words: str, expected: list[str]) -> None:
    two = course(id="two", title="Strength A", sessions_per_week=2)
    three = course(id="three", title="Strength B", sessions_per_week=3)
    four = course(id="four", title="Strength C", sessions_per_week=4)
    assert ids_of(f"strength {words}", (two, three, four)) == expected


def test_a_word_of_a_title_is_enough() -> None:
    llamas = course(id="llamas", title="Llamas on the Lawn", description="Breathe among llamas.")
    assert ids_of("the one with the llamas", (llamas, YOGA))[:1] == ["llamas"]


def test_one_thing_at_hand_does_for_what_needs_nothing_where_nothing_uses_it() -> None:
    free = course(id="free", title="Strength at Home", environments=["home_bodyweight"], equipment=["none"])
    rack = course(
        id="rack", title="Home Rack", environments=["home_equipment"], equipment=["barbell", "bench"]
    )
    assert ids_of("only a kettlebell at home, strength", (free, rack))[:1] == ["free"]


def test_a_couple_is_of_every_gender() -> None:
    ladies = course(id="ladies", title="Dance Her", activity_types=["dance"], gender="female")
    both = course(id="both", title="Dance All", activity_types=["dance"])
    assert set(ids_of("dance for me and my wife", (ladies, both))) == {"ladies", "both"}


def test_no_equipment_but_one_thing_has_that() -> None:
    bands = course(id="bands", title="Band Strength", environments=["home_equipment"], equipment=["bands"])
    bar = course(id="bar", title="Bar Strength", environments=["home_equipment"], equipment=["barbell"])
    assert ids_of("strength, no equipment except bands", (bands, bar)) == ["bands"]
