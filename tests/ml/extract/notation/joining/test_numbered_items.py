"""Handouts that number their exercises, with the numbers of each below its name."""

import pytest

from ml.extract.notation.joining.numbered_items import with_numbered_items


@pytest.mark.parametrize(
    ("lines", "written"),
    [
        (
            ["1 Pendulum", "2 sets of 60 seconds", "", "2 Rotation", "3 sets of 12 reps", "Red band", "",
             "3 Slides", "3 reps", "30 seconds"],
            ["Pendulum 2 x 60 seconds", "", "Rotation 3 x 12 reps (Red band)", "", "Slides 3 reps"],
        ),
        (
            ["1. Присед", "3 подхода по 12 повторений", "спина прямо", "2. Планка", "3 подхода по 30 секунд"],
            ["Присед 3 x 12 повторений (спина прямо)", "Планка 3 x 30 секунд"],
        ),
        (
            ["1) Bridge", "10 reps", "- Squeeze", "- Slowly", "2) Plank", "hold 20 s"],
            ["Bridge 10 reps (Squeeze; Slowly)", "Plank 20 s"],
        ),
    ],
)  # fmt: skip
def test_numbered_names_have_their_numbers_below(lines: list[str], written: list[str]) -> None:
    assert [line.strip() for line in with_numbered_items(lines)] == written


@pytest.mark.parametrize(
    "lines",
    [
        # Two bare numbers may as well be repetitions.
        ["1 Clean", "3 reps", "2 Jerks", "5 reps"],
        ["2 Rotation", "3 sets of 12 reps", "3 Slides", "3 sets of 8 reps"],
        ["1. Squat", "Keep the chest up", "2. Lunge", "10 reps"],
        ["1. Squat", "2. Lunge"],
    ],
)
def test_other_numbered_lines_stay(lines: list[str]) -> None:
    assert with_numbered_items(lines) == lines


def test_sets_one_by_one_and_further_names_stay_below_theirs() -> None:
    lines = [
        "1. Squat",
        "60 kg x 5",
        "80 kg x 5",
        "2. Row",
        "3 sets of 10 reps",
        "Lunges",
        "3 sets of 8 reps",
    ]
    assert with_numbered_items(lines) == lines
