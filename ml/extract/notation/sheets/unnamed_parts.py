"""Rounds and warm-ups between exercises that stand under no heading: all of it one session."""

import re
from collections.abc import Sequence

from ml.extract.notation.vocabulary import COOL_DOWN, WARM_UP
from storage.records.program import Session

# What says how often, or when, but names nothing.
_UNNAMED = re.compile(
    r"^\W*(?:\d{1,2}\s?(?:rounds?|rds?|sets?|x|times|circuits?|раунд\w*|круг\w*|подход\w*)(?:\s(?:of|through|по))?"
    rf"|{WARM_UP}|{COOL_DOWN})\W*$",
    re.IGNORECASE,
)


def joined_unnamed(sessions: Sequence[Session], title: str | None) -> tuple[Session, ...]:
    """Join `10 min easy`, `3 rounds:` with its lines and `5 min easy`; `title` is what the sheet is called.

    Where every exercise stands under a heading of its own, or days are told apart, they stay sessions.
    """
    titles = [session.title for session in sessions]
    is_bare = None in titles and all(one is None or _UNNAMED.match(one) for one in titles)
    if len(sessions) < 2 or not is_bare or any(session.day for session in sessions):
        return tuple(sessions)
    exercises = tuple(exercise for session in sessions for exercise in session.exercises)
    return (Session(title=title, exercises=exercises),)
