"""The catalogue for everybody, newcomers too: filters, free-text search, single cards."""

import asyncio
from collections.abc import Mapping

from bot.errors import TellPersonError
from bot.flows.photo import text_arrived
from bot.services.browse_courses import VALUES, BrowseKind, browse_courses
from bot.services.pasted_program import pasted_program
from bot.services.show_course import read_single_card
from bot.transport.handlers import Handler, JobCallback, on_command, on_tap
from bot.transport.turn import Turn
from bot.views import course_taps as taps
from bot.views.browse import browse_screen, list_screen, results_screen, values_screen
from bot.views.courses import moment_screen, single_card_screen
from bot.views.menu_taps import BrowseCourses
from bot.views.questionnaire import red_flag_screen
from ml.recommend.red_flags import find_red_flags
from storage.records.transport import Job

SCREEN = "search"
SEARCH = "search_courses"

_SHOWN = 5
_LONGEST = 200


def build_handlers() -> list[Handler]:
    """Give the handlers of the catalogue."""
    return [
        on_command("browse", browse),
        on_command("search", search_by_command),
        on_tap(BrowseCourses, browse_again),
        on_tap(taps.BrowseKinds, choose_value),
        on_tap(taps.Browse, show_list),
        on_tap(taps.OpenCourse, tap_course),
    ]


async def browse(turn: Turn, args: str) -> None:
    """Open the catalogue."""
    del args
    await _invite(turn)


async def browse_again(turn: Turn, tap: BrowseCourses) -> None:
    """Open the catalogue in place."""
    del tap
    await _invite(turn)


async def choose_value(turn: Turn, tap: taps.BrowseKinds) -> None:
    """Offer the values of one filter."""
    if tap.kind not in set(BrowseKind):
        raise TellPersonError("error-stale-button")
    turn.show(values_screen(turn.texts, tap.kind, VALUES[BrowseKind(tap.kind)]))


async def show_list(turn: Turn, tap: taps.Browse) -> None:
    """Show a page of the courses under a filter."""
    async with turn.snapshot() as reader:
        found = await browse_courses(reader, tap.kind, tap.value)
    if not found and not turn.deps.finder.is_ready:
        # A new database gets its courses behind the start.
        turn.answer(turn.texts.plain("courses-moment"))
        return
    turn.show(list_screen(turn.texts, tap.kind, tap.value, found, tap.page))


async def tap_course(turn: Turn, tap: taps.OpenCourse) -> None:
    """Show the card of one course."""
    await open_course(turn, tap.course_id)


async def open_course(turn: Turn, course_id: str) -> None:
    """Show the card of one course, from a list, a search or a link; what was asked is no longer awaited."""
    async with turn.unit_of_work() as uow:
        card = await read_single_card(uow, turn.person, course_id)
        await uow.conversations.clear(turn.person.id)
        await uow.interactions.add(turn.person.id, course_id, "opened", turn.deps.clock())
        turn.show(single_card_screen(turn.texts, card))
        await uow.commit()


async def search_by_command(turn: Turn, args: str) -> None:
    """Search the courses; a red-flag symptom among the words is answered instead."""
    if find_red_flags(args):
        turn.send(red_flag_screen(turn.texts))
        return
    await typed_search(turn, args)


async def typed_search(turn: Turn, text: str) -> None:
    """Search the courses, or take a pasted program."""
    program = await asyncio.to_thread(pasted_program, turn.deps.extractor, text)
    if program is not None:
        await text_arrived(turn, text, program)
        return
    if not text.strip():
        await _invite(turn)
        return
    if not turn.deps.finder.is_ready:
        async with turn.unit_of_work() as uow:
            turn.send(moment_screen(turn.texts), SCREEN)
            now = turn.deps.clock()
            job = Job(SEARCH, now, {"query": text[:_LONGEST]}, person_id=turn.person.id)
            await uow.jobs.add(job, now)
            await uow.commit()
        return
    hits = await turn.deps.finder.search(text[:_LONGEST], _SHOWN)
    turn.send(results_screen(turn.texts, text[:_LONGEST], hits))


async def search_later(turn: Turn, job: Job) -> None:
    """Search once the model is there."""
    query = job.payload["query"]
    await turn.deps.finder.wait_ready()
    hits = await turn.deps.finder.search(query, _SHOWN)
    turn.edit(results_screen(turn.texts, query, hits), name=SCREEN)


async def _invite(turn: Turn) -> None:
    """Offer the filters; the screen invites to type a search, so that the next text is read as one."""
    async with turn.unit_of_work() as uow:
        await uow.conversations.clear(turn.person.id)
        turn.show(browse_screen(turn.texts))
        await uow.commit()


JOBS: Mapping[str, JobCallback] = {SEARCH: search_later}
