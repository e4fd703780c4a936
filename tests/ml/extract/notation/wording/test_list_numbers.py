"""Numbers that count the lines of a list, told from repetitions."""

import pytest

from ml.extract.notation import parse_text
from ml.extract.notation.wording.list_numbers import with_list_numbers_marked


def test_numbers_without_a_full_stop_count_lines() -> None:
    lines = [
        "3 rounds of 12 reps",
        "1 Hack squat",
        "2 Face pull",
        "Leg raise",
        "4 - Cable fly",
        "5 Calf raise",
    ]
    marked = ["1. Hack squat", "2. Face pull", "Leg raise", "4. Cable fly", "5. Calf raise"]
    assert with_list_numbers_marked(lines) == [lines[0], *marked]


@pytest.mark.parametrize(
    "lines",
    [
        ["5 pull-ups", "10 press-ups", "15 squats", "20 sit-ups"],
        ["AMRAP 9", "1 rope climb", "2 bar dips", "3 box jumps"],
        ["1 mile run", "2 km row", "3 min plank", "4 min bike"],
        ["9 dips", "8 dips", "7 dips", "6 dips"],
    ],
)
def test_repetitions_and_ways_stay(lines: list[str]) -> None:
    assert with_list_numbers_marked(lines) == lines


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("4 круга по 12 повторений", (4, "12", None, None)),
        ("2 rounds of 20 reps", (2, "20", None, None)),
        ("3 круга, 30 сек работа / 15 сек отдых", (3, None, 30, 15)),
    ],
)
def test_stations_take_what_the_header_gives(
    header: str, values: tuple[int, str | None, int | None, int | None]
) -> None:
    text = f"{header}\n1 Тяга блока\n2 Жим ногами\n3 Гравитрон"
    read = parse_text(text).program.exercises
    assert [(e.name, e.sets, e.reps, e.duration_s, e.rest_s) for e in read] == [
        (name, *values) for name in ("Тяга блока", "Жим ногами", "Гравитрон")
    ]


@pytest.mark.parametrize(
    ("title", "sign"), [("Hall", "-"), ("Hall", " - "), ("Hall", "- "), ("8-week camp", " - ")]
)
def test_a_dash_behind_the_number(title: str, sign: str) -> None:
    lines = [title, "40 s work / 20 s rest", f"1{sign}Rope pulls", f"2{sign}Hurdles", "3 - Tyre drag"]
    expected = ["1. Rope pulls", "2. Hurdles", "3. Tyre drag"]
    assert with_list_numbers_marked(lines)[2:] == expected


def test_numbers_that_ran_into_the_sets_behind_them_count_lines() -> None:
    lines = ["Rides", "1.4 x 8 min / 2 min", "2. 30 min easy", "3.12 x 15 s / 45 s"]
    marked = ["1. 4 x 8 min / 2 min", "2. 30 min easy", "3. 12 x 15 s / 45 s"]
    assert with_list_numbers_marked(lines) == ["Rides", *marked]


@pytest.mark.parametrize(
    "lines", [["1.5 km", "2.5 km", "2.5 km"], ["1.5 km easy", "Squat 3x5", "2.5 km", "3.5 km"]]
)
def test_ways_are_no_numbers_of_lines(lines: list[str]) -> None:
    assert with_list_numbers_marked(lines) == lines
