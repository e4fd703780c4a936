"""The shipped readers say of people and courses what a careful eye would, and nothing out of range."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml.recommend.course_columns import columns_of
from ml.recommend.course_facts import facts_of_course
from ml.recommend.demands import Demand, shipped_readers
from ml.recommend.person_facts import facts_of
from tests.ml.recommend.people import course, person


def restrictions(notes: str, **answers: object) -> dict[Demand, float]:
    read = shipped_readers().restrictions(facts_of(person(health_notes=notes, **answers)))
    return dict(zip(Demand, read.tolist(), strict=True))


def demands(**tags: object) -> dict[Demand, float]:
    read = shipped_readers().demands(columns_of([facts_of_course(course(**tags))]))
    return dict(zip(Demand, read[0].tolist(), strict=True))


@pytest.mark.parametrize(
    ("notes", "restricted"),
    [
        ("pregnant, 29 weeks, feeling great", {Demand.CONTACT, Demand.JUMP, Demand.STRAIN}),
        ("беременность 30 недель", {Demand.CONTACT, Demand.JUMP, Demand.STRAIN}),
        ("new stent four weeks ago", {Demand.EFFORT, Demand.STRAIN}),
        ("my wrist is in a cast for another month", {Demand.HANDS}),
        ("retina tore in november, lasered, surgeon says no jolts", {Demand.UPSIDE, Demand.JUMP}),
    ],
)
def test_what_people_say_restricts_what_it_should(notes: str, restricted: set[Demand]) -> None:
    read = restrictions(notes)
    assert all(read[demand] > 1 for demand in restricted), read


@pytest.mark.parametrize("notes", ["love yoga", "knee was 2014, all good, no limits", "no injuries at all"])
def test_what_is_over_or_nothing_restricts_nothing_much(notes: str) -> None:
    assert max(restrictions(notes).values()) < 1


def test_ticks_restrict_where_nothing_is_written() -> None:
    free, limited = restrictions("", limitations=[]), restrictions("", limitations=["cardiovascular"])
    assert limited[Demand.EFFORT] > free[Demand.EFFORT] + 1


def test_tags_and_words_of_a_course_tell_its_demands() -> None:
    running = demands(
        title="Couch to 5K",
        activity_types=["running"],
        environments=["outdoors"],
        equipment=["none"],
        description="Run and walk three times a week until you run five kilometres.",
    )
    chairs = demands(
        title="Chair Yoga",
        activity_types=["yoga"],
        environments=["home_bodyweight"],
        equipment=["other"],
        level="beginner",
        adapted_for=["limited_mobility", "joints"],
        description="Everything on a chair, nothing on the floor, no jumps.",
    )
    assert running[Demand.RUN] > 2
    assert chairs[Demand.RUN] < 0.5
    assert running[Demand.JUMP] > chairs[Demand.JUMP]


@given(st.text(max_size=300))
def test_no_text_leaves_the_range(notes: str) -> None:
    read = shipped_readers().restrictions(facts_of(person(health_notes=notes)))
    assert read.shape == (len(Demand),)
    assert np.isfinite(read).all()
    assert (read >= 0).all()
    assert (read <= 3).all()
