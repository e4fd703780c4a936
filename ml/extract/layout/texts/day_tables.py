"""Tables of days side by side: a week whose columns are its days, weeks row by row, timetables."""

import re
from collections.abc import Sequence

from ml.extract.layout.grammar import day_title
from ml.extract.layout.texts.grid_headers import names_days
from ml.extract.layout.texts.grids import Grid
from ml.extract.layout.texts.splits import Cells
from ml.extract.notation import parse_text
from ml.extract.notation.labels import Field, read_label
from ml.extract.notation.line.further_parts import is_session_by_name
from ml.extract.notation.line.lines import whole
from ml.extract.notation.line.rest_lines import is_rest_day
from ml.extract.notation.titles.headings import is_title
from ml.extract.notation.wording.run_units import with_units_of_runs
from storage.records.program import Session

_TIME_OF_DAY = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s*[ap]m|\s*[-–]\s*\d.*)?$", re.IGNORECASE)


def is_timetable(grid: Grid) -> bool:
    """Tell rows that stand for times of day: when something is on, not what is done."""
    if not names_days(grid.header):
        return False
    timed = [bool(_TIME_OF_DAY.match(row[0])) for row in grid.rows if len(row) > 1]
    return 2 * sum(timed) > len(timed)


def sessions_of_days(grid: Grid, sport: str | None) -> list[Session]:
    """Read days side by side: each column is the text of its day, row by row where the rows are weeks."""
    first = 0 if day_title(grid.header[0]) else 1
    rows = _with_units_of_days([row for row in grid.rows if len(row) > 1], grid.header)
    periods = [_period(grid.header[0], row[0]) for row in rows] if first else [None]
    groups = [("", rows)]
    if all(periods):
        groups = [(f"{period} - ", [row]) for period, row in zip(periods, rows, strict=True)]
    made: list[Session] = []
    for label, lines in groups:
        for index in range(first, len(grid.header)):
            title = f"{label}{grid.header[index]}"
            content = "\n".join(row[index] for row in lines if index < len(row) and row[index])
            exercises = tuple(
                e
                for s in parse_text(f"{grid.header[index]}\n{content}", sport).program.sessions
                for e in s.exercises
            )
            if not any(e.is_measured for e in exercises):
                exercises = (whole(content),) if _is_trained(content) else ()
            if exercises:
                made.append(Session(title=title[:200], exercises=exercises))
    return made if any(e.is_measured for session in made for e in session.exercises) else []


def _is_trained(content: str) -> bool:
    """Tell `Yoga`, which a day of a week is for, from a day of rest and from the title of a list."""
    is_name = bool(content) and not re.search(r"[\d\n]", content) and not is_rest_day(content)
    return is_name and is_session_by_name(content) and not is_title(content)


def _with_units_of_days(rows: Sequence[Cells], header: Cells) -> list[Cells]:
    """Write `7M` and a bare `7` of a week of runs with the unit that other cells of the table have."""
    lines = [f"{day}: {cell}" for row in rows for day, cell in zip(header, row, strict=False)]
    written = iter(with_units_of_runs(lines))
    return [
        tuple(next(written).removeprefix(f"{day}: ") for day, _ in zip(header, row, strict=False))
        for row in rows
    ]


def _period(header: str, cell: str) -> str | None:
    """Give the name of a week or a cycle that a row is of: its cell, or its number behind the header."""
    if day_title(cell):
        return cell
    label = read_label(f"{header} {cell}")
    return f"{header} {cell}" if label and label.field is Field.PERIOD else None
