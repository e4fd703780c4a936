"""Rows of cells as exercises: cell by cell, set by set, under days and section rows."""

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ml.extract.layout.cells import (
    EMPTY,
    READERS,
    is_weight_first,
    joined_values,
    read_set_columns,
)
from ml.extract.layout.doubt import cell_flags, name_flags
from ml.extract.layout.grammar import day_title, is_exercise, rest_for_all
from ml.extract.layout.headers import Column
from ml.extract.layout.leftovers import leaves_numbers
from ml.extract.notation import parse_line
from ml.extract.notation.labels import Field
from ml.extract.notation.reading import is_possible
from ml.extract.words import Word
from storage.records.program import Doubt, Exercise, Flag

_LETTERS = re.compile(r"[^\W\d_]{2}")
# "(kg x reps)" says how to read the cells.
_LEGEND = re.compile(
    r"\s*\((?:(?P<unit>kgs?|lbs?|кг)|(?:reps?|повт\w*|sets?|s|sec|сек|x|х|×|/|,|\s)+)+\)", re.IGNORECASE
)
_GROUP = re.compile(r"^([A-H])(?:\d{0,2}\s*[.):]\s*(?=\S)|\d{1,2}\s+(?=[^\W\d]))")
_GROUP_CELL = re.compile(
    r"(?:(?:super|giant )?sets?|ss|group|суперсет)?\s*([A-Ha-h])\s?\d?[.)]?", re.IGNORECASE
)
_REST = re.compile(r"\brest|отдых", re.IGNORECASE)
_TOTAL = re.compile(r"(?:total|sum|итого|всего)\b", re.IGNORECASE)
_NUMBER_ONLY = re.compile(r"\d{1,3}\.?")
_NOUGHT = re.compile(r"0+(?:[.,:]0+)*")
_WITHOUT_AMOUNT = frozenset(
    {Field.NAME, Field.GROUP, Field.DAY, Field.NOTES, Field.UNKNOWN, Field.IGNORED, Field.SET_NUMBER}
)
_EFFORTS = frozenset({"rpe", "rir", "рпе"})
_LONGEST_HEADING = 60


