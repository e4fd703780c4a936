"""Spreadsheets on a screen: what stands around their cells."""

import pytest

from ml.extract.layout.furniture.sheet_edges import without_edges
from ml.extract.layout.page import read_page
from ml.extract.layout.rows import make_rows
from tests.ml.extract.layout.words_at import words


def _sheet(
    letters: dict[float, str], first: int, tools: str = "Menu"
) -> list[tuple[float, dict[float, str]]]:
    return [
        (-60, {0: tools}),
        (0, letters),
        (60, {0: f"{first}", 100: "Lower body"}),
        (120, {0: f"{first + 1}", 100: "Exercise", 500: "Sets", 650: "Reps"}),
        (180, {0: f"{first + 2}", 100: "Zercher squat", 500: "4", 650: "6"}),
        (240, {0: f"{first + 3}", 80: "—", 100: "Step-up", 500: "3", 650: "10"}),
        (300, {0: f"{first + 5}"}),
        (360, {0: f"{first + 6}"}),
    ]


@pytest.mark.parametrize(
    ("letters", "first", "tools"),
    [
        ({150: "A", 500: "B", 650: "C"}, 1, "File Edit View"),
        ({150: "А", 500: "В", 650: "[©", 800: "D"}, 1, "5 100% 10"),
        ({150: "Notes of May"}, 1, "7 B I U"),
        ({150: "A", 500: "[5]", 650: "C", 800: "O"}, 14, "12 fx Zercher squat"),
    ],
)
def test_the_numbers_of_a_sheet_are_no_part_of_its_rows(
    letters: dict[float, str], first: int, tools: str
) -> None:
    program = read_page(words(*_sheet(letters, first, tools)))
    assert [(e.name, e.sets, e.reps) for e in program.exercises] == [
        ("Zercher squat", 4, "6"),
        ("Step-up", 3, "10"),
    ]


def test_numbers_of_a_list_stay_before_what_they_count() -> None:
    rows = make_rows(words((0, {0: "1 Squat 5x5"}), (60, {0: "2 Bench 5x5"}), (120, {0: "3 Row 5x5"})))
    assert without_edges(rows) == rows
