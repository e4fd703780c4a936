"""Names that a narrow card breaks: `Single arm cable` over `lateral raise`, which is one exercise."""

import re
from collections.abc import Sequence

from ml.extract.layout.grammar import is_heading
from ml.extract.layout.lines.broken_lines import LEADS_ON
from ml.extract.layout.rows import Row

_DASH = re.compile(r"[-–—]$")
# Lines of one text stand closer than this share of their height.
_CLOSE = 1.75
_ALIKE = 0.25
_LONGEST = 7


def with_names_whole(rows: Sequence[Row]) -> list[Row]:
    """Join a name that goes on in the next line, above the numbers of its card."""
    made: list[Row] = []
    for index, row in enumerate(rows):
        below = rows[index + 1] if index + 1 < len(rows) else None
        if made and below is not None and _goes_on(made[-1], row) and _counts(below):
            made[-1] = Row((*made[-1].words, *row.words))
        else:
            made.append(row)
    return made


def _goes_on(name: Row, row: Row) -> bool:
    """Tell the second line of a name: as high, right below it, in lower case or behind an open end."""
    texts = (name.text, row.text)
    if any(any(map(str.isdigit, text)) or is_heading(text) for text in texts) or len(row.cells) > 1:
        return False
    if (
        len(name.words) + len(row.words) > _LONGEST
        or name.text[-1:] in ".!?,:;"
        or not name.text[:1].isupper()
    ):
        return False
    height = max(name.height, row.height)
    is_same = abs(name.height - row.height) < _ALIKE * height and abs(name.left - row.left) < height / 2
    is_open = row.text[:1].islower() or bool(LEADS_ON.search(name.text) or _DASH.search(name.text))
    return is_same and is_open and row.y - name.y < _CLOSE * height


def _counts(row: Row) -> bool:
    return any(map(str.isdigit, row.text))
