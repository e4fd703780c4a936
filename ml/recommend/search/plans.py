"""What a course's plan asks for although the search rules it out: only the whole course says so."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from ml.recommend.explanations import Reason
from ml.recommend.reading.clauses import clauses
from ml.recommend.search.query import Query
from ml.recommend.search.results import SearchHit
from ml.recommend.search.terms import vocabulary
from storage.records.course import Course
from storage.records.vocabulary import Limitation

_DEMAND = "demand"
# Movements that a plan names; other activities are what a whole course is about.
_MOVEMENTS = re.compile(
    "run|sprint|hills|push_up|pull_up|muscle_up|handstand|jump_rope|snatch|stairs|cycle|indoor_bike|row|treadmill"
)
# "Toe tap instead of a hop" asks for no hop.
_INSTEAD = re.compile(r"\b(?:instead of|rather than|in place of|вместо)(?: \w+)?$")
_NEAREST = 3
_JUMPING = frozenset({"jumping", "jump_rope"})
_SPARED = frozenset({Limitation.JOINTS, Limitation.BACK, Limitation.OVERWEIGHT, Limitation.POST_INJURY})


def movements_to_spare(query: Query) -> frozenset[str]:
    """Give the names of terms that no plan may ask for."""
    spared = {term.name for term in query.unwanted if term.kind == _DEMAND or _MOVEMENTS.fullmatch(term.name)}
    if any(rule.code == "jumps" for rule in query.conditions):
        spared |= _JUMPING
    return frozenset(spared)


def breaks_by_plan(query: Query, course: Course) -> bool:
    """Say whether a plan asks for what the search rules out, or jumps where a limit speaks against it."""
    spared = movements_to_spare(query)
    if query.limits & _SPARED and not query.limits.intersection(course.adapted_for):
        spared |= _JUMPING
    return bool(spared) and not spared.isdisjoint(_asked(tuple(_plan(course))))


def nearest_by_plan(query: Query, hits: Iterable[SearchHit]) -> list[SearchHit]:
    """Give the few that come nearest where every plan asks for something that was ruled out, and say so."""
    said = tuple(query.said[name] for name in sorted(movements_to_spare(query) & query.said.keys()))
    asked = Reason("without", said) if said else Reason("jumps")
    return [replace(hit, missed=(*hit.missed, asked)) for hit in islice(hits, _NEAREST)]


def _plan(course: Course) -> Iterator[str]:
    if course.plan_text:
        yield course.plan_text
    elif course.plan:
        for session in course.plan.sessions:
            yield from (exercise.name for exercise in session.exercises)


@lru_cache(maxsize=4096)
def _asked(texts: tuple[str, ...]) -> frozenset[str]:
    asked: set[str] = set()
    for text in texts:
        for clause in clauses(text):
            for begin, _, terms in vocabulary().spans(clause.words):
                if begin not in clause.negated and not _INSTEAD.search(" ".join(clause.words[:begin])):
                    asked.update(term.name for term in terms)
    return frozenset(asked)


def checks_plans(query: Query) -> bool:
    """Say whether plans have to be read at all."""
    return bool(movements_to_spare(query) or query.limits & _SPARED)
