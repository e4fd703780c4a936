"""Lines of numbers below a name: the sets of a log one by one, or the values of one exercise."""

import itertools
import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.line.exercise_line import BULLET, as_exercise, read_exercise, read_numbers
from ml.extract.notation.line.key_values import spelled_out
from ml.extract.notation.line.remarks import is_remark
from ml.extract.notation.token_rules.noting import set_by_set
from ml.extract.notation.token_rules.reading import Reading
from storage.records.program import Exercise

# Below a sport a greater number counts metres.
_MOST_REPS = 24
_SETS_ONE_BY_ONE = re.compile(
    r"\W*\d{1,2}(?:\s?[-–,/]\s?\d{1,2}){2,}(?:\s?reps?)?(?:\s?@.{1,20})?$", re.IGNORECASE
)
# One step of a ramp: `75% x 5`, `100 kg x 3+`, `5 @ 205`; what is said of it stands behind.
_STEP = re.compile(
    r"\d\s?(?:%|kgs?|lbs?|кг)?\s*[xх×*]\s*\d{1,2}\+?(?:\s+(?!(?:kgs?|lbs?|кг|m|s|min|sec|м|сек|мин)\b)[^\W\d][^\d]{1,20})?\s*$"
    r"|(?<![\d.,xх×])\d{1,2}\s?@\s?\d{2,3}(?:[.,]\d)?\s?(?:%|kgs?|lbs?|кг)?(?:\s+[^\d]+)?\s*$",
    re.IGNORECASE,
)

# `117.5x5,5,4 - missed the last one`, `275x6 (8 last cycle)`: how one set went.
_SET_AND_SAID = re.compile(
    r"^(?P<set>\W*\d[^()]*?\d[^()\s]{0,3})(?:\s*\((?P<brackets>[^()]*[^\W\d]{2}[^()]*)\)"
    r"|\s+[-–—]{1,2}\s+(?P<behind>[^\W\d]{2}[^\d]*))\s*$"
)


def without_said(line: str) -> tuple[str, str | None]:
    """Part `117.5x5,5,4 - missed the last one` into the set of a log and what is said of it."""
    found = _SET_AND_SAID.match(line)
    if found is None or read_numbers(spelled_out(line)) is not None or read_numbers(found["set"]) is None:
        return line, None
    if found["behind"] and exercise_words(found["behind"]) and not is_remark(found["behind"]):
        return line, None
    return found["set"], found["brackets"] or found["behind"]


def lists_sets(line: str) -> bool:
    """Tell `5-5-5-3-3`, the sets of a lift one by one, from the ladder of `21-15-9`."""
    if not _SETS_ONE_BY_ONE.match(line.strip()):
        return False
    numbers = re.findall(r"\d+", line.partition("@")[0])
    repeats = any(one == other for one, other in itertools.pairwise(numbers))
    return repeats and max(map(int, numbers)) <= _MOST_REPS


def joined(name: str, lines: Sequence[str]) -> Exercise | None:
    """Give the exercise of a name line and the lines of numbers below it; None where they do not go together.

    Lines that each hold a set (`60 kg x 10`, `70 kg x 8`) are sets of their own; others add to one another.
    """
    lines = [BULLET.sub("", line.strip()) for line in lines]
    readings = [reading for line in lines if (reading := read_numbers(line)) is not None]
    sets = [reading for reading in readings if reading.has_work]
    kinds = {(r.reps is None, r.duration_s is None, r.distance_m is None) for r in sets}
    is_counted = any(reading.sets == len(sets) for reading in readings if not reading.has_work)
    if (
        len(sets) > 1
        and len(kinds) == 1
        and all(map(_is_set, sets))
        and (is_counted or len(sets) == len(readings))
    ):
        return as_exercise(name, _log(sets), [], source=name)
    if len(sets) > 1 and len(sets) == len(readings) and _are_carried(sets):
        return as_exercise(name, _log(sets), [], source=name)
    # A time in front of a distance is how long it takes; behind one it would be the rest.
    timed = sorted(lines, key=lambda line: (found := read_numbers(line)) is None or found.duration_s is None)
    return read_exercise(f"{name}, {', '.join(timed)}")


def with_ramps_joined(exercises: Sequence[Exercise]) -> tuple[Exercise, ...]:
    """Join the steps of a ramp that stand on lines of their own: `Squat 75% x 5` over `Squat 85% x 3`."""
    made: list[Exercise] = []
    for steps in _alike(exercises):
        if len(steps) == 1 or len({step.load for step in steps}) == 1:
            made += steps
            continue
        ones = [1] * len(steps)
        update = {
            "sets": len(steps),
            "reps": set_by_set([step.reps or "" for step in steps], ones),
            "load": set_by_set([step.load or "" for step in steps], ones),
        }
        made.append(steps[-1].model_copy(update={**update, "name": steps[0].name}))
    return tuple(made)


def _alike(exercises: Sequence[Exercise]) -> list[list[Exercise]]:
    """Group the steps that follow one another, by their name; behind it may stand how a step went."""
    groups: list[list[Exercise]] = []
    for exercise in exercises:
        before = groups[-1][0] if groups else None
        goes_on = before is not None and _is_step(before) and _is_step(exercise)
        if before is not None and goes_on and _is_same(exercise.name.lower(), before.name.lower()):
            groups[-1].append(exercise)
        else:
            groups.append([exercise])
    return groups


def _is_same(name: str, first: str) -> bool:
    """Tell "deadlift ugly", how a set of the deadlift went, from "squat jump" below "squat"."""
    behind = name.removeprefix(first)
    return not behind or (name != behind and behind[0] == " " and not exercise_words(behind))


def _is_step(exercise: Exercise) -> bool:
    is_one = exercise.sets in {None, 1} and exercise.duration_s is None and exercise.distance_m is None
    return is_one and bool(exercise.load) and bool(_STEP.search(exercise.source or ""))


def is_lifted(line: str) -> bool:
    """Tell numbers of strength training, `50 kg x 10`: "Seated row" above them heads no way in a boat."""
    reading = read_numbers(spelled_out(line))
    if reading is None or reading.distance_m is not None or reading.duration_s is not None:
        return False
    numbers = re.findall(r"\d+", reading.reps or "")
    return reading.load is not None or any(int(number) <= _MOST_REPS for number in numbers)


def _is_set(reading: Reading) -> bool:
    return reading.sets in {None, 1} and reading.has_work


def _are_carried(readings: Sequence[Reading]) -> bool:
    """Tell `2 x 20 m x 40 kg` over `3 x 20 m x 50 kg`: the same way or time with other weights."""
    alike = {(reading.distance_m, reading.duration_s, reading.reps) for reading in readings}
    is_way = readings[0].distance_m is not None or readings[0].duration_s is not None
    return len(alike) == 1 and is_way and all(reading.load for reading in readings)


def _log(readings: Sequence[Reading]) -> Reading:
    counts = [reading.sets or 1 for reading in readings]
    log = Reading(sets=sum(counts), rest_s=readings[0].rest_s, per_side=readings[0].per_side)
    log.duration_s, log.distance_m = readings[0].duration_s, readings[0].distance_m
    reps = [reading.reps for reading in readings if reading.reps]
    loads = [reading.load.partition(", RPE")[0] for reading in readings if reading.load]
    if len(reps) == len(readings):
        log.reps = set_by_set(reps, counts)
    if len(loads) == len(readings):
        log.load = set_by_set(loads, counts)
    return log
