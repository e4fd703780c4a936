"""A week as a calendar shows it: days side by side, each over the lines of what is done on it.

A day's name may stand at the left, the middle or the right of its column: where columns begin is told by the
place that the fewest words below cross.
"""

import itertools
import re
from collections.abc import Sequence
from statistics import median

from ml.extract.layout.lines.broken_lines import is_full, joined_where
from ml.extract.layout.rows import Row, crosses
from ml.extract.notation.vocabulary import WEEKDAY, any_of
from ml.extract.words import Word

_FEWEST = 4
_MONTH = any_of(
    "jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec",
    "янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек",
)
_DAY = re.compile(
    rf"(?:{WEEKDAY})\.?,?(?:\s\d{{1,2}}(?:[./-]\d{{1,2}})?\.?(?:\s{_MONTH}[^\W\d]*)?)?", re.IGNORECASE
)
_AMOUNT = re.compile(
    r"\d[\d.,:]*\s?(?:km|mi|m|min|mins|h|км|м|мин|ч)?(?:\s?\d{1,2}\s?(?:min|m|мин))?", re.IGNORECASE
)
_COUNTED = re.compile(r"[^\W\d].*\d\s?[xх×]\s?\d+[^\W\d]{0,4}$")
_STEPS = 40
_SMALLER = 0.93
_CLOSE = 1.2
# What cards of a calendar leave free at both sides of their text, in heights of its lines.
_MARGIN = 2.5


def with_days_in_turn(rows: Sequence[Row]) -> list[Row]:
    """Put the days of a calendar one below the other; any other page as it is."""
    heads = [index for index, row in enumerate(rows) if read_week(row) is not None]
    if not heads:
        return list(rows)
    made = list(rows[: heads[0]])
    for head, end in itertools.pairwise([*heads, len(rows)]):
        made += _week(rows[head], rows[head + 1 : end])
    return made


def read_week(row: Row) -> list[Row] | None:
    """Give the days of a row that names four of them or more, each with its date, and nothing else."""
    days = _days(row.words)
    if days is None or len(days) < _FEWEST:
        return None
    pairs = itertools.pairwise(days)
    is_wide = all(after.left - before.right > before.height for before, after in pairs)
    return days if is_wide else None


def _days(words: Sequence[Word]) -> list[Row] | None:
    """Part words into days, the longest that each can be; None where one is none."""
    days: list[Row] = []
    index = 0
    while index < len(words):
        for count in (3, 2, 1):
            taken = tuple(words[index : index + count])
            if len(taken) == count and _DAY.fullmatch(" ".join(word.text for word in taken)):
                break
        else:
            return None
        days.append(Row(taken))
        index += count
    return days


def _week(head: Row, body: Sequence[Row]) -> list[Row]:
    days = read_week(head) or []
    edges = _edges(days, body)
    inside = list(itertools.takewhile(lambda row: not _crosses(row, edges), body))
    columns = [_column(inside, left, right) for left, right in itertools.pairwise([*edges, float("inf")])]
    width = _width(columns, edges)
    made: list[Row] = []
    for day, rows, edge in zip(days, columns, edges, strict=True):
        made += [day, *_without_total(_unbroken(rows, edge + width))]
    return made


def _width(columns: Sequence[Sequence[Row]], edges: Sequence[float]) -> float:
    """Give how far from its edge a column's text may reach: as any does, or nearly to the next text."""
    placed = [(row, edge) for rows, edge in zip(columns, edges, strict=True) for row in rows]
    if not placed:
        return 0.0
    pitch = median([after - before for before, after in itertools.pairwise(edges)])
    margin = min(row.left - edge for row, edge in placed)
    room = pitch + margin - _MARGIN * median(row.height for row, _ in placed)
    return max(room, *(row.right - edge for row, edge in placed))


def _edges(days: Sequence[Row], body: Sequence[Row]) -> list[float]:
    """Give where the columns begin, so far left of the days that the fewest words cross an edge."""
    pitch = median([after.left - before.left for before, after in itertools.pairwise(days)])
    widest = max(day.right - day.left for day in days)
    shifts = [(pitch - widest) * step / _STEPS for step in range(_STEPS)]
    words = [word for row in body for word in row.words]
    crossed = [
        sum(w.left < day.left - shift < w.right for w in words for day in days[1:])
        + sum(w.right < days[0].left - shift for w in words)
        for shift in shifts
    ]
    best = [index for index, count in enumerate(crossed) if count == min(crossed)]
    runs = [[*run] for _, run in itertools.groupby(best, key=lambda index: index - best.index(index))]
    longest = max(runs, key=len)
    shift = shifts[longest[len(longest) // 2]]
    return [day.left - shift for day in days]


def _crosses(row: Row, edges: Sequence[float]) -> bool:
    """Tell a line below the calendar: its words go on from one column into another."""
    crossed = sum(cell.left < edge < cell.right for cell in row.cells for edge in edges[1:])
    return crossed > 1 or any(crosses(row, edge) for edge in edges[1:])


def _column(rows: Sequence[Row], left: float, right: float) -> list[Row]:
    parts = [tuple(word for word in row.words if left <= word.x < right) for row in rows]
    return [Row(words) for words in parts if words]


def _unbroken(rows: Sequence[Row], right: float) -> list[Row]:
    """Join lines that were broken for want of room: the first word of the next would not have fitted."""
    steps = [after.y - before.y for before, after in itertools.pairwise(rows)]

    def goes_on(line: Row, above: Row, row: Row) -> bool:
        is_close = row.y - above.y < _CLOSE * min(steps)
        return is_close and is_full(above, row, right) and not _begins(row, line)

    return joined_where(rows, goes_on)


def _begins(row: Row, above: Row) -> bool:
    """Tell the next exercise, a name with its numbers behind one with its own."""
    is_named = row.text[:1].isupper() and any(map(str.isdigit, row.text))
    return is_named and bool(_COUNTED.search(above.text))


def _without_total(rows: Sequence[Row]) -> list[Row]:
    """Leave out how far or how long the day is in all, small below its lines or said again."""
    if len(rows) < 2:
        return list(rows)
    *others, last = rows
    is_small = last.height < _SMALLER * median(row.height for row in others)
    is_again = any(re.match(rf"{re.escape(last.text)}\b", row.text) for row in others)
    return others if (is_small or is_again) and _AMOUNT.fullmatch(last.text) else list(rows)
