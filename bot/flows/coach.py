"""Coaches: a program that was read becomes a course; only the gaps are asked; own courses."""

from collections.abc import Mapping

from bot.errors import TellPersonError
from bot.flows.photo import screen_name
from bot.flows.start import COURSE_LINK
from bot.services.course_draft import (
    answer_field,
    close_field,
    course_of,
    open_course_draft,
    publish_course,
    read_form,
    reopen_field,
    type_answer,
)
from bot.services.own_courses import draft_of_course, read_own_course, set_course_status
from bot.services.take_sources import read_draft
from bot.transport.handlers import Handler, TypedCallback, on_command, on_tap
from bot.transport.turn import Turn
from bot.views import coach_taps as taps
from bot.views.coach import (
    course_preview_screen,
    field_screen,
    own_course_screen,
    own_courses_screen,
    published_screen,
)
from bot.views.photo_taps import MakeCourse
from bot.views.screen import Screen
from storage.records.course_form import MULTIPLE, CourseField, CourseForm
from storage.records.person import Awaiting
from storage.records.stored_course import CourseStatus
from storage.unit_of_work import UnitOfWork

TYPED_FIELD = "course_field"


def build_handlers() -> list[Handler]:
    """Give the handlers of making and keeping courses."""
    return [
        on_command("mycourses", my_courses),
        on_tap(MakeCourse, make_course),
        on_tap(taps.AnswerField, choose_value),
        on_tap(taps.CloseField, go_on),
        on_tap(taps.ReopenField, ask_again),
        on_tap(taps.ShowCourseDraft, show_course_draft),
        on_tap(taps.Publish, publish),
        on_tap(taps.ShowOwnCourses, show_own),
        on_tap(taps.ShowOwnCourse, show_one),
        on_tap(taps.EditCourse, edit),
        on_tap(taps.HideCourse, hide),
        on_tap(taps.OfferCourse, offer),
    ]


async def make_course(turn: Turn, tap: MakeCourse) -> None:
    """Start with what the sheet says, and ask the first gap."""
    _ensure_coach(turn)
    async with turn.unit_of_work() as uow:
        await open_course_draft(uow, turn.person, tap.draft_id, turn.deps.clock())
        await _show_next(turn, uow, await read_form(uow, turn.person, tap.draft_id))
        await uow.commit()


async def choose_value(turn: Turn, tap: taps.AnswerField) -> None:
    """Keep a choice; a question with one answer goes on, one with several stays."""
    _ensure_coach(turn)
    async with turn.unit_of_work() as uow:
        form = await answer_field(uow, turn.person, tap.draft_id, tap.field, tap.value, turn.deps.clock())
        await _show(turn, uow, form, tap.field if tap.field in MULTIPLE else form.gap)
        await uow.commit()


async def go_on(turn: Turn, tap: taps.CloseField) -> None:
    """Take what is chosen and ask the next gap."""
    _ensure_coach(turn)
    async with turn.unit_of_work() as uow:
        form = await close_field(uow, turn.person, tap.draft_id, tap.field, turn.deps.clock())
        await _show_next(turn, uow, form)
        await uow.commit()


async def ask_again(turn: Turn, tap: taps.ReopenField) -> None:
    """Ask one question once more."""
    _ensure_coach(turn)
    async with turn.unit_of_work() as uow:
        form = await reopen_field(uow, turn.person, tap.draft_id, tap.field, turn.deps.clock())
        await _show(turn, uow, form, tap.field)
        await uow.commit()


async def typed_value(turn: Turn, text: str) -> None:
    """Take a typed title, description or number; what does not do gets the question again, and why."""
    if not turn.is_coach:
        await _ask_no_more(turn)
        return
    about = turn.awaiting.data if turn.awaiting else {}
    draft_id, field = about["draft_id"], CourseField(about["field"])
    async with turn.unit_of_work() as uow:
        try:
            form = await type_answer(uow, turn.person, draft_id, field, text, turn.deps.clock())
        except TellPersonError as error:
            form = await read_form(uow, turn.person, draft_id)
            notice = turn.texts(error.key, **error.params)
            turn.send(field_screen(turn.texts, form, field, notice), screen_name(draft_id))
        else:
            await _show_next(turn, uow, form)
        await uow.commit()


