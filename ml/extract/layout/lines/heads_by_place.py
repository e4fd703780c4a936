"""Titles that only their place shows: left of the list below them, larger, or side by side over columns."""

import itertools
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.grammar import is_exercise, is_heading
from ml.extract.layout.rows import Row, with_colon
from ml.extract.notation.line.key_values import is_numbered_set

_LONGEST = 5
_FEWEST = 2
# How far right of its title a list begins, and how much larger a title is, in heights of the list's lines.
_INDENT, _TALLER = 0.6, 1.12
_FURTHEST = 3.0


def with_heads_marked_by_place(rows: Sequence[Row]) -> list[Row]:
    """Write a colon behind each title that stands out from its list, where two lists or more have one.

    A word alone may name an exercise whose sets stand below it; over others with names it heads them.
    """
    heads = [
        index
        for index, (row, below) in enumerate(itertools.pairwise(rows))
        if _is_title(row) and _is_item(below) and _stands_out(row, below)
    ]
    lefts = [rows[index].left for index in heads]
    alike = [i for i in heads if sum(abs(left - rows[i].left) < rows[i].height for left in lefts) >= _FEWEST]
    return [with_colon(row) if index in alike else row for index, row in enumerate(rows)]


def _is_title(row: Row) -> bool:
    text = row.text
    has_words = any(map(str.isalpha, text)) and not any(map(str.isdigit, text))
    is_open = not text.endswith((".", ",", ":")) and not is_heading(text)
    return has_words and is_open and len(row.words) <= _LONGEST


def _is_item(row: Row) -> bool:
    """Tell an exercise with its own name from the sets of the one above."""
    text = row.text.lstrip("•·●▪◦-–—* ")
    is_named = exercise_words(text) > 0 or sum(map(str.isalpha, text)) > len(text) / 3
    return is_exercise(text) and is_named and not is_numbered_set(text)


def _stands_out(row: Row, below: Row) -> bool:
    is_left = _INDENT * below.height < below.left - row.left < _FURTHEST * below.height
    is_large = row.height > _TALLER * below.height and abs(below.left - row.left) < below.height
    return is_left or (is_large and not exercise_words(row.text))


def with_heads_side_by_side_marked(rows: Sequence[Row]) -> list[Row]:
    """Write a colon behind each title over columns of exercises, `CHEST / TRICEPS | LEGS / ABS`.

    Beside other titles a word is one, too, though alone it may name an exercise; the rows below must hold
    numbers in as many columns.
    """
    if len(rows) < 3 or not _are_heads(rows[0]) or not _are_exercises(rows[1], len(rows[0].cells)):
        return list(rows)
    words = [word for cell in rows[0].cells for word in with_colon(cell).words]
    return [Row(tuple(words)), *rows[1:]]


def _are_heads(row: Row) -> bool:
    cells = row.cells
    return len(cells) > 1 and all(_is_head(cell) for cell in cells)


def _is_head(cell: Row) -> bool:
    has_words = any(map(str.isalpha, cell.text)) and len(cell.words) <= _LONGEST
    return has_words and not any(map(str.isdigit, cell.text))


def _are_exercises(row: Row, count: int) -> bool:
    """Tell a name with its numbers in each column, not a row of a table."""
    cells = row.cells
    return len(cells) == count and all(
        any(map(str.isdigit, cell.text)) and sum(map(str.isalpha, cell.text)) > 2 for cell in cells
    )
