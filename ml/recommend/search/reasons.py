"""Why a course was found, and what it lacks: codes with the course's own facts, or the person's own words."""

from collections.abc import Callable, Iterator

from ml.recommend.explanations import Reason
from ml.recommend.search.condition import Condition
from ml.recommend.search.course_side import ReadCourse
from ml.recommend.search.coverage import coverage
from ml.recommend.search.query import Query
from ml.recommend.search.terms import Term

_SHOWN = 4
_MUCH = 0.8
# Shown only where missed: that nothing speaks against a course is no reason for it.
_SILENT = frozenset({"health", "not_level", "minutes_least", "gear", "gender"})
_FACTS: dict[str, Callable[[ReadCourse], tuple[str, ...]]] = {
    "minutes": lambda one: (str(one.course.session_minutes),),
    "minutes_least": lambda one: (str(one.course.session_minutes),),
    "times": lambda one: (str(one.course.sessions_per_week),),
    "weeks": lambda one: (str(one.course.duration_weeks),),
    "level": lambda one: (one.course.level.value,),
    "not_level": lambda one: (one.course.level.value,),
    "only_gear": lambda one: one.course.equipment,
    "no_gear": lambda one: one.course.equipment,
}


def reasons_for(query: Query, one: ReadCourse, *, is_called: bool, is_coach: bool) -> tuple[Reason, ...]:
    """Give up to four reasons, the most telling first."""
    return tuple(dict.fromkeys(_reasons(query, one, is_called=is_called, is_coach=is_coach)))[:_SHOWN]


def off_topic(query: Query) -> Reason:
    """Give what no course is about, in the person's words."""
    return Reason(
        "topic",
        tuple(dict.fromkeys(query.said[term.name] for term in query.wanted if term.name in query.said)),
    )


def missed_by(one: ReadCourse, rules: tuple[Condition, ...]) -> tuple[Reason, ...]:
    """Give what a course lacks of what was asked for, each once."""
    return tuple(dict.fromkeys(_missed(one, rule) for rule in rules))


def _reasons(query: Query, one: ReadCourse, *, is_called: bool, is_coach: bool) -> Iterator[Reason]:
    if is_called:
        yield Reason("coach", (one.course.coach or "",)) if is_coach else Reason("title")
    told = {rule.code for rule in query.conditions}
    about = [
        term
        for term in query.wanted
        if term.name in query.said and coverage(term, one) >= _MUCH and not _is_condition(term, told)
    ]
    if about:
        yield Reason("about", tuple(dict.fromkeys(query.said[term.name] for term in about)))
    failed = {rule.code for rule in query.conditions if not rule.test(one)}
    for rule in query.conditions:
        if rule.code not in _SILENT | failed:
            yield from _met(rule, one)


def _is_condition(term: Term, told: set[str]) -> bool:
    """Say whether a term is all in a condition, which gives a reason of its own."""
    fields = {facet.field for facet in term.facets if facet.is_exact}
    conditions = {"place", "level", "gender"} & told | ({"for"} if "limits" in told else set())
    return bool(fields) and fields <= conditions


def _met(rule: Condition, one: ReadCourse) -> Iterator[Reason]:
    if rule.code == "limits":
        made_for = tuple(value for value in rule.values if value in one.values("for"))
        if made_for:
            yield Reason("limits", made_for)
    elif rule.code == "place":
        yield Reason("place", tuple(place for place in one.course.environments if place in rule.values))
    elif rule.code == "no_gear":
        yield Reason("no_gear")
    else:
        yield Reason(rule.code, _FACTS[rule.code](one) if rule.code in _FACTS else rule.values)


def _missed(one: ReadCourse, rule: Condition) -> Reason:
    if rule.code == "place":
        return Reason("place", one.course.environments)
    return Reason(rule.code, _FACTS[rule.code](one) if rule.code in _FACTS else rule.values)
