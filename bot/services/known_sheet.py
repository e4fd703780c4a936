"""Recognise a sheet that somebody follows already: the same file, the same picture, or the same words."""

from dataclasses import replace

from ml.extract.images import hash_distance
from ml.extract.merge import same_exercises
from storage.records.draft import Draft, DraftStatus, Source
from storage.records.person import Person
from storage.records.program import Program
from storage.unit_of_work import Snapshot

ALREADY_TRACKED = "already_tracked"

# Of 64 bits: the same picture, scaled and compressed once more, differs in a few.
_SAME_PICTURE = 5


async def with_notice(reader: Snapshot, person: Person, draft: Draft, program: Program) -> Program:
    """Give the program with a notice where the person follows a plan that was read from the same sheet."""
    followed = {tracker.id for tracker in await reader.trackers.active(person.id)}
    for known in await reader.drafts.of_person(person.id):
        if known.id == draft.id or known.status is not DraftStatus.TRACKED:
            continue
        if not _is_same(known, draft, program):
            continue
        if await reader.trackers.by_draft(known.id) in followed:
            return program.model_copy(update={"notice": program.notice or ALREADY_TRACKED})
    return program


def with_hashes(draft: Draft, hashes: list[str]) -> Draft:
    """Give the draft with the hash of each of its pictures, in order."""
    pairs = zip(draft.sources, hashes, strict=True)
    return replace(draft, sources=tuple(replace(source, picture_hash=one) for source, one in pairs))


def _is_same(known: Draft, draft: Draft, program: Program) -> bool:
    same_sources = len(known.sources) == len(draft.sources) and all(
        _is_same_source(one, other) for one, other in zip(known.sources, draft.sources, strict=True)
    )
    return same_sources or (known.program is not None and same_exercises(known.program, program))


def _is_same_source(one: Source, other: Source) -> bool:
    if one.file_unique_id is not None and one.file_unique_id == other.file_unique_id:
        return True
    if one.picture_hash is None or other.picture_hash is None:
        return False
    return hash_distance(one.picture_hash, other.picture_hash) <= _SAME_PICTURE
