"""The edges of a spreadsheet on a screen: letters over its columns, numbers before its rows."""

import itertools
from collections.abc import Sequence

from ml.extract.layout.rows import Row

_FEWEST_LETTERS = 3
_FEWEST_NUMBERS = 3


def without_edges(rows: Sequence[Row]) -> list[Row]:
    """Give rows without the letters and the numbers of a spreadsheet: `A B C` over `1 Exercise Sets`.

    Numbers that only count the exercises stand below a header; those of a sheet stand before it, too.
    """
    lettered = [row for row in rows if _is_lettered(row)]
    kept = [row for row in rows if row not in lettered]
    numbers = _numbers(kept)
    if not numbers or not (lettered or _stands_before_words(kept, numbers)):
        return kept
    bare = [Row(row.words[1:]) if index in numbers else row for index, row in enumerate(kept)]
    return [row for row in bare if row.words]


def _is_lettered(row: Row) -> bool:
    """Tell `A  B  C  D`, one letter over each column."""
    texts = "".join(word.text for word in row.words)
    is_single = all(len(word.text) == 1 for word in row.words)
    return is_single and len(texts) >= _FEWEST_LETTERS and texts in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _numbers(rows: Sequence[Row]) -> set[int]:
    """Give the rows that begin with the next number each, below one another; none where they skip."""
    found = [
        (index, int(row.words[0].text)) for index, row in enumerate(rows) if row.words[0].text.isdecimal()
    ]
    values = [number for _, number in found]
    if len(values) < _FEWEST_NUMBERS or any(b != a + 1 for a, b in itertools.pairwise(values)):
        return set()
    firsts = [rows[index].words[0] for index, _ in found]
    is_column = max(word.left for word in firsts) < min(word.right for word in firsts)
    return {index for index, _ in found} if is_column else set()


def _stands_before_words(rows: Sequence[Row], numbers: set[int]) -> bool:
    """Tell the number before a header, whose other words hold no digit and stand in cells of their own."""
    first = rows[min(numbers)]
    rest = [word.text for word in first.words[1:]]
    return len(first.cells) > 3 and not any(character.isdigit() for text in rest for character in text)
