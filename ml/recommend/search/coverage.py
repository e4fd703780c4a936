"""How much a course is about what was asked for."""

import math
from collections.abc import Callable, Sequence

from ml.recommend.search.course_side import ReadCourse
from ml.recommend.search.query import Query
from ml.recommend.search.terms import Term
from storage.records.vocabulary import CourseGender

_FULL = 0.8
_IMPLIED = 0.5
# What a person asks of the level or gender is a condition more than a topic.
_LESS_TELLING = {"level": 0.4, "gender": 0.5}
# "First", "quick", "after 50" colour a search more than they are what it is about.
_CIRCUMSTANCE = 0.7
_NEARLY = {"for": 0.65}
_NEAR = 0.4
# A word in the title of a course that has another value, or another activity.
_BY_THE_WAY = 0.6
_GROWN, _OLD = 20, 50


def coverage(term: Term, one: ReadCourse) -> float:
    """Say from 0 to 1 how much a course is about a term: by its fields, title and tags, description."""
    is_named, is_told = term.name in one.named, term.name in one.told
    exact = [facet for facet in term.facets if facet.is_exact]
    if any(one.has(facet) for facet in exact):
        return 1.0 if is_named else 0.9 if is_told else _FULL
    if is_named:
        return _BY_THE_WAY if exact or _is_another_activity(term, one) else 1.0
    near = _nearness(term, one)
    return max(near + 0.25, 0.4) if is_told else near


def _is_another_activity(term: Term, one: ReadCourse) -> bool:
    """Say whether a term belongs to activities that a course has none of."""
    activities = [facet for facet in term.facets if facet.field == "activity"]
    return bool(activities) and not any(one.has(facet) for facet in activities)


def topic_shares(query: Query, read: Sequence[ReadCourse]) -> list[float]:
    """Say of each course from 0 to 1 how much of all that is asked for it has; rare things say most."""
    shares = [0.0] * len(read)
    total = 0.0
    for term in (*query.wanted, *query.implied):
        covered = [coverage(term, one) for one in read]
        weight = _weight(term, covered) * (_IMPLIED if term in query.implied else 1.0)
        total += weight
        shares = [share + weight * value for share, value in zip(shares, covered, strict=True)]
    return [share / total for share in shares] if total else shares


def _weight(term: Term, covered: Sequence[float]) -> float:
    count = sum(value >= _FULL for value in covered)
    rarity = 0.3 + math.log((len(covered) + 1) / (count + 1)) / math.log(len(covered) + 2)
    plain = _CIRCUMSTANCE if term.kind == "circumstance" else 1.0
    return rarity * min((_LESS_TELLING.get(facet.field, 1.0) for facet in term.facets), default=plain)


def is_for_others(query: Query) -> Callable[[ReadCourse], int]:
    """Give what counts the ways in which a course is made for others than who asks."""
    codes = {rule.code for rule in query.conditions}
    names = {term.name for term in (*query.wanted, *query.implied)}
    is_old = "age" in codes or bool(names & {"senior", "masters"})

    def count(one: ReadCourse) -> int:
        course = one.course
        return (
            ("limits" not in codes and bool(course.adapted_for and one.facts.health))
            + ("gender" not in codes and course.gender != CourseGender.ANY)
            + ("age" not in codes and (course.age_max or 99) < _GROWN)
            + (not is_old and (course.age_min or 0) >= _OLD)
        )

    return count


def _nearness(term: Term, one: ReadCourse) -> float:
    """Say how near a course's fields come to a term that they do not name."""
    fields: dict[str, float] = {}
    for facet in term.facets:
        if not facet.is_exact:
            near = _NEARLY.get(facet.field, _NEAR) if one.has(facet) else 0.0
            fields[facet.field] = max(fields.get(facet.field, 0.0), near)
    return sum(fields.values()) / len(fields) if fields else 0.0
