"""A post of a social network on a screen: its picture says the workout, the caption talks about it."""

import re
from collections.abc import Sequence

from ml.extract.layout.grammar import is_exercise, is_heading
from ml.extract.layout.rows import Row

_HANDLE = re.compile(r"^@?[A-Za-z][\w.]{3,}$")
_TOP = 4
_FEWEST = 2
_FEWEST_WORDS = 4


def without_caption(rows: Sequence[Row]) -> list[Row]:
    """Give the rows of a post without the account's name, and without a caption that only talks.

    The account stands at the top of its post and opens the caption: `forgebox Saturday special. Scale it.`
    Where the picture holds no work, the caption is what is read.
    """
    for handle in [row.words[-1].text for row in rows[:_TOP] if len(row.words) <= _FEWEST]:
        below = [i for i, row in enumerate(rows) if i and _opens_caption(row, handle)]
        if not below or not _HANDLE.match(handle):
            continue
        first = below[-1]
        picture = [row for row in rows[:first] if handle not in row.text]
        if sum(is_exercise(row.text) for row in picture) >= _FEWEST:
            return picture
        caption = [Row(rows[first].words[1:]), *rows[first + 1 :]]
        return [*picture, *caption]
    return list(rows)


def _opens_caption(row: Row, handle: str) -> bool:
    return row.words[0].text == handle and len(row.words) >= _FEWEST_WORDS and not is_heading(row.text)
