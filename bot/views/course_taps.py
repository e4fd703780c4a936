"""What the buttons of course cards mean."""

from dataclasses import dataclass
from enum import StrEnum

from bot.transport.callback_data import CallbackData


class Dislike(StrEnum):
    """Why a course is not for somebody, or was left."""

    TOO_HARD = "too_hard"
    TOO_EASY = "too_easy"
    TOO_LONG = "too_long"
    WRONG_PLACE = "wrong_place"
    IT_HURT = "it_hurt"
    DISLIKE = "dislike"
    OTHER = "other"


@dataclass(frozen=True)
class ShowCard(CallbackData, prefix="cc"):
    """Show one page of the person's list."""

    position: int


@dataclass(frozen=True)
class OpenCourse(CallbackData, prefix="co"):
    """Show the card of one course."""

    course_id: str


@dataclass(frozen=True)
class ShowFullPlan(CallbackData, prefix="cp"):
    """Show a course's plan, one page of it; `position` leads back into the list."""

    course_id: str
    page: int
    position: int | None


@dataclass(frozen=True)
class StartCourse(CallbackData, prefix="cs"):
    """Follow a course."""

    course_id: str


@dataclass(frozen=True)
class AskDislike(CallbackData, prefix="cn"):
    """Ask why a course is not for the person."""

    course_id: str


@dataclass(frozen=True)
class TurnAway(CallbackData, prefix="cx"):
    """Leave a course out and find others."""

    course_id: str
    reason: Dislike


@dataclass(frozen=True)
class Browse(CallbackData, prefix="br"):
    """Show a page of the catalogue under one filter; `value` is a goal, place or level."""

    kind: str
    value: str
    page: int


@dataclass(frozen=True)
class BrowseKinds(CallbackData, prefix="bk"):
    """Show the values of one filter: goal, place or level."""

    kind: str
