"""Doubt by comparison: what a line lacks or says otherwise than the lines around it."""

import re
from collections.abc import Sequence

from storage.records.program import Doubt, Exercise, Flag, Program

# So many others must have what one lacks, and such a share of them.
_FEWEST, _MOST = 3, 0.6
_AMOUNTS = ("reps", "duration_s", "distance_m")
_MOST_REPS = 30
_MOST_SETS, _USUAL_SETS = 10, 6
_FAR_ABOVE = 3
_HEAVIEST_KG, _HEAVIEST = 400, 1000
_LONGER = 15
_HOLD = re.compile(
    r"\b(?:plank|hold|hang(?!\s(?:power|snatch|clean|squat))|carry|wall sit|планка|стульчик|вис)\b",
    re.IGNORECASE,
)
_NONE = re.compile(r"(?<![\d.,])0+(?![\d.,])")
_LADDER = re.compile(r"^([1-6])-(\d{1,2})-(\d{1,2})$")
_LOAD = re.compile(r"^(\d+(?:\.\d+)?)\s*(\D*)$")


def with_odd_ones_flagged(program: Program) -> Program:
    """Flag values that were lost or misread by the look of the other lines of their session."""
    sessions = tuple(
        session.model_copy(
            update={"exercises": tuple(_flagged(e, session.exercises) for e in session.exercises)}
        )
        for session in program.sessions
    )
    return program.model_copy(update={"sessions": sessions})


def _flagged(exercise: Exercise, all_of_them: Sequence[Exercise]) -> Exercise:
    others = [other for other in all_of_them if other is not exercise]
    # A distance or a time is often done once.
    once = exercise.duration_s is not None or exercise.distance_m is not None
    sets = None if once else _missing(exercise, others, ("sets",))
    grown = _grown_together(exercise)
    if grown and exercise.sets is None and len(exercise.reps or "") > 2:
        # 315 may be 3x5.
        sets = Flag(field="sets", reason=Doubt.MISSING)
    found = (
        sets,
        None if grown else _either(exercise, sets),
        _missing_rest(exercise, others),
        _zero(exercise),
        _crooked_ladder(exercise),
        _missing(exercise, others, _AMOUNTS),
        _many_sets(exercise, others),
        grown,
        _heavy(exercise, others),
        _held(exercise),
        *_rest_or_work(exercise),
        _crooked_time(exercise),
    )
    doubted = {flag.field for flag in exercise.flags}
    more = tuple(flag for flag in found if flag is not None and flag.field not in doubted)
    return exercise.model_copy(update={"flags": (*exercise.flags, *more)}) if more else exercise


def _missing(exercise: Exercise, others: Sequence[Exercise], fields: Sequence[str]) -> Flag | None:
    """Doubt that a line says nothing where nearly all say something."""
    if _says(exercise, fields):
        return None
    having = sum(_says(other, fields) for other in others)
    return (
        Flag(field=fields[0], reason=Doubt.MISSING) if having >= max(_FEWEST, _MOST * len(others)) else None
    )


def _missing_rest(exercise: Exercise, others: Sequence[Exercise]) -> Flag | None:
    """Doubt that only one has no rest; the first of a superset has none, and holds seldom have."""
    return _missing(exercise, others, ("rest_s",)) if exercise.reps and not exercise.group else None


def _zero(exercise: Exercise) -> Flag | None:
    """Doubt no repetitions: the first digit was lost."""
    return Flag(field="reps", reason=Doubt.ODD) if _NONE.search(exercise.reps or "") else None


def _crooked_ladder(exercise: Exercise) -> Flag | None:
    """Doubt a ladder with a step that is far out of line, as in 27-75-9 for 21-15-9 and 72-15 for 12-15."""
    if not re.fullmatch(r"\d+(?:-\d+)+", exercise.reps or ""):
        return None
    steps = [int(step) for step in (exercise.reps or "").split("-")]
    far = any(b > 2 * max(a, c) for a, b, c in zip(steps, steps[1:], steps[2:], strict=False))
    falls = len(steps) == 2 and steps[0] > max(_MOST_REPS, 2 * steps[1])
    return Flag(field="reps", reason=Doubt.ODD) if far or falls else None


