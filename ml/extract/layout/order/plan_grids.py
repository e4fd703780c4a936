"""Plans as grids: days or weeks side by side, and rows that are named by their week, day or sport.

`Week | Mon | Tue ...` over `1 | Rest | 4 km easy ...`; `Week 1 | Week 2 ...` over `Monday | 20 min walk ...`;
`Mon | Tue ...` over `Swim | 8 x 100 m ...`. Cells may go over several lines, names at their top or middle.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ml.extract.layout.lines.broken_lines import ends_open, joined_where
from ml.extract.layout.rows import Row, crosses
from ml.extract.notation.line.rest_lines import is_rest_day
from ml.extract.notation.vocabulary import WEEKDAY
from ml.extract.words import Word

_FEWEST_COLUMNS, _FEWEST_ROWS, _LONGEST_NAME = 3, 2, 4
_DAY = re.compile(rf"(?:{WEEKDAY})\.?|(?:day|день)\s?\d", re.IGNORECASE)
_WEEK = re.compile(r"(?:week|wk|w|неделя|нед)\.?\s?#?\d{1,2}|\d{1,2}\s(?:week|неделя|нед)\.?", re.IGNORECASE)
_LETTERS = (list("MTWTFSS"), list("ПВСЧПСВ"))
_DAYS_OF_LETTERS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_EMPTY = re.compile(r"\W*")
_TIME = re.compile(r"\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]m\b", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d]{3}[^\d]*")
_STEPS = 60
# How much wider a space is between rows of a grid than between the lines of its cells.
_WIDER = 1.25
# What cells leave free beside their text, and how far below the last row its lines may go on, in heights.
_MARGIN, _FAR = 1.0, 2.2
# The lines of a grid once they are a list, in heights of its head.
_PITCH, _SPACE = 1.6, 0.3

_Kind = Literal["day", "week", "name"]


@dataclass(frozen=True, slots=True)
class _Head:
    """The columns of a grid, and what they are; what stands right of them sums up a row."""

    columns: tuple[Row, ...]
    kind: _Kind
    corner: Row | None
    behind: Row | None


@dataclass(frozen=True, slots=True)
class _Named:
    """One row of a grid: its name and where that stands."""

    name: Row
    kind: _Kind
    y: float


def with_grids_in_turn(rows: Sequence[Row]) -> list[Row]:
    """Write the cells of such grids one below the other, each under what it is of; other rows as they are."""
    for index, row in enumerate(rows):
        head = _read_head(row)
        if head is not None and (found := _read_grid(head, rows[index + 1 :])) is not None:
            made, end = found
            return [*rows[:index], *_placed(made, row), *with_grids_in_turn(rows[index + 1 + end :])]
    return list(rows)


def _placed(lines: Sequence[Row], head: Row) -> list[Row]:
    """Give lines the places of a list, so that nobody takes them for columns any more."""
    return [_moved(line, head.left, head.y + _PITCH * head.height * at) for at, line in enumerate(lines)]


def _moved(line: Row, left: float, y: float) -> Row:
    moved: list[Word] = []
    for word in line.words:
        moved.append(replace(word, x=left + word.width / 2, y=y))
        left += word.width + _SPACE * word.height
    return Row(tuple(moved))


def _read_head(row: Row) -> _Head | None:
    """Give the columns of a row of days or of weeks; one cell may stand before them, and one behind."""
    cells = [cell for cell in row.cells if not _EMPTY.fullmatch(cell.text)]
    if (spelled := _spelled_letters(cells)) is not None:
        cells = spelled
    for kind, pattern in (("day", _DAY), ("week", _WEEK)):
        are = [bool(pattern.fullmatch(cell.text)) for cell in cells]
        if sum(are) < _FEWEST_COLUMNS:
            continue
        first = are.index(True)
        last = first + sum(are)
        if first > 1 or len(cells) - last > 1 or not all(are[first:last]):
            continue
        behind = cells[last] if last < len(cells) else None
        is_day = kind == "day"
        return _Head(
            tuple(cells[first:last]), "day" if is_day else "week", cells[0] if first else None, behind
        )
    return None


def _spelled_letters(cells: Sequence[Row]) -> list[Row] | None:
    """Write `M | T | W | T | F | S | S` as days."""
    letters = [cell.text.upper() for cell in cells]
    for week in _LETTERS:
        for first in (0, 1):
            if letters[first : first + 7] == week:
                days = [
                    _written(cell, day) for cell, day in zip(cells[first:], _DAYS_OF_LETTERS, strict=False)
                ]
                return [*cells[:first], *days, *cells[first + 7 :]]
    return None


def _written(cell: Row, text: str) -> Row:
    return Row((replace(cell.words[0], text=text),))


def _read_grid(head: _Head, body: Sequence[Row]) -> tuple[list[Row], int] | None:
    """Give the lines of a grid in turn, and how many of the rows below its head they were."""
    edges = _edges(head, body)
    if edges is None:
        return None
    inside = list(itertools.takewhile(lambda row: not _runs_across(row, edges), body))
    named = _names(head, inside, edges[0])
    if len(named) < _FEWEST_ROWS:
        return None
    end = _end(inside, named)
    bounds = _bounds(named, inside[:end])
    table = [
        [
            _cell(inside[:end], columns, above, below)
            for columns in itertools.pairwise(edges[: len(head.columns) + 1])
        ]
        for above, below in itertools.pairwise(bounds)
    ]
    if sum(bool(cell) for cells in table for cell in cells) < 2 * _FEWEST_ROWS:
        return None
    return _in_turn(head, named, table), end


def _edges(head: _Head, body: Sequence[Row]) -> list[float] | None:
    """Give where each column begins, where the fewest words are crossed, and where the last one ends."""
    cells = [cell for row in body for cell in row.cells]
    if not cells:
        return None
    heads = [*head.columns, *([head.behind] if head.behind else [])]
    start = _middle(head.corner) if head.corner else min(word.x for cell in cells for word in cell.words)
    middles = [start, *map(_middle, heads)]
    if middles[0] >= middles[1]:
        return None
    edges = [_gutter(cells, left, right) for left, right in itertools.pairwise(middles)]
    return [*edges, float("inf")]


def _middle(cell: Row) -> float:
    return (cell.left + cell.right) / 2


def _gutter(cells: Sequence[Row], left: float, right: float) -> float:
    """Give the middle of the widest place between two columns that the fewest cells cross, then words."""
    places = [left + (right - left) * (step + 0.5) / _STEPS for step in range(_STEPS)]
    crossed = [
        (sum(cell.left < x < cell.right for cell in cells), sum(crosses(cell, x) for cell in cells))
        for x in places
    ]
    fewest = min(crossed)
    runs = [
        list(run)
        for is_best, run in itertools.groupby(range(_STEPS), key=lambda at: crossed[at] == fewest)
        if is_best
    ]
    widest = max(runs, key=len)
    return places[widest[len(widest) // 2]]


def _runs_across(row: Row, edges: Sequence[float]) -> bool:
    """Tell a line below the grid: its words go on from one column into another."""
    inner = edges[:-1]
    through = sum(cell.left < edge < cell.right for cell in row.cells for edge in inner)
    return through > 1 or sum(crosses(row, edge) for edge in inner) > 1


def _names(head: _Head, rows: Sequence[Row], edge: float) -> list[_Named]:
    """Give the names of the rows: weeks in order or days, or what each of the days is trained in."""
    said = [
        (Row(words), row.y) for row in rows if (words := tuple(word for word in row.words if word.x < edge))
    ]
    days = [_Named(cell, "day", y) for cell, y in said if _DAY.fullmatch(cell.text)]
    if head.kind == "week":
        return days
    weeks = [_Named(cell, "week", y) for cell, y in said if _WEEK.fullmatch(cell.text)]
    if len(weeks) >= _FEWEST_ROWS:
        return weeks
    if len(counted := _counted_weeks(said)) >= _FEWEST_ROWS:
        return counted
    is_cut = any(cell.left < edge < cell.right for row in rows for cell in row.cells)
    if is_cut or any(_TIME.match(cell.text) for cell, _ in said):
        return []
    return [_Named(cell, "name", y) for cell, y in itertools.takewhile(lambda one: _is_name(one[0]), said)]


def _counted_weeks(said: Sequence[tuple[Row, float]]) -> list[_Named]:
    """Give weeks that only their numbers name, one after the other or down to the race."""
    numbers = {int(text): (cell, y) for cell, y in said if (text := cell.text.strip(".")).isdigit()}
    if list(numbers) not in (sorted(numbers), sorted(numbers, reverse=True)):
        return []
    return [_Named(_written(cell, f"Week {number}"), "week", y) for number, (cell, y) in numbers.items()]


def _is_name(cell: Row) -> bool:
    return bool(_NAME.fullmatch(cell.text)) and len(cell.words) <= _LONGEST_NAME


def _end(rows: Sequence[Row], named: Sequence[_Named]) -> int:
    """Give how many rows the grid has: behind the last name only lines that stand close belong to it."""
    end = next(index for index, row in enumerate(rows) if row.y >= named[-1].y) + 1
    while end < len(rows) and rows[end].y - rows[end - 1].y < _FAR * rows[end].height:
        end += 1
    return end


def _bounds(named: Sequence[_Named], rows: Sequence[Row]) -> list[float]:
    """Give where rows of the grid begin: at the widest space between two names, else above the next name."""
    ys = [row.y for row in rows]
    is_at_top = min(ys) > named[0].y - rows[0].height / 2
    bounds = [float("-inf")]
    for before, after in itertools.pairwise(named):
        between = [before.y, *(y for y in ys if before.y < y < after.y), after.y]
        steps = [(low - high, (low + high) / 2) for high, low in itertools.pairwise(between)]
        widest, place = max(steps)
        if len(steps) > 1 and widest < _WIDER * min(steps)[0]:
            place = steps[-1][1] if is_at_top else (before.y + after.y) / 2
        bounds.append(place)
    return [*bounds, float("inf")]


def _cell(rows: Sequence[Row], columns: tuple[float, float], above: float, below: float) -> list[Row]:
    """Give the lines of a cell, those that it was too narrow for joined."""
    left, right = columns
    parts = [
        Row(words)
        for row in rows
        if above < row.y <= below and (words := tuple(w for w in row.words if left <= w.x < right))
    ]
    filled = [part for part in parts if not _EMPTY.fullmatch(part.text)]
    width = right - left

    def goes_on(line: Row, before: Row, row: Row) -> bool:
        needed = before.right - before.left + row.words[0].width + _MARGIN * row.height
        return needed > width or ends_open(line.text, row.text) or row.text[:1].islower()

    return joined_where(filled, goes_on)


def _in_turn(head: _Head, named: Sequence[_Named], table: Sequence[Sequence[Sequence[Row]]]) -> list[Row]:
    """Write week by week, day by day; the names of what is trained before each of their lines."""
    made: list[Row] = []
    if named[0].kind == "week":
        for week, cells in zip(named, table, strict=True):
            made.append(week.name)
            for day, lines in zip(head.columns, cells, strict=True):
                made += [day, *lines] if lines else []
        return made
    for index, column in enumerate(head.columns):
        made.append(column)
        for one, cells in zip(named, table, strict=True):
            lines = cells[index]
            if lines and one.kind == "day":
                made += [one.name, *lines]
            elif one.kind == "name":
                made += [Row((*one.name.words, *line.words)) for line in lines if not is_rest_day(line.text)]
    return made
