"""Logs whose days begin with a date and go on with words."""

import pytest

from ml.extract.notation import parse_text


def _sessions(text: str) -> list[tuple[str | None, list[str]]]:
    return [(one.title, [e.name for e in one.exercises]) for one in parse_text(text).program.sessions]


def test_a_date_with_how_it_felt_opens_a_day() -> None:
    text = "4/2 felt strong\nsquat 110x5, 110x5\n\n4/5 so so, bad knee\nbench 75x5, 75x4"
    assert _sessions(text) == [("4/2", ["squat"]), ("4/5", ["bench"])]


@pytest.mark.parametrize("sign", ["", ":", " -"])
def test_what_is_trained_may_stand_behind_the_date(sign: str) -> None:
    text = f"28/2{sign} front squat 3x5\n2/3{sign} bench 3x8\n5/3{sign} deadlift 2x5"
    assert _sessions(text) == [("28/2", ["front squat"]), ("2/3", ["bench"]), ("5/3", ["deadlift"])]


@pytest.mark.parametrize(
    "text",
    [
        "60/8 bench\n50/6 row",
        "5/3 squats\n5/3 bench",
        "10/8 press\n8/10 row\n9/9 dips",
        "1.5 km warm up\n2.5 km tempo",
        "1.5 miles easy\n2.5 miles hard",
    ],
)
def test_other_pairs_of_numbers_are_no_dates(text: str) -> None:
    assert all(title is None for title, _ in _sessions(text))
