"""People: what they would answer in the questionnaire."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field

from ml.llm.answer import AnswerForm, checked, schema_text
from ml.llm.chat import Asked
from ml.synthesis.checks import ensure, ensure_different, ensure_prose, ensure_real
from ml.synthesis.folder import Folder
from ml.synthesis.recipes.recipe import Recipe
from ml.synthesis.steps import Step
from ml.synthesis.texts import prompt, seed_phrases
from storage.records.profile import Profile
from storage.records.vocabulary import (
    Gender,
    Goal,
    Level,
    Limitation,
    Location,
    LocationDetail,
    RecentFrequency,
    SessionMinutes,
)

Liking = Annotated[int, Field(ge=1, le=5)]

_DETAILS: dict[Location, frozenset[LocationDetail | None]] = {
    Location.GYM: frozenset({LocationDetail.FULL_GYM, LocationDetail.BASIC_GYM}),
    Location.HOME: frozenset({LocationDetail.HOME_EQUIPMENT, LocationDetail.HOME_BODYWEIGHT}),
    Location.OUTDOORS: frozenset({LocationDetail.SPORTS_GROUND, LocationDetail.PARK}),
    Location.POOL: frozenset({None}),
}
_KEY = re.compile(r"syn-p\d{5}")
# Kilograms for a square metre of height; beyond, one of the two numbers is wrong.
_BODY_MASS = (13.0, 65.0)


class AnsweredInterests(AnswerForm):
    """How much each kind of training is liked."""

    strength: Liking
    cardio: Liking
    hiit: Liking
    yoga_pilates: Liking
    functional: Liking
    stretching: Liking


class AnsweredProfile(AnswerForm):
    """What a model answers about one person."""

    name: Annotated[str, Field(min_length=2, max_length=60)]
    gender: Gender
    age: Annotated[int, Field(ge=14, le=95)]
    height_cm: Annotated[int, Field(ge=130, le=215)]
    weight_kg: Annotated[int, Field(ge=35, le=250)]
    goals: Annotated[list[Goal], Field(min_length=1, max_length=3)]
    level: Level
    recent_frequency: RecentFrequency
    location: Location
    location_detail: LocationDetail | None
    session_minutes: SessionMinutes
    limitations: Annotated[list[Limitation], Field(max_length=4)]
    health_notes: Annotated[str, Field(min_length=10, max_length=800)] | None
    interests: AnsweredInterests


@dataclass(frozen=True)
class Profiles(Recipe[Profile]):
    """As many people as are wanted."""

    folder: Folder
    count: int

    step = Step.PROFILES
    asked = Asked("profile", AnsweredProfile, temperature=1.0, max_tokens=4000)
    kind = Profile

    @property
    def output(self) -> Path:
        """The file of people."""
        return self.folder.profiles

    def keys(self) -> Sequence[str]:
        """Give each person a number."""
        return [f"syn-p{number:05}" for number in range(1, self.count + 1)]

    def knows(self, key: str) -> bool:
        """Know every number."""
        return _KEY.fullmatch(key) is not None

    def prompt(self, key: str, attempt: int) -> str:
        """Ask for one person."""
        seeds = seed_phrases(("profiles",), f"{key} {attempt}")
        return prompt("profiles", schema=schema_text(AnsweredProfile), seeds=seeds)

    def read(self, key: str, words: str) -> Profile:
        """Read one person, whose answers must go together."""
        answer = AnsweredProfile.read(words)
        ensure_real("name", answer.name)
        if answer.health_notes:
            ensure_prose("health_notes", answer.health_notes, least_words=2)
        ensure_different("goals", answer.goals)
        ensure_different("limitations", answer.limitations)
        _ensure_whole(answer)
        with checked():
            return Profile.model_validate({"id": key, **answer.model_dump(mode="json")})

    def compared(self, record: Profile) -> str | None:
        """Give the person's own words; of those who say nothing, what they are."""
        said = (record.name, record.age, record.height_cm, record.weight_kg, *record.goals, record.location)
        return record.health_notes or " ".join(map(str, said))


def _ensure_whole(answer: AnsweredProfile) -> None:
    ensure(
        answer.location_detail in _DETAILS[answer.location],
        f"location_detail: {answer.location_detail} does not go with location {answer.location}",
    )
    mass = answer.weight_kg / (answer.height_cm / 100) ** 2
    ensure(_BODY_MASS[0] <= mass <= _BODY_MASS[1], "weight_kg: impossible at that height")
    is_expecting = Limitation.PREGNANCY_POSTPARTUM in answer.limitations
    ensure(not (is_expecting and answer.gender is Gender.MALE), "limitations: no man gives birth")
    is_fresh = answer.level is Level.ADVANCED and answer.recent_frequency is RecentFrequency.NONE
    ensure(not is_fresh or answer.limitations, "level: nobody advanced has stopped training without a reason")
