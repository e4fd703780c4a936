"""One row of a table as an exercise, cell by cell."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ml.extract.layout.doubt import cell_flags, name_flags
from ml.extract.layout.leftovers import leaves_numbers
from ml.extract.layout.tables.cells import EMPTY, READERS, is_weight_first, read_set_columns
from ml.extract.layout.tables.headers import Column
from ml.extract.notation.labels import Field
from ml.extract.notation.token_rules.reading import is_possible
from ml.extract.words import Word
from storage.records.program import Doubt, Exercise, Flag

LETTERS = re.compile(r"[^\W\d_]{2}")
# "(kg x reps)" says how to read the cells.
_LEGEND = re.compile(
    r"\s*\((?:(?P<unit>kgs?|lbs?|кг)|(?:reps?|повт\w*|sets?|s|sec|сек|x|х|×|/|,|\s)+)+\)", re.IGNORECASE
)
_GROUP = re.compile(r"^([A-H])(?:\d{0,2}\s*[.):]\s*(?=\S)|\d{1,2}\s+(?=[^\W\d]))")
_GROUP_CELL = re.compile(
    r"(?:(?:super|giant )?sets?|ss|group|суперсет)?\s*([A-Ha-h])\s?\d?[.)]?", re.IGNORECASE
)
_NOUGHT = re.compile(r"0+(?:[.,:]0+)*")
_WITHOUT_AMOUNT = frozenset(
    {Field.NAME, Field.GROUP, Field.DAY, Field.NOTES, Field.UNKNOWN, Field.IGNORED, Field.SET_NUMBER}
)
_EFFORTS = frozenset({"rpe", "rir", "рпе"})


@dataclass(slots=True)
class Part:
    """Exercises under one heading; None without one."""

    title: str | None
    exercises: list[Exercise] = field(default_factory=list)

    def rest(self, seconds: int) -> None:
        """Give a rest to those of its exercises that say none."""
        self.exercises = [
            e if e.rest_s is not None else e.model_copy(update={"rest_s": seconds}) for e in self.exercises
        ]


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


class RowReader:
    """Reads the rows of one table by its columns."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[TableRow]) -> None:
        """Take the columns; the rows say in which order weight and repetitions stand in a cell."""
        self.columns = columns
        self.fields = [column.field for column in columns]
        texts = [row.cells[i].text for row in rows for i in self.at(Field.SET) if i in row.cells]
        self._weight_first = is_weight_first(texts)

    def exercise(self, name: str, row: TableRow, *, is_set: bool) -> Exercise:
        """Read a row as an exercise, or as one set of it: then it has no number of sets of its own."""
        values: dict[str, Any] = {}
        named = [row.cells[index] for index in self.at(Field.NAME) if index in row.cells]
        flags = [flag for cell in named for flag in name_flags(cell.words)]
        for index, column in enumerate(self.columns):
            cell = row.cells.get(index)
            reader = READERS.get(column.field)
            if reader is None or cell is None or EMPTY.match(cell.text):
                continue
            if is_set and _NOUGHT.fullmatch(cell.text):
                # Exports fill what a set has not with noughts.
                continue
            _add(values, reader(cell.text, column.unit), column.field)
            flags += cell_flags(column.field, cell.words)
        if self.at(Field.SET) and not is_set:
            values |= self._sets_side_by_side(row.cells, name, has_reps="reps" in values)
            flags += self._set_flags(row.cells)
        if "distance_m" in values and "sets" not in values and str(values.get("reps")).isdigit():
            # Eight of 100 m are eight sets.
            values["sets"] = int(values.pop("reps"))
        if is_set:
            values.pop("sets", None)
        exercise = _named(name, self.text(row.cells, Field.GROUP), row.text, values, flags)
        return exercise if is_set else self._with_leftovers_flagged(exercise, row.cells)

    def _set_flags(self, cells: Mapping[int, Cell]) -> list[Flag]:
        """Give the doubts about columns for each set; a cell without a number may be a set that was lost."""
        own = [cells[index] for index in self.at(Field.SET) if index in cells]
        lost = any(not EMPTY.match(cell.text) and not re.search(r"\d", cell.text) for cell in own)
        flags = [flag for cell in own for flag in cell_flags(Field.SET, cell.words)]
        return [*flags, Flag(field="sets", reason=Doubt.UNCLEAR)] if lost else flags

    def _with_leftovers_flagged(self, exercise: Exercise, cells: Mapping[int, Cell]) -> Exercise:
        """Doubt what a row counts where a number of it stands under no header."""
        nameless = [i for i in self.at(Field.IGNORED) if i in cells and not self.columns[i].title]
        if not leaves_numbers(exercise, " ".join(cells[i].text for i in nameless)):
            return exercise
        counted = [name for name in ("sets", "reps", "load") if getattr(exercise, name) is not None]
        flags = tuple(Flag(field=name, reason=Doubt.UNCLEAR) for name in counted)
        return exercise.model_copy(update={"flags": (*exercise.flags, *flags)})

    def _sets_side_by_side(self, cells: Mapping[int, Cell], name: str, *, has_reps: bool) -> dict[str, Any]:
        """Read a column for each set, or one for its weight and one for its repetitions."""
        by_number: dict[int, list[str]] = {}
        for index in self.at(Field.SET):
            text = cells[index].text if index in cells else ""
            by_number.setdefault(self.columns[index].number or -index, []).append(text)
        texts = ["x".join(text for text in pair if text) for pair in by_number.values()]
        legend = _LEGEND.search(name)
        own = next((c.unit for c in self.columns if c.field in {Field.LOAD, Field.SET} and c.unit), None)
        unit = legend["unit"] if legend and legend["unit"] else own
        return read_set_columns(texts, unit, weight_first=self._weight_first, are_loads=has_reps)

    def has_numbers(self, cells: Mapping[int, Cell]) -> bool:
        """Tell whether a row counts, carries or times anything."""
        said = [cell.text for index, cell in cells.items() if self.fields[index] not in _WITHOUT_AMOUNT]
        return any(re.search(r"\d|\b(?:max|amrap|failure|макс|отказ)", text, re.IGNORECASE) for text in said)

    def text(self, cells: Mapping[int, Cell], wanted: Field) -> str:
        """Give what stands in the first column of a kind; "" where there is none."""
        return next((cells[index].text for index in self.at(wanted) if index in cells), "")

    def at(self, wanted: Field) -> list[int]:
        """Give the indices of the columns of a kind."""
        return [index for index, found in enumerate(self.fields) if found is wanted]


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
