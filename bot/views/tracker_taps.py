"""What the buttons of a workout mean."""

from dataclasses import dataclass

from bot.transport.callback_data import CallbackData
from storage.records.tracker_page import Measure


@dataclass(frozen=True)
class LogSet(CallbackData, prefix="ls"):
    """Log set `number` with the numbers shown; where that set is logged already, only draw again."""

    workout_id: int
    exercise_id: int
    number: int


@dataclass(frozen=True)
class UndoSet(CallbackData, prefix="us"):
    """Take one logged set back."""

    workout_id: int
    set_id: int


@dataclass(frozen=True)
class AdjustNext(CallbackData, prefix="an"):
    """Move a number of the upcoming set by one step."""

    workout_id: int
    exercise_id: int
    measure: Measure
    up: bool


@dataclass(frozen=True)
class SkipExercise(CallbackData, prefix="sk"):
    """Leave an exercise out today, or take it in again."""

    workout_id: int
    exercise_id: int
    skipped: bool


@dataclass(frozen=True)
class AskSwap(CallbackData, prefix="sw"):
    """Ask what is done instead."""

    workout_id: int
    exercise_id: int


@dataclass(frozen=True)
class KeepPlanned(CallbackData, prefix="kp"):
    """Do the planned exercise after all."""

    workout_id: int
    exercise_id: int


@dataclass(frozen=True)
class TurnPage(CallbackData, prefix="pg"):
    """Show another exercise of the workout."""

    workout_id: int
    page: int


@dataclass(frozen=True)
class ShowPage(CallbackData, prefix="sp"):
    """Show the workout where it stands."""

    workout_id: int


@dataclass(frozen=True)
class ShowOverview(CallbackData, prefix="wo"):
    """List the exercises of the workout."""

    workout_id: int


@dataclass(frozen=True)
class ShowMore(CallbackData, prefix="wm"):
    """Show what else can be done with the workout."""

    workout_id: int


@dataclass(frozen=True)
class ChooseRest(CallbackData, prefix="rt"):
    """Rest this many seconds where the plan names no rest; 0 for never, nothing to follow the plan."""

    workout_id: int
    rest_s: int | None


@dataclass(frozen=True)
class FinishWorkout(CallbackData, prefix="fw"):
    """Finish the workout."""

    workout_id: int


@dataclass(frozen=True)
class ReopenWorkout(CallbackData, prefix="ow"):
    """Go on with a workout that was finished too early."""

    workout_id: int


@dataclass(frozen=True)
class AskDiscard(CallbackData, prefix="ad"):
    """Ask before a workout and its sets are thrown away."""

    workout_id: int


@dataclass(frozen=True)
class DiscardWorkout(CallbackData, prefix="dw"):
    """Throw the workout away."""

    workout_id: int


@dataclass(frozen=True)
class EditSets(CallbackData, prefix="es"):
    """List the logged sets of a workout to change one."""

    workout_id: int


@dataclass(frozen=True)
class EditSet(CallbackData, prefix="et"):
    """Show one logged set to change it."""

    workout_id: int
    set_id: int


@dataclass(frozen=True)
class AdjustSet(CallbackData, prefix="aj"):
    """Move a number of a logged set by one step."""

    workout_id: int
    set_id: int
    measure: Measure
    up: bool


@dataclass(frozen=True)
class AskDeleteSet(CallbackData, prefix="xa"):
    """Ask before a logged set is deleted."""

    workout_id: int
    set_id: int


@dataclass(frozen=True)
class DeleteSet(CallbackData, prefix="xs"):
    """Delete a logged set."""

    workout_id: int
    set_id: int
