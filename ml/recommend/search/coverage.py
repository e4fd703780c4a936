"""How much a course is about what was asked for."""

import math
import re
from collections.abc import Callable, Sequence

from ml.recommend.search.course_side import ReadCourse
from ml.recommend.search.query import Query
from ml.recommend.search.terms import Term
from storage.records.course import CourseSummary
from storage.records.vocabulary import CourseGender, CourseLevel, Limitation

_FULL = 0.8
_IMPLIED = 0.5
# What a person asks of the level or gender is a condition more than a topic.
_LESS_TELLING = {"level": 0.4, "gender": 0.5}
_LESS_TELLING_NAMES = {"no_equipment": 0.4}
# "First", "quick", "after 50" colour a search more than they are what it is about.
_CIRCUMSTANCE = 0.7
_NEARLY = {"for": 0.65}
_NEAR = 0.4
# A word in the title of a course that has another value, or another activity.
_BY_THE_WAY = 0.6
_MOTHERS = frozenset({"pregnancy", "postpartum", "pelvic_floor", "baby"})
_OTHER = frozenset({"other"})
# Hardly equipment.
_SOFT_FLOOR = frozenset({"mat"})
_GROWN, _OLD, _AGELESS = 20, 50, 99
# A sport, a job or a condition that a whole course is made for.
_AUDIENCES = frozenset(
    re.findall(
        r"\w+",
        "football rugby jump_sport tennis golf team_sport army fire_service police fitness_test lifeguard"
        " water_polo diving ballroom pole surf ski climb grappling taekwondo fight_camp triathlon wheelchair"
        " seated parkinson stroke long_covid cancer hypermobility scoliosis fibromyalgia acl"
        " joint_replacement gamer driver fathers couple family student baby teen senior shift_work"
        " osteoporosis menopause lungs asthma",
    )
)


def coverage(term: Term, one: ReadCourse) -> float:
    """Say from 0 to 1 how much a course is about a term: by its fields, title and tags, description."""
    is_named, is_told = term.name in one.named, term.name in one.told
    exact = [facet for facet in term.facets if facet.is_exact]
    if any(one.has(facet) for facet in exact):
        return 1.0 if is_named else 0.9 if is_told else _FULL
    if term.name == "no_equipment" and one.values("gear") == _SOFT_FLOOR:
        return _FULL
    if is_named:
        return _BY_THE_WAY if exact or _is_elsewhere(term, one) else 1.0
    near = _nearness(term, one)
    return max(near + 0.25, 0.4) if is_told else near


def _is_elsewhere(term: Term, one: ReadCourse) -> bool:
    """Say whether a term belongs to activities or equipment that a course has none of."""
    own = [facet for facet in term.facets if facet.field in {"activity", "gear"}]
    return bool(own) and not any(one.has(facet) for facet in own)


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
    if term.name in _LESS_TELLING_NAMES:
        return rarity * _LESS_TELLING_NAMES[term.name]
    plain = _CIRCUMSTANCE if term.kind == "circumstance" else 1.0
    return rarity * min((_LESS_TELLING.get(facet.field, 1.0) for facet in term.facets), default=plain)


def is_for_others(query: Query) -> Callable[[ReadCourse], int]:
    """Give what counts the ways in which a course is made for others than who asks."""
    codes = {rule.code for rule in query.conditions}
    names = {term.name for term in (*query.wanted, *query.implied)}
    is_old = "age" in codes or bool(names & {"senior", "masters"})
    is_no_mother = names.isdisjoint(_MOTHERS)
    is_fit = bool(names & {"advanced", "intermediate", "competition"})

    def count(one: ReadCourse) -> int:
        course = one.course
        others = (
            "limits" not in codes and bool(course.adapted_for and one.facts.health),
            2 * (is_no_mother and _is_for_mothers(course)),
            "gender" not in codes and course.gender != CourseGender.ANY,
            "age" not in codes and (course.age_max or _AGELESS) < _GROWN,
            not is_old and (course.age_min or 0) >= _OLD,
            not is_fit and course.level == CourseLevel.ADVANCED,
            bool((one.named & _AUDIENCES) - names),
        )
        return sum(others)

    return count


def _is_for_mothers(course: CourseSummary) -> bool:
    """Say whether a course is made for a pregnancy or the time after it alone."""
    return course.gender != CourseGender.ANY and Limitation.PREGNANCY_POSTPARTUM in course.adapted_for


def _nearness(term: Term, one: ReadCourse) -> float:
    """Say how near a course's fields come to a term that they do not name."""
    fields: dict[str, float] = {}
    for facet in term.facets:
        # What is "other" has nothing in common.
        if not facet.is_exact and facet.values != _OTHER:
            near = _NEARLY.get(facet.field, _NEAR) if one.has(facet) else 0.0
            fields[facet.field] = max(fields.get(facet.field, 0.0), near)
    return sum(fields.values()) / len(fields) if fields else 0.0
