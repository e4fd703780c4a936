"""What speaks for and against each value of a reading, as numbers: one row for each field of each exercise.

A value is judged by itself, by its line (what of it was left over), by its session (what the others say
there) and by its page (how much of it nobody read).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ml.extract.exercise_words import exercise_words
from ml.extract.lexicon import is_spelled_right, known
from ml.extract.notation.line_sense import shipped_sense
from storage.records.program import Exercise, Program, Session

MEASURES = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")
FIELDS = ("name", *MEASURES)

Floats = npt.NDArray[np.float32]

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)?")
_WORD = re.compile(r"\w+")
_LONG_WORD = re.compile(r"[^\W\d_]{3,}")
_STRANGE = re.compile(r"[^\w\s\-/()'.,]")
_LARGEST = 5000.0
# What a line says where it speaks of a field.
_HINTS = {
    "name": re.compile(r"[:!?]|\b(?:the|you|your|is|and|or|с|на|для)\b", re.IGNORECASE),
    "sets": re.compile(r"\b(?:sets?|rounds?|подход\w*|круг\w*|сери\w*|emom)\b|[xх×]", re.IGNORECASE),
    "reps": re.compile(r"\b(?:reps?|each|max|amrap|failure|повт\w*|раз)\b|[xх×]", re.IGNORECASE),
    "load": re.compile(r"kg|lb|кг|%|rpe|rir|@|bw", re.IGNORECASE),
    "duration_s": re.compile(r"\d\s*(?:s|sec|min|m\b|'|\"|сек|мин|h)|:\d\d", re.IGNORECASE),
    "distance_m": re.compile(r"\d\s*(?:m|km|yd|mi|м|км)\b", re.IGNORECASE),
    "rest_s": re.compile(r"rest|recover|between|\boff\b|отдых|через", re.IGNORECASE),
}


def features_of(program: Program, text: str) -> Floats:
    """Give a row for each of FIELDS of each exercise in turn; `text` is all that the page says."""
    page = _Page(program, text)
    rows = [
        [*_of_value(field, exercise, session, page), *line, *session.shares, *page.figures]
        for session in page.sessions
        for exercise, line in session.lines(page)
        for field in FIELDS
    ]
    return np.array(rows, dtype=np.float32).reshape(len(rows), -1)


@dataclass(frozen=True)
class _Page:
    """A reading with the text it was made from."""

    program: Program
    text: str

    @cached_property
    def exercises(self) -> Sequence[Exercise]:
        return self.program.exercises

    @cached_property
    def sessions(self) -> list["_SessionShares"]:
        return [_SessionShares(session) for session in self.program.sessions if session.exercises]

    @cached_property
    def names(self) -> Counter[str]:
        return Counter(exercise.name.lower() for exercise in self.exercises)

    @cached_property
    def sources(self) -> Counter[str | None]:
        return Counter(exercise.source for exercise in self.exercises)

    @cached_property
    def shares(self) -> dict[str, float]:
        """How many of the exercises say something in each field."""
        return _shares(self.exercises)

    @cached_property
    def figures(self) -> tuple[float, ...]:
        """How much there is, how much of the text was left over, and how much looks like training."""
        every = self.exercises
        titles = " ".join(
            filter(None, (name for one in self.program.sessions for name in (one.title, one.day)))
        )
        read = " ".join((*map(_line_of, every), titles, self.program.title or ""))
        return (
            len(every),
            len(self.program.sessions),
            _share_left(_WORD, self.text.lower(), read.lower()),
            _share_left(_NUMBER, self.text, read),
            _mean(exercise.is_measured for exercise in every),
            _mean(exercise_words(exercise.name) > 0 for exercise in every),
            _mean(bool(exercise.flags) for exercise in every),
            _mean(shipped_sense().chance(_line_of(exercise)) for exercise in every),
        )


@dataclass(frozen=True)
class _SessionShares:
    """A session, and how many of its exercises say something in each field."""

    session: Session

    @cached_property
    def by_field(self) -> dict[str, float]:
        return _shares(self.session.exercises)

    @cached_property
    def values(self) -> dict[str, Counter[object]]:
        return {
            field: Counter(getattr(exercise, field) for exercise in self.session.exercises)
            for field in MEASURES
        }

    @cached_property
    def shares(self) -> tuple[float, ...]:
        title = len((self.session.title or "").split())
        return (*self.by_field.values(), len(self.session.exercises), title)

    def lines(self, page: _Page) -> Iterator[tuple[Exercise, list[float]]]:
        for place, exercise in enumerate(self.session.exercises):
            at = place / len(self.session.exercises)
            yield exercise, [at, *_of_line(exercise, page)]


def _of_value(field: str, exercise: Exercise, session: _SessionShares, page: _Page) -> list[float]:
    value = getattr(exercise, field)
    line = _line_of(exercise)
    number = _first_number(value)
    same = session.values[field][value] / len(session.session.exercises) if field in MEASURES else 0.0
    return [
        FIELDS.index(field),
        *(float(field == other) for other in FIELDS),
        value is not None,
        number,
        len(str(value)) if value is not None else 0,
        number >= 0 and str(value) in line,
        bool(_HINTS[field].search(line)),
        bool(_HINTS[field].search(page.text)),
        session.by_field.get(field, 1.0),
        page.shares.get(field, 1.0),
        same,
        any(flag.field == field for flag in exercise.flags),
    ]


def _of_line(exercise: Exercise, page: _Page) -> list[float]:
    line, name = _line_of(exercise), exercise.name
    measures = (str(getattr(exercise, field) or "") for field in MEASURES)
    read = " ".join((*measures, exercise.notes or "", exercise.tempo or "", name))
    words = len(name.split())
    return [
        len(_NUMBER.findall(line)),
        (Counter(_NUMBER.findall(line)) - Counter(_NUMBER.findall(read))).total(),
        len({*_LONG_WORD.findall(line.lower())} - {*_LONG_WORD.findall(read.lower())}),
        len(line),
        page.sources[exercise.source],
        len(exercise.notes or ""),
        len(exercise.flags),
        exercise_words(name) / max(1, words),
        known(name) is not None,
        is_spelled_right(name),
        words,
        len(name),
        name[:1].islower(),
        any(map(str.isdigit, name)),
        bool(_STRANGE.search(name)),
        page.names[name.lower()],
        shipped_sense().chance(line),
        exercise.group is not None,
        *(getattr(exercise, field) is not None for field in MEASURES),
    ]


def _line_of(exercise: Exercise) -> str:
    return exercise.source or exercise.name


def _first_number(value: object) -> float:
    """Give the first number of a value; -1 where there is none."""
    found = _NUMBER.search(str(value)) if value is not None else None
    return min(_LARGEST, float(re.sub("[,:]", ".", found[0]))) if found else -1.0


def _shares(exercises: Sequence[Exercise]) -> dict[str, float]:
    return {
        field: _mean(getattr(exercise, field) is not None for exercise in exercises) for field in MEASURES
    }


def _share_left(pattern: re.Pattern[str], text: str, read: str) -> float:
    whole = Counter(pattern.findall(text))
    return (whole - Counter(pattern.findall(read))).total() / max(1, whole.total())


def _mean(values: Iterator[float]) -> float:
    every = list(values)
    return sum(every) / max(1, len(every))
