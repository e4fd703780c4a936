"""The numbers that a person will most likely log next, and how the steppers move them."""

from collections.abc import Sequence
from dataclasses import replace

from bot.services.planned_numbers import (
    is_bodyweight,
    planned_reps,
    planned_weight_kg,
    reps_by_set,
    weight_by_set,
)
from storage.records.person import KG_PER_LB, Units
from storage.records.program import Exercise
from storage.records.tracker_page import Measure
from storage.records.workout import ExerciseChange, LoggedSet, SetValues


def next_values(
    exercise: Exercise,
    number: int,
    units: Units,
    *,
    logged: Sequence[LoggedSet],
    previous: Sequence[LoggedSet],
    change: ExerciseChange,
) -> SetValues:
    """Prefill set `number` (from 1): what was stepped to, else what was done, else the plan.

    `logged` are this workout's sets of the exercise, `previous` those of the last time, both in order.
    A plan that names each set ("12-10-8") is kept to, so there the set before says nothing.
    """
    planned = _planned(exercise, number, units, change)
    before = previous[min(number, len(previous)) - 1].values if previous else planned
    values = logged[-1].values if logged else before
    if reps_by_set(exercise):
        values = replace(values, reps=before.reps)
    if weight_by_set(exercise):
        values = replace(values, weight_kg=before.weight_kg)
    return _stepped(values, change)


def leans_on_last_time(exercise: Exercise, logged: Sequence[LoggedSet]) -> bool:
    """Tell whether the sets of the last time matter to the prefill, beside those of this workout."""
    return not logged or reps_by_set(exercise) or weight_by_set(exercise)


def measures(
    exercise: Exercise, values: SetValues, previous: Sequence[LoggedSet] = ()
) -> tuple[Measure, ...]:
    """Which numbers the exercise is logged by, in the order in which they are shown.

    A weight is offered where the plan or the set has one, and for counted exercises unless the person did
    the exercise without one the last time.
    """
    timed, far = exercise.duration_s is not None, exercise.distance_m is not None
    counted = exercise.reps is not None or values.reps is not None or not (timed or far)
    weightless = is_bodyweight(exercise) or (bool(previous) and not any(done.weight_kg for done in previous))
    shown = {
        Measure.WEIGHT: bool(values.weight_kg) or (exercise.reps is not None and not weightless),
        Measure.REPS: counted,
        Measure.DURATION: timed or values.duration_s is not None,
        Measure.DISTANCE: far or values.distance_m is not None,
    }
    return tuple(measure for measure, is_shown in shown.items() if is_shown)


def step_values(values: SetValues, measure: Measure, units: Units, *, up: bool) -> SetValues:
    """Move one number by its step; nothing falls below its least value or rises above its greatest."""
    step = step_of(values, measure, units) * (1 if up else -1)
    match measure:
        case Measure.WEIGHT:
            return replace(values, weight_kg=min(max((values.weight_kg or 0) + step, 0.0), 1000.0))
        case Measure.REPS:
            return replace(values, reps=int(min(max((values.reps or 0) + step, 1), 1000)))
        case Measure.DURATION:
            return replace(values, duration_s=int(min(max((values.duration_s or 0) + step, 5), 86_400)))
        case Measure.DISTANCE:
            return replace(values, distance_m=min(max((values.distance_m or 0) + step, 10.0), 1_000_000.0))


def step_of(values: SetValues, measure: Measure, units: Units) -> float:
    """Give the step of one number in its unit (kg, repetitions, s, m): coarser for what is long."""
    match measure:
        case Measure.WEIGHT:
            return 2.5 if units is Units.KG else 5 * KG_PER_LB
        case Measure.REPS:
            return 1
        case Measure.DURATION:
            return _coarser(values.duration_s or 0, (120, 5), (1200, 30), 60)
        case Measure.DISTANCE:
            return _coarser(values.distance_m or 0, (1000, 50), (10_000, 100), 500)


def _coarser(value: float, short: tuple[float, int], middle: tuple[float, int], long: int) -> int:
    for limit, step in (short, middle):
        if value < limit:
            return step
    return long


def _planned(exercise: Exercise, number: int, units: Units, change: ExerciseChange) -> SetValues:
    # The sheet's load is meant for the exercise it names, not for the one done instead.
    weight_kg = planned_weight_kg(exercise, number, units) if change.swapped_name is None else None
    return SetValues(
        planned_reps(exercise, number), weight_kg, exercise.duration_s, exercise.distance_m, rpe=None
    )


def _stepped(values: SetValues, change: ExerciseChange) -> SetValues:
    return replace(
        values,
        reps=values.reps if change.next_reps is None else change.next_reps,
        weight_kg=values.weight_kg if change.next_weight_kg is None else change.next_weight_kg,
        duration_s=values.duration_s if change.next_duration_s is None else change.next_duration_s,
        distance_m=values.distance_m if change.next_distance_m is None else change.next_distance_m,
        rpe=None,
    )
