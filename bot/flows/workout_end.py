"""The end of a workout: finished, gone on with after all, or discarded."""

from bot.flows.tracker_screen import change_training, show_in_place, show_training
from bot.services.finish_workout import discard_workout, finish_workout, reopen_workout
from bot.services.training import Training, load_training
from bot.transport.handlers import Handler, on_tap
from bot.transport.turn import Turn
from bot.views import tracker_taps as taps
from bot.views.tracker_menu import ask_discard_screen
from storage.unit_of_work import UnitOfWork


def build_handlers() -> list[Handler]:
    """Give the handlers that close a workout."""
    return [
        on_tap(taps.FinishWorkout, finish),
        on_tap(taps.ReopenWorkout, reopen),
        on_tap(taps.AskDiscard, ask_discard),
        on_tap(taps.DiscardWorkout, discard),
    ]


async def finish(turn: Turn, tap: taps.FinishWorkout) -> None:
    """Finish the workout and sum it up."""

    async def change(uow: UnitOfWork, training: Training) -> Training:
        return await finish_workout(uow, training, turn.deps.clock())

    await change_training(turn, tap.workout_id, change)


async def reopen(turn: Turn, tap: taps.ReopenWorkout) -> None:
    """Go on with a workout that was finished too early."""
    async with turn.unit_of_work() as uow:
        training = await load_training(uow, turn.person, tap.workout_id)
        training = await reopen_workout(uow, turn.person, training)
        await show_training(turn, uow, training)
        await uow.commit()


async def ask_discard(turn: Turn, tap: taps.AskDiscard) -> None:
    """Ask before the workout is thrown away."""
    async with turn.unit_of_work() as uow:
        training = await load_training(uow, turn.person, tap.workout_id)
        if training.is_open:
            sets = len(training.workout.sets)
            show_in_place(turn, tap.workout_id, ask_discard_screen(turn.texts, tap.workout_id, sets))
        else:
            await show_training(turn, uow, training)
        await uow.commit()


async def discard(turn: Turn, tap: taps.DiscardWorkout) -> None:
    """Throw the workout away."""

    async def change(uow: UnitOfWork, training: Training) -> Training:
        return await discard_workout(uow, training, turn.deps.clock())

    await change_training(turn, tap.workout_id, change)
