"""What a day has on lines of their own, `EMOM 10: 5 burpees`: parts of the session of that day."""

from collections.abc import Sequence

from ml.extract.notation.sheets.open_session import OpenSession
from storage.records.program import Exercise


def joined_in_days(sessions: Sequence[OpenSession]) -> list[OpenSession]:
    """Let blocks of one line, and what follows them, be part of their day; their scheme goes to the notes."""
    made: list[OpenSession] = []
    for session in sessions:
        last = made[-1] if made else None
        is_line = session.is_of_line or bool(session.stations)
        if last is not None and _is_of(last, session) and (is_line or _goes_on(last, session)):
            last.exercises = [*last.finished(), *_with_scheme(session)]
            last.block, last.goes_on = None, True
        elif session.day is not None and session.is_of_line and (last is None or last.day != session.day):
            made.append(OpenSession(session.day, session.day, exercises=_with_scheme(session), goes_on=True))
        else:
            made.append(session)
    return made


def _is_of(day: OpenSession, session: OpenSession) -> bool:
    """Tell that the session before is the day's own, no block with a title."""
    return session.day is not None and session.day == day.day and (day.title == day.day or day.goes_on)


def _goes_on(last: OpenSession, session: OpenSession) -> bool:
    """Tell what a day has below a block of one line."""
    return session.title is None and session.block is None and last.goes_on


def _with_scheme(session: OpenSession) -> list[Exercise]:
    title = session.block.title if session.block else session.title
    return [
        one if not title or title in (one.notes or "") else _noted(one, title) for one in session.finished()
    ]


def _noted(exercise: Exercise, title: str) -> Exercise:
    return exercise.model_copy(update={"notes": "; ".join(filter(None, [title, exercise.notes]))[:2000]})
