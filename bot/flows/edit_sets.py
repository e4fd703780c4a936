"""Correcting logged sets, during a workout and after it."""

from collections.abc import Mapping

from bot.errors import TellPersonError
from bot.flows.tracker_screen import await_set, await_typed, send_last, show_in_place
from bot.services.edit_set import adjust_set, correct_set, editable_set, logged_exercises
from bot.services.set_entry import read_set
from bot.services.training import Training, load_training
from bot.services.undo_set import undo_set
from bot.transport.handlers import Handler, TypedCallback, on_tap
from bot.transport.turn import Turn
from bot.views import tracker_taps as taps
from bot.views.edit_sets import ask_delete_set_screen, edit_set_screen, edit_sets_screen
from bot.views.texts import Html
from storage.records.person import Awaiting
from storage.unit_of_work import UnitOfWork

TYPED_CORRECTION = "set_edit"


def build_handlers() -> list[Handler]:
    """Give the handlers of corrections."""
    return [
        on_tap(taps.EditSets, show_sets),
        on_tap(taps.EditSet, show_set),
        on_tap(taps.AdjustSet, adjust),
        on_tap(taps.AskDeleteSet, ask_delete),
        on_tap(taps.DeleteSet, delete),
    ]


async def show_sets(turn: Turn, tap: taps.EditSets) -> None:
    """List the sets of a workout."""
    async with turn.unit_of_work() as uow:
        await _show_list(turn, uow, await load_training(uow, turn.person, tap.workout_id))
        await uow.commit()


async def show_set(turn: Turn, tap: taps.EditSet) -> None:
    """Show one set."""
    async with turn.unit_of_work() as uow:
        training = await load_training(uow, turn.person, tap.workout_id)
        await _show_set(turn, uow, training, tap.set_id)
        await uow.commit()


async def adjust(turn: Turn, tap: taps.AdjustSet) -> None:
    """Move a number of the set."""
    async with turn.unit_of_work() as uow:
        training = await load_training(uow, turn.person, tap.workout_id)
        training = await adjust_set(uow, turn.person, training, tap.set_id, (tap.measure, tap.up))
        await _show_set(turn, uow, training, tap.set_id)
        await uow.commit()


async def ask_delete(turn: Turn, tap: taps.AskDeleteSet) -> None:
    """Ask before the set is deleted."""
    async with turn.unit_of_work() as uow:
        training = await load_training(uow, turn.person, tap.workout_id)
        edited = editable_set(training, tap.set_id, turn.person.units)
        screen = ask_delete_set_screen(turn.texts, edited, turn.person.units)
        show_in_place(turn, tap.workout_id, screen)
        await uow.commit()


async def delete(turn: Turn, tap: taps.DeleteSet) -> None:
    """Delete the set."""
    async with turn.unit_of_work() as uow:
        training = await load_training(uow, turn.person, tap.workout_id)
        training = await undo_set(uow, training, tap.set_id, turn.deps.clock())
        await _show_list(turn, uow, training, turn.texts("edit-deleted"))
        await uow.commit()


async def typed_correction(turn: Turn, text: str) -> None:
    """Give the set the typed numbers; what is no set gets the question again."""
    data = turn.awaiting.data if turn.awaiting else {}
    async with turn.unit_of_work() as uow:
        training = await load_training(uow, turn.person, data["workout_id"])
        edited = editable_set(training, data["set_id"], turn.person.units)
        try:
            values = read_set(text, edited.exercise, turn.person.units, edited.values)
        except TellPersonError as error:
            notice = turn.texts(error.key, **error.params)
            screen = edit_set_screen(turn.texts, edited, turn.person.units, notice)
            send_last(turn, training.workout.id, screen)
        else:
            training = await correct_set(uow, training, edited.set_id, values)
            if turn.message_id is not None:
                turn.delete(turn.message_id)
            await _show_set(turn, uow, training, edited.set_id)
        await uow.commit()


TYPED: Mapping[str, TypedCallback] = {TYPED_CORRECTION: typed_correction}


async def _show_list(turn: Turn, uow: UnitOfWork, training: Training, notice: Html | None = None) -> None:
    await await_set(turn, uow, training)
    exercises = logged_exercises(training)
    screen = edit_sets_screen(turn.texts, training.workout.id, exercises, turn.person.units, notice)
    show_in_place(turn, training.workout.id, screen)


async def _show_set(turn: Turn, uow: UnitOfWork, training: Training, set_id: int) -> None:
    edited = editable_set(training, set_id, turn.person.units)
    data = {"workout_id": training.workout.id, "set_id": set_id}
    await await_typed(turn, uow, Awaiting(TYPED_CORRECTION, data))
    show_in_place(turn, training.workout.id, edit_set_screen(turn.texts, edited, turn.person.units))
