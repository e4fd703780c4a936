"""Labels in a column of their own beside a list: `Drills | A-skips 3 x 30 m`, below it `| Butt kicks ...`."""

from collections.abc import Sequence
from statistics import median

from ml.extract.layout.grammar import is_heading
from ml.extract.layout.rows import Row

_FEWEST = 2
_GUTTER = 0.75


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


def _is_labelled(row: Row) -> bool:
    cells = row.cells
    if len(cells) < _FEWEST or not is_heading(cells[0].text) or any(map(str.isdigit, cells[0].text)):
        return False
    gap = cells[1].left - cells[0].right
    return gap > _GUTTER * row.height and any(map(str.isdigit, row.text))


def _parted(row: Row) -> tuple[Row, Row]:
    label = row.cells[0]
    return label, Row(row.words[len(label.words) :])
