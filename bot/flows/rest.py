"""The end of the rest between sets: one push, with the page at hand."""

from collections.abc import Mapping

from bot.flows.tracker_screen import send_last
from bot.services.rest_timer import REST_OVER, is_rest_of
from bot.services.tracker_page import read_page
from bot.services.training import load_training
from bot.transport.handlers import Handler, JobCallback
from bot.transport.turn import Turn
from bot.views.amounts import set_text
from bot.views.tracker import page_screen
from storage.records.transport import Job


def build_handlers() -> list[Handler]:
    """Nobody asks for this: the clock does."""
    return []


async def rest_over(turn: Turn, job: Job) -> None:
    """Call the person back to the workout, unless the next set was logged meanwhile."""
    async with turn.unit_of_work() as uow:
        training = await load_training(uow, turn.person, job.payload["workout_id"])
        if is_rest_of(training, job.payload["set_id"]):
            page = await read_page(uow, turn.person, training, turn.deps.clock())
            notice = turn.texts(
                "tracker-rest-over",
                name=page.name,
                number=page.ordinal,
                values=set_text(turn.texts, page.upcoming, turn.person.units),
            )
            screen = page_screen(turn.texts, page, turn.person.units, notice)
            send_last(turn, training.workout.id, screen)
        await uow.commit()


JOBS: Mapping[str, JobCallback] = {REST_OVER: rest_over}
