"""What an app draws around its lists: tabs, pictures with a letter, arrows, amounts at a card's right."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.furniture.bars import without_bars
from ml.extract.layout.lines.wrapped_names import with_names_whole
from ml.extract.layout.rows import Row
from ml.extract.layout.screens.below_names import PACE, with_amounts_below, with_details_joined
from ml.extract.layout.screens.beside_lines import with_labels_first
from ml.extract.layout.screens.figures import with_figures_read
from ml.extract.layout.tables.headers import read_days, read_header
from ml.extract.notation.vocabulary import words

# Lines of text stand further apart than this share of their height; what is centred on two of them does not.
_APART = 0.85
# A picture with a letter is taller than the text beside it.
_PICTURE = 1.8
# What a reader makes of a picture it is not sure of.
_GUESSED = 0.5
_FEWEST_TABS = 3
_TAB_GAP = 1.5
_TABS_OF_TRAINING = words("wod workout workouts train run ride swim stretch yoga тренировка бег")
_UNEVEN = 0.35
_LOWEST = 2
_FEWEST_STEPS = 3
_FAR = 3.0
_NEARER = 0.75
_SETS = re.compile(r"\d\s?[xх×]\s?\d|\b(?:sets|reps)\b", re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")


def without_screen(rows: Sequence[Row]) -> list[Row]:
    """Give the rows of a page without tabs and marks; an amount centred on a card stands behind its name.

    `Run` over `4:15 /km` with `4:00` between them at the right reads `Run 4:00`, `4:15 /km`.
    """
    texts = with_figures_read(without_bars([_without_pictures(row) for row in _without_tabs(rows)]))
    texts = with_labels_first(_without_marks(texts))
    texts = with_amounts_below(with_names_whole(with_details_joined(texts)))
    if any(read_header(row) is not None for row in texts):
        return texts
    return _without_details(_with_amounts_behind(texts))


def _without_tabs(rows: Sequence[Row]) -> list[Row]:
    kept = list(rows)
    if any(read_days(row) for row in rows):
        # The last row of a week may be `Rest`, `Rest`, `Rest`.
        return kept
    for index in range(len(kept) - 1, max(len(kept) - 1 - _LOWEST, 0), -1):
        if _are_tabs(kept[index]):
            return kept[:index]
    return kept


def _are_tabs(row: Row) -> bool:
    """Tell three or more words set evenly across the page, without a number: `Home   Plan   Me`."""
    cells = row.cells
    if len(cells) < _FEWEST_TABS or any(map(str.isdigit, row.text)) or read_header(row) is not None:
        return False
    if any(len(cell.words) > 2 or cell.text.endswith((",", ".", ":")) for cell in cells):
        return False
    if any(exercise_words(cell.text) and cell.text.lower() not in _TABS_OF_TRAINING for cell in cells):
        return False
    pairs = list(itertools.pairwise(cells))
    steps = [(b.left + b.right - a.left - a.right) / 2 for a, b in pairs]
    is_wide = all(b.left - a.right > _TAB_GAP * row.height for a, b in pairs)
    return is_wide and max(steps) - min(steps) < _UNEVEN * max(steps)


def _without_pictures(row: Row) -> Row:
    """Leave out the letter of a picture before a line: taller than the line itself, or only guessed."""
    first, *others = row.words
    if len(first.text) > 1 or not others:
        return row
    is_tall = first.height > _PICTURE * Row(tuple(others)).height
    is_guessed = first.confidence < _GUESSED and first.text.isalpha() and len(row.cells[0].words) == 1
    return Row(tuple(others)) if is_tall or is_guessed else row


def _without_marks(rows: Sequence[Row]) -> list[Row]:
    """Leave out a letter or an arrow alone that stands between two lines, beside both."""
    return [row for index, row in enumerate(rows) if not (_is_mark(row) and _is_close(rows, index))]


def _is_mark(row: Row) -> bool:
    return len(row.words) == 1 and len(row.text) == 1


def _is_close(rows: Sequence[Row], index: int) -> bool:
    """Tell a row nearer to the one above or below it than lines of text are; a number is left of them."""
    row = rows[index]
    others = [rows[at] for at in (index - 1, index + 1) if 0 <= at < len(rows)]
    near = [other for other in others if abs(row.y - other.y) < _APART * other.height]
    return any(row.right < other.left or not row.text.isdigit() for other in near)


def _with_amounts_behind(rows: Sequence[Row]) -> list[Row]:
    made: list[Row] = []
    for index, row in enumerate(rows):
        if made and index + 1 < len(rows) and _is_centred(made[-1], row, rows[index + 1]):
            made[-1] = Row((*made[-1].words, *row.words))
        else:
            made.append(row)
    return made


def _is_centred(above: Row, row: Row, below: Row) -> bool:
    """Tell an amount at the right, between two lines at the left and near to both."""
    is_right = row.left > max(above.right, below.right) and len(row.cells) == 1
    near = [abs(row.y - other.y) < _APART * max(row.height, other.height) for other in (above, below)]
    is_amount = any(map(str.isdigit, row.text)) and not any(map(str.isdigit, above.text))
    return is_right and all(near) and is_amount


def _without_details(rows: Sequence[Row]) -> list[Row]:
    """Leave out how a step is done, in the line below it, where steps have their times at the right.

    A pace stays: `Run   4:00` over `4:15 /km` reads `Run 4:00 @ 4:15 /km`.
    """
    if sum(_is_step(row) for row in rows) < _FEWEST_STEPS:
        return list(rows)
    made: list[Row] = []
    for above, row, below in zip([None, *rows], rows, [*rows[1:], None], strict=False):
        if above is None or not _is_detail(above, row, below):
            made.append(row)
        elif PACE.match(row.text):
            sign = replace(row.words[0], text="@")
            made[-1] = Row((*above.words, sign, *row.words))
    return made


def _is_step(row: Row) -> bool:
    """Tell `Run        4:00`, a name and a time far behind it."""
    cells = row.cells
    is_far = len(cells) == 2 and cells[1].left - cells[0].right > _FAR * row.height
    return is_far and bool(_TIME.fullmatch(cells[-1].text)) and not any(map(str.isdigit, cells[0].text))


def _is_detail(above: Row, row: Row, below: Row | None) -> bool:
    """Tell a line that belongs to the step above it: it begins where that does, and is nearer to it."""
    if not _is_step(above) or _is_step(row) or _SETS.search(row.text):
        return False
    is_near = below is None or (row.y - above.y) < _NEARER * (below.y - row.y)
    return is_near and abs(row.left - above.left) < row.height
