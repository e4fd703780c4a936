"""What a telephone and an app set around their lists: the line of the clock, arrows, buttons."""

import re
from collections.abc import Sequence
from statistics import median

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.clocks import CLOCK
from ml.extract.layout.furniture.breadcrumbs import are_breadcrumbs
from ml.extract.layout.furniture.chrome import are_numbered_tabs, is_button, sums_up
from ml.extract.layout.grammar import day_title
from ml.extract.layout.rows import Row
from ml.extract.layout.tables.headers import read_header
from ml.extract.notation.block_headers.rounds import trailing_rounds
from ml.extract.notation.vocabulary import words

_FAR = 4.0
_MOST_SIGNS = 4
# Arrows and signs of buttons as a reader spells them.
_SIGNS = frozenset("<>‹›«←→×✕xXvV=≡⋮:…+^")
_OTHER_THINGS = words("back next play start end done")
# What heads the figures at the right of a card.
_LABELS_BEHIND = words("1rm e1rm pr prs")
_TOP = 3
_MOST_WORDS = 3
_LOWEST = 3
_CENTRED = 0.04
_INDENTED = 0.12
_APART = 1.6


def without_bars(rows: Sequence[Row]) -> list[Row]:
    """Give the rows of a page without the bars at its top and the buttons anywhere."""
    kept = list(rows[1:]) if rows and _is_status(rows[0]) else list(rows)
    kept = kept[1:] if kept and are_breadcrumbs(kept[0].text) else kept
    bare = [_without_signs(row) if index < _TOP else row for index, row in enumerate(kept)]
    over = _without_numbered_tabs([row for row in bare if row is not None])
    header = next((index for index, row in enumerate(over) if read_header(row) is not None), len(over))
    free = [_without_buttons(row) if index < header else row for index, row in enumerate(over)]
    return _without_last_buttons([row for row in free if row is not None])


def _without_numbered_tabs(rows: Sequence[Row]) -> list[Row]:
    """Leave out weeks to choose from, below which nothing stands in columns as below a header."""
    return [
        row
        for index, row in enumerate(rows)
        if not are_numbered_tabs(row.text)
        or any(2 * len(below.cells) > len(row.cells) for below in rows[index + 1 : index + 1 + _TOP])
    ]


def _is_status(row: Row) -> bool:
    """Tell the clock and, far from it, the battery: `9:41      5G 80%`."""
    cells = row.cells
    if not re.fullmatch(CLOCK, cells[0].text, re.IGNORECASE) or len(cells) == 1:
        return False
    signs = Row(row.words[len(cells[0].words) :])
    is_far = signs.left - cells[0].right > _FAR * row.height
    return is_far and len(signs.words) <= _MOST_SIGNS and exercise_words(signs.text) == 0


def _without_signs(row: Row) -> Row | None:
    """Leave out an arrow or a cross before a title."""
    first, *others = row.cells
    if first.text not in _SIGNS:
        return row
    return Row(row.words[len(first.words) :]) if others else None


def _without_buttons(row: Row) -> Row | None:
    """Leave out cells that are buttons, `Workout B      Finish`, and rows of figures that sum up."""
    cells = row.cells
    if len(cells) == 1:
        return row
    if sums_up([cell.text for cell in cells]) or is_button(row.text):
        return None
    free = [cell for cell in cells if not (_is_set_apart(cell.text) or _is_beside_day(cell, cells))]
    kept = tuple(word for cell in free for word in cell.words)
    return Row(kept) if kept else None


def _is_beside_day(cell: Row, cells: Sequence[Row]) -> bool:
    """Tell `Start` at the right of the day that it starts."""
    return cell is cells[-1] and is_button(cell.text) and day_title(cells[0].text) is not None


def _is_set_apart(text: str) -> bool:
    """Tell a button beside other words; a stroke and a foot are called `back`, too."""
    bare = text.lower()
    return (is_button(text) and bare not in _OTHER_THINGS) or bare in _LABELS_BEHIND


def _without_last_buttons(rows: Sequence[Row]) -> list[Row]:
    """Leave out words centred below a list that begins at the left, whatever they are: `Send to watch`."""
    kept = list(rows)
    for _ in range(_LOWEST):
        if len(kept) < _LOWEST or not _is_button_below(kept[-1], kept[:-1]):
            break
        kept.pop()
    return kept


def _is_button_below(row: Row, above: Sequence[Row]) -> bool:
    if len(row.words) > _MOST_WORDS or any(map(str.isdigit, row.text)) or len(row.cells) > 1:
        return False
    if trailing_rounds(row.text, is_last=True) is not None:
        return False
    left, right = min(other.left for other in above), max(other.right for other in above)
    width = right - left
    edge = median(other.left for other in above) + _INDENTED * width
    centred = [
        abs(_middle(other) - (left + right) / 2) < _CENTRED * width and other.left > edge
        for other in (*above, row)
    ]
    is_apart = row.y - above[-1].y > _APART * row.height
    return centred[-1] and is_apart and 2 * sum(centred) < len(centred)


def _middle(row: Row) -> float:
    return (row.left + row.right) / 2
