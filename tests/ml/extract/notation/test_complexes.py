"""Barbell complexes, and ladders below the names they are of."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.behind_names import with_ladders_first


@pytest.mark.parametrize(
    ("line", "name", "sets", "reps"),
    [
        ("Snatch pull + snatch, 2+1 x 6 @ 75%", "Snatch pull + snatch", 6, "2+1"),
        ("Front squat + jerk, 1+1 x 5 up to heavy", "Front squat + jerk", 5, "1+1"),
        ("5x(2+3) hang snatch + OHS @ 60 kg", "hang snatch + OHS", 5, "2+3"),
        (
            "Clean complex 5 sets of 1+1+1 @ 70%: power clean, hang squat clean, split jerk",
            "power clean + hang squat clean + split jerk",
            5,
            "1+1+1",
        ),
    ],
)
def test_complexes(line: str, name: str, sets: int, reps: str) -> None:
    """Several lifts without putting the bar down are one exercise."""
    (exercise,) = parse_text(line).program.exercises

    assert (exercise.name, exercise.sets, exercise.reps) == (name, sets, reps)


def test_ladder_below_its_names() -> None:
    """A ladder goes before the names above it, unless names follow that it may be of."""
    assert with_ladders_first(["thruster / burpee", "21-15-9", "4x100 m run"])[0] == "21-15-9"
    assert with_ladders_first(["thrusters", "pull ups", "21-15-9"]) == ["21-15-9", "thrusters", "pull ups"]
    assert with_ladders_first(["Deadlift", "21-15-9", "burpees"])[0] == "Deadlift"


@pytest.mark.parametrize(
    ("text", "sets"),
    [
        ("E2MOM 20' alternating\nA) 5 strict press\nB) 8 ring rows", [5, 5]),
        (
            "EMOM x 12 min\nFirst minute - 10 push press\nSecond minute - 15 sit-ups",
            [6, 6],
        ),
        ("10 air squats\n10 push-ups\n*repeat 6x", [6, 6]),
        ("6 deadlifts\n6 bent rows\n6 hang cleans\nx4, rest 90s", [4, 4, 4]),
        ("Tabata bike then Tabata sit-ups, rest a minute between", [8, 8]),
        ("Press 3x5 @ 85%\nThen 5x10 @ 50%", [3, 5]),
    ],
)
def test_turns_and_rounds(text: str, sets: list[int]) -> None:
    """Minutes are shared in turns; what stands below a list repeats it."""
    assert [exercise.sets for exercise in parse_text(text).program.exercises] == sets
