"""Grids of cells in plain text: rows parted by bars, tabs, commas, semicolons or columns of spaces."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from ml.extract.layout.texts.splits import (
    EXACT,
    SPLITS,
    STRICT,
    Cells,
    Split,
    at_bars,
    at_commas,
    at_spaces,
    at_tabs,
)

_RULE = re.compile(
    r"^[\s|+:=_—─━┼├┤┬┴┌┐└┘╔╗╚╝╠╣╦╩╬═-]*[|+=_—─━┼═-][\s|+:=_—─━┼├┤┬┴┌┐└┘╔╗╚╝╠╣╦╩╬═-]*$|^\s*```\w*\s*$"
)
_BARS = str.maketrans(dict.fromkeys("│┃║¦", "|"))
_FEWEST_ROWS = 2


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of cells, the header first; an empty cell is "". A row of one cell is a heading."""

    header: Cells
    rows: tuple[Cells, ...]


IsHeader = Callable[[Cells], bool]
IsTable = Callable[[Grid], bool]


def split_grids(text: str, is_header: IsHeader, is_table: IsTable) -> list[str | Grid]:
    """Part a text into its grids and the texts before, between and behind them."""
    lines = [line.translate(_BARS) for line in text.splitlines()]
    pieces: list[str | Grid] = []
    above: list[str] = []
    index = 0
    while index < len(lines):
        found = _grid_at(lines, index, is_header)
        if found is None or not is_table(found[0]):
            above.append(lines[index])
            index += 1
            continue
        while above and _is_rule(above[-1]):
            above.pop()
        pieces += ["\n".join(above), found[0]]
        above, index = [], found[1]
    return [*pieces, "\n".join(above)] if pieces else [text]


def _grid_at(lines: Sequence[str], first: int, is_header: IsHeader) -> tuple[Grid, int] | None:
    """Read the grid whose header stands at a line; gives it with the index of the line below it."""
    if not lines[first].strip() or _is_rule(lines[first]):
        return None
    for split in SPLITS:
        header = split(lines[first], lines[first])
        if split in EXACT and (double := _double_header(lines, first, split)) and is_header(double):
            rows, end = _rows_below(lines, first + 1, split, is_header)
            if any(len(row) > 1 for row in rows):
                return Grid(double, tuple(rows)), end
        if len([cell for cell in header if cell]) < 2 or not is_header(header):
            continue
        rows, end = _rows_below(lines, first, split, is_header)
        if any(len(row) > 1 for row in rows):
            return Grid(header, tuple(rows)), end
    return _turned_at(lines, first, is_header)


def _turned_at(lines: Sequence[str], first: int, is_header: IsHeader) -> tuple[Grid, int] | None:
    """Read a grid whose first column is its header, a column for each exercise."""
    for split in (at_bars, at_tabs, at_spaces):
        corner, *names = split(lines[first], lines[first])
        if not names or corner.endswith(":"):
            continue
        rows, end = _rows_below(lines, first, split, lambda _: False)
        if split is at_spaces and not _stands_in_columns(names, rows):
            continue
        labels = (corner or "Exercise", *(row[0] for row in rows))
        if corner and all(row[0].isdigit() for row in rows):
            # `Week` over 1, 2, 3: the other columns are exercises.
            labels = ("Exercise", *(f"{corner} {row[0]}" for row in rows))
        is_record = len(set(labels)) < len(labels)
        if len(rows) >= _FEWEST_ROWS and all(labels) and not is_record and is_header(labels):
            turned = zip_longest(names, *(row[1:] for row in rows), fillvalue="")
            return Grid(labels, tuple(tuple(row) for row in turned)), end
    return None


def _stands_in_columns(names: Sequence[str], rows: Sequence[Cells]) -> bool:
    """Tell names over numbers in every row from a plan whose days only stand apart from their work."""
    are_names = len(names) > 1 and all(name and not re.search(r"\d", name) for name in names)
    return are_names and all(
        len(row) == len(names) + 1 and all(re.search(r"\d", cell) for cell in row[1:]) for row in rows
    )


def _double_header(lines: Sequence[str], first: int, split: Split) -> Cells | None:
    """Join two lines of a header: weeks or sets that each stand over several columns, and the columns."""
    below = next((line for line in lines[first + 1 : first + 3] if not _is_rule(line)), "")
    if not below.strip() or lines.index(below, first) != first + 1:
        return None
    upper, lower = split(lines[first], below), split(below, below)
    if len(upper) != len(lower) or "" not in upper[1:] or len(set(upper)) < 3 or not all(lower):
        return None
    over = ""
    joined = []
    for above, cell in zip(upper, lower, strict=True):
        over = above or over
        joined.append(f"{over} {cell}".strip())
    return tuple(joined)


def _rows_below(
    lines: Sequence[str], first: int, split: Split, is_header: IsHeader
) -> tuple[list[Cells], int]:
    rows: list[Cells] = []
    end = first + 1
    for index, heading in _rows_at(lines, first, split):
        cells = split(lines[index], lines[first])
        if is_header(cells):
            break
        if heading:
            rows.append((heading,))
        rows.append(cells)
        end = index + 1
    while end < len(lines) and _is_rule(lines[end]):
        end += 1
    return rows, end


def _rows_at(lines: Sequence[str], first: int, split: Split) -> Iterator[tuple[int, str]]:
    """Give the indices of rows, each with the line of words that heads it."""
    width = len(split(lines[first], lines[first]))
    heading, gap = "", False
    for index in range(first + 1, len(lines)):
        line = lines[index]
        if _is_rule(line):
            continue
        if not line.strip():
            if gap or split is at_commas:
                return
            gap = True
            continue
        if not _is_row(line, lines[first], split, width, is_strict=gap or bool(heading)):
            if heading or re.search(r"\d\s*[xх×]\s*\d", line) or len(line) > 60:
                return
            heading = line.strip()
            continue
        yield index, heading
        heading, gap = "", False


def _is_row(line: str, header: str, split: Split, width: int, *, is_strict: bool) -> bool:
    cells = split(line, header)
    if split is at_bars:
        return len(cells) > 1
    if is_strict or split in STRICT:
        return len(cells) == width and sum(bool(cell) for cell in cells) > 1
    return sum(bool(cell) for cell in cells) > 1 or (split is at_tabs and "\t" in line)


def _is_rule(line: str) -> bool:
    return bool(_RULE.match(line))
