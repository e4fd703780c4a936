"""A program written in plain notation that `parse_text` reads back as the same program."""

from ml.extract.notation.units import Unit
from storage.records.program import Exercise, Program, Session


def render(program: Program) -> str:
    """Write a program as text: sessions under `##` headings, one exercise a line.

    Flags and sources are left out: they speak of another text.
    """
    lines = [f"# {program.title}"] if program.title else []
    for number, session in enumerate(program.sessions):
        lines += _heading(session, number)
        lines += [render_exercise(exercise) for exercise in session.exercises]
    return "\n".join(lines)


def render_exercise(exercise: Exercise) -> str:
    """Write an exercise on one line: `A. Bench press 4 x 8-10 @ 60 kg, rest 90 s`."""
    label = f"{exercise.group}. " if exercise.group else ""
    parts = [part for part in (_work(exercise), _load(exercise), _hold(exercise), _over(exercise)) if part]
    line = " ".join([f"{label}{exercise.name}", *parts])
    more = [
        f"rest {exercise.rest_s} s" if exercise.rest_s is not None else "",
        f"tempo {exercise.tempo}" if exercise.tempo else "",
        "per side" if exercise.per_side else "",
    ]
    return ", ".join([line, *(part for part in more if part)])


def _heading(session: Session, number: int) -> list[str]:
    if session.title:
        return [f"## {session.title}:"]
    return [""] if number else []


def _work(exercise: Exercise) -> str:
    """Write the first thing that one set consists of, as many times as there are sets."""
    if exercise.reps:
        one = exercise.reps
        alone = one if one.endswith(f" {Unit.CALORIE}") or not one[0].isdigit() else f"{one} reps"
    elif exercise.duration_s is not None:
        one = alone = f"{exercise.duration_s} s"
    elif exercise.distance_m is not None:
        one = alone = f"{exercise.distance_m:g} m"
    else:
        return f"{exercise.sets} sets" if exercise.sets else ""
    return f"{exercise.sets} x {one}" if exercise.sets else alone


def _load(exercise: Exercise) -> str:
    if not exercise.load:
        return ""
    is_named = exercise.load.startswith(("RPE", "RIR", "Borg", "effort", "bodyweight"))
    return exercise.load if is_named else f"@ {exercise.load}"


def _hold(exercise: Exercise) -> str:
    return f"hold {exercise.duration_s} s" if exercise.reps and exercise.duration_s is not None else ""


def _over(exercise: Exercise) -> str:
    has_other = exercise.reps or exercise.duration_s is not None
    return f"over {exercise.distance_m:g} m" if has_other and exercise.distance_m is not None else ""
