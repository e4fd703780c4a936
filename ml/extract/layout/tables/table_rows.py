"""Rows of cells as exercises: cell by cell, set by set, under days and section rows."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ml.extract.layout.furniture.chrome import is_chrome
from ml.extract.layout.grammar import day_title, rest_for_all, works_in
from ml.extract.layout.tables.cells import EMPTY
from ml.extract.layout.tables.headers import Column
from ml.extract.layout.tables.row_reader import LETTERS, Cell, Part, RowReader, TableRow
from ml.extract.layout.tables.row_sets import joined_sets, lists_sets
from ml.extract.notation import parse_line
from ml.extract.notation.labels import Field
from ml.extract.notation.line.rest_lines import is_between
from storage.records.program import Exercise

__all__ = ["Cell", "Part", "TableRow", "read_rows"]

_REST = re.compile(r"\brest|отдых", re.IGNORECASE)
_TOTAL = re.compile(r"(?:total|sum|итого|всего)\b", re.IGNORECASE)
_NUMBER_ONLY = re.compile(r"\d{1,3}\.?")
_LONGEST_HEADING = 60
# `Warm up for 5 minutes first. Questions? Ask at the desk.`
_ADVICE = re.compile(r"[^\W\d]{3}[.!?]\s+[A-ZА-ЯЁ].*[^\W\d][.!]$")
_SETS = re.compile(r"\d\s*[xх×]\s*\d", re.IGNORECASE)

# `2024-02-20 17:03:11 +0000`: an export says when each set was done.
_TIME_BEHIND_DATE = re.compile(
    r"(?<=\d)[T,]?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]m|Z|UTC|[+-]\d{2}:?\d{2})?$",
    re.IGNORECASE,
)


def read_rows(columns: Sequence[Column], rows: Sequence[TableRow], name: str | None = None) -> list[Part]:
    """Read the rows below a header; `name` is the exercise of a table that lists the sets of one."""
    named = list(dict.fromkeys(column.period for column in columns if column.period))
    if named:
        return [
            part
            for period in named
            for part in _Table(_named_period(columns, period), rows, name, period).parts()
        ]
    periods = [i for i, column in enumerate(columns) if column.field is Field.PERIOD]
    filled = [
        i for i in periods if any(i in row.cells and not EMPTY.match(row.cells[i].text) for row in rows)
    ]
    if not filled:
        return _Table(columns, rows, name, None).parts()
    return [
        part
        for period in filled
        for part in _Table(_in_period(columns, period), rows, name, columns[period].title).parts()
    ]


def _named_period(columns: Sequence[Column], period: str) -> list[Column]:
    """Give the columns of one week, where each week has several."""
    return [replace(c, field=Field.IGNORED) if c.period not in {None, period} else c for c in columns]


def _in_period(columns: Sequence[Column], period: int) -> list[Column]:
    """Give the columns as they are in one week: its own holds the numbers, the others' are left out."""
    has_reps = any(column.field in {Field.REPS, Field.SETS_REPS} for column in columns)
    own = Field.LOAD if has_reps else Field.SETS_REPS
    return [
        replace(c, field=own if i == period else Field.IGNORED) if c.field is Field.PERIOD else c
        for i, c in enumerate(columns)
    ]


