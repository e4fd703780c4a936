"""What a finished workout amounts to."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.records.workout import SetValues, WorkoutStatus


class RecordKind(StrEnum):
    """In what a set beat all sets of that exercise before."""

    WEIGHT = "weight"
    ONE_REP_MAX = "one_rep_max"
    REPS = "reps"
    DURATION = "duration"
    DISTANCE = "distance"


@dataclass(frozen=True, slots=True)
class PersonalRecord:
    """A best value and the one it beat, both in the kind's unit (kg, kg, repetitions, s, m)."""

    name: str
    kind: RecordKind
    value: float
    before: float


@dataclass(frozen=True, slots=True)
class ExerciseResult:
    """One exercise's best set now and the last time; `before` is `None` the first time."""

    name: str
    sets: int
    best: SetValues
    before: SetValues | None


@dataclass(frozen=True, slots=True)
class WorkoutSummary:
    """Time in seconds, volume in kilograms moved (weight times repetitions, summed over the sets).

    `volume_before_kg` is that of the last time this day was trained. `days_left` counts the training days
    that the plan still has; `None` for a plan without an end.
    """

    workout_id: int
    tracker_id: int
    tracker_title: str
    day_number: int
    day_title: str | None
    status: WorkoutStatus
    seconds: int
    sets: int
    volume_kg: float
    volume_before_kg: float | None
    results: tuple[ExerciseResult, ...]
    records: tuple[PersonalRecord, ...]
    days_left: int | None


@dataclass(frozen=True, slots=True)
class PastWorkout:
    """A finished workout in a list."""

    workout_id: int
    started_at: datetime
    day_number: int
    day_title: str | None
    sets: int


@dataclass(frozen=True, slots=True)
class WorkoutHistory:
    """One page of the finished workouts, newest first; pages count from 0."""

    workouts: tuple[PastWorkout, ...]
    page: int
    pages: int
