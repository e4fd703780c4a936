"""What a line of a plan says beside its numbers: remarks, recoveries, efforts, rests of pairs."""

from typing import Any

import pytest

from ml.extract.notation import parse_line, parse_text
from tests.ml.extract.notation.one_line import only, values


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "Bench 1x1 @ 93 % with commands, 3x2 @ 88 %",
            {"sets": 4, "reps": "1-2-2-2", "load": "93-88-88-88%"},
        ),
        (
            "Long cycle, comp weight: 5 x 2 min @ target rpm, rest 2 min",
            {"sets": 5, "duration_s": 120, "rest_s": 120},
        ),
        ("Row 8 x 500 m @ 2k pace - 1 s, rest 3'30", {"sets": 8, "distance_m": 500.0, "rest_s": 210}),
        ("Row 40 min @ 2k +22 s/500 m, rate 18-20", {"duration_s": 2400}),
        ("Swim 4 x 50 m max, 30 s", {"sets": 4, "distance_m": 50.0, "rest_s": 30}),
        ("Ride 22' @ Z2, cadence 95+", {"duration_s": 1320}),
        ("Bike 5 x 2 min @ RPE 5-6 (sentences get short)", {"sets": 5, "load": "RPE 5-6", "duration_s": 120}),
        ("Swim 6x50 kick: 4 board, 2 on back", {"sets": 6, "distance_m": 50.0}),
        ("Row 15 min incl. 3 x 10 strokes @ r32", {"duration_s": 900}),
    ],
)
def test_what_is_said_beside_the_numbers_is_none_of_them(line: str, found: dict[str, Any]) -> None:
    assert values(only(line)) == found


def test_a_semicolon_parts_sets_that_have_no_name() -> None:
    text = "Swim\n200 easy\n10 x 100 m @ CSS, 15 s; 4 x 50 m max, 30 s"
    first, second = parse_text(text).program.exercises[1:]
    assert (first.sets, first.distance_m, first.rest_s) == (10, 100, 15)
    assert (second.sets, second.distance_m, second.duration_s, second.rest_s) == (4, 50, None, 30)


def test_how_long_a_list_takes_stands_before_its_colon() -> None:
    found = parse_text("Dryland 12 min: plank 3 x 30 s, squat 2x15, hollow 3 x 20 s").program.exercises
    assert [(e.name, e.sets) for e in found] == [("plank", 3), ("squat", 2), ("hollow", 3)]


def test_some_minutes_of_preparing_are_done() -> None:
    names = [e.name for e in parse_text("Wrist prep 6 min\nHandstand 5x30 s\nDips 3x5").program.exercises]
    assert names == ["Wrist prep", "Handstand", "Dips"]


def test_a_rest_after_the_pair_is_of_its_last_exercise() -> None:
    found = parse_text("A1 Front squat 4x6, A2 Chin-up 4x5, rest 45 s after the pair").program.exercises
    assert [(e.group, e.rest_s) for e in found] == [("A", None), ("A", 45)]


@pytest.mark.parametrize("line", ["T2 under 60 s", "Every 5th minute: 10 strokes legs-only"])
def test_what_happens_between_or_inside_is_nothing_of_its_own(line: str) -> None:
    assert [e.name for e in parse_text(f"Row 20 min\n{line}\nPlank 3x30 s").program.exercises] == [
        "Row",
        "Plank",
    ]


def test_a_word_that_begins_like_a_limit_of_time_is_none() -> None:
    assert parse_text("Swim 400 m\nSwim 4x50 m teams, cap colours").program.exercises[1].sets == 4


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Run 6 x 1000 m @ 3:52, jog 90 s", {"sets": 6, "distance_m": 1000.0, "rest_s": 90}),
        ("Run 4 x 200 m @ 36 s, jog 200 m", {"sets": 4, "distance_m": 200.0}),
        ("Run 6x1 km @ 4:50/km, jog 400 m between", {"sets": 6, "distance_m": 1000.0}),
        ("Swim 4x100 recovery @2:15", {"sets": 4, "distance_m": 100.0}),
        (
            "Swim 3x300 at RPE 5, sight twice per length, 40 s",
            {"sets": 3, "load": "RPE 5", "distance_m": 300.0, "rest_s": 40},
        ),
        (
            "Competition squat: single @ 92%, then 3x2 @ 85%",
            {"sets": 4, "reps": "1-2-2-2", "load": "92-85-85-85%"},
        ),
        ("15 thrusters @ 43/30", {"reps": "15", "load": "43/30"}),
        ("Snatch: EMOM 10, 1 rep @ 78-85%", {"sets": 10, "reps": "1", "load": "78-85%"}),
    ],
)
def test_how_one_recovers_and_how_often_is_nothing_more_to_do(line: str, found: dict[str, Any]) -> None:
    assert values(only(line)) == found


def test_a_time_at_an_effort_is_a_piece_of_its_own() -> None:
    found = parse_text("Bike\n10' easy, 25' @ 60-65% FTP, check at 15', 5' spin").program.exercises
    assert [(e.duration_s, e.load) for e in found] == [(600, None), (1500, "60-65% FTP"), (300, None)]


def test_a_rest_between_sets_is_of_what_has_sets() -> None:
    found = parse_text("Bike\n15 min easy, 3x8 min @ race effort, 3 min easy between").program.exercises
    assert [e.rest_s for e in found] == [None, 180]


def test_a_jog_behind_the_last_sets_that_is_longer_than_a_rest_is_run() -> None:
    found = parse_text("plank 3x45 s, jog 8 min").program.exercises
    assert [(e.name, e.duration_s, e.rest_s) for e in found] == [("plank", 45, None), ("jog", 480, None)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("bike 4 x 2km @ 10k pace 2min jog", ("bike", 120)),
        ("run 5x1 km @ threshold 90s float", ("run", 90)),
        ("double poling 5 x 4 min, 2 min easy roll", ("double poling", 120)),
        ("10 squat jumps at the top", ("squat jumps", None)),
        ("5 burpees at the bottom of the hill", ("burpees", None)),
    ],
)
def test_easy_parts_and_places_are_no_name(line: str, expected: tuple[str, int | None]) -> None:
    [exercise] = parse_line(line).exercises
    assert (exercise.name, exercise.rest_s) == expected


def test_what_is_done_inside_may_stand_behind_a_short_with() -> None:
    [session] = parse_text("1h easy run w. 8x20s strides").program.sessions
    assert [(e.name, e.duration_s) for e in session.exercises] == [("easy run", 3600)]
