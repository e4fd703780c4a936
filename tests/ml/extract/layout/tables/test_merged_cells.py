"""Cells that reach over several rows, written at their middle."""

import pytest

from ml.extract.layout.tables.merged_cells import with_merged_cells
from ml.extract.layout.tables.row_reader import Cell, TableRow

_DAY, _NAME = 0, 1
_ROW = 20.0


def _days(*named: tuple[str, float], rows: int) -> list[str | None]:
    """Give the day of each row of a table; `named` are days with their place, 1.5 between rows 1 and 2."""
    lines = [(place * _ROW, TableRow(day, {_DAY: Cell(day)})) for day, place in named]
    lines += [(row * _ROW, TableRow(f"Row {row}", {_NAME: Cell(f"Row {row}")})) for row in range(rows)]
    lines.sort(key=lambda line: line[0])
    merged = with_merged_cells([row for _, row in lines], [height for height, _ in lines], _DAY)
    return [row.cells[_DAY].text if _DAY in row.cells else None for row in merged if _NAME in row.cells]


def test_a_day_is_that_of_all_rows_whose_middle_it_stands_at() -> None:
    assert _days(("Mon", 1.5), ("Wed", 4.6), rows=6) == ["Mon"] * 4 + ["Wed"] * 2


@pytest.mark.parametrize("place", [8.01, 8.25, 8.5, 8.99])
def test_the_last_day_may_be_read_half_a_row_off(place: float) -> None:
    assert _days(("Mon", 1.5), ("Wed", 5.01), ("Fri", place), rows=11)[-4:] == ["Fri"] * 4


def test_names_that_do_not_fill_the_table_stay_where_they_are() -> None:
    assert _days(("Mon", 0.6), ("Wed", 2.6), rows=9) == [None] * 9
