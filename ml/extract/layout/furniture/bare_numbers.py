"""Numbers in circles beside a list, read as rows of their own between a name and what is below it."""

from collections.abc import Sequence
from itertools import pairwise

from ml.extract.layout.rows import Row

_FEWEST = 3


def without_bare_numbers(rows: Sequence[Row]) -> list[Row]:
    """Leave out rows that hold nothing but 1, 2, 3 ... left of all others: they number what stands beside.

    One that could not be read may be missing; numbers that go down or leap are repetitions.
    """
    bare = [row for row in rows if row.text.strip(".)#").isdigit()]
    others = [row for row in rows if row not in bare]
    values = [int(row.text.strip(".)#")) for row in bare]
    if len(bare) < _FEWEST or values[0] > 2 or not others:
        return list(rows)
    counts_up = all(0 < after - before <= 2 for before, after in pairwise(values))
    left = sorted(row.left for row in others)[len(others) // 2]
    stands_left = all(row.right < left for row in bare)
    return others if counts_up and stands_left else list(rows)
