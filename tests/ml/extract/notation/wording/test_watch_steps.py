"""Workouts of watches, step by step, as a person would write them."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.wording.watch_steps import with_watch_steps


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Hill day 3x90",
            "Warm up 8:00",
            "Repeat 3 times",
            "Run 1:30",
            "HR 160-170",
            "Recover 2:30",
            "Cool down 6:00",
        ),
        ("Warm up", "8:00 - Zone 1", "3 times", "Run", "1:30 - Zone 4", "Rest", "2:30", "Cool down", "6:00"),
        (
            "Горка",
            "Разминка 8:00",
            "O 3 раза",
            "Бег 1:30",
            "Пульс 160-170",
            "Отдых 2:30",
            "Заминка 6:00",
            "Старт",
        ),
    ],
)
def test_what_is_repeated_is_one_exercise_with_its_rest(lines: tuple[str, ...]) -> None:
    exercises = parse_text("\n".join(lines)).program.exercises
    assert [(e.sets, e.duration_s, e.rest_s) for e in exercises] == [
        (None, 480, None),
        (3, 90, 150),
        (None, 360, None),
    ]


def test_work_without_a_name_is_what_the_page_is_called() -> None:
    lines = [
        "Trainer 4x5",
        "Warm up 10:00",
        "Repeat 4 times",
        "Work 5:00",
        "Recovery 1:00",
        "Cool down 10:00",
    ]
    assert with_watch_steps(lines)[2] == "Trainer 4 x 5:00, rest 1:00"


@pytest.mark.parametrize(
    "lines",
    [
        ["Warm up 10:00", "Run 5:00", "Cool down 10:00"],
        ["Run 5 km", "3 times", "Plank 1 min"],
        ["Warm up 10:00", "Repeat 3 times", "Run 1:00", "Rest 1:00", "Squat 3x8", "Row 3x10"],
    ],
)
def test_other_lists_are_left_as_they_are(lines: list[str]) -> None:
    assert with_watch_steps(lines) == lines
