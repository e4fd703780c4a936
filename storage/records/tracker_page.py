"""One page of a workout, as it is shown: an exercise, what was planned, done and is likely next."""

from dataclasses import dataclass
from enum import StrEnum

from storage.records.program import Exercise
from storage.records.workout import LoggedSet, SetValues


class Measure(StrEnum):
    """A number of a set that steppers move."""

    WEIGHT = "weight"
    REPS = "reps"
    DURATION = "duration"
    DISTANCE = "distance"


class NextAct(StrEnum):
    """What the page offers first."""

    LOG = "log"
    NEXT = "next"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class Undoable:
    """The set that one tap takes back; `name` is its exercise where that is not the page's."""

    set_id: int
    ordinal: int
    name: str | None


@dataclass(frozen=True, slots=True)
class Stepper:
    """A pair of buttons: what they move and by how much (kg, repetitions, s, m)."""

    measure: Measure
    step: float


@dataclass(frozen=True, slots=True)
class TrackerPage:
    """Everything that one page shows.

    `page` counts from 0 up to `pages`; `set_number` identifies the set that comes next (a tap that names
    another one is stale) and `ordinal` is what people call it. `swapped_from` is the planned name where
    another exercise is done. `rest_left_s` is the rest that still runs, `partners` the superset's others;
    `rest_s` is the person's own rest, as in a Workout.
    """

    workout_id: int
    day_number: int
    day_title: str | None
    page: int
    pages: int
    exercise_id: int
    name: str
    swapped_from: str | None
    plan: Exercise
    planned_sets: int | None
    previous: tuple[SetValues, ...]
    previous_days_ago: int | None
    logged: tuple[LoggedSet, ...]
    set_number: int
    ordinal: int
    upcoming: SetValues
    steppers: tuple[Stepper, ...]
    act: NextAct
    next_page: int | None
    next_name: str | None
    skipped: bool
    undoable: Undoable | None
    partners: tuple[str, ...]
    rest_left_s: int | None
    rest_s: int | None


@dataclass(frozen=True, slots=True)
class OverviewLine:
    """One exercise in the list of a workout's exercises."""

    page: int
    name: str
    sets_done: int
    planned_sets: int | None
    skipped: bool


@dataclass(frozen=True, slots=True)
class WorkoutOverview:
    """All exercises of an open workout and how far each is."""

    workout_id: int
    day_number: int
    day_title: str | None
    page: int
    lines: tuple[OverviewLine, ...]
