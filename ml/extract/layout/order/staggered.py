"""Lists side by side whose lines stand at different heights: notes stuck on one wall, photographed askew."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from ml.extract.layout.rows import Row

_FEWEST = 3
# Lines of two lists follow one another down the page by turns so often.
_TURNS = 4


def staggered(
    rows: Sequence[Row], is_list: Callable[[Sequence[Row]], bool]
) -> tuple[list[Row], list[Row]] | None:
    """Part rows between two lists that no row holds both of; None where there are not two."""
    for x in sorted({row.left for row in rows}):
        left = [row for row in rows if row.right < x]
        right = [row for row in rows if row.left >= x]
        is_parted = len(left) + len(right) == len(rows) and min(len(left), len(right)) >= _FEWEST
        if is_parted and _turns(rows, x) >= _TURNS and is_list(left) and is_list(right):
            return left, right
    return None


def _turns(rows: Sequence[Row], x: float) -> int:
    """Count how often the next line down stands on the other side."""
    return sum((before.left < x) != (after.left < x) for before, after in pairwise(rows))
