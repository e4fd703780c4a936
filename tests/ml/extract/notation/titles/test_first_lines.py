"""The line that opens a text and stands apart from it."""

import pytest

from ml.extract.notation import parse_text


def _names(text: str) -> list[str]:
    return [exercise.name for exercise in parse_text(text).program.exercises]


@pytest.mark.parametrize(
    "title",
    [
        "BigLifts 3x5",
        "STRONG ARMS IN 30 MINUTES",
        "5/3/1 Some Template, 3s week (TM: bench 90)",
        "5/3/1 week 3, all percentages are of your max.",
    ],
)
def test_what_a_text_is_called_is_no_exercise(title: str) -> None:
    assert _names(f"{title}\n\nDay 1\nSquat 3x5\nBench 3x5") == ["Squat", "Bench"]


def test_a_text_without_days_may_have_such_a_title() -> None:
    program = parse_text("Texas Something 5x5\n\nSquat 5x5\nRow 5x5").program
    assert (program.title, len(program.exercises)) == ("Texas Something 5x5", 2)


@pytest.mark.parametrize("line", ["Front squat 3x5", "8 x 300m, 60s rest", "20 min easy", "Warm up 10 min"])
def test_what_is_trained_stays_an_exercise(line: str) -> None:
    assert len(_names(f"{line}\n\nRow 3x10\nPlank 3x30s")) == 3


def test_an_app_says_what_kind_of_workout_it_was() -> None:
    text = "6 x 1K Tempo\nRunning Workout\n\nWarm Up\n10:00\nRepeat 6 Times\nRun\n1.00 km\nRecover\n1:30"
    exercises = parse_text(text).program.exercises
    assert [(e.sets, e.duration_s, e.distance_m, e.rest_s) for e in exercises] == [
        (None, 600, None, None),
        (6, None, 1000.0, 90),
    ]


def test_what_one_prepares_for_heads_the_list() -> None:
    assert _names("Row 5k test prep\n1) 6x500m r28, 2:00 rest\n2) 40 min steady") == ["row", "steady"]