@dataclass(slots=True)
class Part:
    """Exercises under one heading; None without one."""

    title: str | None
    exercises: list[Exercise] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell; the words of an image carry how sure their reader was."""

    text: str
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its cells by the index of their column, and all that it says as one line."""

    text: str
    cells: Mapping[int, Cell]


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
        self._columns = columns
        self._rows = rows
        self._made = [Part(title)]
        self._period = title
        self._name = name
        self._fields = [column.field for column in columns]
        self._day: tuple[str, ...] = ()
        self._set_by_set = self._lists_sets()
        texts = [row.cells[i].text for row in rows for i in self._at(Field.SET) if i in row.cells]
        self._weight_first = is_weight_first(texts)
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
        name = self._text(row.cells, Field.NAME)
        if _TOTAL.match(name):
            return
        if not self._has_numbers(row.cells):
            self._alone(row, name)
        elif self._set_by_set:
            self._set(name, row)
        elif _LETTERS.search(name):
            self._made[-1].exercises.append(self._exercise(name, row))

    def _take_day(self, cells: Mapping[int, Cell]) -> None:
        """Open a day where its column names another; an empty cell goes on with the one above."""
        texts = [(self._columns[i].title, cells[i].text) for i in self._at(Field.DAY) if i in cells]
        said = tuple(text for _, text in texts if not EMPTY.match(text))
        if not said or said == self._day:
            return
        self._day = said
        named = " - ".join(text for text in said if _LETTERS.search(text)) or said[0]
        title, text = texts[0]
        self._head(f"{title} {text}" if _NUMBER_ONLY.fullmatch(named) and title else named)

    def _alone(self, row: TableRow, name: str) -> None:
        """Take a row without numbers of its own: a heading, a rest for all, or an exercise on one line."""
        text = row.text.strip()
        if (seconds := rest_for_all(text)) is not None:
            self._rest(seconds)
            return
        if is_exercise(text):
            self._close()
            self._made[-1].exercises += parse_line(text).exercises
            return
        others = [cell.text for i, cell in row.cells.items() if self._fields[i] is not Field.NAME]
        is_named = bool(others) and bool(_LETTERS.search(name))
        has_notes = any(self._fields[i] in {Field.NOTES, Field.UNKNOWN} for i in row.cells)
        if is_named and (has_notes or all(EMPTY.match(other) for other in others)):
            self._made[-1].exercises.append(self._exercise(name, row))
        elif _LETTERS.search(text) and len(text) < _LONGEST_HEADING and not self._text(row.cells, Field.DAY):
            self._head(text)

    def _head(self, title: str) -> None:
        self._close()
        bare = (day_title(title) or title).strip(":*_ ")[:200]
        self._made.append(Part(f"{self._period} - {bare}"[:200] if self._period else bare))

    def _rest(self, seconds: int) -> None:
        self._close()
        part = self._made[-1]
        part.exercises = [
            e if e.rest_s is not None else e.model_copy(update={"rest_s": seconds}) for e in part.exercises
        ]

    def _set(self, name: str, row: TableRow) -> None:
        """Collect the sets of one exercise, a row for each."""
        last = self._open[-1][0] if self._open else self._name
        known = name if _LETTERS.search(name) else last
        if known is None:
            return
        if self._open and _REST.search(self._text(row.cells, Field.SET_NUMBER)):
            pause = self._exercise(known, row)
            self._open[-1] = (
                last or known,
                self._open[-1][1].model_copy(update={"rest_s": pause.duration_s}),
            )
            return
        restarts = self._restarts(row.cells)
        if self._open and (known != last or (restarts and name)):
            self._close()
        self._open.append((known, self._exercise(known, row)))

    def _restarts(self, cells: Mapping[int, Cell]) -> bool:
        """Tell a set whose number does not follow the one above it."""
        before, self._number = self._number, self._set_number(cells)
        return before is not None and self._number is not None and self._number <= before

    def _set_number(self, cells: Mapping[int, Cell]) -> int | None:
        at = self._at(Field.SET_NUMBER) or self._at(Field.SET) or self._at(Field.SETS)
        found = re.search(r"\d+", cells[at[0]].text) if at and at[0] in cells else None
        return int(found[0]) if found else None

    def _close(self) -> None:
        """Join the collected sets to one exercise."""
        if not self._open:
            return
        sets = [exercise for _, exercise in self._open]
        update: dict[str, Any] = {"sets": len(sets), "flags": tuple(f for e in sets for f in e.flags)}
        loads = [e.load for e in sets if e.load is not None]
        if len(sets) > 1 and len({load.partition(", R")[2] for load in loads}) > 1:
            # The effort of a single set is no load.
            loads = [load.partition(", R")[0] for load in loads if not load.startswith("R")]
        update["load"] = _joined_loads(loads) if len(loads) == len(sets) else None
        reps = [e.reps for e in sets if e.reps is not None]
        update["reps"] = joined_values(reps)[:200] if len(reps) == len(sets) else sets[0].reps
        update["rest_s"] = next((e.rest_s for e in sets if e.rest_s is not None), None)
        self._made[-1].exercises.append(sets[0].model_copy(update=update))
        self._open = []

    def _exercise(self, name: str, row: TableRow) -> Exercise:
        values: dict[str, Any] = {}
        named = [row.cells[index] for index in self._at(Field.NAME) if index in row.cells]
        flags = [flag for cell in named for flag in name_flags(cell.words)]
        for index, column in enumerate(self._columns):
            cell = row.cells.get(index)
            reader = READERS.get(column.field)
            if reader is None or cell is None or EMPTY.match(cell.text):
                continue
            if self._set_by_set and _NOUGHT.fullmatch(cell.text):
                # Exports fill what a set has not with noughts.
                continue
            _add(values, reader(cell.text, column.unit), column.field)
            flags += cell_flags(column.field, cell.words)
        if self._at(Field.SET) and not self._set_by_set:
            values |= self._sets_side_by_side(row.cells, name, has_reps="reps" in values)
            flags += self._set_flags(row.cells)
        if "distance_m" in values and "sets" not in values and str(values.get("reps")).isdigit():
            # Eight of 100 m are eight sets.
            values["sets"] = int(values.pop("reps"))
        if self._set_by_set:
            values.pop("sets", None)
        exercise = _named(name, self._text(row.cells, Field.GROUP), row.text, values, flags)
        return exercise if self._set_by_set else self._with_leftovers_flagged(exercise, row.cells)

    def _set_flags(self, cells: Mapping[int, Cell]) -> list[Flag]:
        """Give the doubts about columns for each set; a cell without a number may be a set that was lost."""
        own = [cells[index] for index in self._at(Field.SET) if index in cells]
        lost = any(not EMPTY.match(cell.text) and not re.search(r"\d", cell.text) for cell in own)
        flags = [flag for cell in own for flag in cell_flags(Field.SET, cell.words)]
        return [*flags, Flag(field="sets", reason=Doubt.UNCLEAR)] if lost else flags

    def _with_leftovers_flagged(self, exercise: Exercise, cells: Mapping[int, Cell]) -> Exercise:
        """Doubt what a row counts where a number of it stands under no header."""
        nameless = [i for i in self._at(Field.IGNORED) if i in cells and not self._columns[i].title]
        if not leaves_numbers(exercise, " ".join(cells[i].text for i in nameless)):
            return exercise
        counted = [name for name in ("sets", "reps", "load") if getattr(exercise, name) is not None]
        flags = tuple(Flag(field=name, reason=Doubt.UNCLEAR) for name in counted)
        return exercise.model_copy(update={"flags": (*exercise.flags, *flags)})

    def _sets_side_by_side(self, cells: Mapping[int, Cell], name: str, *, has_reps: bool) -> dict[str, Any]:
        """Read a column for each set, or one for its weight and one for its repetitions."""
        by_number: dict[int, list[str]] = {}
        for index in self._at(Field.SET):
            text = cells[index].text if index in cells else ""
            by_number.setdefault(self._columns[index].number or -index, []).append(text)
        texts = ["x".join(text for text in pair if text) for pair in by_number.values()]
        legend = _LEGEND.search(name)
        own = next((c.unit for c in self._columns if c.field in {Field.LOAD, Field.SET} and c.unit), None)
        unit = legend["unit"] if legend and legend["unit"] else own
        return read_set_columns(texts, unit, weight_first=self._weight_first, are_loads=has_reps)

    def _lists_sets(self) -> bool:
        """Tell rows that are sets one by one from rows that are exercises."""
        if self._at(Field.SET_NUMBER):
            return True
        if self._name is not None:
            # Rows with names of their own list exercises, whatever the header says.
            named = sum(bool(_LETTERS.search(self._text(row.cells, Field.NAME))) for row in self._rows)
            return named <= len(self._rows) / 2
        at = self._at(Field.SETS)
        if self._at(Field.SET):
            return False
        if not at:
            return self._repeats_names()
        numbers = [row.cells[at[0]].text.strip(".") for row in self._rows if at[0] in row.cells]
        values = [int(number) for number in numbers if number.isdigit()]
        if len(values) < 3 or values[0] != 1 or 2 not in values:
            return False
        steps = itertools.pairwise(values)
        return all(after in (before + 1, 1) for before, after in steps)

    def _repeats_names(self) -> bool:
        """Tell a log without numbers of sets: one name in row after row."""
        if self._at(Field.SETS_REPS):
            return False
        names = [self._text(row.cells, Field.NAME) for row in self._rows]
        return any(before and before == after for before, after in itertools.pairwise(names))

    def _has_numbers(self, cells: Mapping[int, Cell]) -> bool:
        said = [cell.text for index, cell in cells.items() if self._fields[index] not in _WITHOUT_AMOUNT]
        return any(re.search(r"\d|\b(?:max|amrap|failure|макс|отказ)", text, re.IGNORECASE) for text in said)

    def _text(self, cells: Mapping[int, Cell], wanted: Field) -> str:
        return next((cells[index].text for index in self._at(wanted) if index in cells), "")

    def _at(self, wanted: Field) -> list[int]:
        return [index for index, found in enumerate(self._fields) if found is wanted]


