"""What a person's words add to their ticks: limits that stand only there, and places that they open."""

import re
from functools import lru_cache

from ml.recommend.reading.cues import pattern
from ml.recommend.reading.lexicon import Kind
from ml.recommend.reading.person_words import PersonWords, read_person
from storage.records.profile import Profile
from storage.records.vocabulary import Environment, Gender, Level, Limitation, RecentFrequency

# Words that mean a limitation by themselves. Never a diagnosis: it only asks for more care.
_MEANS = {
    Limitation.JOINTS: "arthritis replaced_joint hypermobility frozen_shoulder osteoporosis",
    Limitation.BACK: "disc scoliosis no_arching",
    Limitation.CARDIOVASCULAR: "heart rhythm pressure heart_warning",
    Limitation.PREGNANCY_POSTPARTUM: "pregnancy postpartum",
    Limitation.LIMITED_MOBILITY: "parkinson stroke wheelchair energy_limited heat_sensitive",
    Limitation.DIABETES: "diabetes",
    Limitation.POST_INJURY: "ligament muscle_tear cast stress_fracture",
}
# Parts mean one only where the person says that they hurt.
_HURTS = {Limitation.JOINTS: "knee hip ankle shoulder elbow", Limitation.BACK: "back"}
# Words by which a note comes back to what was ticked.
_NAMES = {
    limit: frozenset((_MEANS.get(limit, "") + " " + _HURTS.get(limit, "")).split()) for limit in Limitation
} | {
    Limitation.POST_INJURY: frozenset(
        ["ligament", "muscle_tear", "cast", "stress_fracture", "injury", "surgery"]
    )
}
# For these most is refused; the reason why something was left tells of them, too.
GRAVE = frozenset({Limitation.CARDIOVASCULAR, Limitation.LIMITED_MOBILITY, Limitation.PREGNANCY_POSTPARTUM})
_CAREFUL = frozenset(["lungs", "epilepsy", "eating_disorder", "energy_limited"])
# A full stop before a new subject; "deadlift 220 since. no issues" goes on.
_TOPICS = re.compile(
    r"[.;!?\n]+\s*(?!\s|(?:no|all|fine|never|cleared|doctor|gp|врач|всё|все|не)\b)", re.IGNORECASE
)
# People who train hard with an inhaler in the bag know it.
_USUAL = frozenset(["lungs"])
_OFTEN = frozenset({RecentFrequency.THREE_OR_FOUR_A_WEEK, RecentFrequency.FIVE_OR_MORE_A_WEEK})
_OPENED = frozenset({Environment.POOL, Environment.GYM, Environment.OUTDOORS, Environment.HOME_EQUIPMENT})


@lru_cache(maxsize=4096)
def conditions_in(text: str) -> frozenset[Limitation]:
    """Give the limitations that a text speaks of; what it denies ("no asthma", "not pregnant") is none."""
    return _conditions(read_person(text))


def limitations_of(profile: Profile) -> frozenset[Limitation]:
    """Give what a person ticked and what their words speak of, without what these call over."""
    notes = profile.health_notes or ""
    over = _over(notes)
    told = conditions_in(notes) | (GRAVE & _told_by_reasons(profile))
    if profile.gender is Gender.MALE:
        told -= {Limitation.PREGNANCY_POSTPARTUM}
    return (frozenset(profile.limitations or ()) - over) | (told - over)


def own_words(profile: Profile) -> str:
    """Give a person's notes and the reasons why they left courses."""
    return " ".join((profile.health_notes or "", *(one.reason or "" for one in profile.history.abandoned)))


def _told_by_reasons(profile: Profile) -> frozenset[Limitation]:
    reasons = (conditions_in(one.reason or "") for one in profile.history.abandoned)
    return frozenset[Limitation]().union(*reasons)


@lru_cache(maxsize=4096)
def _over(notes: str) -> frozenset[Limitation]:
    """Give the limitations of which the notes say that they are over ("back was 2015, fine now").

    Of a heart, little mobility and a pregnancy only a doctor can say so.
    """
    if pattern("no_tick_holds").search(notes):
        return frozenset(Limitation)
    found: set[Limitation] = set()
    for text in _TOPICS.split(notes):
        named = {one.name for one in read_person(text).spoken}
        if pattern("is_over").search(text) and not pattern("is_not_over").search(text):
            by_doctor = pattern("asks_a_doctor").search(text)
            found |= {
                limit
                for limit, names in _NAMES.items()
                if named & names and (by_doctor or limit not in GRAVE)
            }
    return frozenset(found)


def has_medical_limits(profile: Profile) -> bool:
    """Say whether the notes name what a doctor forbids, or a condition that calls for the same care."""
    is_fit = profile.level is not Level.BEGINNER and profile.recent_frequency in _OFTEN
    return _forbids(own_words(profile), _CAREFUL - _USUAL if is_fit else _CAREFUL)


@lru_cache(maxsize=4096)
def _forbids(words: str, careful: frozenset[str]) -> bool:
    return bool(pattern("forbidden_by_a_doctor").search(words)) or any(
        one.name in careful for one in read_person(words).spoken
    )


def _conditions(words: PersonWords) -> frozenset[Limitation]:
    spoken = {one.name for one in words.spoken if one.kind is Kind.CONDITION} - {
        one.name for one in words.denied
    }
    hurting = {one.name for one in words.against if one.kind is Kind.PART}
    means = {limit for limit, names in _MEANS.items() if spoken & set(names.split())}
    return frozenset(means | {limit for limit, names in _HURTS.items() if hurting & set(names.split())})


def opened_places(profile: Profile) -> frozenset[Environment]:
    """Give the places that the notes open besides the one that was chosen."""
    return _places_in(profile.health_notes or "")


@lru_cache(maxsize=4096)
def _places_in(notes: str) -> frozenset[Environment]:
    return frozenset(place for place in Environment if place in _OPENED and _is_told(f"opens_{place}", notes))


def _is_told(cue: str, notes: str) -> bool:
    denies = pattern("denies_a_place")
    return any(not denies.search(notes[: match.start()]) for match in pattern(cue).finditer(notes))
