"""Texts that hold tables, as programs: each table under the heading above it, with the lines around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.grammar import day_title, is_exercise, is_heading, rest_for_all
from ml.extract.layout.tables.headers import Column
from ml.extract.layout.tables.table_rows import Cell, Part, TableRow, read_rows
from ml.extract.layout.texts.day_tables import is_timetable, sessions_of_days
from ml.extract.layout.texts.grid_headers import (
    columns_of,
    holds_exercises,
    is_header,
    names_content,
    names_days,
    titles_table,
)
from ml.extract.layout.texts.grids import Grid, split_grids
from ml.extract.layout.texts.splits import Cells
from ml.extract.layout.texts.stacked import unstacked
from ml.extract.notation import parse_text
from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.block_headers.governing import governed
from ml.extract.notation.labels import Field, read_label
from ml.extract.notation.line.rest_lines import is_about_rest
from ml.extract.notation.spelling import plain
from ml.extract.notation.sports import main_sport, sport_of
from ml.extract.notation.titles.days import is_date
from ml.extract.notation.titles.headings import exercise_in
from ml.extract.notation.titles.sheet_titles import names_sheet
from storage.records.program import Exercise, Program, Session

_MARKS = "#*=_-–—>[]|: \t"
_SENTENCE = re.compile(r"[.!?…)]$|[.!?]\s")
_CELL_GAP = re.compile(r"\t|\s*\|\s*|\s{4,}")
# `Squat (Barbell)` is a name, no sentence.
_KIND = re.compile(r"\s*\([^\W\d_]+(?: [^\W\d_]+)?\)$")
_WEEKS = re.compile(r"(?:week|wk|session|неделя|нед\.?)\s?#?", re.IGNORECASE)
# What a lift is trained by, week after week.
_WAVE = re.compile(
    r"\s*\(?\b(?:\d+[\s-]week\s)?(?:wave|progression|cycle|peak(?:ing)?|block|plan|program(?:me)?|волна|цикл|план"
    r"|прогрессия)\b.*$",
    re.IGNORECASE,
)
_LONGEST_TITLE = 80
_SOME_EXERCISE = "squat 3x10"
_LETTERS = re.compile(r"[^\W\d_]{2}")


def read_tables(text: str) -> Program | None:
    """Read a text by the columns of its tables; None where it holds none."""
    pieces = split_grids(unstacked(text), is_header, holds_exercises)
    grids = [piece for piece in pieces if isinstance(piece, Grid)]
    if not grids or all(is_timetable(grid) for grid in grids):
        return None
    sheet = _Sheet(sport=sport_of(text) or main_sport(text))
    for piece in pieces:
        if isinstance(piece, Grid):
            sheet.table(piece)
        else:
            sheet.lines(piece)
    sheet.end()
    if not sheet.tables:
        return None
    return Program(is_program=bool(sheet.sessions), title=sheet.title, sessions=tuple(sheet.sessions))


@dataclass(slots=True)
class _Sheet:
    """A text with tables in the making; `waiting` are the lines above the next table."""

    sport: str | None = None
    tables: int = 0
    title: str | None = None
    sessions: list[Session] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)

    def lines(self, text: str) -> None:
        """Take the lines between tables: rests, a heading for the next one, exercises of their own."""
        for line in text.splitlines():
            seconds = rest_for_all(line) if self.sessions else None
            if seconds is None:
                self.waiting.append(line)
            else:
                self.sessions[-1] = _rested(self.sessions[-1], seconds)

    def table(self, grid: Grid) -> None:
        """Add the sessions of a table."""
        before = sum(len(session.exercises) for session in self.sessions)
        self._sessions_of(grid)
        self.tables += sum(len(session.exercises) for session in self.sessions) > before

    def _sessions_of(self, grid: Grid) -> None:
        if names_days(grid.header):
            self.end()
            self.sessions += sessions_of_days(grid, self.sport)
        elif names_content(grid.header):
            self.end()
            self.sessions += parse_text(
                "\n".join(f"{row[0]}: {row[1]}" for row in grid.rows if len(row) > 1)
            ).program.sessions
        else:
            self._exercises(grid)

    def end(self) -> None:
        """Read the lines that wait as running text."""
        text, self.waiting = "\n".join(self.waiting), []
        for session in parse_text(text).program.sessions:
            kept = tuple(e for e in session.exercises if e.is_measured and exercise_words(e.name))
            if not kept:
                continue
            if session.title is None and self.sessions:
                last = self.sessions[-1]
                self.sessions[-1] = last.model_copy(update={"exercises": (*last.exercises, *kept)})
            else:
                self.sessions.append(session.model_copy(update={"exercises": kept}))

    def _exercises(self, grid: Grid) -> None:
        columns = columns_of(grid)
        fields = [column.field for column in columns]
        is_of_one = Field.NAME not in fields and fields[0] in {Field.SET, Field.SETS, Field.SET_NUMBER}
        rest = self._rest_above() if is_of_one else None
        name = self._heading() if is_of_one else None
        heading = self._heading()
        self.end()
        rows = _rows(grid, columns)
        if name is None and Field.NAME not in fields and Field.DISTANCE in fields:
            columns, rows = _named(columns, rows, self.sport or "run")
        if heading and name is None and (lift := _lift_by_weeks(columns, heading)) is not None:
            columns[0] = replace(columns[0], field=Field.DAY)
            columns, rows = _named(columns, rows, lift)
        parts = read_rows(columns, rows, name)
        if rest is not None:
            for part in parts:
                part.rest(rest)
        if name and heading is None and self.sessions and len(parts) == 1:
            last = self.sessions[-1]
            both = (*last.exercises, *parts[0].exercises)
            self.sessions[-1] = last.model_copy(update={"exercises": both})
            return
        self._add(parts, heading or _title_in_corner(grid))

    def _rest_above(self) -> int | None:
        """Take the rest that stands between the name of an exercise and the table of its sets."""
        while self.waiting and not self.waiting[-1].strip(_MARKS):
            self.waiting.pop()
        if not self.waiting or not is_about_rest(self.waiting[-1]):
            return None
        return rest_for_all(self.waiting.pop())

    def _add(self, parts: list[Part], heading: str | None) -> None:
        if heading and parts and (parts[0].title is None or day_title(heading) is None):
            opened = block_header(heading)
            if opened is not None:
                parts[0].exercises = [governed(e, opened[0], 1) for e in parts[0].exercises]
            if parts[0].title is None:
                parts[0].title = heading
            elif self.title is None:
                self.title = heading
        self.sessions += [Session(title=_cut(part.title), exercises=tuple(part.exercises)) for part in parts]

    def _heading(self) -> str | None:
        """Take the line above a table that heads it, and the title of the sheet above that."""
        while self.waiting and not self.waiting[-1].strip(_MARKS):
            self.waiting.pop()
        if not self.waiting or not _is_heading(self.waiting[-1]):
            return None
        heading = _bare(_CELL_GAP.split(self.waiting.pop().strip(_MARKS))[0])
        above = [line for line in self.waiting if line.strip(_MARKS)]
        if not self.sessions and self.title is None and len(above) == 1 and _is_heading(above[0]):
            self.title, self.waiting = _bare(above[0])[:200], []
        return heading[:200]


def _title_in_corner(grid: Grid) -> str | None:
    """Give what a table is called in the header of its names: `LOWER A | Sets | Reps`."""
    labels = [read_label(cell) if cell else None for cell in grid.header]
    return grid.header[0][:200] if titles_table(grid.header, labels) else None


def _is_heading(line: str) -> bool:
    bare = _KIND.sub("", _bare(_CELL_GAP.split(line.strip(_MARKS))[0]))
    if not _LETTERS.search(bare) or len(bare) > _LONGEST_TITLE:
        return False
    if is_heading(bare) or is_date(bare) or names_sheet(bare, _SOME_EXERCISE):
        return True
    return not _SENTENCE.search(bare) and not is_exercise(bare)


def _bare(line: str) -> str:
    return plain(line.replace("**", "")).strip(_MARKS)


def _rows(grid: Grid, columns: Sequence[Column]) -> list[TableRow]:
    made = []
    for row in grid.rows:
        cells = _with_units(row, columns)
        if len({cell for cell in row if cell}) == 1:
            # A heading across the table, written once or in each of its merged cells.
            cells = (next(cell for cell in row if cell),) if columns[0].field is not Field.DAY else cells
        at = (
            next((i for i, column in enumerate(columns) if column.field is Field.NAME), 0)
            if len(cells) == 1
            else 0
        )
        made.append(
            TableRow(
                " ".join(dict.fromkeys(cell for cell in cells if cell)),
                {at + i: Cell(cell) for i, cell in enumerate(cells[: len(columns)]) if cell},
            )
        )
    return made


def _lift_by_weeks(columns: Sequence[Column], heading: str) -> str | None:
    """Give the lift that heads a table of its weeks: `Squat wave` over `Week | Sets | Reps | Load`."""
    is_of_weeks = bool(_WEEKS.fullmatch(columns[0].title)) and len(columns) > 1
    if not is_of_weeks or any(column.field is Field.NAME for column in columns):
        return None
    return _WAVE.sub("", exercise_in(heading) or "").strip(_MARKS) or None


def _named(
    columns: Sequence[Column], rows: Sequence[TableRow], name: str
) -> tuple[list[Column], list[TableRow]]:
    """Name the rows of a table that has no names."""
    named = [TableRow(row.text, {**row.cells, len(columns): Cell(name)}) for row in rows]
    return [*columns, Column(Field.NAME)], named


def _with_units(row: Cells, columns: Sequence[Column]) -> Cells:
    """Put the unit that has a column of its own behind the number that it is of."""
    cells = list(row)
    for index, column in enumerate(columns[: len(row)]):
        if column.field is Field.UNIT and index and cells[index] and cells[index - 1]:
            cells[index - 1] = f"{cells[index - 1]} {cells[index]}"
    return tuple(cells)


def _rested(session: Session, seconds: int) -> Session:
    exercises: tuple[Exercise, ...] = tuple(
        e if e.rest_s is not None else e.model_copy(update={"rest_s": seconds}) for e in session.exercises
    )
    return session.model_copy(update={"exercises": exercises})


def _cut(title: str | None) -> str | None:
    return title[:200] if title else None
