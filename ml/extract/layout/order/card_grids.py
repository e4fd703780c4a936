"""Cards in rows on a page: each a name with its numbers below it, read card by card and row by row.

Leaflets, posters and magazines set their exercises so; a white space parts one row of cards from the next.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from ml.extract.layout.grammar import day_title
from ml.extract.layout.rows import Row

# A row of cards stands this much further from the one above than lines of a card from each other.
_STEP = 1.6
_FEWEST = 2
_INDEX = re.compile(r"\d{1,2}[.)]?")
_NAME = re.compile(r"(?:\d{1,2}[.)]?\s+|\d{1,2}/\d{1,2}\s)?[^\W\d_][^\d:]*(?:[^\W\d_]{2})[^\d]*")


def card_grid(rows: Sequence[Row]) -> list[Row] | None:
    """Put a page with two rows of cards or more into the order of its cards; None for any other."""
    bands = _bands(rows)
    cards = [_cards(band) for band in bands]
    if sum(found is not None for found in cards) < _FEWEST:
        return None
    return [row for band, found in zip(bands, cards, strict=True) for row in (found or band)]


def _bands(rows: Sequence[Row]) -> list[list[Row]]:
    """Part rows where more than the space between two lines is white."""
    steps = [after.y - before.y for before, after in pairwise(rows)]
    if not steps:
        return [list(rows)]
    # Most lines stand in a card; between the cards there is more space.
    step = sorted(steps)[len(steps) // 4]
    bands = [[rows[0]]]
    for before, after in pairwise(rows):
        if after.y - before.y > _STEP * step:
            bands.append([])
        bands[-1].append(after)
    return bands


def _cards(band: Sequence[Row]) -> list[Row] | None:
    """Give the lines of the cards of one row, card by card; None where it is no row of cards."""
    if len(band) < _FEWEST:
        return None
    names = _named(band[0])
    if len(names) < _FEWEST or not all(_is_name(name.text) for name in names):
        return None
    below = {_nearest(names, cell) for cell in band[1].cells if re.search(r"\d", cell.text)}
    if below != set(range(len(names))):
        return None
    columns: list[list[Row]] = [[name] for name in names]
    for row in band[1:]:
        lines: dict[int, Row] = {}
        for cell in row.cells:
            home = _nearest(names, cell)
            lines[home] = Row((*lines[home].words, *cell.words)) if home in lines else cell
        for home, line in lines.items():
            columns[home].append(line)
    return [row for column in columns for row in column]


def _named(row: Row) -> list[Row]:
    """Give the names in a row; a number that stands alone before one is of it."""
    names: list[Row] = []
    index: Row | None = None
    for cell in row.cells:
        if _INDEX.fullmatch(cell.text):
            index = cell
            continue
        names.append(Row((*index.words, *cell.words)) if index else cell)
        index = None
    return names


def _is_name(text: str) -> bool:
    return _NAME.fullmatch(text) is not None and day_title(text) is None


def _nearest(names: Sequence[Row], cell: Row) -> int:
    """Give the card that a cell stands in, by its middle."""
    middle = (cell.left + cell.right) / 2
    inside = [i for i, name in enumerate(names) if name.left <= middle <= name.right]
    by_middle = range(len(names))
    return (inside or sorted(by_middle, key=lambda i: abs((names[i].left + names[i].right) / 2 - middle)))[0]
