"""A training program: what extraction returns, what a plan is, what trackers are made of."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from storage.records.base import Record

ShortText = Annotated[str, Field(min_length=1, max_length=200)]
NoteText = Annotated[str, Field(min_length=1, max_length=2000)]


class Doubt(StrEnum):
    """Why a value may be wrong, as the reader says it; plans from elsewhere may give reasons of their own."""

    RANGE = "range"
    ORDER = "order"
    UNIT = "unit"
    UNLABELLED = "unlabelled"
    LETTER_OR_DIGIT = "letter_or_digit"
    UNCLEAR = "unclear"
    MISREAD = "misread"
    UNSEEN = "unseen"
    MISSING = "missing"
    ODD = "odd"


class Flag(Record):
    """Doubt about one field of an exercise, to be shown and resolved by the person."""

    field: str
    reason: str
    alternatives: tuple[str, ...] = ()


class Exercise(Record):
    """One line of a program. `None` means that the sheet does not say, never a guess.

    Units: `duration_s` and `rest_s` in seconds, `distance_m` in metres, all for one set.
    `reps` and `load` keep the sheet's notation ("8-12", "AMRAP", "80%", "60 kg").
    """

    name: ShortText
    sets: Annotated[int, Field(ge=1, le=1000)] | None = None
    reps: ShortText | None = None
    load: ShortText | None = None
    duration_s: Annotated[int, Field(ge=1, le=7 * 86400)] | None = None
    distance_m: Annotated[float, Field(gt=0, le=1_000_000)] | None = None
    rest_s: Annotated[int, Field(ge=0, le=86400)] | None = None
    group: ShortText | None = None
    notes: NoteText | None = None
    per_side: bool = False
    tempo: ShortText | None = None
    source: NoteText | None = None
    flags: tuple[Flag, ...] = ()

    @property
    def is_measured(self) -> bool:
        """Whether it says how much to do: sets, repetitions, a time or a distance."""
        return any((self.sets, self.reps, self.duration_s, self.distance_m))


class Session(Record):
    """One block of training. Blocks of one training day share `day`."""

    title: ShortText | None = None
    day: ShortText | None = None
    exercises: tuple[Exercise, ...] = ()


class Program(Record):
    """Sessions in the order of the sheet; `reason` says why something is not a program.

    `notice` is a code for what the person should know beside it: that the model which was to read it failed,
    or that a plan from the same sheet is followed already.
    """

    is_program: bool
    title: ShortText | None = None
    sessions: tuple[Session, ...] = ()
    reason: str | None = None
    notice: str | None = None

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise of every session, in order."""
        return tuple(exercise for session in self.sessions for exercise in session.exercises)
