"""Plans of several days: which lines open them, and which exercises of a day share a session."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.titles.plan_titles import plan_titles


def sessions(text: str) -> list[tuple[str | None, list[str]]]:
    return [(s.title, [e.name for e in s.exercises]) for s in parse_text(text).program.sessions]


def test_a_block_on_one_line_is_part_of_its_day_with_what_follows() -> None:
    text = "Day 3 - Together\nGet-up 2x3\nAMRAP 12: 5 squats, 10 swings\nForearm stretch 4 min"
    assert sessions(text) == [
        ("Day 3 - Together", ["Get-up", "squats", "swings", "Forearm stretch"]),
    ]


def test_stations_end_at_a_line_that_is_none() -> None:
    text = "Day 1 - Engine\nEMOM 12: 1) 12 cal row 2) 10 squats 3) 30 s plank\nHip stretch 5 min"
    read = parse_text(text).program.sessions
    assert [[e.sets for e in session.exercises] for session in read] == [[4, 4, 4], [None]]


def test_a_warm_up_of_one_line_is_a_part_of_its_day() -> None:
    text = "Day 2 - Press\nWarm-up 8 min\nPress 3x8\nCool-down 5 min\nDay 3 - Pull\nRow 3x8"
    assert sessions(text) == [
        ("Day 2 - Press", ["Warm-up", "Press", "Cool-down"]),
        ("Day 3 - Pull", ["Row"]),
    ]


def test_a_superset_of_one_line_is_a_part_of_its_day() -> None:
    text = "Day 1 - Arms\nDip 3x8\nSuperset: curl 3x12, pushdown 3x12\nShrug 3x12"
    assert sessions(text) == [("Day 1 - Arms", ["Dip", "curl", "pushdown", "Shrug"])]
    assert [e.group for e in parse_text(text).program.exercises] == [None, "A", "A", None]


@pytest.mark.parametrize("title", ["Mon - Power 1", "Thu - VO2", "Tue - Swim 2"])
def test_numbered_titles_of_days_are_no_exercises(title: str) -> None:
    text = f"{title}\nJump 4x3\nSat - Easy\nWalk 30 min"
    assert sessions(text) == [(title, ["Jump"]), ("Sat - Easy", ["Walk"])]


@pytest.mark.parametrize(
    "titles",
    [
        ("A", "B"),
        ("Squat day", "Bench day"),
        ("First evening", "Second evening"),
        ("Front split A", "Front split B"),
        ("Pool 1 - Correct", "Home - Bands and posture"),
        ("MD+2 - Heavy", "MD-3 - Quick"),
    ],
)
def test_lines_of_a_plan_that_are_built_alike_open_its_days(titles: tuple[str, str]) -> None:
    text = "\n".join(f"{title}\nRow 3x8\nPress 3x8" for title in titles)
    assert [title for title, _ in sessions(text)] == list(titles)


def test_a_name_alone_opens_no_day() -> None:
    assert not plan_titles(["Bench press - heavy", "3x8", "Day 1 - Push", "Dip 3x8"])
    assert not plan_titles(["Room session", "Row 3x8"])


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Wed 7/3 tired, 5h sleep", "Wed 7/3"),
        ("Day three (only if you slept):", "Day three (only if you slept)"),
    ],
)
def test_what_is_said_of_a_day_opens_it(line: str, title: str) -> None:
    program = parse_text(f"Mon 7/1\nsquat 5x5\n{line}\nrow 3x8").program
    assert [session.title for session in program.sessions] == ["Mon 7/1", title]
