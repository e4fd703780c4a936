"""Rows of words, straightened, in reading order."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from ml.extract.words import Word

# Words of one cell or phrase stand closer than this share of their height.
_WORD_GAP = 0.62


@dataclass(frozen=True, slots=True)
class Row:
    """Words on one line, left to right."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The line as one string."""
        return " ".join(word.text for word in self.words)

    @property
    def y(self) -> float:
        """The middle of the line."""
        return median(word.y for word in self.words)

    @property
    def height(self) -> float:
        """The height of its text."""
        return median(word.height for word in self.words)

    @property
    def left(self) -> float:
        """Where the line begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where the line ends."""
        return max(word.right for word in self.words)

    @property
    def cells(self) -> "tuple[Row, ...]":
        """Words that stand together, as rows of their own."""
        groups: list[list[Word]] = []
        for word in self.words:
            if groups and word.left - groups[-1][-1].right < _WORD_GAP * word.height:
                groups[-1].append(word)
            else:
                groups.append([word])
        return tuple(Row(tuple(group)) for group in groups)


def split_at(rows: Sequence[Row], x: float) -> tuple[list[Row], list[Row]]:
    """Split rows at a place, each word by its middle; a row with nothing on one side is left out there."""
    left = [tuple(word for word in row.words if word.x < x) for row in rows]
    right = [tuple(word for word in row.words if word.x >= x) for row in rows]
    return [Row(words) for words in left if words], [Row(words) for words in right if words]


def crosses(row: Row, x: float) -> bool:
    """Tell whether a word of a row reaches over a place."""
    return any(word.left < x < word.right for word in row.words)


def pitch(rows: Sequence[Row]) -> float:
    """Give how far apart most rows are."""
    return median([after.y - before.y for before, after in pairwise(rows)] or [0.0])


def with_colon(row: Row) -> Row:
    """Write a colon behind the last word of a row, which says that it is a title."""
    last = row.words[-1]
    return Row((*row.words[:-1], replace(last, text=f"{last.text.rstrip(':')}:")))


def straighten(words: Sequence[Word]) -> list[Word]:
    """Turn the places back by what is left of the page's tilt; it may grow down the page."""
    long = [word for word in words if word.width > 2 * word.height and abs(word.tilt) < 45]
    if len(long) < 3:
        return list(words)
    middle = median(word.y for word in long)
    upper = [word.tilt for word in long if word.y <= middle]
    lower = [word.tilt for word in long if word.y >= middle]
    span = (max(word.y for word in long) - min(word.y for word in long)) / 2 or 1.0
    growth = (median(lower) - median(upper)) / span
    base = median(word.tilt for word in long)
    centre = median(word.x for word in words)
    return [
        replace(w, y=w.y - (w.x - centre) * math.tan(math.radians(base + growth * (w.y - middle))))
        for w in words
    ]


def make_rows(words: Sequence[Word]) -> list[Row]:
    """Group words whose middles share a line; each row left to right, rows top to bottom."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.y):
        home = next((row for row in reversed(rows[-4:]) if _on_line(word, row)), None)
        if home is None:
            rows.append([word])
        else:
            home.append(word)
    made = [Row(tuple(sorted(row, key=lambda word: word.left))) for row in rows]
    return sorted(made, key=lambda row: row.y)


def _on_line(word: Word, row: Sequence[Word]) -> bool:
    reference = min(row, key=lambda other: abs(other.x - word.x))
    limit = 0.3 * min(word.height, reference.height) + 0.1 * max(word.height, reference.height)
    return abs(word.y - reference.y) < limit
