"""What stands on boards and sheets beside the work: breaks, hours, calls to the class."""

import pytest

from ml.extract.notation import parse_text


def _names(text: str) -> list[str]:
    return [exercise.name for exercise in parse_text(text).program.exercises]


@pytest.mark.parametrize(
    "line",
    [
        "0545 hrs, north gate. No late comers.",
        "Medical at 0815",
        "Have fun today everyone!",
        "Knees out! Chest up.",
        "Slow is fine. Sloppy is not.",
    ],
)
def test_nothing_of_it_is_trained(line: str) -> None:
    assert _names(f"Circuit x 2\nWall sit 30 s\nBear crawl 20 m\n{line}") == ["Wall sit", "Bear crawl"]


@pytest.mark.parametrize("line", ["90 sec drink break after each round", "1:30 water break between rounds!"])
def test_a_break_is_a_rest(line: str) -> None:
    exercises = parse_text(f"Circuit x 3\nWall sit 30 s\nPress-ups 10\n{line}").program.exercises
    assert [(exercise.name, exercise.rest_s) for exercise in exercises] == [
        ("Wall sit", None),
        ("Press-ups", 90),
    ]


@pytest.mark.parametrize(
    "line", ["Curl + press 12 kg", "Swing + squat 2x16 kg", "High pull + jerk 20 kg (each arm)"]
)
def test_what_one_load_joins_is_one_exercise(line: str) -> None:
    exercises = parse_text(f"9 - 6 - 3\n{line}\nSit up").program.exercises
    assert len(exercises) == 2
    assert {exercise.reps for exercise in exercises} == {"9-6-3"}
