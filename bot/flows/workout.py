"""Training: one page for each exercise, a tap or a typed line for each set."""

import asyncio
from collections.abc import Mapping
from functools import wraps

from bot.errors import TellPersonError
from bot.flows.photo import text_arrived
from bot.flows.tracker_screen import TYPED_SET, change_training, show_in_place, show_training
from bot.services.adjust_next import adjust_next
from bot.services.change_training import show_page
from bot.services.choose_rest import choose_rest
from bot.services.finish_workout import finish_workout
from bot.services.log_set import log_next_set, log_typed_set
from bot.services.open_workout import open_workout, read_open_training
from bot.services.pasted_program import pasted_program
from bot.services.set_entry import LONGEST_SET, read_set
from bot.services.skip_exercise import skip_exercise
from bot.services.tracker_page import make_overview, read_page
from bot.services.training import Training, load_training
from bot.services.typed_act import TypedAct, read_act
from bot.services.undo_set import undo_set
from bot.transport.handlers import Handler, TypedCallback, on_tap
from bot.transport.turn import Turn
from bot.views import tracker_taps as taps
from bot.views.amounts import set_text
from bot.views.today_taps import StartWorkout
from bot.views.tracker_menu import menu_screen, overview_screen
from ml.recommend.red_flags import find_red_flags
from storage.records.tracker_page import NextAct, TrackerPage
from storage.records.workout import SetValues
from storage.unit_of_work import Snapshot, UnitOfWork


def build_handlers() -> list[Handler]:
    """Give the handlers of a workout's pages."""
    return [
        on_tap(StartWorkout, start_workout),
        on_tap(taps.LogSet, log_set),
        on_tap(taps.UndoSet, undo),
        on_tap(taps.AdjustNext, adjust),
        on_tap(taps.SkipExercise, skip),
        on_tap(taps.TurnPage, turn_page),
        on_tap(taps.ShowPage, show_current_page),
        on_tap(taps.ShowOverview, show_overview),
        on_tap(taps.ShowMore, show_more),
        on_tap(taps.ChooseRest, set_rest),
    ]


async def start_workout(turn: Turn, tap: StartWorkout) -> None:
    """Open the day's workout; one that is open already goes on, and says so where it is another day's."""
    async with turn.unit_of_work() as uow:
        training = await open_workout(uow, turn.person, tap.tracker_id, tap.day_number, turn.deps.clock())
        wanted = (tap.tracker_id, tap.day_number)
        is_other = (training.workout.tracker_id, training.workout.day_number) != wanted
        notice = turn.texts("tracker-still-open") if is_other else None
        await show_training(turn, uow, training, notice=notice)
        await uow.commit()


async def log_set(turn: Turn, tap: taps.LogSet) -> None:
    """Log the set that the button names, once."""

    async def change(uow: UnitOfWork, training: Training) -> Training:
        logged = await log_next_set(
            uow, turn.person, training, tap.exercise_id, tap.number, turn.deps.clock()
        )
        if len(logged.workout.sets) > len(training.workout.sets):
            turn.answer(_logged(turn, logged))
        return logged

    await change_training(turn, tap.workout_id, change)


async def undo(turn: Turn, tap: taps.UndoSet) -> None:
    """Take a set back."""

    async def change(uow: UnitOfWork, training: Training) -> Training:
        return await undo_set(uow, training, tap.set_id, turn.deps.clock())

    await change_training(turn, tap.workout_id, change)


async def adjust(turn: Turn, tap: taps.AdjustNext) -> None:
    """Move a number of the upcoming set."""

    async def change(uow: UnitOfWork, training: Training) -> Training:
        return await adjust_next(uow, turn.person, training, tap.exercise_id, (tap.measure, tap.up))

    await change_training(turn, tap.workout_id, change)


async def skip(turn: Turn, tap: taps.SkipExercise) -> None:
    """Leave an exercise out, or take it in again."""

    async def change(uow: UnitOfWork, training: Training) -> Training:
        return await skip_exercise(uow, training, tap.exercise_id, turn.deps.clock(), skipped=tap.skipped)

    await change_training(turn, tap.workout_id, change)


async def turn_page(turn: Turn, tap: taps.TurnPage) -> None:
    """Show another exercise."""

    async def change(uow: UnitOfWork, training: Training) -> Training:
        return await show_page(uow, training, tap.page)

    await change_training(turn, tap.workout_id, change)


async def show_current_page(turn: Turn, tap: taps.ShowPage) -> None:
    """Show the workout where it stands."""

    async def change(uow: UnitOfWork, training: Training) -> Training:
        del uow
        return training

    await change_training(turn, tap.workout_id, change)


async def show_overview(turn: Turn, tap: taps.ShowOverview) -> None:
    """List the exercises."""
    async with turn.unit_of_work() as uow:
        training = await load_training(uow, turn.person, tap.workout_id)
        if training.is_open:
            show_in_place(turn, tap.workout_id, overview_screen(turn.texts, make_overview(training)))
        else:
            await show_training(turn, uow, training)
        await uow.commit()


