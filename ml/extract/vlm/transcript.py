"""The form of a model's answer: its JSON schema, and the one place where answers are checked."""

from typing import Any

from pydantic import field_validator

from ml.llm.answer import AnswerForm, checked
from ml.llm.failure import BadAnswerError
from storage.records.program import Exercise, Program, Session

# A year's plan on one sheet has fewer; a model that goes in circles has more.
_MOST_EXERCISES = 400


class TranscribedExercise(AnswerForm):
    """One exercise as the model read it; units as in `Exercise`."""

    name: str
    sets: int | None
    reps: str | None
    load: str | None
    duration_s: int | None
    distance_m: float | None
    rest_s: int | None
    group: str | None
    notes: str | None
    per_side: bool | None
    tempo: str | None

    @field_validator("sets", "duration_s", "distance_m", mode="before")
    @classmethod
    def _nothing_is_null(cls, value: Any) -> Any:
        return value or None

    @field_validator("reps", "load", "tempo", mode="before")
    @classmethod
    def _as_written(cls, value: Any) -> Any:
        return f"{value:g}" if isinstance(value, int | float) else value


class TranscribedSession(AnswerForm):
    """One block of training."""

    title: str | None
    day: str | None
    exercises: list[TranscribedExercise]


class Transcript(AnswerForm):
    """What a model answers about one image."""

    is_program: bool
    title: str | None
    sessions: list[TranscribedSession]


def read_transcript(answer: str) -> Program:
    """Read a model's words as a program; raises BadAnswerError.

    Thoughts and fences around the JSON object are passed over. What is no program has no sessions.
    """
    with checked():
        program = _program(Transcript.read(answer))
    if len(program.exercises) > _MOST_EXERCISES:
        raise BadAnswerError("there are more exercises than a sheet can hold")
    return program


def _program(transcript: Transcript) -> Program:
    if not transcript.is_program:
        return Program(is_program=False)
    sessions = [
        Session(title=session.title, day=session.day, exercises=tuple(map(_exercise, session.exercises)))
        for session in transcript.sessions
        if session.exercises
    ]
    return Program(is_program=bool(sessions), title=transcript.title, sessions=tuple(sessions))


def _exercise(exercise: TranscribedExercise) -> Exercise:
    return Exercise(**{**exercise.model_dump(), "per_side": bool(exercise.per_side)})
