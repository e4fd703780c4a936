"""Flags values that are likely wrong: boosted trees that saw what readings of strange pages got wrong.

Rules of doubt know what may be misread in a value; how a page is laid out they cannot doubt. The trees can:
by what was left over of a line or page, and by what a value says beside the others.
`ml.training.fit_doubt_sense` learns them from readings that were compared with labels.
"""

from functools import cache
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits

from ml.boosted_trees import Trees
from ml.extract.doubting.features import FIELDS, Floats, features_of
from storage.records.program import Doubt, Exercise, Flag, Program

WEIGHTS = Path(__file__).parent / "sense.npz"
NAME = "wrong"
# From this chance on a value is flagged: more than half of what is wrong on pages of designs that the trees
# did not see, and one in twenty-five values that are right there.
LEAST_CHANCE = 0.15


def with_likely_mistakes_flagged(program: Program, text: str) -> Program:
    """Add a flag to each value that is likely wrong and carries none; `text` is all that the page says."""
    if not program.exercises:
        return program
    chances = iter(chances_of(program, text))
    sessions = tuple(
        session.model_copy(
            update={"exercises": tuple(_flagged(one, next(chances)) for one in session.exercises)}
        )
        for session in program.sessions
    )
    return program.model_copy(update={"sessions": sessions})


def chances_of(program: Program, text: str) -> Floats:
    """Give for each exercise the chance of each of FIELDS to be wrong."""
    return _shipped_trees().predict(features_of(program, text)).reshape(-1, len(FIELDS))


def _flagged(exercise: Exercise, chances: Floats) -> Exercise:
    doubted = {flag.field for flag in exercise.flags}
    more = tuple(
        Flag(field=field, reason=Doubt.MISSING if getattr(exercise, field) is None else Doubt.UNCLEAR)
        for field, chance in zip(FIELDS, chances, strict=True)
        if chance >= LEAST_CHANCE and field not in doubted
    )
    return exercise.model_copy(update={"flags": (*exercise.flags, *more)}) if more else exercise


@cache
def _shipped_trees() -> Trees:
    threadpool_limits(1, user_api="blas")
    with np.load(WEIGHTS, allow_pickle=False) as arrays:
        return Trees(dict(arrays), NAME)
