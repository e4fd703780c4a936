"""What people did with courses, of those who agreed, as judged pairs without names."""

import secrets
from collections.abc import Iterable
from pathlib import Path

from ml.training.judged_folder import JudgedPair, write_judged_folder
from storage.records.profile import History, Profile
from storage.records.stored_course import Interaction, InteractionKind
from storage.unit_of_work import Snapshot

_HURT = "it_hurt"
_RELEVANCE = {
    InteractionKind.FINISHED: 3,
    InteractionKind.STARTED: 2,
    InteractionKind.OPENED: 1,
    InteractionKind.ABANDONED: 1,
    InteractionKind.NOT_FOR_ME: 0,
}


async def export_dataset(reader: Snapshot, folder: Path) -> tuple[int, int]:
    """Write the people who share, the courses they met, and a judged pair for each; gives people and pairs.

    People get random ids, and nothing that they typed goes along: no name, no notes, no history. What a
    person did last with a course counts, and opening it only where nothing else was done. A course that was
    left or turned away because it hurt is unsuitable and unsafe. Raises OperatorError for a bad folder.
    """
    people: list[Profile] = []
    pairs: list[JudgedPair] = []
    for person_id in await reader.people.sharing_ids():
        profile = await reader.profiles.get(person_id)
        done = await reader.interactions.of_person(person_id)
        if profile is None or not done:
            continue
        nameless = _nameless(profile)
        people.append(nameless)
        pairs += [_pair(nameless.id, one) for one in _last_of_each(done)]
    courses = await reader.courses.many(sorted({pair.course_id for pair in pairs}))
    kept = [pair for pair in pairs if pair.course_id in courses]
    write_judged_folder(folder, people, courses.values(), kept)
    return len(people), len(kept)


def _nameless(profile: Profile) -> Profile:
    return profile.model_copy(
        update={"id": secrets.token_hex(8), "name": None, "health_notes": None, "history": History()}
    )


def _last_of_each(done: Iterable[Interaction]) -> list[Interaction]:
    last: dict[str, Interaction] = {}
    for one in done:
        if one.course_id not in last or one.kind is not InteractionKind.OPENED:
            last[one.course_id] = one
    return list(last.values())


def _pair(profile_id: str, one: Interaction) -> JudgedPair:
    hurt = one.reason == _HURT
    return JudgedPair(profile_id, one.course_id, 0 if hurt else _RELEVANCE[one.kind], unsafe=hurt)
