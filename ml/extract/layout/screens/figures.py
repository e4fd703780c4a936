"""Figures set out side by side, each with its label above or below it, and chips of values on one line.

`3   6   18:00` over `rounds   exercises   total` sums a session up; of that only the rounds are done.
`2   10   5 s` over `Sets   Reps   Hold` is how the exercise above is done.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from ml.extract.layout.rows import Row
from ml.extract.layout.tables.headers import read_header
from ml.extract.notation.joining.attributes import read_phrases
from ml.extract.notation.vocabulary import any_of

_OF_ROUNDS = any_of(r"rounds?|laps|circuits?", r"раунд(?:а|ов|ы)?|круг(?:а|ов|и)?")
_OF_WORK = any_of(
    _OF_ROUNDS,
    r"sets?|reps?|repetitions|hold|rest|weight|load",
    r"подход(?:а|ов|ы)?|повтор(?:а|ов|ы|ений|ения)?|удержание|отдых|вес",
)
# What sums a session up, or says of which kind it is.
_SUMS_UP = any_of(
    r"exercises|moves|movements|stations|total(?: time| sets| reps| volume| distance)?|done|completed|left",
    r"(?:est(?:imated|\.)? |avg\.? |planned )(?:duration|time|distance|pace|speed|calories|hr|power)",
    r"k?cal(?:ories)?|volume|level|difficulty|intensity|sport|equipment|goal|focus|score|streak|records?|prs?"
    r"|tss|if|np|elapsed|progress|muscles?|athletes?|type",
    r"упражнени(?:е|я|й)|всего|калори(?:и|й)|ккал|объ[её]м|уровень|сложность|вид спорта|инвентарь|цель"
    r"|выполнено|осталось|общее время|тренажеры|тренаж[её]ры|мышцы|тип",
)
_EITHER = any_of(
    r"duration|time|length|distance|pace|speed|mins?|minutes|hr|power|sets?|weight",
    r"длительность|время|продолжительность|дистанция|темп|минут[аы]?|мин|пульс|мощность",
)
_LABEL = re.compile(any_of(_OF_WORK, _SUMS_UP, _EITHER), re.IGNORECASE)
_ALL, _WORK = re.compile(_SUMS_UP, re.IGNORECASE), re.compile(_OF_WORK, re.IGNORECASE)
_ROUNDS = re.compile(_OF_ROUNDS, re.IGNORECASE)
_COUNTED = re.compile(any_of(_OF_WORK, r"exercises|moves", r"упражнени\w+"), re.IGNORECASE)
_FEWEST = 2
_LONGEST_VALUE = 3
# A label stands so many heights of its line from its value at most.
_NEAR = 2.6


def with_figures_read(rows: Sequence[Row]) -> list[Row]:
    """Write figures and their labels as lines of text; those that only sum up are left out."""
    made: list[Row] = []
    index = 0
    while index < len(rows):
        read = _figures(rows, index)
        if read is None:
            made.append(_joined_chips(rows[index], made[-1] if made else None))
            index += 1
            continue
        made += read
        index += 2
    return made


def _figures(rows: Sequence[Row], index: int) -> list[Row] | None:
    """Read two rows that are values and their labels, in either order; None for other rows."""
    if index + 1 >= len(rows):
        return None
    upper, lower = rows[index], rows[index + 1]
    below = rows[index + 2] if index + 2 < len(rows) else None
    for values, labels in ((upper, lower), (lower, upper)):
        if not _are_labelled(values, labels):
            continue
        sums_up = values is upper and any(_ALL.fullmatch(label.text) for label in labels.cells)
        if not sums_up and below is not None and _goes_on(labels, below):
            continue
        pairs = [(v, k) for v, k in zip(values.cells, labels.cells, strict=True)]
        if any(_ALL.fullmatch(k.text) for _, k in pairs):
            pairs = [(v, k) for v, k in pairs if _ROUNDS.fullmatch(k.text)]
            return [_line(f"{v.text} {k.text}", upper) for v, k in pairs]
        if all(_WORK.fullmatch(k.text) for _, k in pairs):
            return [_line(", ".join(_told(v.text, k.text) for v, k in pairs), upper)]
    return None


def _are_labelled(values: Row, labels: Row) -> bool:
    """Tell values from labels that stand one each over or under them."""
    over, under = values.cells, labels.cells
    if len(over) < _FEWEST or len(over) != len(under):
        return False
    if not all(_LABEL.fullmatch(cell.text.strip(":")) for cell in under):
        return False
    height = max(values.height, labels.height)
    if abs(values.y - labels.y) > _NEAR * height or not all(map(_is_under, over, under)):
        return False
    are_counted = all(
        cell.text[0].isdigit()
        for cell, label in zip(over, under, strict=True)
        if _COUNTED.fullmatch(label.text)
    )
    has_number = any(any(map(str.isdigit, cell.text)) for cell in over)
    return are_counted and has_number and all(len(cell.words) <= _LONGEST_VALUE for cell in over)


def _is_under(one: Row, other: Row) -> bool:
    """Tell cells whose left edges or middles are one below the other."""
    height = max(one.height, other.height)
    middles = (one.left + one.right - other.left - other.right) / 2
    return abs(one.left - other.left) < height or abs(middles) < height


def _goes_on(labels: Row, below: Row) -> bool:
    """Tell the header of a table, which has rows of cells below it, from labels of single figures."""
    cells = below.cells
    if len(cells) < _FEWEST or read_header(labels) is None:
        return False
    under = [any(_is_under(cell, label) for label in labels.cells) for cell in cells]
    return any(any(map(str.isdigit, cell.text)) for cell in cells) and sum(under) >= _FEWEST


def _told(value: str, label: str) -> str:
    return f"{value} {label}" if _ROUNDS.fullmatch(label) else f"{label}: {value}"


def _joined_chips(row: Row, above: Row | None) -> Row:
    """Write chips below a name, `4 sets   8 reps   60 kg`, as one line with commas.

    The same kind of value twice is of two cards that stand side by side.
    """
    cells = row.cells
    if len(cells) < _FEWEST or above is None or len(above.cells) > 1:
        return row
    phrases = [read_phrases(cell.text) for cell in cells]
    fields = [phrase.field for found in phrases for phrase in found]
    if not all(phrases) or len(set(fields)) < len(fields):
        return row
    return _line(", ".join(cell.text for cell in cells), row)


def _line(text: str, place: Row) -> Row:
    """Give words set as one line where a row stands."""
    words = []
    left, height = place.left, place.height
    pieces = text.split()
    likes = [*place.words[: len(pieces)], *[place.words[-1]] * (len(pieces) - len(place.words))]
    for piece, like in zip(pieces, likes, strict=True):
        width = height * len(piece) / 2
        words.append(replace(like, text=piece, x=left + width / 2, y=place.y, width=width, height=height))
        left += width + height / 4
    return Row(tuple(words))
