"""Several pages as one program: in order, the same page only once, overlapping ones joined."""

from collections.abc import Sequence

from storage.records.program import Exercise, Program, Session

# Two screenshots of a list that was scrolled share at least so many lines, or a whole page.
_LEAST_SHARED = 2


def merge_pages(pages: Sequence[Program]) -> Program:
    """Join the sessions of pages; what a page repeats of the one before it is kept once."""
    sessions: list[Session] = []
    for page in pages:
        for number, session in enumerate(page.sessions):
            if any(_same(session, earlier) for earlier in sessions):
                continue
            if number == 0 and sessions and (shared := _shared(sessions[-1], session)):
                more = session.exercises[shared:]
                last = sessions[-1]
                sessions[-1] = last.model_copy(update={"exercises": (*last.exercises, *more)})
                continue
            sessions.append(session)
    title = next((page.title for page in pages if page.title), None)
    return Program(is_program=any(page.is_program for page in pages), title=title, sessions=tuple(sessions))


def same_exercises(one: Program, other: Program) -> bool:
    """Tell two readings of the same sheet: the same exercises with the same numbers, in order."""
    return [_key(e) for e in one.exercises] == [_key(e) for e in other.exercises]


def _same(one: Session, other: Session) -> bool:
    return one.title == other.title and [_key(e) for e in one.exercises] == [_key(e) for e in other.exercises]


def _shared(before: Session, after: Session) -> int:
    """Count the exercises at the end of one page with which the next begins; 0 where it is no overlap."""
    if after.title not in {None, before.title}:
        return 0
    ends, begins = [_key(e) for e in before.exercises], [_key(e) for e in after.exercises]
    for count in range(min(len(ends), len(begins)), 0, -1):
        if ends[-count:] == begins[:count]:
            return count if count >= min(_LEAST_SHARED, len(begins)) else 0
    return 0


def _key(exercise: Exercise) -> tuple[object, ...]:
    measures = (exercise.sets, exercise.reps, exercise.load, exercise.duration_s, exercise.distance_m)
    return (exercise.name.lower(), *measures)
