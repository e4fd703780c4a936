"""Labels in a column of their own beside a list: `Drills | A-skips 3 x 30 m`, below it `| Butt kicks ...`.

And days with the kind of their training: `Tuesday | Intervals | warm up 2 km, 6 x 800 m`.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from ml.extract.layout.grammar import is_heading
from ml.extract.layout.rows import Row, with_colon
from ml.extract.notation.vocabulary import WEEKDAY

_FEWEST = 2
_GUTTER = 0.75
_FEWEST_DAYS = 3
_LONGEST_KIND = 3
_WEEKDAY = re.compile(WEEKDAY + r"\.?", re.IGNORECASE)


def with_labels_above(rows: Sequence[Row]) -> list[Row]:
    """Put each label of such a column on a line above what it is of.

    Only where one is of several lines: else a label may be the name, or the day, of its own line.
    """
    labelled = [row for row in rows if _is_labelled(row)]
    if len(labelled) < _FEWEST:
        return list(rows)
    left = median(row.cells[1].left for row in labelled)
    aligned = [row for row in labelled if abs(row.cells[1].left - left) < row.height]
    first = rows.index(labelled[0])
    below = [row for row in rows[first:] if abs(row.left - left) < row.height]
    if len(aligned) < len(labelled) or not below:
        return list(rows)
    return [part for row in rows for part in (_parted(row) if row in labelled else (row,))]


def with_kinds_of_days_apart(rows: Sequence[Row]) -> list[Row]:
    """Write a colon behind the days and the kinds of training of a plan that has a column for each."""
    found = [row for row in rows if _tells_kind(row)]
    if len(found) < _FEWEST_DAYS:
        return list(rows)
    left = median(row.cells[1].left for row in found)
    aligned = [row for row in found if abs(row.cells[1].left - left) < row.height]
    if len(aligned) < _FEWEST_DAYS:
        return list(rows)
    return [_with_colons(row) if row in aligned else row for row in rows]


def _tells_kind(row: Row) -> bool:
    cells = row.cells
    if len(cells) < _FEWEST_DAYS or not _WEEKDAY.fullmatch(cells[0].text):
        return False
    kind = cells[1]
    is_short = len(kind.words) <= _LONGEST_KIND and not any(map(str.isdigit, kind.text))
    is_apart = all(b.left - a.right > _GUTTER * row.height for a, b in pairwise(cells[:3]))
    return is_short and is_apart and not kind.text.endswith(",")


def _with_colons(row: Row) -> Row:
    day, kind, *how = row.cells
    return Row(
        (*with_colon(day).words, *with_colon(kind).words, *(word for cell in how for word in cell.words))
    )


def _is_labelled(row: Row) -> bool:
    cells = row.cells
    if len(cells) < _FEWEST or not is_heading(cells[0].text) or any(map(str.isdigit, cells[0].text)):
        return False
    gap = cells[1].left - cells[0].right
    return gap > _GUTTER * row.height and any(map(str.isdigit, row.text))


def _parted(row: Row) -> tuple[Row, Row]:
    label = row.cells[0]
    return label, Row(row.words[len(label.words) :])
