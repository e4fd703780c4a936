"""Lists whose every name has its numbers on the line below, and weights that are listed set by set."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.joining.names_over_numbers import with_numbers_beside_names


@pytest.mark.parametrize(
    ("lines", "written"),
    [
        (
            ["Pull day", "Chins", "8 / 7 / 6", "Incline row", "3x12", "Preacher curl", "x3"],
            ["Pull day", "Chins 8/7/6", "Incline row 3 x 12", "Preacher curl 3 sets"],
        ),
        (
            ["Ankle circles", "5 circles each way", "Down dog", "1 min", "Wall squat hold", "2 x 30 s"],
            ["Ankle circles, 5 circles each way", "Down dog 1 min", "Wall squat hold, 2 x 30 s"],
        ),
        (
            ["90/90 lift offs", "2 x 8", "Hip airplane", "5 / side", "Shin box", "10-8-6"],
            ["90/90 lift offs 2 x 8", "Hip airplane, 5 / side", "Shin box 10-8-6"],
        ),
    ],
)
def test_names_and_numbers_take_turns(lines: list[str], written: list[str]) -> None:
    assert with_numbers_beside_names(lines) == written


@pytest.mark.parametrize(
    "lines",
    [
        ["Fran", "21-15-9", "thrusters", "pull-ups"],
        ["Squat", "60 x 5", "80 x 5", "90 x 5", "Bench", "40 x 8", "50 x 8"],
        ["4 rounds", "Row", "500 m", "rest 60 s"],
    ],
)
def test_ladders_logs_and_rounds_stay(lines: list[str]) -> None:
    assert with_numbers_beside_names(lines) == lines


@pytest.mark.parametrize(
    ("line", "sets", "reps", "load"),
    [
        ("Front squat 5x5 -> 80, 85, 90, 90, 95", 5, "5", "80-85-90-90-95"),
        ("OHP 3 x 5 - 40/42.5/45kg", 3, "5", "40-42.5-45 kg"),
        ("Hip thrust 3 x 8-10, 100, 110, 120 kg", 3, "8-10", "100-110-120 kg"),
        ("Deadlift 5, 3, 1 - 120/140/160 kg", 3, "5-3-1", "120-140-160 kg"),
        ("Leg press 4x12, 90 s", 4, "12", None),
    ],
)
def test_as_many_weights_as_sets_are_set_by_set(line: str, sets: int, reps: str, load: str | None) -> None:
    (exercise,) = parse_text(line).program.exercises
    assert (exercise.sets, exercise.reps, exercise.load) == (sets, reps, load)
