"""Cells that reach over several rows, written at their middle: `Mon` beside four exercises."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ml.extract.layout.tables.row_reader import Cell, TableRow

_NEAR = 0.3
_ROW = 1.05


def with_merged_cells(rows: Sequence[TableRow], heights: Sequence[float], column: int) -> list[TableRow]:
    """Give rows each with the cell of a column that reaches over it.

    A name at the middle of its rows tells how many they are, once it is known where they begin; where
    the spans of all names fill the table, they are merged cells: `Mon` between the second and third of
    four rows, then `Wed` at the second of three. Where they do not, rows are left as they came.
    """
    full = [index for index, row in enumerate(rows) if set(row.cells) - {column}]
    named = [(index, row.cells[column]) for index, row in enumerate(rows) if column in row.cells]
    places = [_place(heights[index], [heights[i] for i in full]) for index, _ in named]
    spans = _spans(places, len(full))
    if spans is None:
        return list(rows)
    over: Mapping[int, Cell] = {
        row: cell
        for (first, last), (_, cell) in zip(spans, named, strict=True)
        for row in range(first, last + 1)
    }
    return [
        replace(rows[index], cells={**rows[index].cells, column: over[place]})
        for place, index in enumerate(full)
    ]


def _place(height: float, rows: Sequence[float]) -> float:
    """Give where a height lies among rows, 1.5 for the middle between the second and the third."""
    below = next((index for index, row in enumerate(rows) if row >= height), len(rows) - 1)
    above = max(below - 1, 0)
    if above == below or rows[below] == rows[above]:
        return float(below)
    return above + (height - rows[above]) / (rows[below] - rows[above])


def _spans(places: Sequence[float], count: int) -> list[tuple[int, int]] | None:
    """Give the first and the last row of each name; None where they do not fill the table."""
    spans: list[tuple[int, int]] = []
    first = 0
    if not places or places[0] < _NEAR:
        # A name in the first row stands at the top of its rows, not at their middle.
        return None
    for place in places:
        end = 2 * place - first
        is_last = len(spans) == len(places) - 1
        # Where the last rows end is known: a name that was read half a row off counts, too.
        last = count - 1 if is_last and abs(end - count + 1) <= _ROW else round(end)
        if last < first or abs(end - last) > (_ROW if is_last else 2 * _NEAR):
            return None
        spans.append((first, last))
        first = last + 1
    return spans if first == count else None
