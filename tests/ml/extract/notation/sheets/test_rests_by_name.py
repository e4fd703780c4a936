"""Rests that a line gives by what is lifted."""

import pytest

from ml.extract.notation import parse_text


@pytest.mark.parametrize(
    "line",
    [
        "rest 2 min squats, 1 min others",
        "Rest: 2 min for the squat, 60 s for everything else",
        "REST 2 MIN ON THE BIG LIFTS, 1 MIN ON THE REST",
        "rest 2 min main lifts and 1 min accessories",
    ],
)
def test_a_line_of_rests_speaks_of_what_it_names_and_of_the_others(line: str) -> None:
    program = parse_text(f"Legs\nSquat 5x5 95 kg\nLeg press 3x12\nCalves 4x20\n{line}").program
    assert [(e.name, e.rest_s) for e in program.exercises] == [
        ("Squat", 120),
        ("Leg press", 60),
        ("Calves", 60),
    ]


def test_a_rest_of_its_own_stays() -> None:
    text = "Squat 5x5, rest 3 min\nRow 3x8\nrest 2 min squats, 1 min others"
    assert [e.rest_s for e in parse_text(text).program.exercises] == [180, 60]


def test_a_line_that_names_one_sort_is_read_as_before() -> None:
    assert [e.rest_s for e in parse_text("Squat 5x5\nRow 3x8\nrest 2 min").program.exercises] == [120, 120]
