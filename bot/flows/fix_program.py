"""A line that was read wrongly is corrected before anything is made of the program."""

from collections.abc import Mapping

from bot.flows.photo import draft_screen, screen_name
from bot.services.correct_draft import (
    accept_line,
    correct_line,
    ensure_correctable,
    exercise_at,
    remove_line,
)
from bot.services.take_sources import read_draft
from bot.transport.handlers import Handler, TypedCallback, on_tap
from bot.transport.turn import Turn
from bot.views import photo_taps as taps
from bot.views.photo import fix_list_screen, fix_screen
from storage.records.draft import Draft
from storage.records.person import Awaiting
from storage.unit_of_work import UnitOfWork

FIX_LINE = "fix_line"


def build_handlers() -> list[Handler]:
    """Give the handlers of corrections."""
    return [
        on_tap(taps.ChooseFix, choose_fix),
        on_tap(taps.AskFix, ask_fix),
        on_tap(taps.RemoveLine, take_line_out),
        on_tap(taps.AcceptLine, accept_doubtful),
    ]


async def choose_fix(turn: Turn, tap: taps.ChooseFix) -> None:
    """List the exercises to correct one."""
    async with turn.unit_of_work() as uow:
        draft = await read_draft(uow, turn.person, tap.draft_id)
        ensure_correctable(draft, turn.person)
        await uow.conversations.clear(turn.person.id)
        turn.show(fix_list_screen(turn.texts, draft, tap.page), screen_name(draft.id))
        await uow.commit()


async def ask_fix(turn: Turn, tap: taps.AskFix) -> None:
    """Ask how an exercise should read."""
    async with turn.unit_of_work() as uow:
        draft = await read_draft(uow, turn.person, tap.draft_id)
        ensure_correctable(draft, turn.person)
        exercise = exercise_at(draft, tap.index)
        awaiting = Awaiting(FIX_LINE, {"draft_id": tap.draft_id, "index": tap.index})
        await uow.conversations.set(turn.person.id, awaiting, turn.deps.clock())
        screen = fix_screen(turn.texts, tap.draft_id, tap.index, exercise, turn.person.units)
        turn.show(screen, screen_name(draft.id))
        await uow.commit()


async def typed_fix(turn: Turn, text: str) -> None:
    """Put the typed line in place of the one that was wrong."""
    about = turn.awaiting.data if turn.awaiting else {}
    async with turn.unit_of_work() as uow:
        now = turn.deps.clock()
        draft = await correct_line(uow, turn.person, about["draft_id"], about["index"], text, now)
        await uow.conversations.clear(turn.person.id)
        turn.send(draft_screen(turn, draft), screen_name(draft.id))
        await uow.commit()


async def take_line_out(turn: Turn, tap: taps.RemoveLine) -> None:
    """Take an exercise out."""
    async with turn.unit_of_work() as uow:
        draft = await remove_line(uow, turn.person, tap.draft_id, tap.index, turn.deps.clock())
        await _close(turn, uow, draft)


async def accept_doubtful(turn: Turn, tap: taps.AcceptLine) -> None:
    """Say that a doubtful exercise is right."""
    async with turn.unit_of_work() as uow:
        draft = await accept_line(uow, turn.person, tap.draft_id, tap.index, turn.deps.clock())
        await _close(turn, uow, draft)


async def _close(turn: Turn, uow: UnitOfWork, draft: Draft) -> None:
    """Show the draft as it is now; nothing is asked about it any more."""
    await uow.conversations.clear(turn.person.id)
    turn.show(draft_screen(turn, draft), screen_name(draft.id))
    await uow.commit()


TYPED: Mapping[str, TypedCallback] = {FIX_LINE: typed_fix}
