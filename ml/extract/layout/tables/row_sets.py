"""Rows that are the sets of an exercise one by one: telling them, and joining them."""

import itertools
from collections.abc import Sequence
from typing import Any

from ml.extract.layout.tables.cells import joined_values
from ml.extract.layout.tables.row_reader import LETTERS, RowReader, TableRow
from ml.extract.notation.labels import Field
from storage.records.program import Exercise


def lists_sets(reader: RowReader, rows: Sequence[TableRow], name: str | None) -> bool:
    """Tell rows that are sets one by one from rows that are exercises."""
    if reader.at(Field.SET_NUMBER):
        return True
    if name is not None:
        # Rows with names of their own list exercises, whatever the header says.
        named = sum(bool(LETTERS.search(reader.text(row.cells, Field.NAME))) for row in rows)
        return named <= len(rows) / 2
    at = reader.at(Field.SETS)
    if reader.at(Field.SET):
        return False
    if not at:
        return _repeats_names(reader, rows)
    numbers = [row.cells[at[0]].text.strip(".") for row in rows if at[0] in row.cells]
    values = [int(number) for number in numbers if number.isdigit()]
    if len(values) < 3 or values[0] != 1 or 2 not in values:
        return False
    steps = itertools.pairwise(values)
    return all(after in (before + 1, 1) for before, after in steps)


def _repeats_names(reader: RowReader, rows: Sequence[TableRow]) -> bool:
    """Tell a log without numbers of sets: one name in row after row."""
    if reader.at(Field.SETS_REPS):
        return False
    names = [reader.text(row.cells, Field.NAME) for row in rows]
    if reader.at(Field.DISTANCE) and not reader.at(Field.LOAD) and len(set(names)) == 1:
        # One way below the other in a table of intervals.
        return False
    return any(before and before == after for before, after in itertools.pairwise(names))


def joined_sets(sets: Sequence[Exercise]) -> Exercise:
    """Join the sets of one exercise: their repetitions and loads set by set."""
    update: dict[str, Any] = {"sets": len(sets), "flags": tuple(f for e in sets for f in e.flags)}
    loads = [e.load for e in sets if e.load is not None]
    if len(sets) > 1 and len({load.partition(", R")[2] for load in loads}) > 1:
        # The effort of a single set is no load.
        loads = [load.partition(", R")[0] for load in loads if not load.startswith("R")]
    update["load"] = _joined_loads(loads) if len(loads) == len(sets) else None
    reps = [e.reps for e in sets if e.reps is not None]
    update["reps"] = joined_values(reps)[:200] if len(reps) == len(sets) else sets[0].reps
    update["rest_s"] = next((e.rest_s for e in sets if e.rest_s is not None), None)
    return sets[0].model_copy(update=update)


def _joined_loads(loads: Sequence[str]) -> str:
    """Write loads set by set with their unit once: 60-65-70 kg."""
    units = {load.partition(" ")[2] for load in loads}
    if len(units) != 1 or len(set(loads)) == 1:
        return joined_values(loads)[:200]
    unit = units.pop()
    return f"{'-'.join(load.partition(' ')[0] for load in loads)} {unit}".strip()[:200]
