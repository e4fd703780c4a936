"""The header of a grid: which of its columns holds what."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ml.extract.layout.grammar import cell_values, day_title
from ml.extract.layout.grids import Grid
from ml.extract.layout.headers import Column
from ml.extract.layout.splits import Cells
from ml.extract.notation.labels import NUMBERED, Field, Label, read_label
from ml.extract.notation.vocabulary import words

_LETTERS = re.compile(r"[^\W\d_]{2}")
_SHORT = {"s": Field.SETS, "r": Field.REPS, "w": Field.LOAD, "п": Field.SETS, "в": Field.LOAD}
_WORD = re.compile(r"[^\W\d_]{3}")
_SUPERSET = re.compile(r"super|giant|суперсет|circuit|tri-?set", re.IGNORECASE)
_COUNTING = frozenset({Field.SETS, Field.REPS, Field.SETS_REPS, Field.SET, Field.PERIOD, Field.SET_NUMBER})
# What an exercise is of, beside its name; alone they name intervals.
_KINDS = words("type step interval machine machines station pose тип тренажер тренажёр станция")
_LETTERS_OF_DAYS = words("M S")
_OFF = words("off rest")
_LONGEST_LABEL = 40
_SHORT_LABEL = 24
_ABOUT_WORK = NUMBERED | {Field.SET_NUMBER, Field.REST}


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
    if len(known) < 2 or 2 * len(known) < len(said) or has_digits or not fields & _ABOUT_WORK:
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
    columns = _with_names(_without_others(columns, grid.rows), grid.rows)
    return _about_sets(_with_work(_with_parts(columns, grid.rows), grid.rows), grid.rows)


def holds_exercises(grid: Grid) -> bool:
    """Tell by its cells a table whose header names but the exercises: `Exercise | Beginner | Advanced`."""
    return not _names_exercises(grid.header) or any(column.field in _COUNTING for column in columns_of(grid))


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


def _without_others(columns: list[Column], rows: Sequence[Cells]) -> list[Column]:
    """Take from columns what their cells deny: names that are times, times that count the rows."""
    made = []
    has_name = any(c.field is Field.NAME and c.title.lower() not in _KINDS for c in columns)
    for index, column in enumerate(columns):
        numbers = [row[index] for row in rows if len(row) > index]
        counts_rows = len(numbers) > 1 and numbers == [str(n) for n in range(1, len(numbers) + 1)]
        is_kind = has_name and column.title.lower() in _KINDS
        is_other = column.field is Field.NAME and (is_kind or _share(rows, index, _is_name) < 0.5)
        is_count = column.field is Field.DURATION and counts_rows
        made.append(replace(column, field=Field.UNKNOWN) if is_other or is_count else column)
    return made


def _with_parts(columns: list[Column], rows: Sequence[Cells]) -> list[Column]:
    """Read groups that are named in words as parts of a day."""
    return [
        replace(column, field=Field.DAY)
        if column.field is Field.GROUP and _share(rows, index, _is_part) > 0.5
        else column
        for index, column in enumerate(columns)
    ]


def _with_work(columns: list[Column], rows: Sequence[Cells]) -> list[Column]:
    """Read times, ways and repetitions in turns under "Work" each as what it is."""
    return [
        replace(column, field=Field.SETS_REPS)
        if column.field is Field.DURATION
        and column.unit is None
        and 0 < _share(rows, index, _is_bare_number) < 1
        else column
        for index, column in enumerate(columns)
    ]


def _is_bare_number(text: str) -> bool:
    return text.strip().isdigit()


def _is_part(text: str) -> bool:
    return bool(_WORD.search(text)) and not _SUPERSET.match(text)


def _with_names(columns: list[Column], rows: Sequence[Cells]) -> list[Column]:
    if any(column.field is Field.NAME for column in columns):
        return columns
    days = [index for index, column in enumerate(columns) if column.field is Field.DAY]
    if len(days) > 1 and _share(rows, days[-1], _is_name) > 0.5:
        # `Day | Session`: what is done on it.
        return [replace(c, field=Field.NAME) if i == days[-1] else c for i, c in enumerate(columns)]
    # A plan of intervals has no exercises, but phases that name its lines.
    for tried in (Field.UNKNOWN, Field.GROUP):
        for index, column in enumerate(columns):
            if column.field is tried and _share(rows, index, _is_name) > 0.5:
                return [*columns[:index], replace(column, field=Field.NAME), *columns[index + 1 :]]
    return columns


def _about_sets(columns: list[Column], rows: Sequence[Cells]) -> list[Column]:
    """Say what columns hold whose header tells too little: the sets of a log, prescriptions."""
    fields = [column.field for column in columns]
    if Field.SET_NUMBER in fields and Field.NAME in fields:
        # What stands before the name in an export is of the workout.
        before = fields.index(Field.NAME)
        columns = [
            replace(column, field=Field.IGNORED)
            if index < before and column.field not in {Field.DAY, Field.GROUP, Field.SET_NUMBER}
            else column
            for index, column in enumerate(columns)
        ]
    prescribed = _prescribed(columns, rows)
    # Several of them are levels or weeks, a program each.
    field = Field.SETS_REPS if len(prescribed) == 1 else Field.PERIOD
    return [replace(c, field=field) if index in prescribed else c for index, c in enumerate(columns)]


def _prescribed(columns: Sequence[Column], rows: Sequence[Cells]) -> list[int]:
    """Give the columns that hold sets and repetitions under a header that does not say so."""
    if {column.field for column in columns} & _COUNTING:
        return []
    return [
        index
        for index, column in enumerate(columns)
        if column.field is Field.UNKNOWN and _share(rows, index, lambda text: bool(cell_values(text))) > 0.5
    ]


def _is_name(text: str) -> bool:
    return bool(_LETTERS.search(text)) and not text[0].isdigit()


def _share(rows: Sequence[Cells], index: int, is_so: object) -> float:
    texts = [row[index] for row in rows if len(row) > max(1, index) and row[index]]
    return sum(bool(is_so(text)) for text in texts) / len(texts) if texts and callable(is_so) else 0.0
