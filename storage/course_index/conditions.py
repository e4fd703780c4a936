"""Course filters as SQL over the columns of the index."""

from collections.abc import Iterable, Iterator

from storage.records.course_filter import CourseFilter
from storage.records.vocabulary import CourseGender, Equipment


def where(conditions: CourseFilter) -> str | None:
    """Give the condition of a filter, or None where it asks nothing."""
    return " AND ".join(_clauses(conditions)) or None


def one_of(column: str, values: Iterable[str]) -> str:
    """Give the condition that a text column has one of some values."""
    return f"{column} IN ({_list(values)})"


def _clauses(asked: CourseFilter) -> Iterator[str]:
    if asked.gender is not None:
        yield one_of("gender", (CourseGender.ANY, asked.gender))
    if asked.age is not None:
        yield f"age_min <= {asked.age + asked.age_tolerance:d}"
        yield f"age_max >= {asked.age - asked.age_tolerance:d}"
    if asked.levels:
        yield one_of("level", asked.levels)
    if asked.language is not None:
        yield one_of("language", (asked.language,))
    yield from _lists(asked)
    yield from _maxima(asked)
    if asked.without:
        yield f"NOT {one_of('id', asked.without)}"


def _lists(asked: CourseFilter) -> Iterator[str]:
    for column, values in (
        ("environments", asked.environments),
        ("goals", asked.goals),
        ("activities", asked.activities),
    ):
        if values:
            yield _has_any(column, values)
    if asked.adapted_for:
        yield f"array_has_all(adapted_for, [{_list(asked.adapted_for)}])"
    if asked.equipment is not None:
        missing = frozenset(Equipment) - asked.equipment - {Equipment.NONE}
        if missing:
            yield f"NOT {_has_any('equipment', missing)}"


def _maxima(asked: CourseFilter) -> Iterator[str]:
    for column, most in (
        ("session_minutes", asked.max_session_minutes),
        ("sessions_per_week", asked.max_sessions_per_week),
        ("duration_weeks", asked.max_duration_weeks),
    ):
        if most is not None:
            yield f"{column} <= {most:d}"


def _has_any(column: str, values: Iterable[str]) -> str:
    return f"array_has_any({column}, [{_list(values)}])"


def _list(values: Iterable[str]) -> str:
    return ", ".join("'" + value.replace("'", "''") + "'" for value in sorted(values))
