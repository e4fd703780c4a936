"""Showing a workout: its page while it is open, its summary once it is closed."""

from collections.abc import Awaitable, Callable

from bot.services.summarize_workout import summarize_workout
from bot.services.tracker_page import read_page
from bot.services.training import Training, load_training
from bot.transport.turn import Turn
from bot.views.finish import summary_screen
from bot.views.screen import Screen
from bot.views.texts import Html
from bot.views.tracker import page_screen
from storage.records.person import Awaiting
from storage.unit_of_work import UnitOfWork

TYPED_SET = "set_entry"

Change = Callable[[UnitOfWork, Training], Awaitable[Training]]


async def change_training(turn: Turn, workout_id: int, change: Change) -> None:
    """Change the person's open workout in one unit of work and show it; a closed one is only shown."""
    async with turn.unit_of_work() as uow:
        training = await load_training(uow, turn.person, workout_id)
        if training.is_open:
            training = await change(uow, training)
        await show_training(turn, uow, training)
        await uow.commit()


async def show_training(
    turn: Turn, uow: UnitOfWork, training: Training, *, notice: Html | None = None, resend: bool = False
) -> None:
    """Show where a workout stands; `resend` makes it the last message of the chat.

    While it is open, typed text is read as a set from now on.
    """
    if training.is_open:
        page = await read_page(uow, turn.person, training, turn.deps.clock())
        screen = page_screen(turn.texts, page, turn.person.units, notice)
    else:
        screen = summary_screen(turn.texts, await summarize_workout(uow, training), turn.person.units)
    await await_set(turn, uow, training)
    if resend:
        send_last(turn, training.workout.id, screen)
    else:
        show_in_place(turn, training.workout.id, screen)


def show_in_place(turn: Turn, workout_id: int, screen: Screen) -> None:
    """Edit the message of a workout: the tapped one, else wherever it is."""
    if turn.tapped is None:
        turn.edit(screen, name=_name(workout_id))
    else:
        turn.show(screen, _name(workout_id))


def send_last(turn: Turn, workout_id: int, screen: Screen) -> None:
    """Make the message of a workout the last one of the chat."""
    turn.send_last(screen, _name(workout_id))


async def await_set(turn: Turn, uow: UnitOfWork, training: Training) -> None:
    """Read the next typed text as a set while the workout is open, and as nothing of it afterwards."""
    if training.is_open:
        await await_typed(turn, uow, Awaiting(TYPED_SET, {"workout_id": training.workout.id}))
    elif turn.awaiting is not None and turn.awaiting.data.get("workout_id") == training.workout.id:
        await uow.conversations.clear(turn.person.id)


async def await_typed(turn: Turn, uow: UnitOfWork, awaiting: Awaiting) -> None:
    """Read the next typed text as this."""
    if turn.awaiting != awaiting:
        await uow.conversations.set(turn.person.id, awaiting, turn.deps.clock())


def _name(workout_id: int) -> str:
    return f"tracker-{workout_id}"