async def show_course_draft(turn: Turn, tap: taps.ShowCourseDraft) -> None:
    """Show the course as trainees will see it, or ask what is missing."""
    _ensure_coach(turn)
    async with turn.unit_of_work() as uow:
        await _show_next(turn, uow, await read_form(uow, turn.person, tap.draft_id))
        await uow.commit()


async def publish(turn: Turn, tap: taps.Publish) -> None:
    """Publish; it is embedded and found within a minute."""
    _ensure_coach(turn)
    bot_name = await turn.deps.telegram.username()
    async with turn.unit_of_work() as uow:
        stored = await publish_course(uow, turn.person, tap.draft_id, turn.deps.clock())
        await uow.conversations.clear(turn.person.id)
        link = f"https://t.me/{bot_name}?start={COURSE_LINK}{stored.course.id}"
        turn.show(published_screen(turn.texts, stored, link))
        await uow.commit()


async def my_courses(turn: Turn, args: str) -> None:
    """List own courses; strangers get the ordinary answer to an unknown command."""
    del args
    if not turn.is_coach:
        turn.send(Screen(turn.texts("help-unknown-command")))
        return
    await _show_own(turn)


async def show_own(turn: Turn, tap: taps.ShowOwnCourses) -> None:
    """List own courses."""
    del tap
    _ensure_coach(turn)
    await _show_own(turn)


async def show_one(turn: Turn, tap: taps.ShowOwnCourse) -> None:
    """Show an own course."""
    _ensure_coach(turn)
    async with turn.snapshot() as reader:
        stored = await read_own_course(reader, turn.person, tap.course_id)
    turn.show(own_course_screen(turn.texts, stored))


async def edit(turn: Turn, tap: taps.EditCourse) -> None:
    """Open the draft of an own course: any answer can be changed and published again."""
    _ensure_coach(turn)
    async with turn.unit_of_work() as uow:
        draft_id = await draft_of_course(uow, turn.person, tap.course_id)
        await _show_next(turn, uow, await read_form(uow, turn.person, draft_id))
        await uow.commit()


async def hide(turn: Turn, tap: taps.HideCourse) -> None:
    """Take a course out of the catalogue."""
    await _set_status(turn, tap.course_id, CourseStatus.HIDDEN)


async def offer(turn: Turn, tap: taps.OfferCourse) -> None:
    """Put a course back."""
    await _set_status(turn, tap.course_id, CourseStatus.PUBLISHED)


TYPED: Mapping[str, TypedCallback] = {TYPED_FIELD: typed_value}


async def _set_status(turn: Turn, course_id: str, status: CourseStatus) -> None:
    _ensure_coach(turn)
    async with turn.unit_of_work() as uow:
        await set_course_status(uow, turn.person, course_id, status, turn.deps.clock())
        stored = await read_own_course(uow, turn.person, course_id)
        turn.show(own_course_screen(turn.texts, stored))
        await uow.commit()


async def _ask_no_more(turn: Turn) -> None:
    """Await nothing from somebody who is no coach any more: their next words are a search again."""
    async with turn.unit_of_work() as uow:
        await uow.conversations.clear(turn.person.id)
        turn.send(Screen(turn.texts("error-coaches-only")))
        await uow.commit()


async def _show_own(turn: Turn) -> None:
    async with turn.snapshot() as reader:
        courses = await reader.courses.by_owner(turn.person.id)
    turn.show(own_courses_screen(turn.texts, courses))


async def _show_next(turn: Turn, uow: UnitOfWork, form: CourseForm) -> None:
    await _show(turn, uow, form, form.gap)


async def _show(turn: Turn, uow: UnitOfWork, form: CourseForm, field: CourseField | None) -> None:
    """Ask a question, or show the preview when none is left."""
    name = screen_name(form.draft_id)
    if field is None:
        draft = await read_draft(uow, turn.person, form.draft_id)
        await uow.conversations.clear(turn.person.id)
        turn.show(course_preview_screen(turn.texts, form.draft_id, course_of(draft, turn.person)), name)
        return
    awaiting = Awaiting(TYPED_FIELD, {"draft_id": form.draft_id, "field": field.value})
    await uow.conversations.set(turn.person.id, awaiting, turn.deps.clock())
    turn.show(field_screen(turn.texts, form, field), name)


def _ensure_coach(turn: Turn) -> None:
    if not turn.is_coach:
        raise TellPersonError("error-coaches-only")
