"""Recommended courses: the list, its cards, full plans, "not for me", and the start."""

from collections.abc import Mapping

from bot.flows.question_screen import show_question
from bot.flows.today import show_next_day
from bot.services.change_answers import read_answers
from bot.services.find_courses import Found
from bot.services.questionnaire import first_open, needs_guardian
from bot.services.recommend_courses import (
    find_list,
    find_position,
    keep_list,
    read_card,
    read_wishes,
    turn_away,
)
from bot.services.show_course import read_course
from bot.services.start_tracker import start_course
from bot.transport.handlers import Handler, JobCallback, on_command, on_tap
from bot.transport.turn import Turn
from bot.views import course_taps as taps
from bot.views.courses import (
    dislike_screen,
    list_card_screen,
    moment_screen,
    none_left_screen,
    plan_screen,
)
from bot.views.menu_taps import ShowCourses
from bot.views.questionnaire import guardian_screen
from bot.views.screen import Screen
from ml.recommend.ranking import Feedback
from storage.records.questionnaire import Question
from storage.records.transport import Job
from storage.unit_of_work import UnitOfWork

SCREEN = "courses"
FIND = "find_courses"


def build_handlers() -> list[Handler]:
    """Give the handlers of recommended courses."""
    return [
        on_command("courses", courses),
        on_tap(ShowCourses, show_courses),
        on_tap(taps.ShowCard, show_card),
        on_tap(taps.ShowFullPlan, show_full_plan),
        on_tap(taps.StartCourse, follow_course),
        on_tap(taps.AskDislike, ask_dislike),
        on_tap(taps.TurnAway, turn_course_away),
    ]


async def courses(turn: Turn, args: str) -> None:
    """Find courses for this person."""
    del args
    await _find(turn)


async def show_courses(turn: Turn, tap: ShowCourses) -> None:
    """Find courses for this person."""
    del tap
    await _find(turn)


async def show_card(turn: Turn, tap: taps.ShowCard) -> None:
    """Page through the list."""
    async with turn.snapshot() as reader:
        card = await read_card(reader, turn.person, tap.position)
    turn.show(list_card_screen(turn.texts, card), SCREEN)


async def show_full_plan(turn: Turn, tap: taps.ShowFullPlan) -> None:
    """Show a page of a course's plan; the first one, from the list, is noted as interest."""
    async with turn.unit_of_work() as uow:
        course = await read_course(uow, tap.course_id)
        if tap.page == 0 and tap.position is not None:
            await uow.interactions.add(turn.person.id, course.id, "opened", turn.deps.clock())
        turn.show(plan_screen(turn.texts, course, tap.page, tap.position, turn.person.units))
        await uow.commit()


async def follow_course(turn: Turn, tap: taps.StartCourse) -> None:
    """Start a course and show its first day."""
    async with turn.unit_of_work() as uow:
        tracker_id = await start_course(uow, turn.person, tap.course_id, turn.deps.clock())
        course = await read_course(uow, tap.course_id)
        notice = turn.texts("courses-started", title=course.title)
        await show_next_day(turn, uow, tracker_id, notice=notice)
        await uow.commit()


async def ask_dislike(turn: Turn, tap: taps.AskDislike) -> None:
    """Ask why a course is not for the person."""
    async with turn.snapshot() as reader:
        course = await read_course(reader, tap.course_id)
        position = await find_position(reader, turn.person, tap.course_id)
    turn.show(dislike_screen(turn.texts, course, position))


async def turn_course_away(turn: Turn, tap: taps.TurnAway) -> None:
    """Leave a course out and show the list that follows."""
    async with turn.snapshot() as reader:
        profile, feedback = await read_wishes(reader, turn.person)
    feedback = Feedback({**feedback.not_for_me, tap.course_id: tap.reason.value})
    found = await find_list(turn.deps.finder, profile, feedback)
    async with turn.unit_of_work() as uow:
        await turn_away(uow, turn.person, tap.course_id, tap.reason.value, turn.deps.clock())
        turn.answer(turn.texts.plain("courses-turned-away"))
        turn.show(await _keep_list(turn, uow, found), SCREEN)
        await uow.commit()


async def _find(turn: Turn) -> None:
    """Find now where the model is there, else as a job behind "one moment"."""
    async with turn.snapshot() as reader:
        answers = await read_answers(reader, turn.person)
        missing = first_open(answers.values)
        if missing is None and needs_guardian(answers.values):
            turn.show(guardian_screen(turn.texts, editing=False), SCREEN)
            return
        if missing is None:
            profile, feedback = await read_wishes(reader, turn.person)
    if missing is not None:
        await _ask(turn, missing)
        return
    if not turn.deps.finder.is_ready:
        async with turn.unit_of_work() as uow:
            turn.show(moment_screen(turn.texts), SCREEN)
            now = turn.deps.clock()
            await uow.jobs.add(Job(FIND, now, person_id=turn.person.id, key=f"{FIND}:{turn.person.id}"), now)
            await uow.commit()
        return
    found = await find_list(turn.deps.finder, profile, feedback)
    async with turn.unit_of_work() as uow:
        await uow.conversations.clear(turn.person.id)
        turn.show(await _keep_list(turn, uow, found), SCREEN)
        await uow.commit()


async def _ask(turn: Turn, missing: Question) -> None:
    """Ask the first answer that courses cannot be found without."""
    async with turn.unit_of_work() as uow:
        notice = turn.texts("courses-answers-missing")
        await show_question(turn, uow, missing, editing=False, notice=notice)
        await uow.commit()


async def find_later(turn: Turn, job: Job) -> None:
    """Find courses once the model is there, and show them in place of "one moment"."""
    del job
    await turn.deps.finder.wait_ready()
    async with turn.snapshot() as reader:
        profile, feedback = await read_wishes(reader, turn.person)
    found = await find_list(turn.deps.finder, profile, feedback)
    async with turn.unit_of_work() as uow:
        turn.edit(await _keep_list(turn, uow, found), name=SCREEN)
        await uow.commit()


async def _keep_list(turn: Turn, uow: UnitOfWork, found: list[Found]) -> Screen:
    """Keep a list, empty or not, and give its first screen."""
    await keep_list(uow, turn.person, found, turn.deps.clock())
    if not found:
        return none_left_screen(turn.texts)
    return list_card_screen(turn.texts, await read_card(uow, turn.person, 0))


JOBS: Mapping[str, JobCallback] = {FIND: find_later}