class _Table:
    def __init__(
        self, columns: Sequence[Column], rows: Sequence[TableRow], name: str | None, title: str | None
    ) -> None:
        self._rows = rows
        self._made = [Part(title)]
        self._period = title
        self._name = name
        self._reader = RowReader(columns, rows)
        self._day: tuple[str, ...] = ()
        self._is_timed = _tells_times(self._reader, rows)
        self._set_by_set = lists_sets(self._reader, rows, name)
        self._open: list[tuple[str, Exercise]] = []
        self._number: int | None = None

    def parts(self) -> list[Part]:
        """Read every row; headings without exercises are left out."""
        for row in self._rows:
            self._read(row)
        self._close()
        return [part for part in self._made if part.exercises]

    def _read(self, row: TableRow) -> None:
        self._take_day(row.cells)
        name = self._reader.text(row.cells, Field.NAME)
        if _TOTAL.match(name):
            return
        if not self._reader.has_numbers(row.cells):
            self._alone(row, name)
        elif self._set_by_set:
            self._set(name, row)
        elif own := self._sets_in_name(name):
            self._made[-1].exercises += own
        elif LETTERS.search(name):
            self._made[-1].exercises.append(self._reader.exercise(name, row, is_set=False))

    def _sets_in_name(self, name: str) -> tuple[Exercise, ...]:
        """Read `5 x 4 min hard, 2 min jog` under "What", beside how far that is in all."""
        counts = {Field.SETS, Field.REPS, Field.SETS_REPS, Field.SET}
        if not _SETS.search(name) or counts & set(self._reader.fields):
            return ()
        parsed = parse_line(name).exercises
        return parsed if parsed and all(exercise.is_measured for exercise in parsed) else ()

    def _take_day(self, cells: Mapping[int, Cell]) -> None:
        """Open a day where its column names another; an empty cell goes on with the one above."""
        texts = [
            (self._reader.columns[i].title, cells[i].text) for i in self._reader.at(Field.DAY) if i in cells
        ]
        if self._is_timed:
            texts = [(title, _TIME_BEHIND_DATE.sub("", text)) for title, text in texts]
        said = tuple(text for _, text in texts if not EMPTY.match(text))
        if not said or said == self._day:
            return
        self._day = said
        named = " - ".join(text for text in said if LETTERS.search(text)) or said[0]
        title, text = texts[0]
        self._head(f"{title} {text}" if _NUMBER_ONLY.fullmatch(named) and title else named)

    def _alone(self, row: TableRow, name: str) -> None:
        """Take a row without numbers of its own: a heading, a rest for all, or an exercise on one line."""
        text = row.text.strip()
        if (seconds := rest_for_all(text)) is not None:
            self._close()
            # Below all rows it is of all of them.
            for part in self._made if self._is_last(row) and is_between(text) else self._made[-1:]:
                part.rest(seconds)
            return
        if is_chrome(text) or _ADVICE.search(text):
            return
        if works := works_in(text):
            self._close()
            self._made[-1].exercises += works
            return
        others = [cell.text for i, cell in row.cells.items() if self._reader.fields[i] is not Field.NAME]
        is_named = bool(others) and bool(LETTERS.search(name))
        has_notes = any(self._reader.fields[i] in {Field.NOTES, Field.UNKNOWN} for i in row.cells)
        if is_named and (has_notes or all(EMPTY.match(other) for other in others)):
            self._made[-1].exercises.append(self._reader.exercise(name, row, is_set=False))
        elif (
            LETTERS.search(text)
            and len(text) < _LONGEST_HEADING
            and not self._reader.text(row.cells, Field.DAY)
        ):
            self._head(text)

    def _is_last(self, row: TableRow) -> bool:
        below = next(index for index, other in enumerate(self._rows) if other is row) + 1
        return not any(self._reader.has_numbers(other.cells) for other in self._rows[below:])

    def _head(self, title: str) -> None:
        self._close()
        bare = (day_title(title) or title).strip(":*_ ")[:200]
        self._made.append(Part(f"{self._period} - {bare}"[:200] if self._period else bare))

    def _set(self, name: str, row: TableRow) -> None:
        """Collect the sets of one exercise, a row for each."""
        last = self._open[-1][0] if self._open else self._name
        known = name if LETTERS.search(name) else last
        if known is None:
            return
        if self._open and _REST.search(self._reader.text(row.cells, Field.SET_NUMBER)):
            pause = self._reader.exercise(known, row, is_set=True)
            self._open[-1] = (
                last or known,
                self._open[-1][1].model_copy(update={"rest_s": pause.duration_s}),
            )
            return
        restarts = self._restarts(row.cells)
        if self._open and (known != last or (restarts and name)):
            self._close()
        self._open.append((known, self._reader.exercise(known, row, is_set=True)))

    def _restarts(self, cells: Mapping[int, Cell]) -> bool:
        """Tell a set whose number does not follow the one above it."""
        before, self._number = self._number, self._set_number(cells)
        return before is not None and self._number is not None and self._number <= before

    def _set_number(self, cells: Mapping[int, Cell]) -> int | None:
        at = self._reader.at(Field.SET_NUMBER) or self._reader.at(Field.SET) or self._reader.at(Field.SETS)
        found = re.search(r"\d+", cells[at[0]].text) if at and at[0] in cells else None
        return int(found[0]) if found else None

    def _close(self) -> None:
        """Join the collected sets to one exercise."""
        if not self._open:
            return
        self._made[-1].exercises.append(joined_sets([exercise for _, exercise in self._open]))
        self._open = []


def _tells_times(reader: RowReader, rows: Sequence[TableRow]) -> bool:
    """Tell a log that gives the time of each set from one that tells two workouts of a day apart."""
    said = [reader.text(row.cells, Field.DAY) for row in rows]
    timed = [text for text in said if _TIME_BEHIND_DATE.search(text)]
    return len(timed) > 1 and 2 * len(set(timed)) > len(said)
