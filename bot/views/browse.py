"""The catalogue and search results as lists of buttons."""

from collections.abc import Sequence
from enum import StrEnum

from bot.views import course_taps as taps
from bot.views.menu_taps import BrowseCourses, ShowMenu
from bot.views.screen import Button, Screen, in_rows
from bot.views.texts import Html, Texts
from ml.recommend.search import SearchHit
from storage.records.course import Course, CourseSummary

PAGE = 6

_KINDS = ("goal", "place", "level")
_LABELS = {"goal": "goal", "place": "environment", "level": "level-name"}


def browse_screen(texts: Texts) -> Screen:
    """Offer the filters and say that words work, too."""
    kinds = tuple(Button(texts.plain(f"browse-by-{kind}"), taps.BrowseKinds(kind)) for kind in _KINDS)
    return Screen(
        Html(f"{texts('browse-title')}\n\n{texts('browse-intro')}"),
        (kinds, (Button(texts.plain("button-menu"), ShowMenu()),)),
    )


def values_screen(texts: Texts, kind: str, values: Sequence[StrEnum]) -> Screen:
    """Offer the values of one filter."""
    buttons = [
        Button(texts.plain(f"{_LABELS[kind]}-{value.value}"), taps.Browse(kind, value.value, 0))
        for value in values
    ]
    return Screen(
        texts("browse-choose"), (*in_rows(buttons), (Button(texts.plain("button-back"), BrowseCourses()),))
    )


def list_screen(texts: Texts, kind: str, value: str, courses: Sequence[Course], page: int) -> Screen:
    """Show a page of the courses under a filter."""
    pages = max(1, -(-len(courses) // PAGE))
    page = min(max(page, 0), pages - 1)
    shown = courses[page * PAGE : (page + 1) * PAGE]
    turn = []
    if page > 0:
        turn.append(Button(texts.plain("courses-previous"), taps.Browse(kind, value, page - 1)))
    if page < pages - 1:
        turn.append(Button(texts.plain("courses-following"), taps.Browse(kind, value, page + 1)))
    rows = [*(_item(texts, course) for course in shown), *([tuple(turn)] if turn else [])]
    title = texts("browse-found", value=texts.plain(f"{_LABELS[kind]}-{value}"), count=len(courses))
    return Screen(title, (*rows, (Button(texts.plain("button-back"), taps.BrowseKinds(kind)),)))


def results_screen(texts: Texts, query: str, hits: Sequence[SearchHit]) -> Screen:
    """Show what a search found, or what comes nearest and what it misses."""
    menu = (
        Button(texts.plain("start-browse"), BrowseCourses()),
        Button(texts.plain("button-menu"), ShowMenu()),
    )
    if not hits:
        return Screen(texts("search-nothing", query=query), (menu,))
    missed = hits[0].missed
    if missed:
        named = ", ".join(texts.plain(f"missed-{name.split(':')[0].replace('_', '-')}") for name in missed)
        title = texts("search-nearest", query=query, missed=named)
    else:
        title = texts("search-found", query=query)
    return Screen(title, (*(_item(texts, hit.course) for hit in hits), menu))


def _item(texts: Texts, course: CourseSummary) -> tuple[Button, ...]:
    label = texts.plain("browse-item", title=course.title, minutes=course.session_minutes)
    return (Button(label, taps.OpenCourse(course.id)),)
