"""A set that a person typed: `82,5x8`, `82.5 8 @8`, `8`, `1:30`, `400 m`."""

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
    """Read a typed set. A weight that is not typed is the one that is shown.

    A number alone is repetitions, or seconds or metres where the exercise is planned in those. Raises
    TellPersonError, with what is accepted, for text that is no set and for numbers nobody can mean.
    """
    if len(text) > LONGEST_SET:
        raise TellPersonError("tracker-set-unread")
    try:
        entry = parse_set_entry(text)
    except UnreadableEntryError:
        raise TellPersonError("tracker-set-unread") from None
    values = _in_planned_measure(_values(entry, units, shown), exercise)
    _ensure_possible(values)
    return values


def _values(entry: SetEntry, units: Units, shown: SetValues) -> SetValues:
    is_lb = entry.weight_unit is Unit.POUND or (entry.weight_unit is None and units is Units.LB)
    factor = KG_PER_LB if is_lb else 1.0
    weight_kg = shown.weight_kg if entry.weight is None else entry.weight * factor
    return SetValues(entry.reps, weight_kg, entry.duration_s, entry.distance_m, entry.rpe)


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
