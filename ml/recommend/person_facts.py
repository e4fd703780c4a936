"""What the ranking knows of a person: ticks, words and history as sets of concepts."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from ml.recommend.conditions import GRAVE, has_medical_limits, limitations_of
from ml.recommend.places import Place, place_of
from ml.recommend.reading.lexicon import Concept, Kind, lexicon
from ml.recommend.reading.person_words import PersonWords, read_person
from storage.records.profile import Profile
from storage.records.vocabulary import (
    Equipment,
    Gender,
    Goal,
    Interest,
    Level,
    Limitation,
    Location,
    SessionMinutes,
)

_LOVED, _UNLOVED = 4, 2
_TICKED = {
    Limitation.JOINTS: "knee hip ankle shoulder elbow arthritis pain_relief",
    Limitation.BACK: "back disc",
    Limitation.POST_INJURY: "surgery returning ligament muscle_tear injury",
    Limitation.PREGNANCY_POSTPARTUM: "pregnancy postpartum pelvic_floor mother",
    Limitation.LIMITED_MOBILITY: "balance chair wheelchair stroke parkinson heat_sensitive energy_limited",
    Limitation.CARDIOVASCULAR: "heart pressure rhythm",
    Limitation.DIABETES: "diabetes",
    Limitation.OVERWEIGHT: "big_body",
}
_LIKES = {
    Interest.STRENGTH: "strength_word barbell bodybuild dumbbells machines calisthenics olympic "
    "kettlebell bands",
    Interest.CARDIO: "run cycle row swim walk rope aqua",
    Interest.HIIT: "hiit crossfit",
    Interest.YOGA_PILATES: "yoga pilates breath",
    Interest.FUNCTIONAL: "crossfit calisthenics kettlebell trx obstacle",
    Interest.STRETCHING: "stretch",
}
_OWNED = {
    "dumbbells": Equipment.DUMBBELLS,
    "bands": Equipment.BANDS,
    "kettlebell": Equipment.KETTLEBELL,
    "ball": Equipment.FITBALL,
    "cycle": Equipment.BIKE,
    "row": Equipment.ROWER,
    "trx": Equipment.TRX,
    "rope": Equipment.JUMP_ROPE,
    "step": Equipment.STEP,
    "calisthenics": Equipment.PULLUP_BAR,
    "barbell": Equipment.BARBELL,
}
_NOTHING: frozenset[Concept] = frozenset()


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """A person as sets of concepts; `known` is everything that can be said of them."""

    profile: Profile
    place: Place
    notes: PersonWords
    reasons: PersonWords
    done: frozenset[Concept]
    left: frozenset[Concept]
    said: frozenset[Concept]
    ticked: frozenset[Concept]
    known: frozenset[Concept]
    wants: frozenset[Concept]
    likes: frozenset[Concept]
    dislikes: frozenset[Concept]
    against: frozenset[Concept]
    equipment: frozenset[Equipment]
    limits: frozenset[Limitation]
    has_medical_limits: bool


def facts_of(profile: Profile) -> PersonFacts:
    """Read everything that a person ticked and wrote; the profile's ticks are as their words correct them."""
    limits = limitations_of(profile)
    medical = has_medical_limits(profile)
    profile = _corrected(profile, limits)
    notes = read_person(profile.health_notes or "")
    abandoned = profile.history.abandoned
    reasons = _joined(read_person(one.reason or "") for one in abandoned)
    done = _spoken(profile.history.completed)
    left = _spoken(one.title for one in abandoned)
    against = notes.against | reasons.against
    said = notes.spoken | notes.against | reasons.spoken | reasons.against
    ticked = _all(_TICKED[limit] for limit in profile.limitations or ())
    likes = _liked(profile)
    place = place_of(profile)
    mine = notes.spoken - notes.against
    return PersonFacts(
        profile=profile,
        place=place,
        notes=notes,
        reasons=reasons,
        done=done,
        left=left,
        said=said,
        ticked=ticked,
        known=said | ticked | done | concepts(" ".join(_told_by_answers(profile))),
        wants=_of_kind(notes.spoken | done | reasons.spoken, Kind.ACTIVITY) - notes.against,
        likes=likes,
        dislikes=_all(_LIKES[name] for name, rating in profile.interests.items() if rating <= _UNLOVED)
        - likes,
        against=against,
        equipment=(place.equipment | _owned(mine)) - _owned(notes.against),
        limits=limits,
        has_medical_limits=medical,
    )


def _owned(concepts_of_kit: frozenset[Concept]) -> frozenset[Equipment]:
    return frozenset(item for name, item in _OWNED.items() if concept(name) in concepts_of_kit)


def _corrected(profile: Profile, limits: frozenset[Limitation]) -> Profile:
    """Give the profile with the ticks that hold, and the grave ones that words tell.

    None stays where nothing was asked or told.
    """
    ticked = frozenset(profile.limitations or ())
    holding = (ticked & limits) | (GRAVE & limits)
    if profile.limitations is None and not holding:
        return profile
    return profile.model_copy(update={"limitations": tuple(one for one in Limitation if one in holding)})


@cache
def concepts(names: str) -> frozenset[Concept]:
    """Give the concepts of that many names, apart by spaces."""
    return frozenset(map(concept, names.split()))


@cache
def concept(name: str) -> Concept:
    """Give the concept of a name."""
    return next(one for one in lexicon().concepts if one.name == name)


def _told_by_answers(profile: Profile) -> Iterable[str]:
    age = profile.age or 35
    told = {
        "teen": age < 19,
        "senior": age >= 58,
        "menopause": 44 <= age <= 60 and profile.gender is Gender.FEMALE,
        "women_only": profile.gender is Gender.FEMALE,
        "men": profile.gender is Gender.MALE,
        "beginner_word": profile.level is Level.BEGINNER,
        "experienced": profile.level is Level.ADVANCED,
        "competitive": profile.level is Level.ADVANCED or Goal.COMPETITION in profile.goals,
        "stress breath slow late insomnia": Goal.STRESS_RELIEF in profile.goals,
        "returning pain_relief": Goal.REHABILITATION in profile.goals,
        "short busy": profile.session_minutes is SessionMinutes.UP_TO_30,
    }
    return (names for names, holds in told.items() if holds)


def _liked(profile: Profile) -> frozenset[Concept]:
    loved = _all(_LIKES[name] for name, rating in profile.interests.items() if rating >= _LOVED)
    return loved | concepts("swim aqua") if profile.location is Location.POOL else loved


def _spoken(titles: Iterable[str]) -> frozenset[Concept]:
    return _NOTHING.union(*(read_person(title).spoken for title in titles))


def _all(names: Iterable[str]) -> frozenset[Concept]:
    return _NOTHING.union(*map(concepts, names))


def _of_kind(all_concepts: Iterable[Concept], kind: Kind) -> frozenset[Concept]:
    return frozenset(one for one in all_concepts if one.kind is kind)


def _joined(parts: Iterable[PersonWords]) -> PersonWords:
    read = tuple(parts)
    return PersonWords(
        spoken=_NOTHING.union(*(one.spoken for one in read)),
        denied=_NOTHING.union(*(one.denied for one in read)),
        against=_NOTHING.union(*(one.against for one in read)),
        fine=_NOTHING.union(*(one.fine for one in read)),
    )
