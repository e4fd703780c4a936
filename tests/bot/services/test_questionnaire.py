"""The rules of the seven questions, each a pure function."""

from typing import Any

import pytest

from bot.errors import TellPersonError
from bot.services import questionnaire as rules
from storage.records.questionnaire import Liking, Place, Question
from storage.records.vocabulary import (
    Gender,
    Goal,
    Interest,
    Level,
    Limitation,
    RecentFrequency,
    SessionMinutes,
)

THREE: dict[str, Any] = {"goals": ["health"], "level": "beginner", "location": "pool"}


def test_the_first_gap_is_asked_for_in_the_order_of_the_questions() -> None:
    assert rules.first_open({}) is Question.GOALS
    assert rules.first_open({"goals": []}) is Question.GOALS
    assert rules.first_open({"goals": ["health"]}) is Question.LEVEL
    assert rules.first_open({"goals": ["health"], "level": "beginner"}) is Question.PLACE
    assert rules.first_open(THREE) is None


@pytest.mark.parametrize(
    ("values", "question", "answered"),
    [
        ({}, Question.HEALTH, False),
        ({"limitations": []}, Question.HEALTH, True),
        ({"limitations": None}, Question.HEALTH, False),
        ({"health_notes": ""}, Question.HEALTH, False),
        ({"health_notes": "knee"}, Question.HEALTH, True),
        ({"interests": {}}, Question.INTERESTS, False),
        ({"recent_frequency": "none"}, Question.TIME, True),
        ({"session_minutes": None}, Question.TIME, False),
        ({"height_cm": 170.0}, Question.ABOUT, True),
    ],
)
def test_what_counts_as_an_answer(values: dict[str, Any], question: Question, *, answered: bool) -> None:
    assert rules.is_answered(values, question) is answered


def test_neighbours_end_at_both_ends() -> None:
    assert rules.neighbour(Question.GOALS, -1) is None
    assert rules.neighbour(Question.GOALS, +1) is Question.LEVEL
    assert rules.neighbour(Question.INTERESTS, +1) is None


def test_goals_toggle_and_the_fourth_takes_the_place_of_the_oldest() -> None:
    values: dict[str, Any] = {}
    for goal in (Goal.HEALTH, Goal.ENDURANCE, Goal.FLEXIBILITY, Goal.COMPETITION):
        values = rules.toggle_goal(values, goal)
    assert values["goals"] == ["endurance", "flexibility", "competition"]
    assert rules.toggle_goal(values, Goal.FLEXIBILITY)["goals"] == ["endurance", "competition"]


@pytest.mark.parametrize("place", list(Place))
def test_every_place_is_found_again(place: Place) -> None:
    values = rules.set_place(rules.set_place({}, Place.FULL_GYM), place)
    assert rules.place_of(values) is place


def test_a_place_without_a_detail_is_no_button() -> None:
    assert rules.place_of({"location": "gym"}) is None
    assert rules.place_of({}) is None


def test_the_same_tap_takes_an_answer_back() -> None:
    for change, value, name in (
        (rules.set_minutes, SessionMinutes.UP_TO_30, "session_minutes"),
        (rules.set_frequency, RecentFrequency.NONE, "recent_frequency"),
        (rules.set_gender, Gender.OTHER, "gender"),
    ):
        once = change({}, value)  # type: ignore[operator]
        assert once[name] == value.value
        assert change(once, value)[name] is None  # type: ignore[operator]
    assert rules.set_level({"level": "advanced"}, Level.BEGINNER) == {"level": "beginner"}


def test_no_limitations_is_said_and_none_left_is_not() -> None:
    none = rules.set_limitation({"limitations": ["back"]}, None)
    assert none["limitations"] == []
    one = rules.set_limitation(none, Limitation.BACK)
    assert one["limitations"] == ["back"]
    assert rules.set_limitation(one, Limitation.BACK)["limitations"] is None


def test_a_note_is_trimmed_added_once_and_bounded() -> None:
    noted = rules.add_health_note({"health_notes": "bad knee"}, " stiff back \n")
    assert noted["health_notes"] == "bad knee\nstiff back"
    assert rules.add_health_note(noted, "bad knee") == noted
    with pytest.raises(TellPersonError) as refused:
        rules.add_health_note(noted, "x" * rules.MAX_NOTES)
    assert refused.value.params == {"limit": 1000, "length": 1020}
    assert not rules.is_answered(rules.forget_health_notes(noted), Question.HEALTH)


def test_who_is_under_16_tells_a_parent_once() -> None:
    assert not rules.needs_guardian({})
    assert not rules.needs_guardian({"age": 16})
    assert rules.needs_guardian({"age": 15})
    assert not rules.needs_guardian(rules.confirm_guardian({"age": 15}))


def test_an_interest_turns_in_a_circle() -> None:
    values: dict[str, Any] = {"interests": {"yoga_pilates": 4}}
    assert rules.liking_of(values, Interest.YOGA_PILATES) is Liking.LOVE
    seen = []
    for _ in range(3):
        values = rules.cycle_interest(values, Interest.CARDIO)
        seen.append(rules.liking_of(values, Interest.CARDIO))
    assert seen == [Liking.LOVE, Liking.AVOID, Liking.NEUTRAL]
    assert values["interests"] == {"yoga_pilates": 4}


def test_no_rule_changes_the_answers_it_was_given() -> None:
    values: dict[str, Any] = {"goals": ["health"], "limitations": ["back"], "interests": {"cardio": 5}}
    rules.toggle_goal(values, Goal.ENDURANCE)
    rules.set_limitation(values, Limitation.JOINTS)
    rules.cycle_interest(values, Interest.CARDIO)
    assert values == {"goals": ["health"], "limitations": ["back"], "interests": {"cardio": 5}}
