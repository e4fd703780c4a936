"""Grids whose names stand below one another by their middles or their edges: posters, screens of a studio.

Where cards are told by the lines in them, these are told by their places alone: rows of as many cells, in the
same columns, with pictures, numbers and further lines between. Each cell says itself how much is done, or a
line above does, or the lines below its name do.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.grammar import day_title, governs, is_exercise, is_heading
from ml.extract.layout.order.described_cards import unbroken
from ml.extract.layout.rows import Row
from ml.extract.notation.wording.station_labels import is_station_label

_FEWEST = 2
_FEWEST_CARDS = 4
_LONGEST = 6
# Names stand below one another within so many heights of their text.
_ALIGNED = 1.5
_MOSTLY = 0.6
_WORD = re.compile(r"[^\W\d_]{2}")
_INDEX = re.compile(r"#?\d{1,2}[.)]?")
_AMOUNT = re.compile(r"\d")


def cell_grid(rows: Sequence[Row]) -> list[Row] | None:
    """Put a page with such a grid into the order of its cards; None for any other."""
    heads = _heads(rows)
    is_labelled = any(is_station_label(cell.text) for row in rows for cell in row.cells)
    if len(heads) < _FEWEST or is_labelled:
        return None
    columns = rows[heads[0]].cells
    last = _last(rows, heads[-1], columns)
    cards = [card for start, end in _bands(heads, last) for card in _cards(rows[start:end], columns)]
    if _are_numbered(cards) or not _say_amounts(
        cards, is_governed=any(governs(row.text) for row in rows[: heads[0]])
    ):
        return None
    above = [row for row in rows[: heads[0]] if not _is_mark(row)]
    return [*above, *(row for card in cards for row in card), *rows[last:]]


def _heads(rows: Sequence[Row]) -> list[int]:
    """Give the rows of names that stand in the columns of the first of them."""
    named = [index for index, row in enumerate(rows) if _are_names(row)]
    for first in named:
        columns = rows[first].cells
        found = [index for index in named if index >= first and _stand_below(columns, rows[index].cells)]
        if len(found) >= _FEWEST and _know_most([cell for index in found for cell in rows[index].cells]):
            return found
    return []


def _are_names(row: Row) -> bool:
    cells = row.cells
    goes_on = all(cell.text[:1].islower() for cell in cells)
    return (
        len(cells) >= _FEWEST
        and not goes_on
        and all(_is_name(cell.text) for cell in cells)
        and _know_any(cells)
    )


def _know_any(cells: Sequence[Row]) -> bool:
    return any(exercise_words(cell.text) for cell in cells)


def _know_most(cells: Sequence[Row]) -> bool:
    return sum(exercise_words(cell.text) > 0 for cell in cells) >= _MOSTLY * len(cells)


def _is_name(text: str) -> bool:
    """Tell `Ski erg` and `20 squats` from a sentence, a day and a heading."""
    if is_heading(text) or day_title(text) is not None:
        return False
    is_short = len(text.split()) <= _LONGEST and not text.endswith((".", ",", ":", "!"))
    is_counted = not _AMOUNT.search(text) or (text[:1].isdigit() and is_exercise(text))
    return is_short and is_counted and bool(_WORD.search(text))


def _stand_below(columns: Sequence[Row], cells: Sequence[Row]) -> bool:
    """Tell cells that stand in the same columns: as many, or fewer in a last row that is not full."""
    if len(cells) > len(columns):
        return False
    return all(_is_below(columns[_nearest(columns, cell)], cell) for cell in cells)


def _is_below(column: Row, cell: Row) -> bool:
    limit = _ALIGNED * max(column.height, cell.height)
    middles = (column.left + column.right - cell.left - cell.right) / 2
    return min(abs(middles), abs(column.left - cell.left)) < limit


def _bands(heads: Sequence[int], last: int) -> list[tuple[int, int]]:
    return list(zip(heads, [*heads[1:], last], strict=True))


def _last(rows: Sequence[Row], head: int, columns: Sequence[Row]) -> int:
    """Give where the cards of the last row of names end: where a line runs over two columns, or far below."""
    for index in range(head + 1, len(rows)):
        row = rows[index]
        is_far = row.y - rows[index - 1].y > 2 * max(row.height, rows[index - 1].height)
        is_far = is_far and (not _AMOUNT.search(row.text) or all(_is_name(cell.text) for cell in row.cells))
        is_wide = any(_is_over(cell, columns) for cell in row.cells)
        if is_far or is_wide:
            return index
    return len(rows)


def _is_over(cell: Row, columns: Sequence[Row]) -> bool:
    middles = [(column.left + column.right) / 2 for column in columns]
    return sum(cell.left < middle < cell.right for middle in middles) > 1


def _cards(band: Sequence[Row], columns: Sequence[Row]) -> list[list[Row]]:
    """Give the lines of the cards of one row, name first; pictures and numbers are none of them."""
    cards: list[list[Row]] = [[] for _ in columns]
    for row in band:
        lines: dict[int, Row] = {}
        for cell in row.cells:
            home = _nearest(columns, cell)
            lines[home] = Row((*lines[home].words, *cell.words)) if home in lines else cell
        for home, line in lines.items():
            if not _is_mark(line) and (cards[home] or row is band[0]):
                cards[home].append(line)
    return [unbroken(card) for card in cards if card]


def _is_mark(line: Row) -> bool:
    """Tell what was read of a picture, and the number of a card."""
    return all(_INDEX.fullmatch(cell.text) or not _WORD.search(cell.text) for cell in line.cells)


def _are_numbered(cards: Sequence[Sequence[Row]]) -> bool:
    """Tell numbers that count the cards down the columns: `2 Swings` beside `5 Sled push`."""
    numbers = [int(found[1]) for card in cards if (found := re.match(r"(\d{1,2})[.)]?\s", card[0].text))]
    return len(numbers) > 1 and max(numbers) <= len(cards) and any(b <= a for a, b in pairwise(numbers))


def _say_amounts(cards: Sequence[Sequence[Row]], *, is_governed: bool) -> bool:
    told = [card for card in cards if any(_AMOUNT.search(row.text) for row in card)]
    if len(told) >= _MOSTLY * len(cards):
        return len(cards) > _FEWEST
    return is_governed and not told and len(cards) >= _FEWEST_CARDS


def _nearest(columns: Sequence[Row], cell: Row) -> int:
    """Give the column that a cell stands in, by its left edge or its middle, whichever is nearer."""

    def distance(index: int) -> float:
        column = columns[index]
        middles = (column.left + column.right - cell.left - cell.right) / 2
        return min(abs(middles), abs(column.left - cell.left))

    return min(range(len(columns)), key=distance)
