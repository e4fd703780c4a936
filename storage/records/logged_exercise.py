"""Logged sets as they are shown for correction."""

from dataclasses import dataclass

from storage.records.program import Exercise
from storage.records.tracker_page import Stepper
from storage.records.workout import LoggedSet, SetValues


@dataclass(frozen=True, slots=True)
class LoggedExercise:
    """The sets of one exercise of a workout, in order."""

    name: str
    sets: tuple[LoggedSet, ...]


@dataclass(frozen=True, slots=True)
class EditableSet:
    """One logged set with what may be moved in it.

    `exercise` is the planned one; `ordinal` is what people call the set.
    """

    workout_id: int
    set_id: int
    name: str
    exercise: Exercise
    ordinal: int
    values: SetValues
    steppers: tuple[Stepper, ...]
