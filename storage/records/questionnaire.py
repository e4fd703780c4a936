"""The questionnaire: its questions, and what the screen of one of them shows."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from storage.records.vocabulary import Interest


class Question(StrEnum):
    """The screens in order; the first three are required."""

    GOALS = "goals"
    LEVEL = "level"
    PLACE = "place"
    TIME = "time"
    ABOUT = "about"
    HEALTH = "health"
    INTERESTS = "interests"


class Place(StrEnum):
    """Where a person trains, as one tap: a location and what it offers."""

    FULL_GYM = "full_gym"
    BASIC_GYM = "basic_gym"
    HOME_EQUIPMENT = "home_equipment"
    HOME_BODYWEIGHT = "home_bodyweight"
    SPORTS_GROUND = "sports_ground"
    PARK = "park"
    POOL = "pool"


class Liking(StrEnum):
    """What an interest button says; a rating of 5, 3 (not said) or 1."""

    LOVE = "love"
    NEUTRAL = "neutral"
    AVOID = "avoid"


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """One question with the answers given so far.

    `gap` is the first required question without an answer; None says that courses can be found already.
    """

    question: Question
    number: int
    total: int
    editing: bool
    answered: bool
    required: bool
    gap: Question | None
    values: dict[str, Any]
    place: Place | None
    likings: dict[Interest, Liking]
