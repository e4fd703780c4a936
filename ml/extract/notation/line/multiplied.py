"""`4 x (100 free + 50 kick)`: what brackets hold, as many times."""

import re
from typing import Any

from ml.extract.exercise_words import says_effort
from ml.extract.notation.line.behind_exercise import TIME, easy_seconds, is_easy_way, with_easy_behind
from ml.extract.notation.line.breakdowns import without_breakdown
from ml.extract.notation.line.exercise_line import (
    UNNAMED,
    as_exercise,
    read_behind,
    read_exercise,
    read_numbers,
    read_unnamed,
)
from ml.extract.notation.line.remarks import is_cue, is_remark
from ml.extract.notation.vocabulary import any_of
from storage.records.program import Exercise

_TIMES = r"(?:[xх]|rounds?(?:\s+of)?|sets?(?:\s+of)?|кругов|круга|раунда)"
_MULTIPLIED = re.compile(
    any_of(
        rf"^(?P<sets>\d{{1,2}})\s*{_TIMES}\s*[(\[](?P<inner>.+)[)\]]\s*(?P<rest>.*)$",
        r"^[(\[](?P<inner2>.+)[)\]]\s*[xх]\s*(?P<sets2>\d{1,2})\b(?P<rest2>.*)$",
    ),
    re.IGNORECASE,
)
# The plus of `CSS+1` and `@ +8 s/100` is a part of a pace.
_PARTS = re.compile(
    r"\s*(?:,(?!\d)|;|(?<!@)\s\+\s|(?<=\w)\+(?=\s?\d+['\"]?\s?[^\W\d]+\b(?!/))|\s/\s|/(?=\d)"
    r"|(?<=\d[05]0)\+(?=\d\d?[05]0\b))\s*"
)
_SETS_OF = re.compile(r"\d{1,2}\s?[xх]\s?\d", re.IGNORECASE)
_BEHIND_BRACKETS = re.compile(r"[,;]\s*(?:then\s|затем\s|потом\s)?|\s\+\s")
# `3x(4x60m) 2'/6'`: between the runs, and between the series.
_TWO_RESTS = re.compile(rf"(?:^|(?<=[\s,;]))({TIME})\s*/\s*{TIME}", re.IGNORECASE)
_OF_SERIES = re.compile(r"\b(?:between|btw|series|sets?|rounds?|между|серия\w*|кругами)\b", re.IGNORECASE)
_LEADING_WAY = re.compile(r"^(\d{2,3}[05]0?)(?=\s*(?:@|$))")
# In brackets a run and a walk are an exercise each, where their names stand first: `(run 3 min, walk 1 min)`.
_RUN = re.compile(r"\s*(?:run|jog|бег\w*)\b", re.IGNORECASE)
_WALK = re.compile(r"\s*(?:walk|шаг\w*|ходьб\w*)\b", re.IGNORECASE)


def multiplied(text: str) -> tuple[Exercise, ...]:
    """`4 x (100 free + 50 kick)`: what the brackets hold, as many times; the rest is behind the last."""
    found = _MULTIPLIED.match(text)
    if not found:
        return ()
    sets, inner = int(found["sets"] or found["sets2"]), without_breakdown(found["inner"] or found["inner2"])
    parts = _with_rests(_PARTS.split(inner.strip()))
    behind = found["rest"] or found["rest2"] or ""
    if any(_goes_on(part) for part in _BEHIND_BRACKETS.split(behind)[1:]):
        # `3x(200 free + 100 IM) 30 s rest, 8x25 fly`: the list is longer than the brackets.
        return ()
    is_run_and_walk = len(parts) == 2 and bool(_RUN.match(parts[0]) and _WALK.match(parts[1]))
    if len(parts) == 2 and not is_run_and_walk and (eased := _with_ease(sets, parts, behind)) is not None:
        return eased
    is_one = len(parts) < 3 and not is_run_and_walk and not any(map(_is_measured, parts[1:]))
    single = (read_exercise(inner) or read_unnamed(inner) or _way(inner)) if is_one else None
    is_run = bool(single and len(parts) == 1 and (single.distance_m or single.duration_s))
    if single is None or not (single.sets or is_run):
        return _loaded(_each_part(parts, sets, _rest_in(behind)), behind)
    if single.sets:
        return (_series(single, sets, behind),)
    # `6 x (partner sprint 60 m)`
    return (single.model_copy(update={"sets": sets, "rest_s": single.rest_s or _rest_in(behind)}),)


def _with_ease(sets: int, parts: list[str], behind: str) -> tuple[Exercise, ...] | None:
    """Read work and what is easy behind it, a time or a way; None where the second part is more work."""
    if (seconds := easy_seconds(with_easy_behind(parts[1]))) is not None:
        return _intervals(sets, parts[0], seconds, behind)
    # `5 x (800 m + 400 m jog)`
    run = _work(sets, parts[0]) if is_easy_way(parts[1]) else None
    return (run,) if run else None


def _work(sets: int, part: str) -> Exercise | None:
    text = f"{sets} x {part}"
    found = read_exercise(text) or read_unnamed(text)
    return found if found is not None and found.sets else None


