"""What is next: the training day that /today offers, and the plans to choose from."""

from dataclasses import dataclass

from storage.records.program import Exercise
from storage.records.tracker import TrackerStatus


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day in a plan's list; `done` counts how often it was trained."""

    number: int
    title: str | None
    exercises: int
    done: int


@dataclass(frozen=True, slots=True)
class NextDay:
    """The training day that comes next.

    A plan is gone through in rounds, a week's plan once a week; `rounds` is how many it takes where that
    is known. `is_complete` says that they are all done, and the day shown is one more time.
    """

    tracker_id: int
    tracker_title: str
    day_number: int
    day_title: str | None
    days: int
    round: int
    rounds: int | None
    exercises: tuple[Exercise, ...]
    is_complete: bool
    has_other_trackers: bool


@dataclass(frozen=True, slots=True)
class TrackerCard:
    """One plan in the list: how much of it is done."""

    tracker_id: int
    title: str
    status: TrackerStatus
    days: int
    workouts_done: int


@dataclass(frozen=True, slots=True)
class TrackerPlan:
    """One plan with its days, to look at, to start from, to rename or to end."""

    tracker_id: int
    title: str
    status: TrackerStatus
    days: tuple[PlannedDay, ...]
    round: int
    rounds: int | None
    from_course: bool
