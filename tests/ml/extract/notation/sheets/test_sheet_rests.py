"""Whom on a sheet a line about resting speaks of."""

import pytest

from ml.extract.notation import parse_text

_DAYS = "Day 1\nSquat 3x5\nBench 3x5, rest 3 min\n\nDay 2\nRow 3x8"


def _rests(text: str) -> list[int | None]:
    return [exercise.rest_s for exercise in parse_text(text).program.exercises]


@pytest.mark.parametrize(
    "line", ["Rest 2 min between sets unless noted.", "All rests 2 minutes", "Rest periods: 2 min"]
)
def test_a_rest_at_the_top_is_that_of_all(line: str) -> None:
    assert _rests(f"{line}\n\n{_DAYS}") == [120, 180, 120]


def test_a_rest_at_the_bottom_is_that_of_all_days() -> None:
    assert _rests(f"{_DAYS}\n\nRest 90 s between sets.") == [90, 180, 90]


def test_a_rest_right_below_a_day_is_its_own() -> None:
    assert _rests(f"{_DAYS}\nRest 90 s between sets.") == [None, 180, 90]


@pytest.mark.parametrize(
    "said",
    [
        "Rest 75 sec between sets. Drink enough and tell me how it went!",
        "75 secs rest on everything. Send me a picture after.",
        "Take a 75 s rest between exercises. See you!",
        "Между подсобкой отдых 75 сек. Видео пришли.",
    ],
)
def test_what_is_said_behind_a_rest_does_not_hide_it(said: str) -> None:
    assert _rests(f"Goblet squat 3x10\nRow 3x12\n\n{said}")[:2] == [75, 75]


def test_a_heading_may_hold_the_rest_of_its_pair() -> None:
    text = (
        "First pair (80s rest between)\n3x6 chin-ups\n3x8 lunges\n\n"
        "Core triplet (50s rest)\n3x10 hollow rocks\n3x10 rollouts"
    )
    assert _rests(text) == [80, 80, 50, 50]


@pytest.mark.parametrize("line", ["Rest 3:00 between rounds", "Rest 3:00", "⏱ Rest 3 min between rounds"])
def test_a_rest_by_the_clock_is_nobodys_result(line: str) -> None:
    assert _rests(f"3 Rounds For Time\n500m Row\n12 Pull Ups\n{line}")[-1] == 180


def test_a_rest_below_a_week_of_one_line_a_day_is_that_of_all() -> None:
    week = "Mon: bench 5x5, dips 3x10\nWed: squat 5x5, leg press 3x12\nFri: deadlift 3x5"
    assert _rests(f"{week}\nRest 2 min between sets") == [120] * 5


@pytest.mark.parametrize(
    "text",
    [
        "A1) bench 3x10 A2) row 3x10 B1) lunge 3x12 B2) leg raise 3x15 - 60s rest after each pair",
        "A1 bench 3x10\nA2 row 3x10\nB1 squat 3x5\nB2 curl 3x10\nRest 60 s between supersets",
    ],
)
def test_a_rest_after_each_pair_is_of_every_pair(text: str) -> None:
    assert _rests(text) == [None, 60, None, 60]


def test_a_rest_among_what_is_done_once_is_of_the_exercise_above() -> None:
    text = "10 push-ups\n10 squats\nRest 1 min\n20 sit-ups\n20 crunches"
    assert _rests(text) == [None, 60, None, None]


def test_metres_of_rest_are_minutes() -> None:
    assert _rests("2 rounds:\n1m plank\n45s squat hold\n1m rest") == [None, 60]


@pytest.mark.parametrize(
    "line",
    [
        "75-90 s rest unless it says something else",
        "Rest 75 s unless noted otherwise",
        "All rests 75 sec, except where written",
        "Отдых 75 сек, если не указано другое",
    ],
)
def test_a_rest_that_is_of_all_unless_said_otherwise(line: str) -> None:
    assert _rests(f"{line}\n\n{_DAYS}") == [75, 180, 75]


@pytest.mark.parametrize(
    "said",
    ["Rest between sets 1 min.", "Отдых между подходами 60 секунд", "Девочки, между подходами отдых минуту"],
)
def test_a_rest_between_sets_below_the_last_day_is_of_all_days(said: str) -> None:
    assert _rests(f"Day 1\nSquat 3x5\nDay 2\nRow 3x8\n{said}") == [60, 60]
