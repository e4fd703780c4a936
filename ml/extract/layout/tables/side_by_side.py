"""Two tables beside each other: where the second begins, and what stands over both of them."""

import re
from collections.abc import Mapping, Sequence

from ml.extract.layout.grammar import rest_for_all
from ml.extract.layout.rows import Row
from ml.extract.layout.tables.headers import Column
from ml.extract.notation.labels import Field

_PARTS = re.compile(r"\s*[|•·;,]\s*|\s+[-–—]\s+")
_FEWEST = 3


def second_table(rows: Sequence[Row], headers: Mapping[int, Sequence[Column]]) -> float | None:
    """Give the place where a second table begins: the widest gutter before its names."""
    for index, columns in headers.items():
        names = [at for at, column in enumerate(columns) if column.field is Field.NAME]
        if len(names) > 1 and names[1] > 0:
            return _gutter(rows[index + 1 :], columns[names[1] - 1], columns[names[1]])
    return None


def _gutter(rows: Sequence[Row], before: Column, name: Column) -> float:
    """Give the right edge of the widest gap between two columns in the rows that fill them."""
    body = [word for row in rows if len(row.cells) >= _FEWEST for word in row.words]
    spans = sorted(
        (word.left, word.right) for word in body if before.left < word.right and word.left < name.right
    )
    edge, widest, place = before.right, 0.0, name.left
    for left, right in [*spans, (name.left, name.right)]:
        if left - edge > widest and left <= name.left:
            widest, place = left - edge, left
        edge = max(edge, right)
    return place - 4


def over_both(rows: Sequence[Row], x: float) -> list[Row]:
    """Give the rows that run across the place where the second table begins: they speak of both."""
    return [row for row in rows if any(cell.left < x < cell.right for cell in row.cells)]


def rest_above(lines: Sequence[str]) -> int | None:
    """Give the rest that a line above a table has for all of it, among other things that it says."""
    parts = (part for line in lines for part in _PARTS.split(line))
    return next((rest for part in parts if (rest := rest_for_all(part)) is not None), None)
