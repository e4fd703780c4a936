"""Lines that a page, a bubble or a card was too narrow for: joined to the line that was written."""

import re
from collections.abc import Callable, Sequence

from ml.extract.layout.grammar import is_exercise, is_heading
from ml.extract.layout.rows import Row

_ITEM = re.compile(r"^(?:[-–•*●▪◦]|\d{1,2}[.)]|[a-hA-H]\d?[.)])\s")
# Words and signs that a line, or a name in it, cannot end with.
LEADS_ON = re.compile(
    r"(?:[&/(]|(?<!\w)(?:and|or|of|the|a|with|to|for|in|on|at|from|и|или|на|в|во|с|со|по|для|от|за|до|из|к|ко|под"
    r"|над|у|о))$",
    re.IGNORECASE,
)
_OPEN_END = re.compile(
    r"(?:,|[^\W\d]-|\+|(?:^|\s)[@xх×]|\b(?:an|by|per|every|then|is|your|каждую|каждой))$", re.IGNORECASE
)
_UNIT = re.compile(
    r"(?:s|secs?|seconds?|mins?|minutes?|m|km|kgs?|lbs?|reps?|rounds?|сек\w*|мин\w*|с|м|км|кг|раза?|повт\w*)(?![^\W\d])"
)
# Lines of one paragraph stand as near, and begin and are as high, as these shares of their height allow.
_PITCH, _LEFT, _HANGING = 1.9, 0.6, 3.0
_TALLER = 1.35
_SPACE = 0.2
_MOSTLY = 0.6


def with_broken_lines_joined(rows: Sequence[Row]) -> list[Row]:
    """Give rows, those that go on with the one above as a part of it.

    The next word must not have fitted behind the line above, and the words must show that they go on: by what
    the line ends with, or by a small letter where lines begin with capitals.
    """
    are_capital = _begin_with_capitals(rows)

    def goes_on(line: Row, above: Row, row: Row) -> bool:
        is_broken = _is_below(above, row) and is_full(above, row, _right_edge(rows, above))
        return is_broken and _goes_on(line.text, row.text, are_capital=are_capital)

    return joined_where(rows, goes_on)


def joined_where(rows: Sequence[Row], goes_on: Callable[[Row, Row, Row], bool]) -> list[Row]:
    """Join rows with those above; told from the line so far, its last row, and the row that may go on."""
    made: list[Row] = []
    above: Row | None = None
    for row in rows:
        if above is not None and goes_on(made[-1], above, row):
            made[-1] = Row((*made[-1].words, *row.words))
        else:
            made.append(row)
        above = row
    return made


def is_full(above: Row, row: Row, right: float) -> bool:
    """Tell a line behind which the first word of the next would have reached over the right edge."""
    return above.right + row.words[0].width + _SPACE * row.height > right


def _is_below(above: Row, row: Row) -> bool:
    """Tell the next line of a paragraph: as near, as high, beginning at the same place or behind a bullet."""
    is_near = 0 < row.y - above.y < _PITCH * max(above.height, row.height)
    is_alike = max(above.height, row.height) < _TALLER * min(above.height, row.height)
    most = _HANGING if _ITEM.match(above.text) else _LEFT
    return is_near and is_alike and -_LEFT * row.height < row.left - above.left < most * row.height


def opens_item(text: str) -> bool:
    """Tell a line that begins with a bullet or a number of a list, or is a heading."""
    return bool(_ITEM.match(text)) or is_heading(text)


def ends_open(above: str, text: str) -> bool:
    """Tell a line that cannot end there: behind a comma, a bracket that is open, or "and".

    An exercise with its numbers is a line of its own behind any word.
    """
    if above.count("(") > above.count(")") or (above[-1:].isdigit() and _UNIT.match(text)):
        return True
    return bool(LEADS_ON.search(above) or _OPEN_END.search(above)) and not (
        above[-1:].isalpha() and is_exercise(text)
    )


def _goes_on(above: str, text: str, *, are_capital: bool) -> bool:
    if opens_item(text):
        return False
    if ends_open(above, text):
        return not (text[:1].isupper() and is_exercise(text)) or above.count("(") > above.count(")")
    return are_capital and text[:1].islower() and not (is_exercise(above) and is_exercise(text))


def _begin_with_capitals(rows: Sequence[Row]) -> bool:
    firsts = [letter for row in rows if (letter := next(filter(str.isalpha, row.text), None))]
    return sum(map(str.isupper, firsts)) > _MOSTLY * len(firsts)


def _right_edge(rows: Sequence[Row], above: Row) -> float:
    """Give how far lines reach that begin where this one does and are as high."""
    return max(
        row.right
        for row in rows
        if abs(row.left - above.left) < _HANGING * above.height
        and max(above.height, row.height) < _TALLER * min(above.height, row.height)
    )
