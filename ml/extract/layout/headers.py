"""The header row of a table: which column holds what, and the unit that it gives its cells."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ml.extract.layout.grammar import day_title
from ml.extract.layout.rows import Row
from ml.extract.notation.labels import NUMBERED, Field, compact_label
from ml.extract.words import Word

_LONGEST = 4
_SEND_OFF = re.compile(r"intervals?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: what it holds, where its header is, and the header's unit, words and number."""

    field: Field
    left: float = 0.0
    right: float = 0.0
    unit: str | None = None
    title: str = ""
    number: int | None = None
    period: str | None = None

    @property
    def x(self) -> float:
        """The middle of its header."""
        return (self.left + self.right) / 2


def read_header(row: Row) -> list[Column] | None:
    """Give the columns where a row is a table's header, else None; a name column may be missing."""
    columns: list[Column] = []
    strange, index = 0, 0
    while index < len(row.words):
        found, used = _longest(row.words[index : index + _LONGEST])
        if found is None:
            strange += 1
        else:
            columns.append(found)
        index += used
    columns = _with_send_offs(columns)
    fields = {column.field for column in columns}
    if len(columns) < 2 or strange > len(columns) / 2 or not fields & NUMBERED:
        return None
    # "Rest 60" or "3 sets 10 reps" name fields, too, but beside numbers.
    if any(word.text.strip(".)").isdigit() for word in row.words) and not fields & {Field.SET, Field.PERIOD}:
        return None
    if len(columns) == 2 and strange and Field.NAME not in fields:
        return None
    return columns


def _with_send_offs(columns: list[Column]) -> list[Column]:
    """Take `Interval` beside `Stroke` for how often a way begins, not for a name."""
    names = [column for column in columns if column.field is Field.NAME]
    if len(names) < 2:
        return columns
    return [
        replace(c, field=Field.IGNORED) if c in names and _SEND_OFF.match(c.title) else c for c in columns
    ]


def read_days(row: Row) -> list[Column] | None:
    """Give a column for each day where a row names days side by side."""
    cells = row.cells
    if len(cells) < 2 or any(day_title(cell.text) is None for cell in cells):
        return None
    return [Column(Field.DAY, cell.left, cell.right, None, cell.text) for cell in cells]


def _longest(words: Sequence[Word]) -> tuple[Column | None, int]:
    for count in range(len(words), 0, -1):
        taken = words[:count]
        if any(right.left - left.right > 1.2 * left.height for left, right in itertools.pairwise(taken)):
            continue
        phrase = "".join(word.text for word in taken).lower().strip(".:|")
        if phrase and (label := compact_label(phrase)):
            title = " ".join(word.text for word in taken)
            return Column(label.field, taken[0].left, taken[-1].right, label.unit, title, label.number), count
    return None, 1
