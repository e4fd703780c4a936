"""Titles side by side over columns of lines: `CHEST / TRICEPS | BACK / BICEPS | LEGS / ABS`."""

from collections.abc import Sequence
from dataclasses import replace

from ml.extract.layout.rows import Row
from ml.extract.words import Word

_LONGEST = 5


def with_heads_marked(rows: Sequence[Row]) -> list[Row]:
    """Write a colon behind each title over columns of exercises: `LEGS / ABS:`.

    Beside other titles a word is one, too, though alone it may name an exercise; the rows below must hold
    numbers in as many columns.
    """
    if len(rows) < 3 or not _are_titles(rows[0]) or not _are_exercises(rows[1], len(rows[0].cells)):
        return list(rows)
    words = [word for cell in rows[0].cells for word in (*cell.words[:-1], _marked(cell))]
    return [Row(tuple(words)), *rows[1:]]


def _marked(cell: Row) -> Word:
    last = cell.words[-1]
    return replace(last, text=f"{last.text.rstrip(':')}:")


def _are_titles(row: Row) -> bool:
    cells = row.cells
    return len(cells) > 1 and all(_is_title(cell) for cell in cells)


def _is_title(cell: Row) -> bool:
    has_words = any(map(str.isalpha, cell.text)) and len(cell.words) <= _LONGEST
    return has_words and not any(map(str.isdigit, cell.text))


def _are_exercises(row: Row, count: int) -> bool:
    """Tell a name with its numbers in each column, not a row of a table."""
    cells = row.cells
    return len(cells) == count and all(
        any(map(str.isdigit, cell.text)) and sum(map(str.isalpha, cell.text)) > 2 for cell in cells
    )
