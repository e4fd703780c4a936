"""What was really done: workouts, their logged sets and what the person changed for the day."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self


class WorkoutStatus(StrEnum):
    """A person has at most one open workout."""

    OPEN = "open"
    FINISHED = "finished"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class SetValues:
    """The numbers of one set. `None` means not measured; a weight of 0 is the body alone.

    Units: kilograms, seconds, metres; `rpe` is the rate of perceived exertion, from 1 to 10.
    """

    reps: int | None = None
    weight_kg: float | None = None
    duration_s: int | None = None
    distance_m: float | None = None
    rpe: float | None = None


@dataclass(frozen=True, slots=True)
class LoggedSet:
    """One set as it was done; `number` counts within its exercise of this workout, from 1.

    `exercise_name` is what was trained, the swapped name where the exercise was swapped.
    """

    id: int
    workout_id: int
    exercise_id: int
    number: int
    exercise_name: str
    logged_at: datetime
    reps: int | None = None
    weight_kg: float | None = None
    duration_s: int | None = None
    distance_m: float | None = None
    rpe: float | None = None

    @property
    def values(self) -> SetValues:
        """What was measured."""
        return SetValues(self.reps, self.weight_kg, self.duration_s, self.distance_m, self.rpe)


@dataclass(frozen=True, slots=True)
class ExerciseChange:
    """What differs from the plan in one workout; the `next_...` values are set by the steppers."""

    exercise_id: int
    swapped_name: str | None = None
    skipped: bool = False
    next_reps: int | None = None
    next_weight_kg: float | None = None
    next_duration_s: int | None = None
    next_distance_m: float | None = None


@dataclass(frozen=True, slots=True)
class Workout:
    """One training of one day of a plan; `page` is the exercise being shown, from 0.

    `rest_s` is the rest after a set for which the plan names none; 0 turns every rest off.
    """

    id: int
    person_id: int
    tracker_id: int
    day_number: int
    page: int
    status: WorkoutStatus
    started_at: datetime
    finished_at: datetime | None = None
    rest_s: int | None = None
    sets: tuple[LoggedSet, ...] = ()
    changes: tuple[ExerciseChange, ...] = ()

    def sets_of(self, exercise_id: int) -> tuple[LoggedSet, ...]:
        """Give the sets of one exercise, in order of their numbers."""
        return tuple(logged for logged in self.sets if logged.exercise_id == exercise_id)

    def change_of(self, exercise_id: int) -> ExerciseChange:
        """Give what was changed for one exercise; an empty change where nothing was."""
        for change in self.changes:
            if change.exercise_id == exercise_id:
                return change
        return ExerciseChange(exercise_id)

    def with_change(self, change: ExerciseChange) -> Self:
        """Give the same workout with this change of one exercise."""
        others = (known for known in self.changes if known.exercise_id != change.exercise_id)
        return replace(self, changes=(*others, change))
