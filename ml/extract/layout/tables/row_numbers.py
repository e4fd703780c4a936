"""Numbers of rows that nothing parts from the names behind them: `3 Leg press` under `No. Exercise`."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from ml.extract.layout.tables.row_reader import Cell, TableRow

_NUMBERED = re.compile(r"^(\d{1,2})[.)|]?\s+(?=[^\W\d]{2})")
_FEWEST = 3


def without_row_numbers(rows: Sequence[TableRow], name: int) -> list[TableRow]:
    """Take the numbers off the cells of a column of names where they count its rows up by one."""
    found = {index: match for index, row in enumerate(rows) if (match := _number(row.cells, name))}
    numbers = [int(match[1]) for match in found.values()]
    if len(numbers) < _FEWEST or any(b not in {a + 1, 1} for a, b in pairwise(numbers)):
        return list(rows)
    return [
        replace(row, cells={**row.cells, name: _bare(row.cells[name], found[index])})
        if index in found
        else row
        for index, row in enumerate(rows)
    ]


def _number(cells: Mapping[int, Cell], name: int) -> re.Match[str] | None:
    return _NUMBERED.match(cells[name].text) if name in cells else None


def _bare(cell: Cell, found: re.Match[str]) -> Cell:
    words = cell.words[1:] if cell.words and cell.words[0].text.strip(".)| ").isdigit() else cell.words
    return Cell(cell.text[found.end() :], words)
