"""A set that a person typed: `82,5x8`, `82.5 8 @8`, `8`, `82,5`, `1:30`, `400 m`."""

from dataclasses import replace

from bot.errors import TellPersonError
from bot.services.planned_numbers import MAX_REPS, MAX_WEIGHT_KG
from ml.extract.notation import SetEntry, UnreadableEntryError, parse_set_entry
from ml.extract.notation.units import Unit
from storage.records.person import KG_PER_LB, Units
from storage.records.program import Exercise
from storage.records.workout import SetValues

LONGEST_SET = 60
MAX_DURATION_S = 86_400
MAX_DISTANCE_M = 1_000_000


def read_set(text: str, exercise: Exercise, units: Units, shown: SetValues) -> SetValues:
    """Read a typed set. What is shown stands for a weight that is not typed, and for all but a weight alone.

    A number alone is repetitions, or seconds or metres where the exercise is planned in those. Raises
    TellPersonError, with what is accepted, for text that is no set and for numbers nobody can mean.
    """
    if len(text) > LONGEST_SET:
        raise TellPersonError("tracker-set-unread")
    try:
        entry = parse_set_entry(text)
    except UnreadableEntryError:
        raise TellPersonError("tracker-set-unread") from None
    values = _values(entry, units, shown)
    if _is_weight_alone(entry):
        values = _with_shown(values, entry, exercise, shown)
    elif not entry.counts_reps:
        values = _in_planned_measure(values, exercise)
    _ensure_possible(values)
    return values


def _values(entry: SetEntry, units: Units, shown: SetValues) -> SetValues:
    is_lb = entry.weight_unit is Unit.POUND or (entry.weight_unit is None and units is Units.LB)
    factor = KG_PER_LB if is_lb else 1.0
    weight_kg = shown.weight_kg if entry.weight is None else entry.weight * factor
    return SetValues(entry.reps, weight_kg, entry.duration_s, entry.distance_m, entry.rpe)


def _is_weight_alone(entry: SetEntry) -> bool:
    return entry.reps is None and entry.duration_s is None and entry.distance_m is None


def _with_shown(values: SetValues, entry: SetEntry, exercise: Exercise, shown: SetValues) -> SetValues:
    """Take from what is shown how much is done with a weight that was typed alone.

    A fraction without a unit may be minutes or kilometres where the exercise is not counted.
    """
    is_named = entry.weight_unit is not None or entry.weight == 0
    if not is_named and (exercise.duration_s is not None or exercise.distance_m is not None):
        raise TellPersonError("tracker-set-unread")
    done = replace(shown, weight_kg=values.weight_kg, rpe=values.rpe)
    if done.reps is None and done.duration_s is None and done.distance_m is None:
        raise TellPersonError("tracker-set-unread")
    return done


def _in_planned_measure(values: SetValues, exercise: Exercise) -> SetValues:
    """Read a number alone in what the exercise is planned in."""
    is_alone = values.reps is not None and values.duration_s is None and values.distance_m is None
    if not is_alone or exercise.reps is not None:
        return values
    if exercise.duration_s is not None:
        return SetValues(None, values.weight_kg, values.reps, None, values.rpe)
    if exercise.distance_m is not None:
        return SetValues(None, values.weight_kg, None, float(values.reps or 0), values.rpe)
    return values


def _ensure_possible(values: SetValues) -> None:
    if values.reps is not None and not 1 <= values.reps <= MAX_REPS:
        raise TellPersonError("tracker-range-reps", value=values.reps, limit=MAX_REPS)
    if values.weight_kg is not None and not 0 <= values.weight_kg <= MAX_WEIGHT_KG:
        raise TellPersonError("tracker-range-weight", kg=MAX_WEIGHT_KG, lb=round(MAX_WEIGHT_KG / KG_PER_LB))
    if values.duration_s is not None and not 1 <= values.duration_s <= MAX_DURATION_S:
        raise TellPersonError("tracker-range-duration")
    if values.distance_m is not None and not 0 < values.distance_m <= MAX_DISTANCE_M:
        raise TellPersonError("tracker-range-distance")
