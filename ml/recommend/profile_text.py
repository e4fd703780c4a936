"""What the encoder reads of a person: wishes, limits and history, in natural language."""

from storage.records.profile import Profile

VERSION = 1

_LOVED = 4


def profile_text(profile: Profile) -> str:
    """Describe what a person looks for."""
    parts = [f"A {profile.level} looking for {_listed(profile.goals)}, training at {_place(profile)}."]
    if profile.session_minutes:
        parts.append(f"Sessions of {profile.session_minutes.replace('_', ' ')} minutes.")
    if profile.limitations:
        parts.append(f"Has limits: {_listed(profile.limitations)}.")
    if profile.health_notes:
        parts.append(profile.health_notes)
    loved = tuple(interest for interest, rating in profile.interests.items() if rating >= _LOVED)
    if loved:
        parts.append(f"Enjoys {_listed(loved)}.")
    if profile.history.completed:
        parts.append(f"Completed {', '.join(profile.history.completed)}.")
    parts += [
        f"Stopped {abandoned.title}: {abandoned.reason or 'no reason given'}."
        for abandoned in profile.history.abandoned
    ]
    if profile.age:
        parts.append(f"{profile.age} years old.")
    return " ".join(parts)


def _place(profile: Profile) -> str:
    return str(profile.location_detail or profile.location).replace("_", " ")


def _listed(values: tuple[str, ...]) -> str:
    return " and ".join(value.replace("_", " ") for value in values)
