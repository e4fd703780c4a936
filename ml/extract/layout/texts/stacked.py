"""Tables whose cells were pasted one below the other: the header's cells first, then those of each row."""

import re
from collections.abc import Sequence

from ml.extract.notation.labels import NUMBERED, Field, read_label

_FEWEST_COLUMNS, _MOST_COLUMNS = 3, 8
_FEWEST_ROWS = 2
_LONGEST_CELL = 60
_MOSTLY = 0.6


def unstacked(text: str) -> str:
    """Write a table that stands cell by cell with its rows on lines of their own; any other text as it is."""
    lines = text.splitlines()
    filled = [(index, line.strip()) for index, line in enumerate(lines) if line.strip()]
    for first in range(len(filled)):
        cells = [line for _, line in filled[first:]]
        width = _width(cells)
        if width is None:
            continue
        rows = [cells[start : start + width] for start in range(0, len(cells), width)]
        whole = [row for row in rows if len(row) == width]
        if len(whole) > _FEWEST_ROWS and _are_rows(whole):
            above = lines[: filled[first][0]]
            below = [line for row in rows if len(row) < width for line in row]
            return "\n".join([*above, *("\t".join(row) for row in whole), *below])
    return text


def _width(cells: Sequence[str]) -> int | None:
    """Give how many cells in a row are labels of columns, the exercise's name among the first."""
    labels = [read_label(cell) for cell in cells[:_MOST_COLUMNS]]
    count = next((index for index, label in enumerate(labels) if label is None), len(labels))
    fields = [label.field for label in labels[:count] if label is not None]
    if count < _FEWEST_COLUMNS or Field.NAME not in fields[:2] or not NUMBERED & set(fields):
        return None
    return count


def _are_rows(rows: Sequence[Sequence[str]]) -> bool:
    """Tell cells that fall into rows: words under the names, numbers under what counts."""
    fields = [label.field if (label := read_label(cell)) else Field.UNKNOWN for cell in rows[0]]
    below = rows[1:]
    if any(len(cell) > _LONGEST_CELL for row in below for cell in row):
        return False
    names = [row[fields.index(Field.NAME)] for row in below]
    counted = [row[index] for row in below for index, field in enumerate(fields) if field in NUMBERED]
    numbers = sum(
        bool(re.search(r"\d|max|amrap|failure|отказ|макс|-", cell, re.IGNORECASE)) for cell in counted
    )
    return all(re.match(r"[^\W\d]", name) for name in names) and numbers >= _MOSTLY * len(counted)
