"""A person's answers, as the recommender reads them."""

from typing import Annotated

from pydantic import Field, StringConstraints

from storage.records.base import Record
from storage.records.vocabulary import (
    Gender,
    Goal,
    Interest,
    Level,
    Limitation,
    Location,
    LocationDetail,
    RecentFrequency,
    SessionMinutes,
)

AGE_RANGE = (10, 100)
HEIGHT_RANGE_CM = (100, 250)
WEIGHT_RANGE_KG = (25.0, 350.0)

Rating = Annotated[int, Field(ge=1, le=5)]


class AbandonedCourse(Record):
    """A course that was left, and why in the person's words."""

    title: str
    reason: str | None = None


class History(Record):
    """Titles of courses done or left; many are not in the catalogue."""

    completed: tuple[str, ...] = ()
    abandoned: tuple[AbandonedCourse, ...] = ()


class Profile(Record):
    """Goals, level and place are required; everything else may be absent.

    `limitations` is `None` when never asked (unknown: caution) and empty when there are none.
    Units: height in centimetres, weight in kilograms, age in years.
    """

    id: str
    name: str | None = None
    gender: Gender | None = None
    age: Annotated[int, Field(ge=AGE_RANGE[0], le=AGE_RANGE[1])] | None = None
    height_cm: Annotated[float, Field(ge=HEIGHT_RANGE_CM[0], le=HEIGHT_RANGE_CM[1])] | None = None
    weight_kg: Annotated[float, Field(ge=WEIGHT_RANGE_KG[0], le=WEIGHT_RANGE_KG[1])] | None = None
    goals: Annotated[tuple[Goal, ...], Field(min_length=1)]
    level: Level
    recent_frequency: RecentFrequency | None = None
    location: Location
    location_detail: LocationDetail | None = None
    session_minutes: SessionMinutes | None = None
    limitations: tuple[Limitation, ...] | None = None
    health_notes: Annotated[str, StringConstraints(max_length=4000)] | None = None
    interests: dict[Interest, Rating] = Field(default_factory=dict)
    history: History = History()
