"""How sessions of a course begin and end: headings that a whole plan shows to be such, the closing rest."""

import pytest

from ml.extract.extractor import OcrExtractor
from ml.extract.notation import parse_text


def titles(text: str) -> list[str | None]:
    return [session.title for session in OcrExtractor().extract_text(text).sessions]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Water 1", "Water 2"),
        ("Week A, Class 1 - Standing", "Week B, Class 1 - Backbends"),
        ("Upper half / Lower half, session 1", "Upper half / Lower half, session 2"),
        ("#1 Long line (1500 m)", "#2 Even pace (1800 m)"),
        ("First visit of the week", "Second visit"),
    ],
)
def test_headings_built_alike_open_sessions(first: str, second: str) -> None:
    text = f"{first}\nWalk 5 min\nSquat 2x8\n{second}\nWalk 6 min\nBridge 2x10"
    assert titles(text) == [first, second]


@pytest.mark.parametrize("line", ["Pelvic tilt 12", "Warm-up as day 1, 10 min"])
def test_what_is_done_with_a_number_is_no_heading(line: str) -> None:
    text = f"Day 1\nSquat 2x8\nRow 2x8\nDay 2\n{line}\nGlute bridge 2x8"
    assert titles(text) == ["Day 1", "Day 2"]
    assert len(parse_text(text).program.exercises) == 4


@pytest.mark.parametrize(
    ("above", "line", "seconds"),
    [
        ("Cat-cow x8\nShoulder rolls x6", "Rest 4 min", 240),
        ("Cat-cow x8\nBridge 2x6", "Rest 3 min, feel the pulse", 180),
        ("Child's pose 2 min", "Rest on the side, pillow between the knees, 6 min", 360),
    ],
)
def test_a_quiet_session_ends_in_a_rest_that_is_done(above: str, line: str, seconds: int) -> None:
    program = parse_text(f"Day 1\n{above}\n{line}\nDay 2\nCat-cow x8").program
    last = program.sessions[0].exercises[-1]
    assert (last.name, last.duration_s, last.rest_s) == ("Rest", seconds, None)


@pytest.mark.parametrize("line", ["Rest 3 min", "Rest 2 min between sets", "Rest 90 s"])
def test_a_rest_below_lifts_is_between_them(line: str) -> None:
    program = parse_text(f"Squat 5x5\nBench press 5x5\n{line}").program
    assert [exercise.rest_s is not None for exercise in program.exercises] == [True, True]


def test_turns_of_an_emom_behind_equals_signs() -> None:
    text = "Mon\nFinisher: 8 min EMOM, even = 6 burpees, odd = 10 sit-ups\nStretch 3 min\nTue\nSquat 4x8"
    exercises = parse_text(text).program.exercises
    found = [(exercise.name, exercise.sets, exercise.reps) for exercise in exercises[:3]]
    assert found == [("burpees", 4, "6"), ("sit-ups", 4, "10"), ("Stretch", None, None)]
