"""The numbers in a plan's notation: "8-12" is 8 repetitions, "135 lb" is 61.2 kg, "80%" is no number."""

import re

from storage.records.person import KG_PER_LB, Units
from storage.records.program import Exercise

MAX_REPS = 1000
MAX_WEIGHT_KG = 1000.0

_NUMBER = r"\d+(?:[.,]\d+)?"
_LIST = rf"{_NUMBER}(?:\s*[-–—]\s*{_NUMBER})*"
_REPS = re.compile(_LIST)
_NOT_REPS = re.compile(r"\d\s*(?:%|(?:s|secs?|mins?|m|km|с|сек|мин|м|км)\b)", re.IGNORECASE)
_WEIGHT = re.compile(rf"(?<![\d/])({_LIST})\s*(?:(kgs?|кг)|(lbs?|фунт\w*|#))(?!\w)", re.IGNORECASE)
_BARE_WEIGHT = re.compile(rf"@?\s*({_LIST})")
_BODY = re.compile(
    r"\bbw\b|body\s*-?weight|\bno weight|unloaded|сво[ий]\w* вес|собств\w* вес|без вес", re.IGNORECASE
)


def planned_sets(exercise: Exercise) -> int | None:
    """How many sets the plan asks for; `None` where it leaves that open."""
    return exercise.sets or len(_ladder(exercise, _numbers_of_reps(exercise))) or None


def planned_reps(exercise: Exercise, number: int) -> int | None:
    """Repetitions of set `number` (from 1): a step of a ladder, or a range's lower bound."""
    value = _of_set(exercise, _numbers_of_reps(exercise), number)
    return None if value is None or not 1 <= value <= MAX_REPS else int(value)


def planned_weight_kg(exercise: Exercise, number: int, units: Units) -> float | None:
    """Kilograms of set `number` (from 1); a load without unit beside repetitions is in the person's."""
    numbers, is_lb = _numbers_of_load(exercise, units)
    value = _of_set(exercise, numbers, number)
    if value is None:
        return None
    kilograms = value * KG_PER_LB if is_lb else value
    return kilograms if 0 < kilograms <= MAX_WEIGHT_KG else None


def reps_by_set(exercise: Exercise) -> bool:
    """Tell whether the plan names the repetitions of each set ("12-10-8")."""
    return bool(_ladder(exercise, _numbers_of_reps(exercise)))


def weight_by_set(exercise: Exercise) -> bool:
    """Tell whether the plan names the weight of each set ("60-70-80 kg")."""
    return bool(_ladder(exercise, _numbers_of_load(exercise, Units.KG)[0]))


def is_bodyweight(exercise: Exercise) -> bool:
    """Tell whether the plan says that the body is the weight."""
    return exercise.load is not None and _BODY.search(exercise.load) is not None


def _numbers_of_reps(exercise: Exercise) -> list[float]:
    if exercise.reps is None or _NOT_REPS.search(exercise.reps):
        return []
    found = _REPS.search(exercise.reps)
    return _numbers(found[0]) if found else []


def _numbers_of_load(exercise: Exercise, units: Units) -> tuple[list[float], bool]:
    if exercise.load is None:
        return [], False
    if found := _WEIGHT.search(exercise.load):
        return _numbers(found[1]), found[3] is not None
    # A bare number beside a time or a distance may be an angle, a pace or a speed.
    if exercise.reps and (found := _BARE_WEIGHT.fullmatch(exercise.load.strip())):
        return _numbers(found[1]), units is Units.LB
    return [], False


def _numbers(text: str) -> list[float]:
    return [float(number.replace(",", ".")) for number in re.findall(_NUMBER, text)]


def _of_set(exercise: Exercise, numbers: list[float], number: int) -> float | None:
    if steps := _ladder(exercise, numbers):
        return steps[min(number, len(steps)) - 1]
    return min(numbers, default=None)


def _ladder(exercise: Exercise, numbers: list[float]) -> list[float]:
    """Three numbers name three sets; two are a range, unless they fall over just two sets."""
    falls_over_two = len(numbers) == 2 and exercise.sets == 2 and numbers[0] > numbers[1]
    return numbers if len(numbers) > 2 or falls_over_two else []
