"""The catalogue and search results as lists of buttons."""

from collections.abc import Sequence
from enum import StrEnum

from bot.views import course_taps as taps
from bot.views.facts import fact_text
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
    is_met = any(not hit.missed for hit in hits)
    title = texts("search-found" if is_met else "search-nearest", query=query)
    found = (_found(texts, number, hit) for number, hit in enumerate(hits, 1))
    return Screen(Html("\n\n".join((title, *found))), (*(_item(texts, hit.course) for hit in hits), menu))


def _found(texts: Texts, number: int, hit: SearchHit) -> Html:
    """Say of a course why it was found and, where it is so, what it lacks."""
    lines = [texts("search-hit", number=number, title=hit.course.title)]
    if hit.reasons:
        found = "; ".join(fact_text(texts, "found", one.code, one.values) for one in hit.reasons)
        lines.append(texts("search-because", reasons=found))
    if hit.missed:
        missed = "; ".join(fact_text(texts, "missed", one.code, one.values) for one in hit.missed)
        lines.append(texts("search-but", missed=missed))
    return Html("\n".join(lines))


def _item(texts: Texts, course: CourseSummary) -> tuple[Button, ...]:
    label = texts.plain("browse-item", title=course.title, minutes=course.session_minutes)
    return (Button(label, taps.OpenCourse(course.id)),)
