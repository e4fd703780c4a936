"""/progress: a chart, and the same in words; and the workouts behind it."""

import asyncio

from bot.services.read_progress import read_progress
from bot.services.workout_history import read_history
from bot.transport.handlers import Handler, on_command, on_tap
from bot.transport.turn import Turn
from bot.views.history import history_screen
from bot.views.progress import progress_screen
from bot.views.progress_chart import draw_chart
from bot.views.today_taps import ShowHistory, ShowProgress
from storage.records.transport import Attachment


def build_handlers() -> list[Handler]:
    """Give the handlers of /progress."""
    return [
        on_command("progress", progress),
        on_tap(ShowProgress, show_progress),
        on_tap(ShowHistory, show_history),
    ]


async def progress(turn: Turn, args: str) -> None:
    """Send the progress."""
    del args
    await _send_progress(turn)


async def show_progress(turn: Turn, tap: ShowProgress) -> None:
    """Send the progress."""
    del tap
    await _send_progress(turn)


async def show_history(turn: Turn, tap: ShowHistory) -> None:
    """List finished workouts."""
    async with turn.snapshot() as reader:
        history = await read_history(reader, turn.person, tap.page)
    turn.show(history_screen(turn.texts, history))


async def _send_progress(turn: Turn) -> None:
    units = turn.person.units
    async with turn.snapshot() as reader:
        report = await read_progress(reader, turn.person, turn.deps.clock())
    screen = progress_screen(turn.texts, report, units)
    if not report.workouts:
        turn.show(screen)
        return
    image = await asyncio.to_thread(draw_chart, turn.texts, report, units)
    payload = screen.payload()
    caption = {"caption": payload.pop("text"), "parse_mode": "HTML", "reply_markup": payload["reply_markup"]}
    turn.call("sendPhoto", caption, Attachment("photo", "progress.png", image))