def _says(exercise: Exercise, fields: Sequence[str]) -> bool:
    return any(getattr(exercise, name) is not None for name in fields)


def _many_sets(exercise: Exercise, others: Sequence[Exercise]) -> Flag | None:
    """Doubt more sets than anybody does, unless the whole sheet counts so: an EMOM's minutes."""
    usual = any((other.sets or 0) > _MOST_SETS for other in others) or not others
    if exercise.sets is None or exercise.sets <= _MOST_SETS or usual:
        return None
    return Flag(field="sets", reason=Doubt.ODD)


def _grown_together(exercise: Exercise) -> Flag | None:
    """Doubt 810 repetitions, and say that 8-10 may be meant: a dash is easily lost."""
    if exercise.reps is None or not re.fullmatch(r"\d{2,4}", exercise.reps):
        return None
    if int(exercise.reps) <= _MOST_REPS:
        return None
    text = exercise.reps
    cuts = ((text[:at], text[at:]) for at in range(1, len(text)) if text[at] != "0")
    ranges = tuple(f"{a}-{b}" for a, b in cuts if int(a) < int(b) <= _MOST_REPS)
    return Flag(field="reps", reason=Doubt.ODD, alternatives=ranges) if ranges else None


def _heavy(exercise: Exercise, others: Sequence[Exercise]) -> Flag | None:
    """Doubt a load far above the others: 225 kg among tens lost its point, 830 kg took in the repetitions."""
    heaviest = _HEAVIEST_KG if (exercise.load or "").endswith("kg") else _HEAVIEST
    if any(float(number) > heaviest for number in re.findall(r"\d+", exercise.load or "")):
        return Flag(field="load", reason=Doubt.ODD)
    load, unit = _load(exercise)
    usual = [other for other, its_unit in map(_load, others) if other and its_unit == unit]
    if load is None or load < 100 or len(usual) < _FEWEST or load <= 1.5 * max(usual):
        return None
    if load % 10 == 5:
        return Flag(field="load", reason=Doubt.ODD, alternatives=(f"{load / 10:g} {unit}".strip(),))
    return Flag(field="load", reason=Doubt.ODD) if load > _FAR_ABOVE * max(usual) else None


def _either(exercise: Exercise, missed: Flag | None) -> Flag | None:
    """Doubt a small number where sets are missed: it may be them, as in 4 or in 3-6-8 for 3 x 6-8."""
    if missed is None or exercise.reps is None:
        return None
    ladder = _LADDER.match(exercise.reps)
    if ladder and int(ladder[2]) < int(ladder[3]):
        return Flag(field="reps", reason=Doubt.ODD, alternatives=(f"{ladder[2]}-{ladder[3]}",))
    lone = exercise.reps.isdigit() and int(exercise.reps) <= _USUAL_SETS
    return Flag(field="reps", reason=Doubt.ORDER) if lone else None


def _load(exercise: Exercise) -> tuple[float | None, str]:
    found = _LOAD.match(exercise.load or "")
    return (float(found[1]), found[2]) if found else (None, "")


def _rest_or_work(exercise: Exercise) -> tuple[Flag, ...]:
    """Doubt a time beside sets and repetitions, taken for work: it may be the rest."""
    if exercise.sets is None or exercise.reps is None or exercise.duration_s is None or exercise.rest_s:
        return ()
    return tuple(Flag(field=name, reason=Doubt.UNLABELLED) for name in ("duration_s", "rest_s"))


def _held(exercise: Exercise) -> Flag | None:
    """Doubt repetitions of what is held or carried: their unit was lost."""
    counted = exercise.reps is not None and exercise.reps.isdigit() and int(exercise.reps) >= _LONGER
    return Flag(field="reps", reason=Doubt.UNIT) if counted and _HOLD.search(exercise.name) else None


def _crooked_time(exercise: Exercise) -> Flag | None:
    """Doubt a rest that no clock shows: 9 s for 90 s."""
    if not exercise.rest_s or exercise.rest_s % 5 == 0:
        return None
    return Flag(field="rest_s", reason=Doubt.ODD)
