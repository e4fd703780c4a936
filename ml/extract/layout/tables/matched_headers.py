"""Headers over columns that stand beside them: `Set` at the left of its column, 1, 2, 3 at the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from statistics import median

from ml.extract.layout.rows import Row
from ml.extract.layout.tables.headers import ABOUT_WORK, Column
from ml.extract.notation.labels import Field

# In heights of a line, what is worse than a header that far aside: one of numbers with none below it,
# any other one (remarks are often left empty), a column without a header, words below a header of numbers.
_NO_NUMBERS, _NO_COLUMN = 5.0, 1.0
_NO_HEADER = 1.0
_OTHER_KIND = 1.5
# What few rows have is no column of names or numbers, but something at its side.
_SELDOM = 2.0
_OFF_MIDDLE = 0.05
# A remark may run out of one cell in ten.
_MOSTLY = 0.85
_OF_WORDS = frozenset({Field.NAME, Field.NOTES})


@dataclass(frozen=True, slots=True)
class Span:
    """What stands in a column: from where to where, how much of it begins with numbers, in how many rows."""

    left: float
    right: float
    numbers: float
    filled: int


def matched(columns: Sequence[Column], body: Sequence[Row]) -> list[tuple[float, float, Column | None]]:
    """Give what stands in columns below one another, each with the header that is nearest in their order.

    Headers with nothing below them keep their own place.
    """
    spans = _spans(body)
    pairs = _pairs(columns, spans, median([cell.height for cell in body]))
    found = [
        (span.left, span.right, columns[pairs[i]] if i in pairs else None) for i, span in enumerate(spans)
    ]
    empty = [(c.left, c.right, c) for i, c in enumerate(columns) if i not in pairs.values()]
    return sorted([*found, *empty], key=lambda one: one[0])


def _pairs(columns: Sequence[Column], spans: Sequence[Span], height: float) -> dict[int, int]:
    """Pair spans with headers, both from left to right, so that all stand as near as can be."""
    most = max(span.filled for span in spans)

    @cache
    def best(span: int, header: int) -> tuple[float, tuple[tuple[int, int], ...]]:
        if span == len(spans):
            return sum(map(_lack, columns[header:])) * height, ()
        if header == len(columns):
            return (len(spans) - span) * _NO_HEADER * height, ()
        together, rest = best(span + 1, header + 1)
        alone, others = best(span + 1, header)
        empty, more = best(span, header + 1)
        return min(
            (together + _distance(columns[header], spans[span], height, most), ((span, header), *rest)),
            (alone + _NO_HEADER * height, others),
            (empty + _lack(columns[header]) * height, more),
        )

    return dict(best(0, 0)[1])


def _lack(column: Column) -> float:
    return _NO_NUMBERS if column.field in ABOUT_WORK else _NO_COLUMN


def _distance(column: Column, span: Span, height: float, most: int) -> float:
    gap = max(column.left - span.right, span.left - column.right, 0.0)
    strange = (column.field in _OF_WORDS) * span.numbers + (column.field in ABOUT_WORK) * (1 - span.numbers)
    is_filled = column.field in ABOUT_WORK or column.field is Field.NAME
    lacking = _SELDOM * is_filled * (1 - span.filled / most)
    off_middle = _OFF_MIDDLE * abs(column.x - (span.left + span.right) / 2)
    return gap + off_middle + (_OTHER_KIND * strange + lacking) * height


def _spans(body: Sequence[Row]) -> list[Span]:
    groups: list[list[Row]] = []
    edge = 0.0
    for cell in sorted(body, key=lambda cell: cell.left):
        if groups and cell.left <= edge:
            groups[-1].append(cell)
            edge = max(edge, cell.right)
        else:
            groups.append([cell])
            edge = cell.right
    return [_span(group) for group in groups]


def _span(cells: Sequence[Row]) -> Span:
    rights = sorted(cell.right for cell in cells)
    numbers = sum(cell.text[0].isdigit() for cell in cells) / len(cells)
    return Span(
        min(cell.left for cell in cells), rights[int(_MOSTLY * (len(rights) - 1))], numbers, len(cells)
    )
