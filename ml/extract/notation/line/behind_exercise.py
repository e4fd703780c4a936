"""What stands behind an exercise in a list and says how it is done: easy parts between, rests, more sets."""

import re

from ml.extract.notation.line.exercise_line import read_exercise, read_numbers, sets_of_loads
from ml.extract.notation.line.remarks import is_remark
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.units import Unit, spellings
from ml.extract.notation.vocabulary import BETWEEN, any_of
from storage.records.program import Exercise

TIME = rf"\d(?:'\d\d|[\d:.]*)\s?(?:{spellings(Unit.SECOND, Unit.MINUTE)}|'|\"|'')?\.?"
_EASILY = any_of(
    "(?:very |active )?(?:easy|slow)|ez|jog|walk|soft pedal|off|recovery|spin|float|light|paddle|drink",
    "(?:seated |standing |sitting |walking |easy |full )?(?:rest|pause|break|breather)",
    "(?:easy |slow )?walking|seated|sitting|standing(?= between|$)|(?:easy |slow )?march(?:ing)?",
    r"трусц\w+|шагом|отдых\w*|медл\w*|тихо|пешком|ходьб\w+|л[её]гк\w*|откатк\w*|спокойно|свободно",
)
_EASY = re.compile(
    rf"^({TIME})\s*(?:@\s*\d+(?:-\d+)?\s*(?:rpm|spm|%)\s*)?{_EASILY}(?:[\s-]+(?:jog|walk|spin|pedal"
    rf"|paddle|run|ride|roll|glide|row|swim|rec\w*))?"
    rf"(?:\s+(?:{BETWEEN}|back|down|home)(?:\s+[^\W\d]+){{0,2}})?$",
    re.IGNORECASE,
)
# `5 x 4 min uphill, 3 min down`
_BACK_DOWN = re.compile(rf"^({TIME})\s+(?:down|back|down(?:hill)? (?:easy|slow|jog|walk))$", re.IGNORECASE)
_EASY_FIRST = re.compile(rf"^(?:walk|jog|rest|float|recover|отдых|шаг)\s+({TIME})$", re.IGNORECASE)
_JOG_FIRST = re.compile(rf"^(?:walk|jog|float)\s+({TIME})(?:\s+{BETWEEN})?$", re.IGNORECASE)
# `5x5 min @ 105 %, 5 min @ 50 %`
_EASY_WATTS = re.compile(
    rf"^({TIME})\s*(?:@|at)\s*(?:[3-5]\d|6[0-5])\s*%(?:\s*FTP)?(?:\s+between)?$", re.IGNORECASE
)
# `60 s march between`, `1' extra between`, `2 min at the wall between`
_BETWEEN = re.compile(
    rf"^({TIME})\s+(?:[^\W\d]+\s+){{0,4}}(?:between|btw|apart)"
    r"(?: (?:rounds|sets|each|all|them))?$",
    re.IGNORECASE,
)
# `jog 200 m in 2:00`, `2 min @ Borg 10`
_EASY_IN = re.compile(rf"^(?:walk|jog)\s+\d{{2,4}}\s?m\s+in\s+({TIME})$", re.IGNORECASE)
_EASY_EFFORT = re.compile(
    rf"^({TIME})\s*@\s*"
    r"(?:Borg\s?(?:[6-9]|10)(?:-\d{1,2})?|(?:RPE|effort)\s?[1-4](?:-\d)?|level 1)$",
    re.IGNORECASE,
)
# `bag sprint 10 x 30 s, straight punches only / 60 s walking round the bag`
_CUE_THEN_REST = re.compile(
    rf"^(?P<cue>[^\d/]+)\s/\s(?P<time>{TIME})(?:\s*{_EASILY}\b[^\d]*)?$", re.IGNORECASE
)
_SHORTEST_WAY_BACK = 30
_LONGEST_REST = 300
_SOME_OF_ROW = re.compile(
    r"(?:(?:round|set|rep|length)s? )?\d{1,2}-(\d{1,2})\s+[^\W\d_]+(?:[ -][^\W\d_]+){0,3}$"
)
# `4 x 800 / 400 jog`: a way that is easy is no exercise of its own.
EASY_WAY = re.compile(rf"/\s*\d{{2,4}}\s*(?:m|м)?\s+{_EASILY}\b", re.IGNORECASE)
_EASY_PART = re.compile(
    rf"^\d{{2,4}}\s*(?:m|м)?\s+{_EASILY}(?:\s(?:rec\w*|back|between|walk|jog|отдых\w*"
    r"|after (?:each|every)(?: one| rep)?))*\W*$"
    # `jog 200 m`, `1 km float @ 5:10 between`
    rf"|^(?:walk|jog|float)\s\d{{2,4}}\s?(?:m|м)(?:\s{BETWEEN})?\W*$"
    rf"|^\d[\d.]*\s?k?m\s(?:float|jog|walk)(?:\s@\s?[\d:]+(?:/km)?)?\s{BETWEEN}\W*$",
    re.IGNORECASE,
)
_ONE_IN_EACH_HAND = re.compile(r"^@?\s*2\s?[xх]\s?(\d+\s?(?:kg|lb|кг))\b", re.IGNORECASE)
_REPEAT = re.compile(r"^\s*(?:repeat|do|perform|повторить|повторите)\b", re.IGNORECASE)
_TWICE = re.compile(r"^\s*(?:twice|дважды)\b", re.IGNORECASE)
_HELD = re.compile(r"\bhold|удерж", re.IGNORECASE)


