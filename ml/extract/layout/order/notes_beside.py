"""Notes beside groups of lines, as brackets on a board join them: `} rest 2 min` between `A1 ...`, `A2 ...`.

Such a note stands right of all lines of its group, at the middle of them, so that it is read among them; it
speaks of all of the group, and is written behind its last line. Where each has a line of its own, it stays.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from ml.extract.layout.grammar import rest_for_all
from ml.extract.layout.rows import Row, pitch

_FEWEST_NOTES = 2
_GUTTER, _SPACE = 1.0, 0.3
_STEP = 1.35
# Brackets are read as signs or as letters of their own.
_BRACKET = re.compile(r"^[\s}\]){|>»]+")
_LABEL = re.compile(r"^\W*([A-H])\s?[1-6]\b")


@dataclass(frozen=True, slots=True)
class _Note:
    """A note beside a list, and the row in which it was read."""

    words: Row
    row: int
    is_alone: bool


def with_notes_behind_groups(rows: Sequence[Row]) -> list[Row]:
    """Put the rests beside groups of lines behind the last line of each group."""
    notes = _notes(rows)
    if len(notes) < _FEWEST_NOTES:
        return list(rows)
    taken = {note.row: note for note in notes}
    if not any(note.is_alone for note in notes):
        return [_with_own(row, taken.get(index)) for index, row in enumerate(rows)]
    lines = [_without(row, taken.get(index)) for index, row in enumerate(rows)]
    kept = [line for line in lines if line is not None]
    groups = _groups(kept)
    behind: dict[int, Row] = {}
    for note in notes:
        group = min(groups, key=lambda g: abs((g[0].y + g[-1].y) / 2 - note.words.y))
        is_beside = group[0].y - group[0].height <= note.words.y <= group[-1].y + group[-1].height
        is_right = all(line.right < note.words.left for line in group)
        if not is_beside or not is_right or id(group[-1]) in behind:
            return list(rows)
        behind[id(group[-1])] = note.words
    return [_joined(line, behind[id(line)]) if id(line) in behind else line for line in kept]


def _with_own(row: Row, note: _Note | None) -> Row:
    line = _without(row, note)
    return row if line is None or note is None else _joined(line, note.words)


def _joined(line: Row, note: Row) -> Row:
    """Write a note right behind a line, where no gap makes a column of it."""
    by = line.right + _SPACE * line.height - note.left
    return Row((*line.words, *(replace(word, x=word.x + by, y=line.y) for word in note.words)))


def _notes(rows: Sequence[Row]) -> list[_Note]:
    """Give rests at the right of their rows, with nothing below one another but other rests."""
    found = []
    for index, row in enumerate(rows):
        cell = row.cells[-1]
        is_apart = len(row.cells) > 1 and cell.left - row.cells[-2].right > _GUTTER * row.height
        is_alone = len(row.cells) == 1
        if (is_alone or is_apart) and rest_for_all(_BRACKET.sub("", cell.text)) is not None:
            found.append(_Note(cell, index, is_alone))
    if not found:
        return []
    left = median(note.words.left for note in found)
    return [note for note in found if abs(note.words.left - left) < 2 * note.words.height]


def _without(row: Row, note: _Note | None) -> Row | None:
    if note is None:
        return row
    return None if note.is_alone else Row(row.words[: -len(note.words.words)])


def _groups(lines: Sequence[Row]) -> list[list[Row]]:
    """Part lines by the letters of their labels, else by the gaps between them."""
    step = pitch(lines)
    groups: list[list[Row]] = [[]]
    for before, line in zip([None, *lines], lines, strict=False):
        labels = [_LABEL.match(one.text) for one in (before, line) if one is not None]
        is_same = len(labels) > 1 and labels[0] and labels[1] and labels[0][1] == labels[1][1]
        is_far = before is not None and line.y - before.y > _STEP * step
        is_labelled = any(labels) and len(labels) > 1
        if groups[-1] and not is_same and (is_labelled or is_far):
            groups.append([])
        groups[-1].append(line)
    return groups
