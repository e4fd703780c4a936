"""Barbell complexes, and ladders below the names they are of."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.wording.behind_names import with_ladders_first


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
        ("Press 1x3 @ 85%\nthen drop 10% and do 3 x 3", [1, 3]),
        ("alt. tabata 16 rounds\nsit up\nkb swing", [8, 8]),
        ("On the 4:00 x 4 sets\n400 m run\nmax burpees in the remaining time", [4, 4]),
        ("Every minute on the minute for 8 minutes do 2 pausing front squats", [8]),
        (
            "Start w/ 50 wall balls\nThen 4 rds: 7 pull-ups, 7 burpees\nFinish w/ 50 cal bike",
            [None, 4, 4, None],
        ),
        ("Three rounds, as fast as you can\nrun 800m\n50 back extensions", [3, 3]),
        ("4rds / 12 box dips / 12 inverted rows / 200m farmer carry", [4, 4, 4]),
        ("EMOM 16 (4 rounds)\n12 cal bike\n10 push ups\n40s farmer hold\nrest", [4, 4, 4]),
        ("Circuit A (3x): goblet squat x12 → DB row x10 → plank :30", [3, 3, 3]),
        ("Bear complex: 5 rounds x 7 reps, build to heavy", [5]),
        ("(1 clean pull + 1 clean + 2 jerk) x 4 @ 80kg", [4, 4, 4]),
    ],
)
def test_turns_and_rounds(text: str, sets: list[int]) -> None:
    """Minutes are shared in turns; what stands below a list repeats it."""
    assert [exercise.sets for exercise in parse_text(text).program.exercises] == sets


def test_weights_where_the_header_says_how_much() -> None:
    """A number behind a name is lifted or jumped where the header gives time or repetitions."""
    text = 'HIIT 40:20, 3 sets\nSDHP 35\nBox jump 20"\nRow\n\n40/30/20/10\nDB thrusters 2x15kg\nCal row'

    pull, jump, row, thruster, cals = parse_text(text).program.exercises

    assert (pull.load, pull.sets, pull.duration_s, pull.rest_s) == ("35", 3, 40, 20)
    assert (jump.load, jump.duration_s, row.duration_s) == (None, 40, 40)
    assert (thruster.reps, thruster.load, cals.reps) == ("40-30-20-10", "2x15 kg", "40-30-20-10 cal")
