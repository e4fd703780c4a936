"""Cells of two lines, numbers close to names, and rests below the rows of a table."""

import pytest

from tests.ml.extract.layout.pages import page

_HEADER = ((40, 50, "№"), (150, 50, "Упражнение"), (500, 50, "Подходы"), (700, 50, "Повторы"))


def _row(y: float, number: str, name: str, sets: str, reps: str) -> list[tuple[float, float, str]]:
    return [(40, y, number), (75, y, name), (500, y, sets), (700, y, reps)]


@pytest.mark.parametrize(
    ("first", "second"),
    [("Тяга нижнего блока", "сидя"), ("Подъём на носки в", "тренажёре"), ("Выпады назад с", "гантелями")],
)
def test_the_second_line_of_a_name_is_no_heading(first: str, second: str) -> None:
    phrases = [
        *_HEADER,
        *_row(130, "1", first, "4", "9"),
        (75, 156, second),
        *_row(210, "2", "Жим стоя", "3", "7"),
    ]
    found = [(e.name, e.sets, e.reps) for e in page(*phrases).exercises]
    assert found == [(f"{first} {second}", 4, "9"), ("Жим стоя", 3, "7")]


@pytest.mark.parametrize(
    ("line", "seconds"),
    [
        ("Отдых между подходами 75 сек. План составлен на месяц, потом новый.", 75),
        ("Отдых между подходами 2 мин", 120),
    ],
)
def test_a_rest_below_all_rows_is_of_all(line: str, seconds: int) -> None:
    rows = [*_row(130, "1", "Присед", "4", "9"), *_row(200, "2", "Жим стоя", "3", "7")]
    program = page(*_HEADER, *rows, (40, 280, line))
    assert [e.rest_s for e in program.exercises] == [seconds, seconds]
