import pytest

from ml.recommend.ranking import Candidate
from ml.recommend.search import read_query, search
from tests.ml.recommend.people import course

AT_HOME = course(
    id="home",
    title="Yoga for stiff backs",
    activity_types=["yoga"],
    environments=["home_bodyweight"],
    session_minutes=20,
    equipment=["mat"],
)
IN_GYM = course(id="gym", title="Gym strength", environments=["gym"], session_minutes=60)
POOL = course(
    id="pool", title="First lengths", activity_types=["swimming"], environments=["pool"], session_minutes=45
)
ALL = [Candidate(AT_HOME, 0.5), Candidate(IN_GYM, 0.45), Candidate(POOL, 0.4)]


@pytest.mark.parametrize(
    ("words", "best"),
    [
        ("yoga at home, 20 min", "home"),
        ("йога дома 20 минут", "home"),
        ("бассейн", "pool"),
        ("strength in the gym", "gym"),
    ],
)
def test_conditions_are_read_from_the_words(words: str, best: str) -> None:
    hits = search(read_query(words), ALL)
    assert hits[0].course.id == best
    assert not hits[0].missed


def test_the_nearest_names_what_it_misses() -> None:
    hits = search(read_query("yoga in the pool, 10 min"), ALL)
    assert hits
    assert hits[0].missed


@pytest.mark.parametrize("words", ["", "   ", "!!!", "12345"])
def test_what_is_no_search_finds_nothing(words: str) -> None:
    assert read_query(words).is_empty


def test_one_word_of_many_is_chance() -> None:
    cheap = course(id="cheap", title="Cheap and strong")
    assert search(read_query("cheap flights to Paris"), [Candidate(cheap, 0.1)]) == []
    assert [hit.course.id for hit in search(read_query("something cheap"), [Candidate(cheap, 0.1)])] == [
        "cheap"
    ]


def test_no_reason_is_said_twice() -> None:
    [hit] = search(
        read_query("home"), [Candidate(course(title="Home", environments=["home_bodyweight"]), 0.4)]
    )
    assert hit.reasons == ("home",)
