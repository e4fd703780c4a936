"""Course cards, full plans, and lists of courses."""

from collections.abc import Sequence

from bot.transport.callback_data import CallbackData
from bot.views import course_taps as taps
from bot.views.facts import fact_text
from bot.views.menu_taps import BrowseCourses, ShowMenu
from bot.views.plan_line import named_line
from bot.views.profile_taps import ShowProfile
from bot.views.screen import Button, Screen, in_rows
from bot.views.texts import Html, Texts
from storage.records.course import Course
from storage.records.course_card import CourseCard, Fact
from storage.records.person import Units
from storage.records.program import Program
from storage.records.vocabulary import Equipment

PLAN_PAGE_CHARACTERS = 3000


def list_card_screen(texts: Texts, card: CourseCard) -> Screen:
    """Show one page of a person's list."""
    rows = [(_pager(texts, card))] if card.total > 1 else []
    course = card.course
    rows += [
        (Button(texts.plain("courses-start"), taps.StartCourse(course.id)),),
        (
            Button(texts.plain("courses-plan"), taps.ShowFullPlan(course.id, 0, card.position)),
            Button(texts.plain("courses-not-for-me"), taps.AskDislike(course.id)),
        ),
        (
            Button(texts.plain("courses-change-answers"), ShowProfile()),
            Button(texts.plain("button-menu"), ShowMenu()),
        ),
    ]
    return Screen(_card_text(texts, card), tuple(rows))


def single_card_screen(texts: Texts, card: CourseCard) -> Screen:
    """Show a course on its own."""
    course = card.course
    return Screen(
        _card_text(texts, card),
        (
            (Button(texts.plain("courses-start"), taps.StartCourse(course.id)),),
            (Button(texts.plain("courses-plan"), taps.ShowFullPlan(course.id, 0, None)),),
            (
                Button(texts.plain("courses-browse-more"), BrowseCourses()),
                Button(texts.plain("button-menu"), ShowMenu()),
            ),
        ),
    )


def none_left_screen(texts: Texts) -> Screen:
    """Say that every course is refused or turned away, and what to do."""
    return Screen(
        texts("courses-none-left"),
        (
            (
                Button(texts.plain("courses-change-answers"), ShowProfile()),
                Button(texts.plain("start-browse"), BrowseCourses()),
            ),
            (Button(texts.plain("button-menu"), ShowMenu()),),
        ),
    )


def plan_screen(texts: Texts, course: Course, page: int, position: int | None, units: Units) -> Screen:
    """Show a page of a course's plan."""
    pages = _plan_pages(texts, course.plan, units)
    page = min(max(page, 0), len(pages) - 1)
    lines = [texts("courses-plan-title", title=course.title), pages[page]]
    if page == len(pages) - 1 and course.progression:
        lines.append(texts("courses-progression", text=_shortened(course.progression)))
    turn = []
    if page > 0:
        turn.append(Button(texts.plain("button-back"), taps.ShowFullPlan(course.id, page - 1, position)))
    if page < len(pages) - 1:
        turn.append(Button(texts.plain("button-next"), taps.ShowFullPlan(course.id, page + 1, position)))
    rows = [tuple(turn)] if turn else []
    rows += [
        (Button(texts.plain("courses-start"), taps.StartCourse(course.id)),),
        (Button(texts.plain("courses-back-to-card"), _back_to_card(course, position)),),
    ]
    return Screen("\n\n".join(lines), tuple(rows))


def dislike_screen(texts: Texts, course: Course, position: int | None) -> Screen:
    """Ask why a course is not for the person; `position` leads back into the list."""
    buttons = [
        Button(texts.plain(f"dislike-{reason.value.replace('_', '-')}"), taps.TurnAway(course.id, reason))
        for reason in taps.Dislike
    ]
    back = (Button(texts.plain("button-back"), _back_to_card(course, position)),)
    return Screen(texts("dislike-ask", title=course.title), (*in_rows(buttons), back))


def _back_to_card(course: Course, position: int | None) -> CallbackData:
    return taps.OpenCourse(course.id) if position is None else taps.ShowCard(position)


def moment_screen(texts: Texts) -> Screen:
    """Ask for a moment while the model loads."""
    return Screen(texts("courses-moment"))


def _pager(texts: Texts, card: CourseCard) -> tuple[Button, ...]:
    before = (card.position - 1) % card.total
    after = (card.position + 1) % card.total
    return (
        Button(texts.plain("courses-previous"), taps.ShowCard(before)),
        Button(
            texts.plain("courses-place", number=card.position + 1, total=card.total), taps.ShowCard(after)
        ),
        Button(texts.plain("courses-following"), taps.ShowCard(after)),
    )


def _card_text(texts: Texts, card: CourseCard) -> Html:
    course = card.course
    lines = [texts("courses-nearest")] if card.is_nearest else []
    lines.append(texts("courses-title", title=course.title))
    lines.append(
        texts(
            "courses-size",
            weeks=course.duration_weeks,
            days=course.sessions_per_week,
            minutes=course.session_minutes,
        )
    )
    needed = [texts.plain(f"equipment-{item}") for item in course.equipment if item is not Equipment.NONE]
    level = texts.plain(f"level-name-{course.level}")
    if needed:
        lines.append(texts("courses-needs", level=level, equipment=", ".join(needed)))
    else:
        lines.append(texts("courses-needs-nothing", level=level))
    if course.coach:
        lines.append(texts("courses-coach", name=course.coach))
    parts = [Html("\n".join(lines))]
    if card.reasons:
        parts.append(_facts(texts, "courses-why", "reason", card.reasons))
    if card.cautions:
        parts.append(_facts(texts, "courses-mind", "caution", card.cautions))
    if course.description:
        parts.append(texts("courses-description", text=_shortened(course.description)))
    return Html("\n\n".join(parts))


def _facts(texts: Texts, title: str, kind: str, facts: Sequence[Fact]) -> Html:
    lines = [texts(title)]
    lines += [texts("courses-fact", text=fact_text(texts, kind, code, values)) for code, values in facts]
    return Html("\n".join(lines))


def _plan_pages(texts: Texts, plan: Program | None, units: Units) -> list[Html]:
    if plan is None or not plan.exercises:
        return [texts("courses-no-plan")]
    pages = [""]
    for session in plan.sessions:
        lines = [texts("courses-session", title=session.title or session.day or "·")]
        lines += [
            texts("courses-exercise", line=named_line(texts, exercise, units))
            for exercise in session.exercises
        ]
        # A session begins on a new page where it fits on one; a longer one is cut between its lines.
        if len(pages[-1]) + sum(map(len, lines)) > PLAN_PAGE_CHARACTERS and pages[-1]:
            pages.append("")
        for line in (*lines, ""):
            if len(pages[-1]) + len(line) > PLAN_PAGE_CHARACTERS:
                pages.append("")
            pages[-1] += f"{line}\n"
    return [Html(page.strip()) for page in pages if page.strip()]


def _shortened(text: str, limit: int = 700) -> str:
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0] + " …"
