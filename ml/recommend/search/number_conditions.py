"""What a search says in numbers: minutes of a session, times a week, weeks in all."""

from collections.abc import Iterator

from ml.recommend.search.amounts import Amounts, Span
from ml.recommend.search.condition import Condition
from ml.recommend.search.experience import years_asked

# Every day is said of five days as well.
_DAILY = 7
# "A year" may be somewhat more.
_ABOUT = 1.25


def number_conditions(amounts: Amounts) -> Iterator[Condition]:
    """Give the conditions of the numbers that a search names."""
    if amounts.minutes:
        yield from _minutes(amounts.minutes)
    if amounts.times_a_week and amounts.times_a_week.most:
        yield from _times(amounts.times_a_week.most, amounts.times_a_week.least)
    if amounts.weeks and amounts.weeks.most:
        yield from _weeks(amounts.weeks.most, amounts.weeks.least)
    if amounts.years is not None:
        trained = amounts.years * _ABOUT
        yield Condition("level", (), lambda one: years_asked(one.course.description) <= trained)


def _minutes(span: Span) -> Iterator[Condition]:
    if span.most is None:
        if span.least is not None:
            long = span.least * 0.9
            yield Condition(
                "minutes_least", (str(span.least),), lambda one: one.course.session_minutes >= long
            )
        return
    most = max(span.most + 2, span.most * 1.1)
    yield Condition(
        "minutes",
        (str(span.most),),
        lambda one: one.course.session_minutes <= most,
        missing=lambda one: one.course.session_minutes / most,
    )
    least = span.least * 0.9 if span.least else span.most * 0.6
    yield Condition(
        "minutes_least",
        (str(round(least)),),
        lambda one: one.course.session_minutes >= least,
        is_hard=False,
    )


def _times(times: int, least: int | None) -> Iterator[Condition]:
    if times < _DAILY:
        fewest = least or 1
        yield Condition(
            "times",
            (str(times),),
            lambda one: fewest <= one.course.sessions_per_week <= times,
            missing=lambda one: max(
                one.course.sessions_per_week / times, fewest / max(one.course.sessions_per_week, 1)
            ),
        )
    wanted = least or times
    yield Condition("times", (str(times),), lambda one: one.course.sessions_per_week >= wanted, is_hard=False)


def _weeks(weeks: int, least: int | None) -> Iterator[Condition]:
    shortest = (least or weeks) * 0.6
    yield Condition(
        "weeks",
        (str(weeks),),
        lambda one: one.course.duration_weeks <= weeks,
        missing=lambda one: one.course.duration_weeks / weeks,
    )
    yield Condition("weeks", (str(weeks),), lambda one: one.course.duration_weeks >= shortest, is_hard=False)
