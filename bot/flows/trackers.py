"""/trackers: the plans a person follows or followed; look at one, rename it, end it."""

from collections.abc import Mapping

from bot.errors import TellPersonError
from bot.flows.today import show_next_day
from bot.services.end_tracker import end_tracker, explain_end, rename_tracker, resume_tracker
from bot.services.my_trackers import read_plan, read_trackers
from bot.transport.handlers import Handler, TypedCallback, on_command, on_tap
from bot.transport.turn import Turn
from bot.views import today_taps as taps
from bot.views.texts import Html
from bot.views.today import no_plan_screen
from bot.views.trackers import (
    ask_end_screen,
    ask_rename_screen,
    ask_why_left_screen,
    plan_screen,
    trackers_screen,
)
from storage.records.person import Awaiting
from storage.records.tracker import TrackerStatus
from storage.unit_of_work import Snapshot

TYPED_TITLE = "tracker_title"


def build_handlers() -> list[Handler]:
    """Give the handlers of plans."""
    return [
        on_command("trackers", trackers),
        on_tap(taps.ShowTrackers, show_trackers),
        on_tap(taps.ShowPlan, show_plan),
        on_tap(taps.AskRename, ask_rename),
        on_tap(taps.AskEnd, ask_end),
        on_tap(taps.EndTracker, end),
        on_tap(taps.ExplainEnd, explain),
        on_tap(taps.ResumeTracker, resume),
    ]


async def trackers(turn: Turn, args: str) -> None:
    """List the plans."""
    del args
    await _show_trackers(turn)


async def show_trackers(turn: Turn, tap: taps.ShowTrackers) -> None:
    """List the plans."""
    del tap
    await _show_trackers(turn)


async def show_plan(turn: Turn, tap: taps.ShowPlan) -> None:
    """Show a plan with its days."""
    async with turn.snapshot() as reader:
        await _show_plan(turn, reader, tap.tracker_id)


async def ask_rename(turn: Turn, tap: taps.AskRename) -> None:
    """Ask for another name."""
    async with turn.unit_of_work() as uow:
        plan = await read_plan(uow, turn.person, tap.tracker_id)
        turn.show(ask_rename_screen(turn.texts, plan))
        awaiting = Awaiting(TYPED_TITLE, {"tracker_id": tap.tracker_id})
        await uow.conversations.set(turn.person.id, awaiting, turn.deps.clock())
        await uow.commit()


async def typed_title(turn: Turn, text: str) -> None:
    """Rename the plan; a bad name gets the question again."""
    tracker_id = turn.awaiting.data["tracker_id"] if turn.awaiting else 0
    async with turn.unit_of_work() as uow:
        try:
            await rename_tracker(uow, turn.person, tracker_id, text)
        except TellPersonError as error:
            plan = await read_plan(uow, turn.person, tracker_id)
            notice = turn.texts(error.key, **error.params)
            turn.send(ask_rename_screen(turn.texts, plan, notice))
        else:
            await uow.conversations.clear(turn.person.id)
            await _show_plan(turn, uow, tracker_id, turn.texts("trackers-renamed"))
        await uow.commit()


async def ask_end(turn: Turn, tap: taps.AskEnd) -> None:
    """Ask how the plan ends."""
    async with turn.snapshot() as reader:
        plan = await read_plan(reader, turn.person, tap.tracker_id)
    turn.show(ask_end_screen(turn.texts, plan))


async def end(turn: Turn, tap: taps.EndTracker) -> None:
    """End the plan; who leaves a course is asked why."""
    async with turn.unit_of_work() as uow:
        await end_tracker(uow, turn.person, tap.tracker_id, tap.status, turn.deps.clock())
        plan = await read_plan(uow, turn.person, tap.tracker_id)
        if plan.from_course and plan.status is TrackerStatus.ABANDONED:
            turn.show(ask_why_left_screen(turn.texts, plan))
        else:
            turn.show(plan_screen(turn.texts, plan, turn.texts("trackers-ended")))
        await uow.commit()


async def explain(turn: Turn, tap: taps.ExplainEnd) -> None:
    """Note why a course was left."""
    async with turn.unit_of_work() as uow:
        await explain_end(uow, turn.person, tap.tracker_id, tap.reason.value)
        await _show_plan(turn, uow, tap.tracker_id, turn.texts("trackers-explained"))
        await uow.commit()


async def resume(turn: Turn, tap: taps.ResumeTracker) -> None:
    """Follow the plan again."""
    async with turn.unit_of_work() as uow:
        await resume_tracker(uow, turn.person, tap.tracker_id, turn.deps.clock())
        await show_next_day(turn, uow, tap.tracker_id)
        await uow.commit()


TYPED: Mapping[str, TypedCallback] = {TYPED_TITLE: typed_title}


async def _show_trackers(turn: Turn) -> None:
    async with turn.snapshot() as reader:
        cards = await read_trackers(reader, turn.person)
    turn.show(trackers_screen(turn.texts, cards) if cards else no_plan_screen(turn.texts))


async def _show_plan(turn: Turn, reader: Snapshot, tracker_id: int, notice: Html | None = None) -> None:
    turn.show(plan_screen(turn.texts, await read_plan(reader, turn.person, tracker_id), notice))
