"""/today: go on with the open workout, else the next undone training day."""

from bot.flows.tracker_screen import show_training
from bot.services.next_day import read_next_day, read_today
from bot.services.training import Training
from bot.transport.handlers import Handler, on_command, on_tap
from bot.transport.turn import Turn
from bot.views.menu_taps import ShowToday
from bot.views.texts import Html
from bot.views.today import choose_plan_screen, next_day_screen, no_plan_screen
from bot.views.today_taps import ShowDay
from storage.records.today import NextDay
from storage.unit_of_work import Snapshot, UnitOfWork


def build_handlers() -> list[Handler]:
    """Give the handlers of /today."""
    return [
        on_command("today", today),
        on_tap(ShowToday, show_today),
        on_tap(ShowDay, show_day),
    ]


async def today(turn: Turn, args: str) -> None:
    """Say what is next."""
    del args
    await _show_today(turn)


async def show_today(turn: Turn, tap: ShowToday) -> None:
    """Say what is next."""
    del tap
    await _show_today(turn)


async def show_day(turn: Turn, tap: ShowDay) -> None:
    """Show one day of a plan."""
    async with turn.snapshot() as reader:
        await show_next_day(turn, reader, tap.tracker_id, day_number=tap.day_number)


async def show_next_day(
    turn: Turn,
    reader: Snapshot,
    tracker_id: int,
    *,
    day_number: int | None = None,
    notice: Html | None = None,
) -> None:
    """Add the answer that shows a plan's next day, below `notice`; commits nothing."""
    day = await read_next_day(reader, turn.person, tracker_id, day_number)
    turn.show(next_day_screen(turn.texts, day, turn.person.units, notice))


async def _show_today(turn: Turn) -> None:
    async with turn.unit_of_work() as uow:
        await _answer_today(turn, uow)
        await uow.commit()


async def _answer_today(turn: Turn, uow: UnitOfWork) -> None:
    match await read_today(uow, turn.person):
        case Training() as training:
            await show_training(turn, uow, training, resend=turn.tapped is None)
        case NextDay() as day:
            turn.show(next_day_screen(turn.texts, day, turn.person.units))
        case []:
            turn.show(no_plan_screen(turn.texts))
        case cards:
            turn.show(choose_plan_screen(turn.texts, cards))
