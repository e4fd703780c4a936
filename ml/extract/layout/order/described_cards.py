"""Grids of cards: two or more beside each other, row below row, each with a name at its top.

Cards are told from the cells of a table by what stands in them: every one begins with a name, and either has
more lines below that, or the page says above them how each is done.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.grammar import is_exercise
from ml.extract.layout.lines.broken_lines import LEADS_ON
from ml.extract.layout.rows import Row, crosses, split_at

# Lines of one card are nearer to each other than this many heights of their text.
_FAR = 3.0
_ALIGNED = 1.0
_MOSTLY = 0.6
_FEWEST_NAMES = 4
_LONGEST_NAME = 6
_NUMBER = re.compile(r"\d{1,2}[.)]?")


def in_order_of_cards(
    rows: Sequence[Row], x: float, *, is_governed: bool
) -> tuple[int, int, list[Row]] | None:
    """Give the rows of a grid card by card, with the first and the last row of it; None for anything else.

    `x` is a place between two columns; `is_governed` says that the lines above tell how each card is done.
    """
    kept = _aligned(rows, x)
    if len(kept) < 2:
        return None
    inside = [rows[index] for index in kept]
    columns = _columns(inside, x)
    bands = _bands(inside)
    cards = [_card(column, band) for band in bands for column in columns]
    filled = [card for card in cards if card]
    is_grid = len(bands) > 1 and _are_described(filled)
    if not is_grid and not (is_governed and _are_names(filled)):
        return None
    return kept[0], kept[-1], [row for card in filled for row in unbroken(card)]


def _aligned(rows: Sequence[Row], x: float) -> list[int]:
    """Give the rows that begin where the columns do; numbers in the corners of cards are none of them."""
    said = [index for index, row in enumerate(rows) if not all(_NUMBER.fullmatch(w.text) for w in row.words)]
    sides = [_parted(rows[index], (x,)) for index in said]
    begin = [[part.left for side in sides if (part := side[i]) is not None] for i in (0, 1)]
    lefts = [median(each or [0.0]) for each in begin]
    fits = [
        index
        for index, side in zip(said, sides, strict=True)
        if all(
            part is None or abs(part.left - left) < _ALIGNED * part.height
            for part, left in zip(side, lefts, strict=True)
        )
    ]
    return _longest_run(fits, said)


def _longest_run(fits: Sequence[int], said: Sequence[int]) -> list[int]:
    runs: list[list[int]] = [[]]
    for index in said:
        if index in fits:
            runs[-1].append(index)
        elif runs[-1]:
            runs.append([])
    return max(runs, key=len)


def _parted(row: Row, edges: Sequence[float]) -> list[Row | None]:
    """Give what of a row stands in each column; None where nothing does."""
    bounds = [float("-inf"), *edges, float("inf")]
    parts = [tuple(w for w in row.words if left <= w.x < right) for left, right in pairwise(bounds)]
    return [Row(part) if part else None for part in parts]


def _columns(rows: Sequence[Row], x: float) -> list[list[Row | None]]:
    """Give the rows of each column; what is right of the first place may hold more of them."""
    edges = [x]
    while (further := _next_edge(rows, edges[-1])) is not None:
        edges.append(further)
    parts = [_parted(row, edges) for row in rows]
    return [[part[i] for part in parts] for i in range(len(edges) + 1)]


def _next_edge(rows: Sequence[Row], x: float) -> float | None:
    """Find the place where one more column begins, which no word crosses."""
    _, right = split_at(rows, x)
    starts = [cell.left for row in right for cell in row.cells[1:]]
    for start in sorted(starts):
        edge = start - 1
        parted = [
            row for row in right if any(w.right < edge for w in row.words) and row.words[-1].left > edge
        ]
        is_crossed = any(crosses(row, edge) for row in right)
        if not is_crossed and len(parted) >= _MOSTLY * len(right):
            return edge
    return None


def _bands(rows: Sequence[Row]) -> list[range]:
    """Part rows where a new row of cards begins."""
    height = median(row.height for row in rows)
    starts = [0, *(i + 1 for i, (a, b) in enumerate(pairwise(rows)) if b.y - a.y > _FAR * height), len(rows)]
    return [range(first, end) for first, end in pairwise(starts)]


def _card(column: Sequence[Row | None], band: range) -> list[Row]:
    return [row for index in band if (row := column[index]) is not None]


def _are_described(cards: Sequence[Sequence[Row]]) -> bool:
    """Tell cards that have each a name and, below it, a line with an amount."""
    told = [card for card in cards if _is_name(card[0]) and any(_says_amount(row) for row in card[1:])]
    return len(cards) > 2 and len(told) >= _MOSTLY * len(cards)


def _are_names(cards: Sequence[Sequence[Row]]) -> bool:
    """Tell cards of nothing but names, a number before some."""
    texts = [" ".join(_unnumbered(row.text) for row in card) for card in cards]
    if len(texts) < _FEWEST_NAMES or any(re.search(r"\d", text) for text in texts):
        return False
    named = [text for text in texts if exercise_words(text) and len(text.split()) <= _LONGEST_NAME]
    return len(named) >= _MOSTLY * len(texts)


def _unnumbered(text: str) -> str:
    return re.sub(r"^\W*\d{1,2}[.)]?\s+(?=[^\W\d])", "", text)


def _is_name(row: Row) -> bool:
    text = _unnumbered(row.text)
    is_short = len(text.split()) <= _LONGEST_NAME and not text.endswith((".", ","))
    return is_short and not re.search(r"\d", text) and any(map(str.isalpha, text))


def _says_amount(row: Row) -> bool:
    return bool(re.search(r"\d", row.text)) and not _NUMBER.fullmatch(row.text)


def unbroken(card: Sequence[Row]) -> list[Row]:
    """Join the lines of a card that it was too narrow for; the number in its corner is left out."""
    made: list[Row] = []
    for row in card:
        words = tuple(word for word in row.words if not (len(row.words) > 1 and _is_corner(word, row)))
        if made and _goes_on(made[-1], Row(words)):
            joined = (*made[-1].words, *(replace(word, y=made[-1].y) for word in words))
            made[-1] = Row(joined)
        else:
            made.append(Row(words))
    return made


def _is_corner(word: object, row: Row) -> bool:
    """Tell the number at a card's right edge, far from the words, from an amount."""
    last, before = row.words[-1], row.words[-2]
    is_far = last.left - before.right > _FAR * last.height
    return word is last and is_far and bool(_NUMBER.fullmatch(last.text))


def _goes_on(above: Row, row: Row) -> bool:
    text = row.text
    if re.search(r"\d", above.text) or re.search(r"\d", text) or above.text.endswith((".", "!", ":")):
        return False
    is_alike = abs(above.words[-1].height - row.height) < 0.4 * max(above.height, row.height)
    is_more = text[:1].islower() or bool(LEADS_ON.search(above.text))
    return is_alike and is_more and not (is_exercise(above.text) and is_exercise(text))
