"""Tells a pasted program from words that search for a course, or that answer a question."""

from ml.extract.extractor import Extractor
from storage.records.program import Program

# So many lines with sets are a program whatever was asked; fewer may be a note about health.
_CERTAIN = 2


def pasted_program(extractor: Extractor, text: str) -> Program | None:
    """Give the program that a text holds; None for a question, a wish or a single phrase without sets."""
    program = extractor.extract_text(text)
    if not program.is_program:
        return None
    exercises = program.exercises
    several_lines = len([line for line in text.splitlines() if line.strip()]) > 1
    with_sets = any(exercise.sets is not None for exercise in exercises)
    return program if (several_lines and len(exercises) > 1) or with_sets else None


def program_instead(extractor: Extractor, text: str) -> Program | None:
    """Give the program that was pasted where another answer was awaited; None for what may be that answer."""
    if len([line for line in text.splitlines() if line.strip()]) < _CERTAIN:
        return None
    program = extractor.extract_text(text)
    with_sets = [exercise for exercise in program.exercises if exercise.sets is not None]
    return program if program.is_program and len(with_sets) >= _CERTAIN else None
