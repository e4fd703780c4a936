"""What the columns of a table hold, as far as their cells tell more than their header does."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from ml.extract.layout.grammar import cell_values
from ml.extract.layout.tables.cells import EMPTY
from ml.extract.layout.tables.headers import Column
from ml.extract.layout.texts.splits import Cells
from ml.extract.notation.labels import Field
from ml.extract.notation.vocabulary import words

_LETTERS = re.compile(r"[^\W\d_]{2}")
_WORD = re.compile(r"[^\W\d_]{3}")
_SUPERSET = re.compile(r"super|giant|суперсет|circuit|tri-?set", re.IGNORECASE)
_WORK = frozenset({Field.REPS, Field.SETS_REPS, Field.DURATION, Field.DISTANCE, Field.SET, Field.PERIOD})
# `1 Squat`, but no `5 km`.
_NUMBERING = re.compile(
    r"^\d{1,2}[.)]?\s+(?=[^\W\d_]{4})(?!mins?\b|minut|secs?\b|second|мину|секу|метр|mile)"
)
COUNTING = frozenset({Field.SETS, Field.REPS, Field.SETS_REPS, Field.SET, Field.PERIOD, Field.SET_NUMBER})
# What an exercise is of, beside its name; alone they name intervals.
_KINDS = words("type step interval machine machines station pose тип тренажер тренажёр станция")
_NUMBER = r"[~≈+]?\d+(?:[.,]\d+)?(?:\s?[-–]\s?\d+(?:[.,]\d+)?)?\s?"
# What a column without a known header holds where most of its cells are written so.
_AMOUNTS: tuple[tuple[Field, re.Pattern[str]], ...] = (
    (
        Field.LOAD,
        re.compile(rf"{_NUMBER}(?:%|(?:kgs?|lbs?|кг|w|watts?|вт)\b)|(?:rpe|rir|@)\s?\d", re.IGNORECASE),
    ),
    (Field.DISTANCE, re.compile(rf"{_NUMBER}(?:m|km|mi|miles?|м|км)", re.IGNORECASE)),
    (
        Field.DURATION,
        re.compile(
            rf"{_NUMBER}(?:s|secs?|seconds|mins?|minutes|['\"]|сек|с|мин)\.?|\d{{1,2}}:\d\d", re.IGNORECASE
        ),
    ),
)


def told_by_cells(columns: list[Column], rows: Sequence[Cells]) -> list[Column]:
    """Give columns as their cells tell them: names that are times, the days of a plan, prescriptions."""
    columns = _with_names(_without_others(columns, rows), rows)
    columns = _about_sets(_with_work(_with_parts(columns, rows), rows), rows)
    return _with_amounts(columns, rows)


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
    if {column.field for column in columns} & COUNTING:
        return []
    return [
        index
        for index, column in enumerate(columns)
        if column.field is Field.UNKNOWN and _share(rows, index, _is_prescription) > 0.5
    ]


def _is_prescription(text: str) -> bool:
    return bool(cell_values(text).keys() & {"sets", "reps", "duration_s", "distance_m"})


def _is_name(text: str) -> bool:
    bare = _NUMBERING.sub("", text)
    return bool(_LETTERS.search(bare)) and not bare[0].isdigit()


def _share(rows: Sequence[Cells], index: int, is_so: Callable[[str], object]) -> float:
    texts = [row[index] for row in rows if len(row) > max(1, index) and row[index]]
    return sum(bool(is_so(text)) for text in texts) / len(texts) if texts else 0.0


def _with_amounts(columns: list[Column], rows: Sequence[Cells]) -> list[Column]:
    """Read a column whose header is no known label by how its cells are written: `70%`, `400 m`, `30 s`.

    Only one of each, and only what no other column holds: a time beside sets and repetitions is no work.
    """
    made = list(columns)
    for index, column in enumerate(columns):
        if column.field is not Field.UNKNOWN:
            continue
        held = {one.field for one in made}
        field = next((f for f, written in _AMOUNTS if f not in held and _are(rows, index, written)), None)
        is_beside = field in {Field.DURATION, Field.DISTANCE} and held & _WORK
        if field is not None and not is_beside:
            made[index] = replace(column, field=field)
    return made


def _are(rows: Sequence[Cells], index: int, written: re.Pattern[str]) -> bool:
    said = [row[index] for row in rows if len(row) > max(1, index) and not EMPTY.match(row[index])]
    return len(said) > 1 and 2 * sum(bool(written.match(text)) for text in said) > len(said)
