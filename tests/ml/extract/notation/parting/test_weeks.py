"""Weeks that hold several days on a line, and signs that a text explains itself."""

import pytest

from ml.extract.notation import parse_text

_ROWS = [("row", 4, 240, None), ("row", 3, 720, None), ("row", 5, 240, None), ("row", 2, 1200, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Row\nW5  Tu 4x4min\n    Th 3x12min\nW6  Tu 5x4min\n    Th 2x20min",
        "Row\n1.  T 4x4min     Th 3x12min\n2.  T 5x4min     Th 2x20min",
        "Row\nWeek 1: Tue 4x4min; Thu 3x12min\nWeek 2: Tue 5x4min; Thu 2x20min",
        "Row\nWk1: Tu 4x4min / Th 3x12min\nWk2: Tu 5x4min / Th 2x20min",
        "Row\nWeek 1 - (i) 4x4min  (ii) 3x12min\nWeek 2 - (i) 5x4min  (ii) 2x20min",
        "Row\nWk 1: a) 4x4min, b) 3x12min\nWk 2: a) 5x4min, b) 2x20min",
        "Row\nM 4x4min\nF 3x12min\nWeek 2\nM 5x4min\nSu 2x20min",
    ],
    ids=["below", "counted", "semicolons", "slashes", "numbers", "letters", "repeated letters"],
)
def test_every_day_of_a_week_is_a_session(text: str) -> None:
    sessions = parse_text(text).program.sessions
    assert [len(session.exercises) for session in sessions] == [1, 1, 1, 1]
    made = [(e.name, e.sets, e.duration_s, e.rest_s) for session in sessions for e in session.exercises]
    assert made == _ROWS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Row (P = pause)\nMon 6x4min P2min", (6, 240, 120)),
        ("Row [R = recovery, E = easy]\nMon 6x4min R2min", (6, 240, 120)),
        ("Row\nMon 6x4min\nR = rest; S = steady", (6, 240, None)),
        ("Row\nMon 8 x :20 / :40", (8, 20, 40)),
        ("Row\nMon 8 x :20 / 1:40", (8, 20, 100)),
    ],
)
def test_short_forms_of_intervals(text: str, expected: tuple[int, int, int | None]) -> None:
    [session] = parse_text(text).program.sessions
    [exercise] = session.exercises
    assert (exercise.sets, exercise.duration_s, exercise.rest_s) == expected


@pytest.mark.parametrize("pace", ["2:20/500", "2:20/500m", "2:20/500 or slower", "2:20 or faster"])
def test_a_split_is_a_pace(pace: str) -> None:
    [session] = parse_text(f"Row\nFri: 30min @ {pace}").program.sessions
    [exercise] = session.exercises
    assert (exercise.name, exercise.duration_s, exercise.distance_m) == ("row", 1800, None)


def test_a_day_between_days_is_trained_by_its_name() -> None:
    sessions = parse_text("Run\nMon: 30 min\nTue: strength\nWed: 6x4min\nThu: 40 min").program.sessions
    assert [session.exercises[0].name for session in sessions] == ["run", "strength", "run", "run"]


def test_a_sport_over_its_days_names_their_intervals() -> None:
    text = "RUN\nTue: 5 x 3 min / 90 s\nBIKE\nWed: 6 x 2 min / 2 min\nSat: 75 min\nSWIM\nFri: 8x50m / 20 s"
    sessions = parse_text(text).program.sessions
    assert [[e.name for e in session.exercises] for session in sessions] == [
        ["run"],
        ["bike"],
        ["bike"],
        ["swim"],
    ]


def test_the_beginning_of_a_week_heads_it() -> None:
    program = parse_text("Masters swim, w/c 3 Feb\nTue: 10 x 100 on 1:50\nThu: 5 x 200 / 20s").program
    assert [(s.title, len(s.exercises)) for s in program.sessions] == [("Tue", 1), ("Thu", 1)]