def _add(values: dict[str, Any], read: Mapping[str, Any], column: Field) -> None:
    """Add what a cell says; its own column's word counts most, loads and notes add up."""
    for key, value in read.items():
        if key in {"load", "notes"} and key in values:
            pair = [values[key], value]
            if key == "load" and str(values[key])[:3].lower() in _EFFORTS:
                pair.reverse()
            values[key] = (", " if key == "load" else "; ").join(pair)
        elif key == "reps" and column is Field.REPS and str(values.get(key)).isdigit():
            # From the fewest to the most.
            values[key] = f"{values[key]}-{value}"
        elif key not in values or column == key:
            values[key] = value


def _named(name: str, label: str, source: str, values: dict[str, Any], flags: Sequence[Flag]) -> Exercise:
    found = _GROUP.match(name)
    group = found[1] if found else None
    if group is None and (lettered := _GROUP_CELL.fullmatch(label)):
        group = lettered[1].upper()
    bare = _LEGEND.sub("", name[found.end() :] if found else name)
    bare = re.sub(r"^\d{1,2}\s*[.)]\s*", "", bare).strip(" |,;:.-•*")
    possible = {
        key: value
        for key, value in values.items()
        if not isinstance(value, int | float) or is_possible(key, value)
    }
    return Exercise(
        name=(bare or name)[:200], group=group, source=source[:2000], flags=tuple(flags), **possible
    )


def _joined_loads(loads: Sequence[str]) -> str:
    """Write loads set by set with their unit once: 60-65-70 kg."""
    units = {load.partition(" ")[2] for load in loads}
    if len(units) != 1 or len(set(loads)) == 1:
        return joined_values(loads)[:200]
    unit = units.pop()
    return f"{'-'.join(load.partition(' ')[0] for load in loads)} {unit}".strip()[:200]
