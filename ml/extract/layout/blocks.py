"""Columns of running text on one page, put into reading order; tables are left as they are."""

from collections.abc import Sequence

from ml.extract.layout.rows import Row

# Columns of text stand at least this share of a line's height apart.
_GUTTER = 0.75
_FEWEST_ROWS = 3


def reading_order(rows: Sequence[Row]) -> list[Row]:
    """Put rows that hold two or more columns of exercises into the order in which they are read."""
    found = _widest_run(rows)
    if found is None:
        return list(rows)
    first, last, x = found
    left, right = _sides(rows[first : last + 1], x)
    if not (_is_text(left) and _is_text(right)):
        return list(rows)
    return [*rows[:first], *reading_order(left), *reading_order(right), *rows[last + 1 :]]


def split_at(rows: Sequence[Row], x: float) -> tuple[list[Row], list[Row]]:
    """Split rows at a place, each word by its middle."""
    return _sides(rows, x)


def _widest_run(rows: Sequence[Row]) -> tuple[int, int, float] | None:
    """Find the place that parts most rows in a run that no word crosses: first row, last row, place."""
    best: tuple[int, int, float] | None = None
    most = _FEWEST_ROWS - 1
    for x in _candidates(rows):
        start, count, end = 0, 0, -1
        for index, row in enumerate([*rows, None]):
            crossed = row is None or any(word.left < x < word.right for word in row.words)
            if row is not None and not crossed and _parts(row, x):
                start = index if count == 0 else start
                count, end = count + 1, index
            if crossed:
                if count > most:
                    most, best = count, (start, end, x)
                count = 0
    return best


def _candidates(rows: Sequence[Row]) -> list[float]:
    """Give the places between the cells of rows, most to the left first, where a column could begin."""
    return sorted(
        {
            round(after.left - 0.3 * row.height)
            for row in rows
            for before, after in zip(row.cells, row.cells[1:], strict=False)
            if after.left - before.right > _GUTTER * row.height
        }
    )


def _parts(row: Row, x: float) -> bool:
    pairs = zip(row.words, row.words[1:], strict=False)
    return any(a.right < x < b.left and b.left - a.right > _GUTTER * row.height for a, b in pairs)


def _sides(rows: Sequence[Row], x: float) -> tuple[list[Row], list[Row]]:
    left = [tuple(word for word in row.words if word.x < x) for row in rows]
    right = [tuple(word for word in row.words if word.x >= x) for row in rows]
    return [Row(words) for words in left if words], [Row(words) for words in right if words]


def _is_text(side: Sequence[Row]) -> bool:
    """Tell a column of lines, names with their numbers, from a table's column, one or the other."""
    both = sum(_letters(row.text) >= 4 and any(map(str.isdigit, row.text)) for row in side)
    return both >= 2 and both >= 0.4 * len(side)


def _letters(text: str) -> int:
    return sum(character.isalpha() for character in text)