def remarked(exercise: Exercise, remark: str) -> Exercise | None:
    """Let a remark behind an exercise give its rest, or stand in its notes."""
    is_between = bool(_BETWEEN.match(remark.strip()))
    if is_between and exercise.rest_s is not None:
        # `12 x 2 min / 1 min, 5 min between sets`: the shorter rest counts.
        return _noted(exercise, remark)
    may_rest = exercise.sets and (is_between or exercise.reps is None)
    if may_rest and (seconds := easy_seconds(remark)) is not None:
        return exercise.model_copy(update={"rest_s": seconds})
    if exercise.sets and exercise.rest_s is None and (found := _CUE_THEN_REST.match(remark)) is not None:
        rest = read_numbers(found["time"])
        if rest is not None and rest.duration_s is not None:
            notes = "; ".join(filter(None, [exercise.notes, found["cue"].strip()]))
            return exercise.model_copy(update={"rest_s": rest.duration_s, "notes": notes[:2000]})
    numbers = read_numbers(_TWICE.sub("2 sets", _REPEAT.sub("", remark)))
    if numbers is not None and (more := _with_numbers(exercise, numbers, remark)) is not None:
        return more
    loaded = None if is_remark(remark) else read_exercise(remark)
    if loaded and loaded.load and exercise.load is None and not (loaded.sets or loaded.reps):
        exercise = exercise.model_copy(update={"load": loaded.load})
    if (
        not is_some_of_row(remark)
        and not is_easy_way(remark)
        and not is_remark(remark)
        and not (loaded and loaded.load)
        and any(character.isdigit() for character in remark)
    ):
        return None
    return _noted(exercise, remark)


def _noted(exercise: Exercise, remark: str) -> Exercise:
    notes = f"{exercise.notes}; {remark}" if exercise.notes else remark
    return exercise.model_copy(update={"notes": notes.strip(" .")[:2000]})


def _with_numbers(exercise: Exercise, numbers: Reading, remark: str) -> Exercise | None:
    """Add a remark of numbers alone: a load, a rest, more sets; None where it says none of these."""
    if numbers.load and not (numbers.sets or numbers.has_work):
        pair = _ONE_IN_EACH_HAND.match(remark.strip())
        load = exercise.load or (f"2x{pair[1]}" if pair else numbers.load)
        return exercise.model_copy(update={"load": load})
    if numbers.is_empty:
        return exercise.model_copy(update={"rest_s": numbers.rest_s})
    if _is_bare_time(exercise, numbers):
        return exercise.model_copy(update={"rest_s": numbers.duration_s})
    return _completed(exercise, numbers)


