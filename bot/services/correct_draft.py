"""Correct one line of a draft before it becomes a tracker or a course."""

from dataclasses import replace
from datetime import datetime

from bot.errors import TellPersonError
from bot.services.take_sources import read_draft
from ml.extract.notation.line.lines import parse_line
from ml.extract.notation.parsed import LineKind
from storage.records.draft import Draft, DraftStatus
from storage.records.person import Person
from storage.records.program import Exercise, Program, Session
from storage.unit_of_work import UnitOfWork


async def correct_line(
    uow: UnitOfWork, person: Person, draft_id: int, index: int, text: str, now: datetime
) -> Draft:
    """Put what was typed in place of the exercise with that index; a name alone keeps its numbers.

    Raises TellPersonError where it is not one exercise.
    """
    parsed = parse_line(text.replace("\n", " ")[:300])
    if parsed.kind not in {LineKind.EXERCISE, LineKind.WHOLE} or len(parsed.exercises) != 1:
        raise TellPersonError("photo-fix-unread")
    draft = await read_draft(uow, person, draft_id)
    exercise = _corrected(exercise_at(draft, index), parsed.exercises[0])
    return await _replace(uow, person, draft_id, index, exercise, now)


def _corrected(read: Exercise, typed: Exercise) -> Exercise:
    """Give the typed exercise; a superset's letter and the notes stay where none are typed."""
    if not typed.is_measured and typed.load is None and typed.rest_s is None:
        doubts = tuple(flag for flag in read.flags if flag.field != "name")
        return read.model_copy(update={"name": typed.name, "flags": doubts})
    kept = {"group": typed.group or read.group, "notes": typed.notes or read.notes}
    return typed.model_copy(update=kept)


async def remove_line(uow: UnitOfWork, person: Person, draft_id: int, index: int, now: datetime) -> Draft:
    """Take an exercise out of a draft."""
    return await _replace(uow, person, draft_id, index, None, now)


async def accept_line(uow: UnitOfWork, person: Person, draft_id: int, index: int, now: datetime) -> Draft:
    """Say that a doubtful exercise is right as it is."""
    draft = await read_draft(uow, person, draft_id)
    exercise = exercise_at(draft, index)
    return await _replace(uow, person, draft_id, index, exercise.model_copy(update={"flags": ()}), now)


def exercise_at(draft: Draft, index: int) -> Exercise:
    """Give an exercise by its place in the whole program, from 0."""
    exercises = draft.program.exercises if draft.program else ()
    if not 0 <= index < len(exercises):
        raise TellPersonError("photo-draft-gone")
    return exercises[index]


def ensure_correctable(draft: Draft, person: Person) -> None:
    """Raise TellPersonError where a tracker was made of a draft already.

    The tracker would stay as it was, and nobody would notice; a coach may still publish the draft.
    """
    if draft.status is DraftStatus.TRACKED and not person.is_coach:
        raise TellPersonError("photo-fix-in-use")


async def _replace(
    uow: UnitOfWork, person: Person, draft_id: int, index: int, exercise: Exercise | None, now: datetime
) -> Draft:
    draft = await read_draft(uow, person, draft_id)
    ensure_correctable(draft, person)
    exercise_at(draft, index)
    program = draft.program or Program(is_program=False)
    changed = replace(draft, program=_with(program, index, exercise))
    await uow.drafts.save(changed, now)
    return changed


def _with(program: Program, index: int, exercise: Exercise | None) -> Program:
    sessions: list[Session] = []
    first = 0
    for session in program.sessions:
        kept = list(session.exercises)
        if first <= index < first + len(kept):
            kept[index - first : index - first + 1] = [exercise] if exercise else []
        first += len(session.exercises)
        if kept:
            sessions.append(session.model_copy(update={"exercises": tuple(kept)}))
    return program.model_copy(update={"sessions": tuple(sessions)})
