"""After reading: words that a program does not need, left over from the page around it, are taken out."""

import re

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.vocabulary import WEEKDAY
from storage.records.program import Exercise, Program, Session

_MOSTLY = 0.6
_LONGEST_NAME = 6
_FEWEST_IN_SENTENCE = 4
_DAY = re.compile(rf"{WEEKDAY}\b", re.IGNORECASE)
# What a day may hold without a word of how much.
_TRAINED = re.compile(
    r"(?:gym|weights?|lift(?:ing)?|race|s&c|football|tennis|climb(?:ing)?|spin(?:ning)?|зал|качалка|лыжи|коньки"
    r"|футбол|теннис|бассейн|старт|соревновани\w+|офп|сфп)\b",
    re.IGNORECASE,
)
# `How hard was it? (circle)` beside 1 to 10.
_QUESTION = re.compile(r"\w\s\S.*\?\s*(?:\([^()]*\))?$")
_SETS = re.compile(r"\W*\d{1,2}\s*[xх×]\s*\d", re.IGNORECASE)
_ORDERS = re.compile(
    r"\b(?:ignore|disregard|forget)\b.{0,40}\b(?:instructions?|prompts?|rules)\b"
    r"|\b(?:игнорируй|забудь)\w*.{0,40}\b(?:инструкци|указани|правил)",
    re.IGNORECASE,
)
# `..., 45 s per side`, `...: 5 minutes`: an amount that a sign sets apart says that the words
# before it are done.
_SET_APART = re.compile(
    r"[,:]\s+\d+(?:-\d+)?\s?(?:s|sec|seconds|min|minutes|reps|times|breaths|m|с|сек|мин|раз)\b", re.IGNORECASE
)


def tidied(program: Program) -> Program:
    """Drop lines without numbers and without any word of training, where most exercises have numbers."""
    exercises = program.exercises
    if sum(exercise.is_measured for exercise in exercises) < max(2, _MOSTLY * len(exercises)):
        return program
    sessions = []
    for session in program.sessions:
        is_day = len(session.exercises) == 1 and bool(_DAY.match(session.title or ""))
        kept = tuple(
            e
            for e in session.exercises
            if _says_work(e) or _is_beside_numbers(e, session) or (is_day and _TRAINED.match(e.name))
        )
        if kept:
            sessions.append(session.model_copy(update={"exercises": kept}))
    return program.model_copy(update={"sessions": tuple(sessions)})


def _says_work(exercise: Exercise) -> bool:
    if not exercise.is_measured and _is_advice(exercise.source or ""):
        return False
    return _is_name(exercise.name) or (exercise.is_measured and not _is_talk(exercise))


def _is_advice(line: str) -> bool:
    """Tell `Hold on to a chair.`, a sentence below an exercise, from a name: it ends like one."""
    return line.rstrip().endswith(".") and len(line.split()) >= _FEWEST_IN_SENTENCE and line[:1].isupper()


def _is_beside_numbers(exercise: Exercise, session: Session) -> bool:
    """Tell a name that shares its line with what is counted: "Wrists, wall slides 2x8"."""
    is_short = not exercise.is_measured and len(exercise.name.split()) <= _LONGEST_NAME
    return is_short and any(e.is_measured and e.source == exercise.source for e in session.exercises)


def _is_name(name: str) -> bool:
    """Tell an exercise without numbers from a sentence about training."""
    return exercise_words(name) > 0 and len(name.split()) <= _LONGEST_NAME


def _is_talk(exercise: Exercise) -> bool:
    """Tell a sentence with a number in it, without any word of training, and orders to whoever reads."""
    if _ORDERS.search(exercise.name) or (
        _QUESTION.search(exercise.name) and not exercise_words(exercise.name)
    ):
        return True
    is_set = _SETS.match(exercise.source or "") is not None
    is_sentence = (
        not is_set and len(exercise.name.split()) > _LONGEST_NAME and exercise_words(exercise.name) == 0
    )
    return is_sentence and not _is_prescribed(exercise)


def _is_prescribed(exercise: Exercise) -> bool:
    """Tell "roll each sole on a rolled sock, 60 s per side", which a coach wrote, from "I slept 8 hours"."""
    is_scheme = exercise.sets and (exercise.reps or exercise.duration_s or exercise.distance_m)
    return bool(is_scheme) or exercise.per_side or bool(_SET_APART.search(exercise.source or ""))
