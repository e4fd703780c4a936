"""Lines that part the columns of a page, read as dashes or bars between the words beside them."""

import re
from collections.abc import Sequence

from ml.extract.layout.rows import Row
from ml.extract.words import Word

_RULING = re.compile(r"[-–—|¦‖]+")
_FEWEST = 3
_MOSTLY = 0.5


def without_rulings(rows: Sequence[Row]) -> list[Row]:
    """Leave out dashes and bars that stand below one another between words, in most rows of a list."""
    signs = [word for row in rows for word in row.words[1:-1] if _RULING.fullmatch(word.text)]
    ruled = {id(word) for word in signs if _stands_in_line(word, signs)}
    if not ruled:
        return list(rows)
    return [Row(tuple(word for word in row.words if id(word) not in ruled)) for row in rows]


def _stands_in_line(word: Word, signs: Sequence[Word]) -> bool:
    """Tell a sign that others stand above or below of; those behind names of all lengths do not."""
    below = [
        other for other in signs if abs(other.x - word.x) < _MOSTLY * max(word.height, other.height, 1.0)
    ]
    return len(below) >= _FEWEST