def _is_bare_time(exercise: Exercise, numbers: Reading) -> bool:
    """Tell the rest of `8 x 25 m pull, 15 s` in a longer list."""
    is_time = numbers.duration_s is not None and numbers.duration_s <= _LONGEST_REST
    is_bare = numbers.sets is None and numbers.reps is None and numbers.distance_m is None
    return is_time and is_bare and bool(exercise.sets and exercise.distance_m) and exercise.rest_s is None


def _completed(exercise: Exercise, numbers: Reading) -> Exercise | None:
    """Add `repeat 10 times`, `twice`, `3 times` to what has a time, a hold or repetitions alone."""
    if exercise.sets is not None or numbers.load or numbers.duration_s or numbers.distance_m:
        return None
    if numbers.sets is not None and numbers.reps is None:
        return exercise.model_copy(update={"sets": numbers.sets})
    if numbers.sets is not None or not (numbers.reps or "").isdigit() or exercise.reps is not None:
        return None
    if exercise.duration_s is not None and not _HELD.search(exercise.source or ""):
        return exercise.model_copy(update={"sets": int(numbers.reps or 0)})
    # `40-45-50 kg, 12 reps each`
    return exercise.model_copy(update={"reps": numbers.reps, "sets": sets_of_loads(exercise.load)})


def rest_for_all_of(part: str) -> int | None:
    """`leg press 3x12, row 3x12, 60 s between`: the rest of each."""
    if not re.search(r"\b(?:between|между|each)\b", part):
        return None
    numbers = read_numbers(part)
    return numbers.rest_s if numbers and numbers.is_empty else None


def easy_seconds(part: str) -> int | None:
    """Give the seconds of what is easy between hard parts: `1 min easy`, `90 s jog`."""
    forms = (_EASY, _JOG_FIRST, _EASY_WATTS, _BETWEEN, _EASY_IN, _EASY_EFFORT)
    found = next(filter(None, (form.match(part.strip()) for form in forms)), None)
    if found is None and (down := _BACK_DOWN.match(part.strip())) is not None:
        numbers = read_numbers(down[1])
        # Seconds down are how slowly a weight is lowered.
        is_rest = numbers is not None and (numbers.duration_s or 0) >= _SHORTEST_WAY_BACK
        return numbers.duration_s if numbers and is_rest else None
    numbers = read_numbers(found[1]) if found else None
    seconds = numbers.duration_s if numbers else None
    # `jog 8 min` behind sets ends the session.
    is_too_long = found is not None and found.re is _JOG_FIRST and (seconds or 0) > _LONGEST_REST
    return None if is_too_long else seconds


def is_easy_way(part: str) -> bool:
    """Tell `200 m jog rec` behind `4 x 200 m`: how to recover."""
    return bool(_EASY_PART.match(part.strip()))


def ends_with_rest(part: str, last: Exercise) -> bool:
    """Tell `straight punches only / 60 s` and `10 min apart` behind sets: a cue, and the rest."""
    is_open = last.sets is not None and last.rest_s is None
    return is_open and bool(_CUE_THEN_REST.match(part.strip()) or _BETWEEN.match(part.strip()))


def with_easy_behind(part: str) -> str:
    """Write `walk 1 min` as `1 min walk` is written, so that `easy_seconds` reads it."""
    return _EASY_FIRST.sub(r"\1 easy", part)


def is_some_of_row(part: str, sets: int | None = None) -> bool:
    """Tell `1-4 kick` behind `12x50`: which of a row of `sets` they are, of any row without a number."""
    found = _SOME_OF_ROW.match(part.strip())
    return found is not None and (sets is None or int(found[1]) <= sets)
