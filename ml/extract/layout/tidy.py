"""After reading: words that a program does not need, left over from the page around it, are taken out."""

import re

from ml.extract.exercise_words import exercise_words
from storage.records.program import Exercise, Program

_MOSTLY = 0.6
_LONGEST_NAME = 6
_ORDERS = re.compile(
    r"\b(?:ignore|disregard|forget)\b.{0,40}\b(?:instructions?|prompts?|rules)\b"
    r"|\b(?:игнорируй|забудь)\w*.{0,40}\b(?:инструкци|указани|правил)",
    re.IGNORECASE,
)


def tidied(program: Program) -> Program:
    """Drop lines without numbers and without any word of training, where most exercises have numbers."""
    exercises = program.exercises
    if sum(exercise.is_measured for exercise in exercises) < max(2, _MOSTLY * len(exercises)):
        return program
    sessions = []
    for session in program.sessions:
        kept = tuple(e for e in session.exercises if _is_name(e.name) or (e.is_measured and not _is_talk(e)))
        if kept:
            sessions.append(session.model_copy(update={"exercises": kept}))
    return program.model_copy(update={"sessions": tuple(sessions)})


def _is_name(name: str) -> bool:
    """Tell an exercise without numbers from a sentence about training."""
    return exercise_words(name) > 0 and len(name.split()) <= _LONGEST_NAME


def _is_talk(exercise: Exercise) -> bool:
    """Tell a sentence with a number in it, without any word of training, and orders to whoever reads."""
    if _ORDERS.search(exercise.name):
        return True
    return len(exercise.name.split()) > _LONGEST_NAME and exercise_words(exercise.name) == 0
