"""Columns of running text on one page, put into reading order; tables are left as they are."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.grammar import day_title, governs, is_exercise
from ml.extract.layout.lines.heads_by_place import with_heads_side_by_side_marked
from ml.extract.layout.order.card_grids import card_grid
from ml.extract.layout.order.cards import is_cards
from ml.extract.layout.order.cell_grids import cell_grid
from ml.extract.layout.order.described_cards import in_order_of_cards
from ml.extract.layout.order.prose_beside import prose_beside, prose_side
from ml.extract.layout.order.staggered import staggered
from ml.extract.layout.rows import Row, crosses, pitch, split_at
from ml.extract.notation import LineKind, parse_line
from ml.extract.notation.wording.station_labels import is_station_label

# Columns of text stand at least this share of a line's height apart.
_GUTTER = 0.75
_FEWEST_ROWS = 3
_FEWEST_CARDS = 2
# Lines of a list stand as far apart as the others of it; more than this share of it is a new part.
_STEP = 1.6
_LIST_NUMBER = re.compile(r"^\W?(\d{1,2})[.)]?\s+(?=[^\W\d])")


def reading_order(rows: Sequence[Row]) -> list[Row]:
    """Put rows that hold two or more columns of exercises into the order in which they are read."""
    if (cards := card_grid(rows) or cell_grid(rows)) is not None:
        return cards
    found = _widest_run(rows)
    if found is None or not _are_columns(rows[found[0] : found[1] + 1], found[2]):
        grid = found or _widest_run(rows, least=_FEWEST_CARDS)
        if grid is not None and (cards := _in_cards(rows, grid)) is not None:
            return cards
        # The widest gap may stand between the names of the first column and their numbers.
        found = _widest_run(rows, begins_names=True)
    if found is None or not _are_columns(rows[found[0] : found[1] + 1], found[2]):
        sides = staggered(rows, _is_text)
        return [*sides[0], *sides[1]] if sides else _with_prose_apart(rows)
    first, last, x = found
    last = _last_of_columns(rows, first, last, x)
    first = _first_of_columns(rows, first, last)
    while first < last and _is_head_of_all(rows[first], x):
        first += 1
    inside = with_heads_side_by_side_marked(rows[first : last + 1])
    ordered = [row for band in _bands(inside, x) for row in _columns(band, x)]
    return [*rows[:first], *ordered, *reading_order(rows[last + 1 :])]


def _in_cards(rows: Sequence[Row], found: tuple[int, int, float]) -> list[Row] | None:
    first, last, x = found
    is_governed = any(governs(row.text) for row in rows[:first])
    grid = in_order_of_cards(rows[first : last + 1], x, is_governed=is_governed)
    if grid is None:
        return None
    begin, end, ordered = grid
    return [*rows[: first + begin], *ordered, *reading_order(rows[first + end + 1 :])]


def _with_prose_apart(rows: Sequence[Row]) -> list[Row]:
    """Take out the article beside a list: `You do not need a gym. Fill an old ...`."""
    found = prose_beside(rows)
    if found is None:
        return list(rows)
    first, last, x, is_left = found
    left, right = split_at(rows[first : last + 1], x)
    return [*rows[:first], *reading_order(right if is_left else left), *rows[last + 1 :]]


def _are_columns(rows: Sequence[Row], x: float) -> bool:
    """Tell columns of lines or of cards from the columns of one table."""
    sides = split_at(rows, x)
    named = sum(exercise_words(row.text) > 0 for row in sides[1])
    # The right one of two lists names something, too; of names and their numbers only the names do.
    is_one_list = 2 * named < len(sides[1]) and _are_counted_off([row.text for row in sides[0]])
    stand_alone = [_stand_alone([row.text for row in side]) for side in reversed(sides)]
    return all(
        _is_text(side, is_numbered=is_one_list, beside_work=beside) or is_cards(side)
        for side, beside in zip(sides, stand_alone, strict=True)
    )


def _columns(rows: Sequence[Row], x: float) -> list[Row]:
    left, right = split_at(rows, x)
    prose = prose_side(rows, x)
    if prose is not None:
        return reading_order(right if prose else left)
    return [*reading_order(left), *reading_order(right)]


def _bands(rows: Sequence[Row], x: float) -> list[list[Row]]:
    """Part rows where a new row of days or cards begins: `Session 3` below `Session 1 | Session 2`."""
    bands: list[list[Row]] = [[]]
    step = pitch(rows)
    for before, row in zip([None, *rows], rows, strict=False):
        is_far = before is not None and row.y - before.y > _STEP * step
        begins = (is_far and _opens(row, x)) or _labels_cards(row, x)
        if begins:
            bands.append([])
        bands[-1].append(row)
    return bands


def _opens(row: Row, x: float) -> bool:
    left, _ = split_at([row], x)
    return bool(left) and (day_title(left[0].text) is not None or left[0].text.strip(".)#").isdigit())


def _labels_cards(row: Row, x: float) -> bool:
    """Tell `STATION 3 | STATION 4`, which open a further row of cards."""
    sides = [side for side in split_at([row], x) if side]
    return len(sides) > 1 and all(is_station_label(side[0].text) for side in sides)


def _first_of_columns(rows: Sequence[Row], first: int, last: int) -> int:
    """Leave out a banner over the columns: far above them, or of other sizes left and right."""
    step = pitch(rows[first : last + 1])
    is_banner = last - first > _FEWEST_ROWS and rows[first + 1].y - rows[first].y > _STEP * step
    return first + 1 if is_banner else first


def _is_head_of_all(row: Row, x: float) -> bool:
    """Tell a title beside how all of it is done: `FUNCTIONAL` and `45 s / 15 s rest`, over two columns."""
    left, right = split_at([row], x)
    if not left:
        return False
    texts = [side[0].text for side in (left, right) if side]
    said = [governs(text) for text in texts]
    return sum(said) == 1 and not any(exercise_words(text) for text in texts)


def _last_of_columns(rows: Sequence[Row], first: int, last: int, x: float) -> int:
    """Add the lines by which one column is longer than the others, as far apart as its own."""
    step = pitch(rows[first : last + 1])
    while last + 1 < len(rows):
        row = rows[last + 1]
        is_near = row.y - rows[last].y < _STEP * step
        if not is_near or crosses(row, x):
            break
        last += 1
    return last


def _widest_run(
    rows: Sequence[Row], *, begins_names: bool = False, least: int = _FEWEST_ROWS
) -> tuple[int, int, float] | None:
    """Find the place that parts most rows in a run that no word crosses: first row, last row, place.

    With `begins_names` only what has names on its right counts, and names with their numbers on its left.
    """
    best: tuple[int, int, float] | None = None
    most = least - 1
    for x in _candidates(rows):
        start, count, end = 0, 0, -1
        for index, row in enumerate([*rows, None]):
            crossed = row is None or crosses(row, x)
            if row is not None and not crossed and _parts(row, x):
                start = index if count == 0 else start
                count, end = count + 1, index
            if crossed:
                if count > most and not (begins_names and _parts_names(rows[start : end + 1], x)):
                    most, best = count, (start, end, x)
                count = 0
    return best


def _parts_names(rows: Sequence[Row], x: float) -> bool:
    """Tell a place between names and their numbers, or notes, from one between columns of exercises."""
    left, right = split_at(rows, x)
    named = sum(exercise_words(row.cells[0].text) > 0 for row in right)
    counted = sum(any(map(str.isdigit, row.text)) for row in left)
    return 2 * named < len(right) or 2 * counted < len(left)


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


def _is_text(side: Sequence[Row], *, is_numbered: bool = False, beside_work: bool = False) -> bool:
    """Tell a column of lines, names with their numbers, from a table's column, one or the other.

    The numbers of a list count nothing, and `3 x 10 each leg` names nothing, unless what stands beside it has
    numbers of its own: `Run 4 km`, and `6 x 200 m` on the next day.
    """
    texts = [row.text for row in side]
    if is_numbered:
        texts = [_LIST_NUMBER.sub("", text) for text in texts]
    both = sum(
        _letters(text) >= 4
        and any(map(str.isdigit, text))
        and (beside_work or parse_line(text).kind is not LineKind.NUMBERS)
        for text in texts
    )
    return both >= 2 and both >= 0.4 * len(side)


def _stand_alone(texts: Sequence[str]) -> bool:
    """Tell lines most of which name what is done and count it."""
    bare = [_LIST_NUMBER.sub("", text) for text in texts]
    whole = [text for text in bare if any(map(str.isdigit, text)) and is_exercise(text)]
    return len(whole) > len(texts) / 2


def _are_counted_off(texts: Sequence[str]) -> bool:
    """Tell the numbers of a list, each one more; some that stand in circles were not read."""
    numbers = [int(found[1]) for text in texts if (found := _LIST_NUMBER.match(text))]
    return len(numbers) >= _FEWEST_CARDS and numbers == sorted(set(numbers)) and numbers[-1] <= len(texts)


def _letters(text: str) -> int:
    return sum(character.isalpha() for character in text)
