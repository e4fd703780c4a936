"""How lines are listed."""

import pytest

from ml.extract.notation.wording.listings import in_known_form


@pytest.mark.parametrize(
    ("lines", "known"),
    [
        (["50 — squats", "40 — sit-ups", "30 — burpees"], ["50 squats", "40 sit-ups", "30 burpees"]),
        (["1a Squat 4x6", "1b Chin-up 4x6", "2 Row 3x8"], ["A1. Squat 4x6", "A2. Chin-up 4x6", "2. Row 3x8"]),
        (["a1 row 3x8", "a2) press 3x8"], ["A1. row 3x8", "A2. press 3x8"]),
        (["A.1 Clean 5 x 2", "A.2 Jump 5 x 3"], ["A1. Clean 5 x 2", "A2. Jump 5 x 3"]),
        (["1 Squat 3x5", "2 Bench 3x5", "3 Row 3x8"], ["1. Squat 3x5", "2. Bench 3x5", "3. Row 3x8"]),
        (["1 Squat", "2 TRX row", "3 Plank", "4 Press"], ["1. Squat", "2. TRX row", "3. Plank", "4. Press"]),
        (["40 s on 20 s off", "1 squat", "2 row"], ["40 s on 20 s off", "1. squat", "2. row"]),
        (["~ Day One ~"], ["# Day One"]),
        (["=== LEGS ==="], ["# LEGS"]),
        (["Day 1 -----"], ["# Day 1"]),
        (["Thursday, 14 March 2024 at 18:42"], ["Thursday, 14 March 2024"]),
    ],
)
def test_other_forms_are_written_as_the_known_one(lines: list[str], known: list[str]) -> None:
    assert in_known_form(lines) == known


@pytest.mark.parametrize(
    "lines",
    [
        ["1 - squats", "2 - sit-ups", "3 - burpees"],
        ["1 clean", "2 jerks", "3 squats"],
        ["2 squats", "3 rows", "4 presses", "5 burpees"],
        ["- Squat 3x5", "* Bench 3x5 *"],
        ["10 KB swings", "20 squats", "30 burpees"],
        ["2 km run", "3 x 400 m", "1 km easy"],
        ["D1: 5000m", "D2: 6x500m"],
        ["Tuesday 18:30 squat 3x5"],
    ],
)
def test_other_lines_stay_as_they_are(lines: list[str]) -> None:
    assert in_known_form(lines) == lines


@pytest.mark.parametrize(
    ("lines", "known"),
    [
        (["Deadlift   5   3   140kg", "Row   4   8   bw"], ["Deadlift 5x3 @ 140kg", "Row 4x8 @ bw"]),
        (["Squat   12   3", "Row   10   4"], ["Squat 3x12", "Row 4x10"]),
        (["Jumps 15x", "Lunges - 10x each leg"], ["Jumps 15 reps", "Lunges 10 reps each leg"]),
        (["(Day 1) Squat 3x5", "D2/ press 5x5"], ["Day 1: Squat 3x5", "D2: press 5x5"]),
    ],
)
def test_numbers_in_columns_and_behind_names_are_written_out(lines: list[str], known: list[str]) -> None:
    assert in_known_form(lines) == known


@pytest.mark.parametrize("lines", [["Core 3x", "Main 4x"], ["Repeat 6x", "Step 3 Repeat 8x"]])
def test_rounds_alone_stay_rounds(lines: list[str]) -> None:
    assert in_known_form(lines) == lines
