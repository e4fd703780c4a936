"""Numbers in lines of their own below a name."""

from typing import Any

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.sheets.set_logs import joined


def test_lines_that_each_hold_a_set_are_a_log() -> None:
    log = joined("Hack squat", ["80 kg x 10", "90 kg x 8", "90 kg x 7"])
    assert log is not None
    assert (log.name, log.sets, log.reps, log.load) == ("Hack squat", 3, "10-8-7", "80-90-90 kg")


def test_the_effort_of_a_single_set_is_no_load() -> None:
    log = joined("Hack squat", ["80 kg x 10 RPE 7", "90 kg x 8 RPE 9"])
    assert log is not None
    assert log.load == "80-90 kg"


def test_lines_that_say_different_things_add_up() -> None:
    read = joined("Hip thrust", ["4 sets", "12 reps", "rest 60 s"])
    assert read is not None
    assert (read.sets, read.reps, read.rest_s) == (4, "12", 60)


def test_holds_keep_their_time() -> None:
    log = joined("Dead hang", ["40 s", "40 s"])
    assert log is not None
    assert (log.sets, log.duration_s) == (2, 40)


def test_a_distance_and_its_time_are_one_set() -> None:
    read = joined("Treadmill", ["4 km", "25:00"])
    assert read is not None
    assert (read.sets, read.duration_s, read.distance_m) == (None, 1500, 4000.0)


RISING = {"sets": 3, "reps": "10-8-6", "load": "50-55-60 kg"}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Set 1: 50 kg x 10\nSet 2: 55 kg x 8\nSet 3: 60 kg x 6", RISING),
        ("Set 1 - 50kg - 10 reps\nSet 2 - 55kg - 8 reps\nSet 3 - 60kg - 6 reps", RISING),
        ("1 подход: 50 кг х 10\n2 подход: 55 кг х 8\n3 подход: 60 кг х 6", RISING),
        ("1. 50 kg × 10\n2. 55 kg × 8\n3. 60 kg × 6", RISING),
        ("- 50.0 kgs x 10 reps\n- 55.0 kgs x 8 reps\n- 60.0 kgs x 6 reps", RISING),
        ("10 reps @ 50 kg\n8 reps @ 55 kg\n6 reps @ 60 kg", RISING),
        ("W1: 50 kg x 10\n1: 55 kg x 8 @8\n2: 60 kg x 6 @9", RISING),
        ('"felt good"\nSet 1: 50 kg x 10 [Warm-up]\nSet 2: 55 kg x 8\nSet 3: 60 kg x 6\n@hevyapp', RISING),
        ("Warm-up: 50 kg x 10\nSet 1: 55 kg x 8\nSet 2: 60 kg x 6", RISING),
        ("3 sets\n50 kg - 10\n55 kg - 8\n60 kg - 6", RISING),
        ("Set 1: 10\nSet 2: 8", {"sets": 2, "reps": "10-8"}),
        ("1) 10\n2) 8", {"sets": 2, "reps": "10-8"}),
        ("Set 1: 2 km - 8min 40s", {"duration_s": 520, "distance_m": 2000.0}),
        (
            "Sets: 3\nReps: 8\nRest: 60 s\nFrequency: daily\nTempo: 3-1-1",
            {"sets": 3, "reps": "8", "rest_s": 60},
        ),
        ("3 sets, 8 reps\nSet 1: 8\nSet 2: 7", {"sets": 3, "reps": "8"}),
    ],
)
def test_logs_below_a_name_are_one_exercise(lines: str, expected: dict[str, Any]) -> None:
    [row] = parse_text(f"Seated row\n{lines}").program.exercises
    fields = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")
    assert {f: v for f in fields if (v := getattr(row, f)) is not None} == expected


@pytest.mark.parametrize(
    "heading",
    ["Push (52 min)", "Workout #48\nDuration: 1h 05m\nVolume: 4300 kg", "Log 14/2", "Push day — 1 h"],
)
def test_what_a_tracker_says_of_the_workout_is_no_exercise(heading: str) -> None:
    exercises = parse_text(f"{heading}\n\nHack squat\n80 kg x 10\n90 kg x 8").program.exercises
    assert [(e.name, e.sets, e.load) for e in exercises] == [("Hack squat", 2, "80-90 kg")]


@pytest.mark.parametrize("name", ["Back squat", "A: Back squat", "A. Back squat", "Strength: Back squat"])
def test_sets_one_by_one_below_a_name_are_no_heading(name: str) -> None:
    [exercise, *_] = parse_text(f"{name}\n5-5-3-3-1\n\nPost loads to comments.").program.exercises
    assert (exercise.name, exercise.sets, exercise.reps) == ("Back squat", 5, "5-5-3-3-1")


def test_a_ladder_over_names_stays_a_heading() -> None:
    exercises = parse_text("For time\n21-15-9\nThrusters\nPull-ups").program.exercises
    assert [(e.name, e.reps) for e in exercises] == [("Thrusters", "21-15-9"), ("Pull-ups", "21-15-9")]


@pytest.mark.parametrize(
    ("last", "reps", "notes"),
    [
        ("117.5x5,5,4 - missed the last one", "5-5-5-4", "missed the last one"),
        ("100x6 (8 last cycle was at 95)", "5-6", "8 last cycle was at 95"),
        ("100 kg x 3 — тяжело пошло", "5-3", "тяжело пошло"),
    ],
)
def test_what_is_said_of_one_set_is_no_exercise(last: str, reps: str, notes: str) -> None:
    (session,) = parse_text(f"Squat\n80x5\n{last}").program.sessions
    assert [(e.name, e.reps, e.notes) for e in session.exercises] == [("Squat", reps, notes)]


def test_an_exercise_below_a_log_stays_one() -> None:
    (session,) = parse_text("Squat\n80x5\n90x5\n3x10 - leg curl").program.sessions
    assert [(e.name, e.reps) for e in session.exercises] == [("Squat", "5"), ("leg curl", "10")]
