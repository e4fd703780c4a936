"""How a person's training goes: by week, in all, and the best sets."""

from dataclasses import dataclass
from datetime import date

from storage.records.workout import SetValues


@dataclass(frozen=True, slots=True)
class WeekTotals:
    """One week, from Monday: finished workouts, and kilograms moved (weight times repetitions)."""

    monday: date
    workouts: int
    volume_kg: float


@dataclass(frozen=True, slots=True)
class BestSet:
    """The best recent set of an exercise; `one_rep_max_kg` is estimated where that makes sense."""

    name: str
    values: SetValues
    one_rep_max_kg: float | None


@dataclass(frozen=True, slots=True)
class ProgressReport:
    """The latest weeks, the present one last, with zeros where nothing was done; and totals of all time."""

    weeks: tuple[WeekTotals, ...]
    workouts: int
    sets: int
    best: tuple[BestSet, ...]
