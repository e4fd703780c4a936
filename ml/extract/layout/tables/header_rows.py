"""Headers of tables among the rows of a page: by their labels, or by the rows below them in columns."""

import re
from collections.abc import Mapping, Sequence

from ml.extract.layout.rows import Row
from ml.extract.layout.tables.headers import ABOUT_WORK, Column, read_header
from ml.extract.notation.labels import Field, Label, compact_label, read_label

_FEWEST_CELLS = 3
_FEWEST_KNOWN = 2
_LONGEST = 5
_LOOKED_AT = 6
# `3/9` over the weights of a day that somebody wrote into a card.
_DATED = re.compile(r"\d{1,2}\s?[./-]\s?\d{1,2}(?:\s?[./-]\s?\d{2,4})?\.?")


def find_headers(rows: Sequence[Row]) -> Mapping[int, list[Column]]:
    """Give the columns of each row that is a table's header, by its index; none of its cells is left out.

    What has no number below it heads nothing.
    """
    found: dict[int, list[Column]] = {}
    last = max((index for index, row in enumerate(rows) if any(map(str.isdigit, row.text))), default=0)
    for index, row in enumerate(rows[:last]):
        if (columns := read_header(row)) is not None:
            found[index] = _with_others(columns, row)
        elif (columns := _by_rows_below(row, rows[index + 1 : index + 1 + _LOOKED_AT])) is not None:
            found[index] = columns
    return found


def _with_others(columns: Sequence[Column], row: Row) -> list[Column]:
    """Add the cells of a header that are no known labels, so that what stands below them is told apart."""
    others = [
        _column(cell)
        for cell in row.cells
        if not any(column.left < cell.right and cell.left < column.right for column in columns)
    ]
    return sorted([*columns, *others], key=lambda column: column.left)


def _by_rows_below(row: Row, below: Sequence[Row]) -> list[Column] | None:
    """Read a row of short cells, some of them known labels, over rows with numbers in the same columns."""
    cells = row.cells
    if len(cells) < _FEWEST_CELLS or any(len(cell.words) > _LONGEST for cell in cells):
        return None
    columns = [_column(cell) for cell in cells]
    known = [column for column in columns if column.field not in {Field.UNKNOWN, Field.IGNORED}]
    fields = {column.field for column in known}
    strange = [column for column in columns if column.field is Field.UNKNOWN]
    is_labelled = len(known) >= _FEWEST_KNOWN and bool(fields & ABOUT_WORK) and len(strange) <= len(known) + 1
    if not is_labelled or any(character.isdigit() for column in strange for character in column.title):
        return None
    return columns if _stands_over(columns, below) else None


def _column(cell: Row) -> Column:
    label = _label(cell.text) or Label(Field.IGNORED if _DATED.fullmatch(cell.text) else Field.UNKNOWN)
    return Column(label.field, cell.left, cell.right, label.unit, cell.text, label.number)


def _label(text: str) -> Label | None:
    return compact_label("".join(text.split()).lower().strip(".:|")) or read_label(text)


def _stands_over(columns: Sequence[Column], below: Sequence[Row]) -> bool:
    """Tell a header by rows with a number below one of its cells and something below another."""
    fitting = sum(_fits(columns, row) for row in below)
    return fitting >= min(2, max(1, len(below)))


def _fits(columns: Sequence[Column], row: Row) -> bool:
    cells = row.cells
    homes = {
        min(range(len(columns)), key=lambda i: abs(columns[i].x - (cell.left + cell.right) / 2))
        for cell in cells
    }
    has_number = any(any(map(str.isdigit, cell.text)) for cell in cells)
    return has_number and len(homes) == len(cells) >= max(2, len(columns) // 2)
