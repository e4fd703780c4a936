"""Make a tracker of a draft, once."""

from dataclasses import replace
from datetime import datetime

from bot.errors import TellPersonError
from bot.services.start_tracker import Origin, start_tracker_from_program
from bot.services.take_sources import read_draft
from storage.records.draft import DraftStatus
from storage.records.person import Person
from storage.unit_of_work import UnitOfWork


async def track_draft(
    uow: UnitOfWork, person: Person, draft_id: int, default_title: str, now: datetime
) -> int:
    """Give the tracker of a draft, made now where it was not yet: a double tap makes one tracker."""
    draft = await read_draft(uow, person, draft_id)
    known = await uow.trackers.by_draft(draft_id)
    if known is not None:
        return known
    if draft.program is None or draft.status not in {DraftStatus.PREVIEW, DraftStatus.PUBLISHED}:
        raise TellPersonError("photo-draft-gone")
    title = draft.program.title or default_title
    tracker_id = await start_tracker_from_program(
        uow, person, draft.program, title, now, Origin(draft_id=draft_id)
    )
    if draft.status is DraftStatus.PREVIEW:
        await uow.drafts.save(replace(draft, status=DraftStatus.TRACKED), now)
    return tracker_id
