"""The header of a grid: which of its columns holds what."""

import re
from collections.abc import Sequence

from ml.extract.layout.grammar import day_title
from ml.extract.layout.tables.column_contents import COUNTING, told_by_cells
from ml.extract.layout.tables.headers import ABOUT_WORK, Column
from ml.extract.layout.texts.grids import Grid
from ml.extract.layout.texts.splits import Cells
from ml.extract.notation.labels import Field, Label, read_label
from ml.extract.notation.vocabulary import words

_SHORT = {"s": Field.SETS, "r": Field.REPS, "w": Field.LOAD, "п": Field.SETS, "в": Field.LOAD}
_WORD = re.compile(r"[^\W\d_]{3}")
_LETTERS_OF_DAYS = words("M S")
_OFF = words("off rest")
_LONGEST_LABEL = 40
_SHORT_LABEL = 24


def is_header(cells: Cells) -> bool:
    """Tell the header of a table of exercises, or of days side by side."""
    if names_days(cells) or names_content(cells) or _names_exercises(cells):
        return True
    return read_labels(cells) is not None


def names_days(cells: Cells) -> bool:
    """Tell days side by side, each over what is done on it; what the rows are may stand before them."""
    said = [cell for cell in cells if cell]
    days = [cell for cell in said if day_title(cell) is not None and _label(cell) is None]
    return len(days) >= 2 and len(days) >= len(said) - 1


def names_content(cells: Cells) -> bool:
    """Tell a day or week beside all that is done: `Day | Workout`."""
    fields = [label.field if (label := _label(cell)) else Field.UNKNOWN for cell in cells if cell]
    if len(fields) != 2 or fields[0] not in {Field.DAY, Field.PERIOD}:
        return False
    # `Day | Session` names the day twice.
    return fields[1] is Field.NAME or (fields[1] is Field.DAY and cells[0].lower() != cells[1].lower())


def read_labels(cells: Cells) -> list[Label | None] | None:
    """Give the labels of a header, None for a cell that is no label; None for any other row."""
    if any(len(cell) > _LONGEST_LABEL for cell in cells):
        return None
    labels = _with_letters(cells, [_label(cell) for cell in cells])
    known = [label for label in labels if label is not None]
    said = [cell for cell in cells if cell]
    numbered = sum(label.number is not None or label.period is not None for label in known)
    is_titled = titles_table(cells, labels)
    digits = sum(any(character.isdigit() for character in cell) for cell in said[is_titled:])
    fields = {label.field for label in known}
    has_digits = digits > numbered + sum(label.unit == "%" for label in known)
    if len(known) < 2 or 2 * len(known) < len(said) or has_digits or not fields & ABOUT_WORK:
        return None
    is_pair = len(known) == len(said) == 2 and not _is_day_off(said)
    return labels if is_pair or len(said) > 2 or Field.NAME in fields else None


def _is_day_off(said: Sequence[str]) -> bool:
    """Tell `M  off`, a day of a week that is written by its letters, from `m | rest`."""
    return said[0] in _LETTERS_OF_DAYS and said[1].lower() in _OFF


def titles_table(cells: Cells, labels: Sequence[Label | None]) -> bool:
    """Tell a title in the corner of a table, over the names: `Week 2 full body | Sets | Reps`."""
    fields = [label.field for label in labels[1:] if label is not None]
    is_sure = len(fields) == len(labels) - 1 and len(fields) > 1 and Field.REPS in fields
    return is_sure and labels[0] is None and bool(_WORD.search(cells[0]))


def columns_of(grid: Grid) -> list[Column]:
    """Give the columns of a table of exercises; without a header for names the first words are names."""
    labels = read_labels(grid.header) or [_label(cell) for cell in grid.header]
    columns = [
        Column(
            label.field if label else Field.UNKNOWN,
            unit=label.unit if label else None,
            title=cell,
            number=label.number if label else None,
            period=label.period if label else None,
        )
        for cell, label in zip(grid.header, labels, strict=True)
    ]
    return told_by_cells(columns, grid.rows)


def holds_exercises(grid: Grid) -> bool:
    """Tell by its cells a table whose header names but the exercises: `Exercise | Beginner | Advanced`."""
    return not _names_exercises(grid.header) or any(column.field in COUNTING for column in columns_of(grid))


def _names_exercises(cells: Cells) -> bool:
    """Tell a header that names the exercises, and other columns in words that are no labels."""
    if len(cells) < 2 or any(len(cell) > _SHORT_LABEL or re.search(r"\d", cell) for cell in cells):
        return False
    if cells[0].endswith(":"):
        # `Name: squat` is a record, whose other values stand below.
        return False
    labels = [_label(cell) for cell in cells]
    first = labels[0]
    return first is not None and first.field is Field.NAME and not any(labels[1:]) and all(cells)


def _label(cell: str) -> Label | None:
    return read_label(cell) if cell else None


def _with_letters(cells: Cells, labels: list[Label | None]) -> list[Label | None]:
    """Read S and R beside other labels as sets and repetitions."""
    if sum(label is not None for label in labels) < 2:
        return labels
    short = [_SHORT.get(cell.lower().strip(".")) for cell in cells]
    if sum(field is not None for field in short) < 2:
        return labels
    return [Label(field) if field else label for field, label in zip(short, labels, strict=True)]
