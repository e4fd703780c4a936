"""Programs pasted as data, JSON or YAML: records whose keys are read as headers of columns are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ml.extract.layout.tables.headers import Column
from ml.extract.layout.tables.table_rows import Cell, TableRow, read_rows
from ml.extract.layout.texts.data import Node, Pairs, read_data
from ml.extract.notation import parse_text
from ml.extract.notation.labels import NUMBERED, Field, Label, read_label
from ml.extract.notation.titles.headings import part_title
from ml.extract.notation.vocabulary import words
from storage.records.program import Exercise, Program, Session

_AMOUNTS = NUMBERED | {Field.REST}
_NAMES = words("name title id_name название имя exercise movement упражнение")
_TITLES = words(
    "name title day session workout program programme plan routine block week название день тренировка"
)
_CONTAINERS = words(
    "items list data schedule phases sections plan program programme routine blocks weeks план программа"
)
_NOTHING = words("null none true false nil ~ n/a")


def read_records(text: str) -> Program | None:
    """Read a text that is data; None for any other text, or where no record in it is an exercise."""
    node = read_data(text)
    if node is None or _has_parts(node):
        return None
    reading = _Reading()
    reading.read(node)
    sessions = tuple(s.finished() for s in reading.sessions if s.exercises)
    if not reading.records or not sessions:
        return None
    return Program(is_program=True, title=reading.title, sessions=sessions)


def _has_parts(node: Node) -> bool:
    """Tell a session part by part, `Warm-up: 10:00 easy`, from a record of one exercise."""
    pairs = [pair for pair in node if isinstance(pair, tuple)] if isinstance(node, tuple) else []
    parts = [key for key, value in pairs if isinstance(value, str) and part_title(f"{key}: {value}")]
    return len(parts) > 1


@dataclass(slots=True)
class _Open:
    title: str | None
    exercises: list[Exercise] = field(default_factory=list)

    def finished(self) -> Session:
        return Session(title=self.title[:200] if self.title else None, exercises=tuple(self.exercises))


@dataclass(slots=True)
class _Reading:
    title: str | None = None
    sessions: list[_Open] = field(default_factory=list)
    records: int = 0
    day: tuple[str, str] | None = None

    def read(self, node: Node, title: str | None = None, depth: int = 0) -> None:
        """Take a piece of data; `title` is its key."""
        if isinstance(node, str):
            self._line(node)
        elif isinstance(node, list):
            self._open(title)
            for item in node:
                self.read(item, None, depth + 1)
        elif (exercise := _exercise(node)) is not None:
            self._day_of(node)
            self._take(exercise)
        else:
            self._mapping(node, title, depth)

    def _mapping(self, pairs: Pairs, title: str | None, depth: int) -> None:
        said = [value for key, value in pairs if isinstance(value, str) and _key(key) in _TITLES]
        own = next((value for value in said if not value.isdigit()), None) or title
        inner = [(key, value) for key, value in pairs if not isinstance(value, str)]
        if depth == 0 and any(
            isinstance(v, list) and any(_holds_list(i, besides=Field.SETS) for i in v) for _, v in inner
        ):
            self.title, own = own, None
        self._open(own)
        before = len(self.sessions[-1].exercises) if self.sessions else 0
        for key, value in pairs:
            if isinstance(value, str):
                self._scalar(key, value)
            elif isinstance(value, tuple) and (named := _exercise((("name", key), *value))) is not None:
                self._take(named)
            else:
                is_container = read_label(key) is not None or _key(key) in _CONTAINERS
                self.read(value, None if is_container else key.replace("_", " "), depth + 1)
        self._govern(pairs, before)

    def _day_of(self, pairs: Pairs) -> None:
        """Open a session where a record says that it is of another day than the one above it."""
        labels = [(key, value, read_label(key)) for key, value in pairs if isinstance(value, str)]
        day = next(
            ((k, v) for k, v, label in labels if label and label.field is Field.DAY and not _names(k)), None
        )
        if day is not None and day != self.day:
            self.day = day
            self._open(f"{day[0]} {day[1]}".capitalize() if day[1].isdigit() else day[1])

    def _govern(self, pairs: Pairs, before: int) -> None:
        """Give exercises the rounds and the rest of what holds them."""
        for key, value in pairs:
            label = read_label(key)
            if (
                not isinstance(value, str)
                or not label
                or label.field is not Field.SETS
                or not value.isdigit()
            ):
                continue
            session = self.sessions[-1]
            session.exercises[before:] = [
                e if e.sets else e.model_copy(update={"sets": int(value)}) for e in session.exercises[before:]
            ]

    def _scalar(self, key: str, value: str) -> None:
        """Take `Squat: 3x10` among the pairs of a session."""
        if read_label(key) is None and re.search(r"\d\s*[xх×]\s*\d", value):
            self._line(f"{key} {value}")

    def _line(self, text: str) -> None:
        for session in parse_text(text).program.sessions:
            for exercise in session.exercises:
                self._take(exercise, is_record=False)

    def _take(self, exercise: Exercise, *, is_record: bool = True) -> None:
        if not self.sessions:
            self.sessions.append(_Open(None))
        self.sessions[-1].exercises.append(exercise)
        self.records += is_record

    def _open(self, title: str | None) -> None:
        if title is not None:
            self.sessions.append(_Open(title))


def _exercise(pairs: Pairs) -> Exercise | None:
    """Read a record with a name and numbers; its sets may be records of their own."""
    name = next(
        (v for k, v in pairs if isinstance(v, str) and _names(k) and re.search(r"[^\W\d_]{2}", v)), None
    )
    if name is None or _holds_list(pairs, besides=Field.SETS):
        return None
    columns = [Column(Field.NAME)]
    cells = {0: Cell(name)}
    sets: list[Pairs] = []
    for key, value in pairs:
        if isinstance(value, list) and value and all(isinstance(item, tuple) for item in value):
            sets += [item for item in value if isinstance(item, tuple)]
        elif not _names(key) and (text := _text(value)):
            label = read_label(key) or Label(Field.UNKNOWN)
            if label.field is Field.SET:
                # `Set 1: 12 x 40 kg` is a log, whose lines say more than a cell.
                return None
            cells[len(columns)] = Cell(text)
            columns.append(Column(label.field, unit=label.unit, number=label.number))
    if sets:
        return _set_by_set(name, sets)
    if not {column.field for column in columns} & _AMOUNTS:
        return None
    source = ", ".join(cell.text for cell in cells.values())
    parts = read_rows(columns, [TableRow(source, cells)])
    exercises = [exercise for part in parts for exercise in part.exercises]
    return exercises[0] if len(exercises) == 1 and exercises[0].is_measured else None


def _set_by_set(name: str, sets: Sequence[Pairs]) -> Exercise | None:
    keys = list(dict.fromkeys(key for pairs in sets for key, _ in pairs))
    labels = [read_label(key) or Label(Field.IGNORED) for key in keys]
    columns = [
        Column(Field.SET_NUMBER if label.field is Field.SETS else label.field, unit=label.unit)
        for label in labels
    ]
    rows = []
    for pairs in sets:
        texts = {keys.index(key): text for key, value in pairs if (text := _text(value))}
        rows.append(TableRow(name, {index: Cell(text) for index, text in texts.items()}))
    exercises = [e for part in read_rows(columns, rows, name) for e in part.exercises]
    return exercises[0] if len(exercises) == 1 else None


def _key(key: str) -> str:
    return key.strip().lower()


def _names(key: str) -> bool:
    label = read_label(key)
    return _key(key) in _NAMES or (label is not None and label.field is Field.NAME)


def _holds_list(node: Node, besides: Field | None = None) -> bool:
    if not isinstance(node, tuple):
        return False
    return any(
        isinstance(value, list)
        and any(isinstance(item, tuple) for item in value)
        and not ((label := read_label(key)) and label.field is besides)
        for key, value in node
    )


def _text(value: Node) -> str:
    if isinstance(value, list):
        return "-".join(item for item in value if isinstance(item, str))
    if isinstance(value, tuple) or value.strip().lower() in _NOTHING:
        return ""
    return value.strip()
