"""Doing another exercise today: its name is typed."""

from collections.abc import Mapping

from bot.errors import TellPersonError
from bot.flows.tracker_screen import await_typed, change_training, send_last, show_in_place, show_training
from bot.services.change_training import show_page
from bot.services.swap_exercise import keep_planned, swap_exercise
from bot.services.tracker_page import read_page
from bot.services.training import Training, load_training
from bot.transport.handlers import Handler, TypedCallback, on_tap
from bot.transport.turn import Turn
from bot.views.tracker_menu import ask_swap_screen
from bot.views.tracker_taps import AskSwap, KeepPlanned
from storage.records.person import Awaiting
from storage.unit_of_work import UnitOfWork

TYPED_NAME = "swap_name"


def build_handlers() -> list[Handler]:
    """Give the handlers of swapping."""
    return [on_tap(AskSwap, ask_swap), on_tap(KeepPlanned, keep)]


async def ask_swap(turn: Turn, tap: AskSwap) -> None:
    """Ask what is done instead."""
    async with turn.unit_of_work() as uow:
        training = await load_training(uow, turn.person, tap.workout_id)
        if training.is_open:
            training = await show_page(uow, training, training.page_of(tap.exercise_id))
            page = await read_page(uow, turn.person, training, turn.deps.clock())
            data = {"workout_id": tap.workout_id, "exercise_id": tap.exercise_id}
            await await_typed(turn, uow, Awaiting(TYPED_NAME, data))
            show_in_place(turn, tap.workout_id, ask_swap_screen(turn.texts, page))
        else:
            await show_training(turn, uow, training)
        await uow.commit()


async def keep(turn: Turn, tap: KeepPlanned) -> None:
    """Do the planned exercise after all."""

    async def change(uow: UnitOfWork, training: Training) -> Training:
        return await keep_planned(uow, training, tap.exercise_id)

    await change_training(turn, tap.workout_id, change)


async def typed_name(turn: Turn, text: str) -> None:
    """Swap to the exercise of that name; a bad name gets the question again."""
    data = turn.awaiting.data if turn.awaiting else {}
    async with turn.unit_of_work() as uow:
        training = await load_training(uow, turn.person, data["workout_id"])
        try:
            if training.is_open:
                training = await swap_exercise(uow, training, data["exercise_id"], text)
        except TellPersonError as error:
            page = await read_page(uow, turn.person, training, turn.deps.clock())
            screen = ask_swap_screen(turn.texts, page, turn.texts(error.key, **error.params))
            send_last(turn, training.workout.id, screen)
        else:
            if turn.message_id is not None:
                turn.delete(turn.message_id)
            await show_training(turn, uow, training)
        await uow.commit()


TYPED: Mapping[str, TypedCallback] = {TYPED_NAME: typed_name}
