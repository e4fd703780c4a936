"""What stands left of a card, at the middle of its two lines: `Mon` beside `Intervals` over `8 x 500 m`."""

from collections.abc import Sequence

from ml.extract.layout.grammar import is_heading
from ml.extract.layout.rows import Row

# Lines of text stand further apart than this share of their height; what is centred on two of them does not.
_APART = 0.95
_MOST_CELLS = 2


def with_labels_first(rows: Sequence[Row]) -> list[Row]:
    """Put what is centred on two lines at their left before them: a heading above, numbers on the first."""
    made: list[Row] = []
    index = 0
    while index < len(rows):
        if index + 2 >= len(rows) or not _is_beside(*rows[index : index + 3]):
            made.append(rows[index])
            index += 1
            continue
        first, label = rows[index], rows[index + 1]
        made += [label, first] if is_heading(label.text) else [Row((*label.words, *first.words))]
        index += 2
    return made


def _is_beside(above: Row, row: Row, below: Row) -> bool:
    """Tell a label at the left, between two lines at the right and near to both."""
    is_left = row.right < min(above.left, below.left) and len(row.cells) <= _MOST_CELLS
    height = max(word.height for other in (above, row, below) for word in other.words)
    near = [abs(row.y - other.y) < _APART * height for other in (above, below)]
    is_list = abs(above.left - below.left) < max(above.height, below.height)
    return is_left and all(near) and is_list and len(row.text) > 1
