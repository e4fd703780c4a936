"""What the index itself can ask for: in a big catalogue, what fits may lie far away."""

from ml.recommend.search.query import Query
from storage.records.course_filter import CourseFilter
from storage.records.vocabulary import Activity, Environment, Gender


def prefilter(query: Query) -> CourseFilter:
    """Give the hard conditions of a search that the index has columns for, and the activities it names."""
    asked = {rule.code: rule.values for rule in query.conditions if rule.is_hard}
    return CourseFilter(
        environments=frozenset(map(Environment, asked.get("place", ()))),
        gender=Gender(asked["gender"][0]) if "gender" in asked else None,
        age=_number(asked, "age"),
        max_session_minutes=_number(asked, "minutes"),
        max_sessions_per_week=_number(asked, "times"),
        max_duration_weeks=_number(asked, "weeks"),
        activities=frozenset(
            Activity(value)
            for term in query.wanted
            for facet in term.facets
            if facet.field == "activity" and facet.is_exact
            for value in facet.values
        ),
    )


def _number(asked: dict[str, tuple[str, ...]], code: str) -> int | None:
    return int(asked[code][0]) if code in asked else None
