"""Lines that were read as exercises and hardly are: what somebody said stays as a note of what it follows."""

import re
from collections import Counter

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.asides.line_sense import shipped_sense
from ml.extract.notation.vocabulary import COOL_DOWN, WARM_UP
from storage.records.program import Exercise, Program, Session

# Below this chance of being trained a line is a remark; of trained lines of texts that the model did not see,
# about one in a hundred has so little.
LEAST_CHANCE = 0.15
_MOST_NOTES = 2000
_AROUND = re.compile(rf"(?:{WARM_UP}|{COOL_DOWN})\b", re.IGNORECASE)


def without_remarks(program: Program) -> Program:
    """Take out what only a remark made an exercise; its words go to the notes of the exercise before.

    Where nothing with numbers would be left, everything stays: what is a program is not decided here.
    """
    sessions = tuple(filter(lambda session: session.exercises, map(_without, program.sessions)))
    is_left = any(exercise.is_measured for session in sessions for exercise in session.exercises)
    return program.model_copy(update={"sessions": sessions}) if is_left else program


def _without(session: Session) -> Session:
    sources = Counter(exercise.source for exercise in session.exercises)
    kept: list[Exercise] = []
    for exercise in session.exercises:
        if not _is_remark(exercise, sources[exercise.source]):
            kept.append(exercise)
        elif kept:
            kept[-1] = _noted(kept[-1], exercise.source or exercise.name)
    return session.model_copy(update={"exercises": tuple(kept)})


def _is_remark(exercise: Exercise, together: int) -> bool:
    """Tell "coffee after, 20 min" from an exercise; `together` were read from its line."""
    line = exercise.source or exercise.name
    if together > 1 or _is_sure(exercise) or not any(map(str.isalpha, line)):
        return False
    return shipped_sense().chance(line) < LEAST_CHANCE


def _is_sure(exercise: Exercise) -> bool:
    """Tell a warm-up, and a movement that people know with its sets or its way, whatever its line says."""
    if _AROUND.match(exercise.name):
        return True
    has_sets = exercise.sets is not None and (exercise.reps or exercise.duration_s)
    return bool(has_sets or exercise.distance_m) and exercise_words(exercise.name) > 0


def _noted(exercise: Exercise, remark: str) -> Exercise:
    notes = "; ".join(filter(None, [exercise.notes, remark.strip(" -*•.;")]))
    return exercise.model_copy(update={"notes": notes[:_MOST_NOTES]})
