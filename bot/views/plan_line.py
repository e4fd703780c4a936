"""One planned exercise in a line: "4 × 8-10 · 60 kg · rest 1:30 min"."""

from bot.views.amounts import distance_text, duration_text, load_text
from bot.views.texts import Texts
from storage.records.person import Units
from storage.records.program import Exercise


def plan_line(texts: Texts, exercise: Exercise, units: Units) -> str:
    """Say what the sheet asks for, as plain text; empty where it gives a name alone."""
    parts = [
        _work(texts, exercise),
        load_text(texts, exercise.load, units) if exercise.load else "",
        texts.plain("plan-per-side") if exercise.per_side else "",
        texts.plain("plan-tempo", tempo=exercise.tempo) if exercise.tempo else "",
        texts.plain("plan-rest", time=duration_text(texts, exercise.rest_s)) if exercise.rest_s else "",
    ]
    return " · ".join(part for part in parts if part)


def _work(texts: Texts, exercise: Exercise) -> str:
    measured = [
        exercise.reps or "",
        distance_text(texts, exercise.distance_m) if exercise.distance_m else "",
        duration_text(texts, exercise.duration_s) if exercise.duration_s else "",
    ]
    work = " · ".join(part for part in measured if part)
    if exercise.sets is None:
        return work
    return f"{exercise.sets} × {work}" if work else texts.plain("plan-sets", count=exercise.sets)


def named_line(texts: Texts, exercise: Exercise, units: Units) -> str:
    """Give the exercise's name with what the sheet asks for, as plain text."""
    asked = plan_line(texts, exercise, units)
    label = f"{exercise.group}: {exercise.name}" if exercise.group else exercise.name
    return f"{label} — {asked}" if asked else label
