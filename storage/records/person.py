"""People as the bot knows them, and what they are in the middle of."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

KG_PER_LB = 0.45359237


class Units(StrEnum):
    """How weights are shown and read; the database holds kilograms."""

    KG = "kg"
    LB = "lb"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who wrote to the bot; `id` is Telegram's user id and that of the private chat.

    `consented_at`: agreed to be asked about health. `shares_since`: agreed that what they chose and did
    becomes training data, without their name and without typed words.
    """

    id: int
    first_name: str
    language: str
    created_at: datetime
    units: Units = Units.KG
    is_coach: bool = False
    consented_at: datetime | None = None
    shares_since: datetime | None = None
    blocked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Awaiting:
    """The typed answer that a conversation waits for: which one, and what it is about (ids only)."""

    name: str
    data: dict[str, Any] = field(default_factory=dict)
