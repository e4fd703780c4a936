"""Stages of a condition: trimesters, the time after birth, types. What is made for one is not for another."""

from collections.abc import Callable, Iterator

from ml.recommend.search.births import TRIMESTERS, earliest_after_birth, weeks_of_pregnancy, weeks_told
from ml.recommend.search.course_side import ReadCourse

_EXPECTING = frozenset({"pregnancy", *TRIMESTERS})
_AFTER_BIRTH = frozenset({"postpartum"})
_TYPES = frozenset({"type_1", "type_2"})
_LONGEST, _A_YEAR = 42, 52
# A trimester that a course touches by less is not what it is for.
_FEWEST_SHARED = 3
# "Two months" may be nine weeks.
_ABOUT = 1.2

Span = tuple[float, float]


def trimester(text: str, names: set[str]) -> str | None:
    """Give the term for the trimester that weeks or months of a pregnancy say, where no term does."""
    if "pregnancy" not in names or names & {*TRIMESTERS, *_AFTER_BIRTH}:
        return None
    week = weeks_told(text)
    if week is None or not 0 < week <= _LONGEST:
        return None
    return next(name for name, (_, last) in TRIMESTERS.items() if week <= last)


def stage_tests(names: set[str], weeks: float | None) -> Iterator[Callable[[ReadCourse], bool]]:
    """Give what a course has to pass for the stage that the names of terms, and the weeks told, speak of."""
    is_expecting, is_mother = bool(names & _EXPECTING), bool(names & _AFTER_BIRTH)
    if is_expecting and not is_mother:
        yield _is_no_course_after_birth
        if asked := _weeks_asked(names, weeks):
            yield _takes_in_week(*asked)
    elif is_mother and not is_expecting:
        yield lambda one: not one.named & _EXPECTING or bool(one.named & _AFTER_BIRTH)
        if weeks is not None and weeks <= _A_YEAR:
            yield _begins_by(weeks)
    types = _TYPES & names
    if len(types) == 1:
        yield _is_of_type(*types, *(_TYPES - types))


def _is_no_course_after_birth(one: ReadCourse) -> bool:
    if one.named & _EXPECTING:
        return True
    return not one.named & _AFTER_BIRTH and earliest_after_birth(one.course.description) is None


def _weeks_asked(names: set[str], week: float | None) -> Span | None:
    if week is not None and 0 < week <= _LONGEST and "pregnancy" in names:
        return week, week
    spans = [TRIMESTERS[name] for name in TRIMESTERS if name in names]
    return (spans[0][0], spans[-1][1]) if spans else None


def _takes_in_week(first: float, last: float) -> Callable[[ReadCourse], bool]:
    """Give the test that a course which says its weeks says some of these."""
    fewest = min(_FEWEST_SHARED, last - first)

    def is_for(one: ReadCourse) -> bool:
        own = _weeks_of(one)
        return own is None or min(own[1], last) - max(own[0], first) >= fewest

    return is_for


def _weeks_of(one: ReadCourse) -> Span | None:
    """Give the weeks of a course for somebody pregnant; None for what does not say or is no such course."""
    if not one.asks_for("pregnancy") and not one.named & _EXPECTING:
        return None
    if told := weeks_of_pregnancy(f"{one.course.title}. {one.course.description}"):
        return told
    spans = [span for name, span in TRIMESTERS.items() if name in one.named]
    return (spans[0][0], spans[-1][1]) if spans else None


def _begins_by(since: float) -> Callable[[ReadCourse], bool]:
    """Give the test that a course does not begin later after a birth."""

    def is_time(one: ReadCourse) -> bool:
        earliest = earliest_after_birth(one.course.description)
        return earliest is None or earliest <= since * _ABOUT

    return is_time


def _is_of_type(own: str, other: str) -> Callable[[ReadCourse], bool]:
    """Give the test that a course is not made for the other kind of an illness alone."""
    return lambda one: not one.asks_for(other) or one.asks_for(own)