def _loaded(parts: tuple[Exercise, ...], behind: str) -> tuple[Exercise, ...]:
    """`(1 clean + 2 jerk) x 4 @ 80 kg`: the load is that of all parts."""
    after = read_numbers(behind)
    load = after.load if after else None
    return tuple(part if part.load or not load else part.model_copy(update={"load": load}) for part in parts)


def _intervals(sets: int, work: str, rest: int, behind: str) -> tuple[Exercise, ...]:
    """`4 x (3 min hard, 1 min easy)`, and `2 x (3 x 10 min, 5 min easy)`: work with what is easy between."""
    is_series = bool(_SETS_OF.match(work))
    single = (read_exercise(work) or read_unnamed(work)) if is_series else _work(sets, work)
    if single is None:
        return ()
    rested = single.model_copy(update={"rest_s": rest})
    return (_series(rested, sets, behind) if is_series else rested,)


def _series(single: Exercise, sets: int, behind: str) -> Exercise:
    """`2 x (4 x 400 m), 4 min between`: a series of sets."""
    after = read_numbers(behind)
    within, between = _two_rests(behind)
    update: dict[str, Any] = {"sets": sets * (single.sets or 1)}
    if single.rest_s is not None:
        within, between = None, between or within
    if within is not None:
        update["rest_s"] = within
    if between is not None:
        update["notes"] = "; ".join(filter(None, [single.notes, f"{between} s between series"]))
    if single.load is None and after is not None:
        update["load"] = after.load
    if single.name == UNNAMED and (name := _name_in(behind)):
        update["name"] = name
    return single.model_copy(update=update)


def _name_in(behind: str) -> str:
    """Give what is done, where its name stands behind the brackets: `2 x (6 x 50) kick, rest 15 s`."""
    name = read_behind(behind)[1]
    return "" if is_remark(name) or is_cue(name) or says_effort(name) else name


def _two_rests(behind: str) -> tuple[int | None, int | None]:
    """Give the rests within a series and between them: `off 60 s, 3 min between sets`."""
    inner, _, outer = behind.rpartition(",")
    if _is_between_series(outer) and not _OF_SERIES.search(inner):
        return _rest_in(inner), _rest_in(outer)
    rest = _rest_in(behind)
    return (None, rest) if _is_between_series(behind) else (rest, None)


def _is_between_series(behind: str) -> bool:
    return bool(_OF_SERIES.search(behind)) and not _TWO_RESTS.search(behind)


def _rest_in(behind: str) -> int | None:
    """Give the seconds of rest behind the brackets; of two, the first is between what they hold."""
    if (two := _TWO_RESTS.search(behind)) is not None:
        after = read_numbers(f"rest {two[1]}")
        return after.rest_s if after else None
    after = read_numbers(behind) or read_numbers(behind.split(",", maxsplit=1)[0])
    rest = after.rest_s if after else None
    return rest if rest is not None else read_behind(behind)[0].rest_s


def _each_part(parts: list[str], sets: int, rest: int | None) -> tuple[Exercise, ...]:
    exercises = [
        exercise for part in parts if (exercise := read_exercise(part) or _measured(part)) is not None
    ]
    if len(exercises) < 2 or len(exercises) != len(parts) or sets < 1:
        return ()
    times = [e.model_copy(update={"sets": sets * (e.sets or 1)}) for e in exercises]
    if rest is not None and times[-1].rest_s is None:
        times[-1] = times[-1].model_copy(update={"rest_s": rest})
    return tuple(times)


def _with_rests(parts: list[str]) -> list[str]:
    """Leave rests with what they follow: `4 x 50 drill, 15 s rest; 100 kick` are two parts."""
    joined: list[str] = []
    for part in parts:
        numbers = read_numbers(part) if joined else None
        if numbers is not None and numbers.is_empty and numbers.rest_s is not None and len(parts) > 2:
            joined[-1] = f"{joined[-1]}, {part}"
        else:
            joined.append(part)
    return joined


def _goes_on(part: str) -> bool:
    """Tell more to do behind the brackets from what is said of them."""
    if is_remark(part) or easy_seconds(part) is not None:
        return False
    exercise = read_exercise(part) or read_unnamed(part)
    return exercise is not None and exercise.is_measured


def _is_measured(part: str) -> bool:
    """Tell a further piece of work from a rest or a remark."""
    exercise = read_exercise(part)
    if exercise is None:
        return False
    is_length = (exercise.reps or "").isdigit() and int(exercise.reps or 0) % 50 == 0
    return is_length or (exercise.distance_m or exercise.duration_s) is not None


def _way(inner: str) -> Exercise | None:
    """Read `200 @ CSS` in brackets: a way."""
    return _measured(inner) if _LEADING_WAY.match(inner.strip()) else None


def _measured(part: str) -> Exercise | None:
    """Read a part in brackets that has no name: `1 min @ 12 km/h`."""
    numbers = read_numbers(_LEADING_WAY.sub(r"\1 m", part.strip()))
    if numbers is None or not numbers.has_work:
        return None
    return as_exercise(UNNAMED, numbers, numbers.notes, source=part)
