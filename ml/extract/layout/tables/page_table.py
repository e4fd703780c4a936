"""Tables of a page: its words as cells under their headers."""

from collections.abc import Sequence

from ml.extract.layout.lines.spelling import line_text, spelled
from ml.extract.layout.rows import Row
from ml.extract.layout.tables.column_contents import told_by_cells
from ml.extract.layout.tables.columns import Band, assigned, find_bands, runs_across
from ml.extract.layout.tables.headers import Column
from ml.extract.layout.tables.merged_cells import with_merged_cells
from ml.extract.layout.tables.row_numbers import without_row_numbers
from ml.extract.layout.tables.table_rows import Cell, Part, TableRow, read_rows
from ml.extract.notation.labels import Field


def read_table(columns: Sequence[Column], rows: Sequence[Row], name: str | None = None) -> list[Part]:
    """Read the rows below a header; `name` is the exercise of a table that lists the sets of one."""
    bands = find_bands(columns, rows)
    cells = [_table_row(row, bands) for row in rows]
    for index, band in enumerate(bands):
        if band.column.field is Field.DAY:
            cells = with_merged_cells(cells, [row.y for row in rows], index)
        if band.column.field is Field.NAME:
            cells = without_row_numbers(cells, index)
    found = [band.column for band in bands]
    if name is None:
        found = told_by_cells(found, [_texts(row, len(found)) for row in cells])
    return read_rows(found, cells, name)


def _texts(row: TableRow, count: int) -> tuple[str, ...]:
    return tuple(row.cells[index].text if index in row.cells else "" for index in range(count))


def _table_row(row: Row, bands: Sequence[Band]) -> TableRow:
    """Give the cells of a row; a line of words that runs across the columns has none."""
    if runs_across(row, bands):
        return TableRow(line_text(row), {})
    return TableRow(row.text, _row_cells(row, bands))


def _row_cells(row: Row, bands: Sequence[Band]) -> dict[int, Cell]:
    cells: dict[int, Cell] = {}
    for words, index in assigned(row, bands):
        joined = (*cells[index].words, *words) if index in cells else words
        is_name = bands[index].column.field is Field.NAME
        texts = (spelled(word.text) if is_name else word.text for word in joined)
        cells[index] = Cell(" ".join(texts).strip(" |`‚„"), joined)
    return cells
