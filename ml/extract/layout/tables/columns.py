"""Which words of a table belong to which column: white gutters run down between them."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.rows import Row
from ml.extract.layout.tables.headers import Column
from ml.extract.layout.tables.matched_headers import matched
from ml.extract.notation.labels import Field
from ml.extract.words import Word

# A line over so many columns, with so many words in those of numbers, is no row of them.
_ACROSS = 3
_FEWEST_WORDS = 2
_WORD = re.compile(r"[^\W\d_]{3}")
_OF_WORDS = frozenset({Field.NAME, Field.NOTES, Field.DAY, Field.GROUP})


@dataclass(frozen=True, slots=True)
class Band:
    """A column as it stands on the page: from where to where, and what its header says."""

    left: float
    right: float
    column: Column


def find_bands(columns: Sequence[Column], rows: Sequence[Row]) -> list[Band]:
    """Place the columns of a header over the rows below it."""
    body = [
        cell
        for row in rows
        if len(row.cells) >= min(3, len(columns))
        for cell in (*_numbered(row.cells[0]), *row.cells[1:])
    ]
    spans = sorted([(c.left, c.right) for c in columns] + [(cell.left, cell.right) for cell in body])
    bands: list[Band] = []
    for left, right in _merged(spans):
        inside = [column for column in columns if left <= column.x <= right]
        bands += _split(left, right, inside)
    if body and (empty := _empty(bands, body)):
        beside = [
            Band(left, right, column or Column(Field.IGNORED, left, right))
            for left, right, column in matched(columns, body)
        ]
        bands = beside if _empty(beside, body) < empty else bands
    return _named(bands)


def _numbered(cell: Row) -> tuple[Row, ...]:
    """Part the number of a row from the name that stands close behind it."""
    first, *others = cell.words
    is_numbered = bool(others) and first.text.strip(".)").isdigit() and _WORD.match(others[0].text)
    return (Row((first,)), Row(tuple(others))) if is_numbered else (cell,)


def _empty(bands: Sequence[Band], body: Sequence[Row]) -> int:
    """Count the headers with nothing below them, and the columns that have none above."""
    filled = {index for cell in body for _, index in assigned(cell, bands)}
    return sum((index in filled) is not bool(band.column.title) for index, band in enumerate(bands))


def assigned(row: Row, bands: Sequence[Band]) -> list[tuple[tuple[Word, ...], int]]:
    """Give the pieces of a row with the index of their column; a piece across columns is split."""
    pieces: list[tuple[tuple[Word, ...], int]] = []
    for cell in row.cells:
        homes = [_nearest(word, bands) for word in cell.words]
        for word, nearest in zip(cell.words, homes, strict=True):
            home = pieces[-1][1] if pieces and _goes_on(pieces[-1], word, bands) else nearest
            if pieces and pieces[-1][1] == home:
                pieces[-1] = ((*pieces[-1][0], word), home)
            else:
                pieces.append(((word,), home))
    return pieces


def runs_across(row: Row, bands: Sequence[Band]) -> bool:
    """Tell a line of words over several columns, `Weights in kg, enter the date`, from a row of cells."""
    wide = [cell for cell in row.cells if sum(_overlaps(cell, band) for band in bands) >= _ACROSS]
    strange = [
        word
        for cell in wide
        for word in cell.words
        if _WORD.search(word.text) and not _reads_words(word, bands)
    ]
    return len(strange) >= _FEWEST_WORDS


def _overlaps(cell: Row, band: Band) -> bool:
    return min(cell.right, band.right) - max(cell.left, band.left) > 0.3 * cell.height


def _reads_words(word: Word, bands: Sequence[Band]) -> bool:
    return bands[_nearest(word, bands)].column.field in _OF_WORDS


def _goes_on(piece: tuple[tuple[Word, ...], int], word: Word, bands: Sequence[Band]) -> bool:
    """Tell the last word of a long name, which reaches into the next column, from that column's own."""
    is_name = bands[piece[1]].column.field is Field.NAME
    return is_name and word.line == piece[0][-1].line >= 0 and exercise_words(word.text) > 0


def _nearest(word: Word, bands: Sequence[Band]) -> int:
    def distance(index: int) -> float:
        band = bands[index]
        overlap = min(word.right, band.right) - max(word.left, band.left)
        return -overlap if overlap > 0 else min(abs(word.x - band.left), abs(word.x - band.right))

    return min(range(len(bands)), key=distance)


def _merged(spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    merged: list[tuple[float, float]] = []
    for left, right in spans:
        if merged and left <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged


def _split(left: float, right: float, inside: Sequence[Column]) -> list[Band]:
    """Share a span without a gutter among the headers over it."""
    if not inside:
        return [Band(left, right, Column(Field.IGNORED, left, right))]
    edges = [left, *((a.right + b.left) / 2 for a, b in itertools.pairwise(inside)), right]
    return [Band(edges[i], edges[i + 1], column) for i, column in enumerate(inside)]


def _named(bands: list[Band]) -> list[Band]:
    """Take the leftmost column without a header as the names where no header says "exercise"."""
    if any(band.column.field is Field.NAME for band in bands):
        return bands
    for index, band in enumerate(bands):
        if band.column.field is Field.IGNORED and not band.column.title:
            named = replace(band, column=replace(band.column, field=Field.NAME))
            return [*bands[:index], named, *bands[index + 1 :]]
    return bands
