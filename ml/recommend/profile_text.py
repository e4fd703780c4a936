"""What the encoder reads of a person: who they are, what they want, may not and have tried."""

from collections.abc import Iterator

from ml.recommend.phrases import FREQUENCIES, LIMITATIONS, PLACES, SESSIONS, listed
from storage.records.profile import History, Profile
from storage.records.vocabulary import Gender

VERSION = 2

_LOVED = 4
_GENDERS = {Gender.FEMALE: "woman", Gender.MALE: "man"}


def profile_text(profile: Profile) -> str:
    """Describe what a person looks for, in natural language."""
    return " ".join(_sentences(profile))


def _sentences(profile: Profile) -> Iterator[str]:
    who = "person" if profile.gender is None else _GENDERS.get(profile.gender, "person")
    age = f"{profile.age} year old " if profile.age else ""
    place = PLACES[profile.location_detail or profile.location]
    yield f"A {age}{who}, {profile.level}, wants {listed(profile.goals)}, trains {place}."
    if profile.limitations:
        yield f"Has {listed(LIMITATIONS[one] for one in profile.limitations)}."
    elif profile.limitations is not None:
        yield "Healthy."
    if profile.health_notes:
        yield profile.health_notes
    loved = [interest for interest, rating in profile.interests.items() if rating >= _LOVED]
    if loved:
        yield f"Enjoys {listed(loved)}."
    yield from _tried(profile.history)
    if profile.session_minutes:
        yield f"Has {SESSIONS[profile.session_minutes]}."
    if profile.recent_frequency:
        yield f"{FREQUENCIES[profile.recent_frequency].capitalize()}."


def _tried(history: History) -> Iterator[str]:
    if history.completed:
        yield f"Completed {', '.join(history.completed)}."
    for one in history.abandoned:
        yield f"Gave up {one.title}: {one.reason or 'no reason given'}."
    if history.abandoned:
        begun = len(history.completed) + len(history.abandoned)
        yield f"Finished {len(history.completed)} of {begun} courses."
