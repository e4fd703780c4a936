"""What the buttons of plans and their days mean."""

from dataclasses import dataclass

from bot.transport.callback_data import CallbackData
from bot.views.course_taps import Dislike
from storage.records.tracker import TrackerStatus


@dataclass(frozen=True)
class ShowDay(CallbackData, prefix="dy"):
    """Show a day of a plan, the next one where none is named."""

    tracker_id: int
    day_number: int | None


@dataclass(frozen=True)
class StartWorkout(CallbackData, prefix="wk"):
    """Start to train a day."""

    tracker_id: int
    day_number: int


@dataclass(frozen=True)
class ShowTrackers(CallbackData, prefix="tr"):
    """List the plans."""


@dataclass(frozen=True)
class ShowPlan(CallbackData, prefix="tp"):
    """Show a plan with its days."""

    tracker_id: int


@dataclass(frozen=True)
class AskRename(CallbackData, prefix="rn"):
    """Ask for another name of a plan."""

    tracker_id: int


@dataclass(frozen=True)
class AskEnd(CallbackData, prefix="ae"):
    """Ask how a plan ends."""

    tracker_id: int


@dataclass(frozen=True)
class EndTracker(CallbackData, prefix="ed"):
    """End a plan: finished or abandoned."""

    tracker_id: int
    status: TrackerStatus


@dataclass(frozen=True)
class ExplainEnd(CallbackData, prefix="ee"):
    """Say why a course was left."""

    tracker_id: int
    reason: Dislike


@dataclass(frozen=True)
class ResumeTracker(CallbackData, prefix="rs"):
    """Follow an ended plan again."""

    tracker_id: int


@dataclass(frozen=True)
class ShowProgress(CallbackData, prefix="gr"):
    """Draw the progress."""


@dataclass(frozen=True)
class ShowHistory(CallbackData, prefix="hy"):
    """List finished workouts, newest first; `page` counts from 0."""

    page: int
