"""Take what somebody sent to be read: one photo, an album, a file, or text; one draft for all of it."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.errors import TellPersonError
from storage.records.draft import Draft, DraftStatus, Source
from storage.records.person import Person
from storage.records.transport import Job
from storage.unit_of_work import Snapshot, UnitOfWork

READ_PROGRAM = "read_program"
MAX_PHOTOS = 20
MAX_FILE_BYTES = 20 * 1024 * 1024

# The photos of an album come as messages of their own, within a second or so.
ALBUM_PAUSE = timedelta(seconds=1.5)


@dataclass(frozen=True, slots=True)
class Taken:
    """The draft that a source went into: whether it opened it, and whether it was one too many."""

    draft_id: int
    is_new: bool
    is_full: bool = False


async def take_source(
    uow: UnitOfWork, person: Person, source: Source, now: datetime, *, in_album: bool
) -> Taken:
    """Keep a photo or image file and queue its reading; photos of an album gather in one draft.

    Raises TellPersonError for a file that Telegram would not hand out.
    """
    if source.size is not None and source.size > MAX_FILE_BYTES:
        raise TellPersonError("photo-file-too-big")
    key = f"album:{person.id}" if in_album else None
    if key and (waiting := await uow.jobs.by_key(key)) is not None and waiting.id is not None:
        return await _add_to(uow, waiting, source, now)
    draft_id = await uow.drafts.add(person.id, [source], now)
    run_at = now + ALBUM_PAUSE if in_album else now
    job = Job(READ_PROGRAM, run_at, {"draft_id": draft_id}, person_id=person.id, key=key)
    await uow.jobs.add(job, now)
    return Taken(draft_id, is_new=True)


async def _add_to(uow: UnitOfWork, job: Job, source: Source, now: datetime) -> Taken:
    draft = await uow.drafts.get(job.payload["draft_id"])
    if draft is None or job.id is None:
        raise TellPersonError("photo-draft-gone")
    if len(draft.sources) >= MAX_PHOTOS:
        return Taken(draft.id, is_new=False, is_full=True)
    await uow.drafts.save(replace(draft, sources=(*draft.sources, source)), now)
    await uow.jobs.update_payload(job.id, job.payload, now + ALBUM_PAUSE)
    return Taken(draft.id, is_new=False)


async def read_draft(reader: Snapshot, person: Person, draft_id: int) -> Draft:
    """Give a person's own draft; raises TellPersonError where it is gone or somebody else's."""
    draft = await reader.drafts.get(draft_id)
    if draft is None:
        raise TellPersonError("photo-draft-gone")
    if draft.person_id != person.id:
        raise TellPersonError("error-not-yours")
    return draft


async def discard_draft(uow: UnitOfWork, person: Person, draft_id: int, now: datetime) -> Draft:
    """Put a draft away; it can be taken back. One that is tracked or published stays what it is."""
    draft = await read_draft(uow, person, draft_id)
    if draft.status in {DraftStatus.TRACKED, DraftStatus.PUBLISHED}:
        raise TellPersonError("photo-in-use")
    discarded = replace(draft, status=DraftStatus.DISCARDED)
    await uow.drafts.save(discarded, now)
    return discarded


async def restore_draft(uow: UnitOfWork, person: Person, draft_id: int, now: datetime) -> Draft:
    """Take a discarded draft back."""
    draft = await read_draft(uow, person, draft_id)
    if draft.status is DraftStatus.DISCARDED and draft.program is not None:
        draft = replace(draft, status=DraftStatus.PREVIEW)
        await uow.drafts.save(draft, now)
    return draft