async def show_more(turn: Turn, tap: taps.ShowMore) -> None:
    """Show what else can be done."""
    async with turn.unit_of_work() as uow:
        await _show_more(turn, uow, await load_training(uow, turn.person, tap.workout_id))
        await uow.commit()


async def set_rest(turn: Turn, tap: taps.ChooseRest) -> None:
    """Choose the rest between sets."""
    async with turn.unit_of_work() as uow:
        training = await load_training(uow, turn.person, tap.workout_id)
        if training.is_open:
            training = await choose_rest(uow, training, tap.rest_s, turn.deps.clock())
        await _show_more(turn, uow, training)
        await uow.commit()


async def typed_set(turn: Turn, text: str) -> None:
    """Log a typed set of the exercise that is shown; what is no set gets the page again with a hint.

    A pasted program is taken as one, even in the middle of a workout, and the name of a button as its tap.
    """
    if len(text) > LONGEST_SET:
        program = await asyncio.to_thread(pasted_program, turn.deps.extractor, text)
        if program is not None:
            await text_arrived(turn, text, program)
            return
    workout_id = turn.awaiting.data["workout_id"] if turn.awaiting else 0
    async with turn.unit_of_work() as uow:
        training = await load_training(uow, turn.person, workout_id)
        page = await read_page(uow, turn.person, training, turn.deps.clock())
        try:
            if training.is_open and (act := read_act(text)):
                await _tidy(turn, uow, await _do(turn, uow, training, page, act))
                await uow.commit()
                return
            values = read_set(text, page.plan, turn.person.units, page.upcoming)
        except TellPersonError as error:
            if find_red_flags(text):
                # The warning that was given stands alone: nothing invites to train on.
                raise
            notice = turn.texts(error.key, **error.params)
            await show_training(turn, uow, training, notice=notice, resend=True)
        else:
            await _keep_set(turn, uow, training, values)
        await uow.commit()


def set_first(otherwise: TypedCallback) -> TypedCallback:
    """Give the callback for text that nobody awaits, ahead of it the sets of a workout that is open.

    Somebody who left the workout for the menu types the next set as before.
    """

    @wraps(otherwise)
    async def guarded(turn: Turn, text: str) -> None:
        async with turn.snapshot() as reader:
            training = await read_open_training(reader, turn.person)
            values = await _set_in(turn, reader, training, text) if training else None
        if training is None or values is None:
            await otherwise(turn, text)
            return
        async with turn.unit_of_work() as uow:
            await _keep_set(turn, uow, training, values, resend=True)
            await uow.commit()

    return guarded


TYPED: Mapping[str, TypedCallback] = {TYPED_SET: typed_set}


async def _set_in(turn: Turn, reader: Snapshot, training: Training, text: str) -> SetValues | None:
    page = await read_page(reader, turn.person, training, turn.deps.clock())
    try:
        return read_set(text, page.plan, turn.person.units, page.upcoming)
    except TellPersonError:
        return None


async def _keep_set(
    turn: Turn, uow: UnitOfWork, training: Training, values: SetValues, *, resend: bool = False
) -> None:
    if training.is_open:
        training = await log_typed_set(uow, training, values, turn.deps.clock())
    await _tidy(turn, uow, training, resend=resend)


async def _do(turn: Turn, uow: UnitOfWork, training: Training, page: TrackerPage, act: TypedAct) -> Training:
    """Do what the named button does; raises TellPersonError where the page has no such button."""
    now = turn.deps.clock()
    match act:
        case TypedAct.FIRST if page.act is NextAct.LOG and not page.skipped:
            return await log_next_set(uow, turn.person, training, page.exercise_id, page.set_number, now)
        case TypedAct.FIRST | TypedAct.NEXT if page.next_page is not None:
            return await show_page(uow, training, page.next_page)
        case TypedAct.FIRST | TypedAct.FINISH:
            return await finish_workout(uow, training, now)
        case TypedAct.SKIP:
            return await skip_exercise(uow, training, page.exercise_id, now, skipped=True)
        case TypedAct.UNDO if page.undoable is not None:
            return await undo_set(uow, training, page.undoable.set_id, now)
        case TypedAct.NEXT:
            raise TellPersonError("tracker-nothing-next")
        case TypedAct.UNDO:
            raise TellPersonError("tracker-nothing-to-undo")


async def _tidy(turn: Turn, uow: UnitOfWork, training: Training, *, resend: bool = False) -> None:
    """Show the workout without the line that was typed."""
    if turn.message_id is not None:
        turn.delete(turn.message_id)
    await show_training(turn, uow, training, resend=resend)


async def _show_more(turn: Turn, uow: UnitOfWork, training: Training) -> None:
    if not training.is_open:
        await show_training(turn, uow, training)
        return
    page = await read_page(uow, turn.person, training, turn.deps.clock())
    show_in_place(turn, training.workout.id, menu_screen(turn.texts, page))


def _logged(turn: Turn, training: Training) -> str | None:
    last = training.last_set
    if last is None:
        return None
    values = set_text(turn.texts, last.values, turn.person.units)
    return turn.texts.plain("tracker-logged", name=last.exercise_name, values=values)
