"""Several exercises on one line, and remarks that are none."""

import pytest

from ml.extract.notation.line.remarks import is_cue, is_remark
from ml.extract.notation.line.series import read_series


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "8 dips, 16 lunges and 24 crunches",
            [("dips", None, "8"), ("lunges", None, "16"), ("crunches", None, "24")],
        ),
        ("6 cleans + 12 ring rows", [("cleans", None, "6"), ("ring rows", None, "12")]),
        ("3 x (10 swings + 5 burpees)", [("swings", 3, "10"), ("burpees", 3, "5")]),
        ("(10 swings + 5 burpees) x 4", [("swings", 4, "10"), ("burpees", 4, "5")]),
        ("15-12-9 cleans, dips", [("cleans", None, "15-12-9"), ("dips", None, "15-12-9")]),
        ("10 dips / 15 squats", [("dips", None, "10"), ("squats", None, "15")]),
        ("Row 3x8; curl 2x12", [("Row", 3, "8"), ("curl", 2, "12")]),
        ("leg curl + leg raise superset 3x12", [("leg curl", 3, "12"), ("leg raise", 3, "12")]),
        ("toes, arches, heels 8 each", [("toes", None, "8"), ("arches", None, "8"), ("heels", None, "8")]),
        ("пресс/спина/отжимания по 15, 3 круга", [(n, 3, "15") for n in ("пресс", "спина", "отжимания")]),
        ("After work: row 3x8, curl 2x12", [("row", 3, "8"), ("curl", 2, "12")]),
        (
            "Cobra, camel, bridge: 4 breaths each",
            [(n, None, "4 breaths") for n in ("Cobra", "camel", "bridge")],
        ),
    ],
)
def test_a_line_may_list_exercises(line: str, expected: list[tuple[str, int | None, str]]) -> None:
    assert [(e.name, e.sets, e.reps) for e in read_series(line)] == expected


def test_a_list_goes_on_behind_brackets() -> None:
    assert [(e.name, e.sets) for e in read_series("2x(100 free + 50 kick), 8x25 fly")] == [
        ("free", 2),
        ("kick", 2),
        ("fly", 8),
    ]


def test_runs_and_walks_in_brackets_are_an_exercise_each() -> None:
    assert [(e.name, e.sets, e.duration_s) for e in read_series("6 x (run 3 min, walk 1 min)")] == [
        ("run", 6, 180),
        ("walk", 6, 60),
    ]


def test_the_shorter_of_two_rests_behind_series_is_the_rest() -> None:
    assert [(e.sets, e.rest_s) for e in read_series("3x(4x60m) 2'/6'")] == [(12, 120)]


@pytest.mark.parametrize("within", [" off 60s", ", 60s rest"])
def test_rests_within_and_between_series_may_stand_behind_them(within: str) -> None:
    [run] = read_series(f"3 x (4 x 400m){within}, 3 min between sets")
    assert (run.sets, run.rest_s, run.notes) == (12, 60, "180 s between series")


def test_the_label_of_a_superset_is_that_of_all_on_its_line() -> None:
    assert [e.group for e in read_series("B1. 8 dips, 16 lunges")] == ["B", "B"]


def test_the_rest_behind_brackets_follows_the_last() -> None:
    assert [e.rest_s for e in read_series("3 x (10 swings + 5 burpees) rest 90 s")] == [None, 90]


def test_what_is_easy_inside_brackets_is_the_rest() -> None:
    [run] = read_series("6 x (2 min run + 1 min easy)")
    assert (run.sets, run.duration_s, run.rest_s) == (6, 120, 60)


def test_a_total_with_its_parts_is_one_exercise() -> None:
    [swim] = read_series("200 m as 50 kick / 50 swim")
    assert swim.distance_m == 200.0


@pytest.mark.parametrize(
    "line",
    ["Bench press 4x8", "Squat 5x5, last set AMRAP", "8 x 1 min bike / 30 s easy", "Keep calm, breathe"],
)
def test_one_exercise_is_no_series(line: str) -> None:
    assert read_series(line) == ()


@pytest.mark.parametrize(
    "part",
    ["last set to failure", "every other day", "без паузы", "3 s lowering", "at 80 rpm", "slow and deep"],
)
def test_advice_is_a_remark(part: str) -> None:
    assert is_remark(part)


@pytest.mark.parametrize("part", ["side plank 30 s", "one-arm row 3x10", "12 step-ups", "присед 5х5"])
def test_exercises_are_no_remarks(part: str) -> None:
    assert not is_remark(part)


@pytest.mark.parametrize(("part", "is_one"), [("pause at the top", True), ("pause squat", False)])
def test_cues_are_never_names(part: str, is_one: bool) -> None:
    assert is_cue(part) is is_one


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "20 squats / 10 lunges / 30 s plank x 4, 1 min rest",
            [("squats", 4, None), ("lunges", 4, None), ("plank", 4, 60)],
        ),
        (
            "Row 250 m, 12 thrusters, 9 dips - 5 rounds, rest 1:1",
            [("Row", 5, None), ("thrusters", 5, None), ("dips", 5, None)],
        ),
    ],
)
def test_rounds_behind_a_list_are_of_all_of_it(
    line: str, expected: list[tuple[str, int, int | None]]
) -> None:
    exercises = read_series(line)
    assert [(exercise.name, exercise.sets, exercise.rest_s) for exercise in exercises] == expected
