"""What somebody sent to be read: one draft for an album, and only one's own."""

from dataclasses import replace

import pytest

from bot.errors import TellPersonError
from bot.services.take_sources import (
    ALBUM_PAUSE,
    MAX_FILE_BYTES,
    MAX_PHOTOS,
    Taken,
    discard_draft,
    read_draft,
    restore_draft,
    take_source,
)
from bot.services.track_draft import track_draft
from storage.records.draft import DraftStatus, Source
from tests.bot.flows.course_drafts import add_draft
from tests.bot.training_world import ANNA, BORIS, START, TWO_DAYS, World

PHOTO = Source("photo", "f", "u", 900)


async def test_photos_of_an_album_gather_and_each_puts_the_reading_off(world: World) -> None:
    async with world.unit() as uow:
        first = await take_source(uow, ANNA, PHOTO, START, in_album=True)
        others = [
            await take_source(uow, ANNA, PHOTO, START + ALBUM_PAUSE / 2, in_album=True)
            for _ in range(MAX_PHOTOS)
        ]
        of_boris = await take_source(uow, BORIS, PHOTO, START, in_album=True)
        draft = await read_draft(uow, ANNA, first.draft_id)
        assert await uow.jobs.due(START + ALBUM_PAUSE, 9) == [await uow.jobs.by_key(f"album:{BORIS.id}")]
    assert first == Taken(1, is_new=True)
    assert others[:-1] == [Taken(1, is_new=False)] * (MAX_PHOTOS - 1)
    assert others[-1] == Taken(1, is_new=False, is_full=True)
    assert of_boris == Taken(2, is_new=True)
    assert len(draft.sources) == MAX_PHOTOS


async def test_single_photos_are_drafts_of_their_own(world: World) -> None:
    async with world.unit() as uow:
        taken = [await take_source(uow, ANNA, PHOTO, START, in_album=False) for _ in range(2)]
        assert len(await uow.jobs.due(START, 9)) == 2
    assert [one.draft_id for one in taken] == [1, 2]


@pytest.mark.parametrize(
    ("size", "is_taken"), [(None, True), (MAX_FILE_BYTES, True), (MAX_FILE_BYTES + 1, False)]
)
async def test_a_file_that_telegram_does_not_hand_out(
    world: World, size: int | None, *, is_taken: bool
) -> None:
    source = replace(PHOTO, size=size)
    async with world.unit() as uow:
        if is_taken:
            await take_source(uow, ANNA, source, START, in_album=False)
        else:
            with pytest.raises(TellPersonError, match="photo-file-too-big"):
                await take_source(uow, ANNA, source, START, in_album=False)
        assert len(await uow.drafts.of_person(ANNA.id)) == is_taken


async def test_a_draft_is_its_persons_alone(world: World) -> None:
    draft_id = await add_draft(world, ANNA)
    async with world.unit() as uow:
        for person, number, key in ((BORIS, draft_id, "error-not-yours"), (ANNA, 99, "photo-draft-gone")):
            for act in (
                read_draft(uow, person, number),
                discard_draft(uow, person, number, START),
                restore_draft(uow, person, number, START),
                track_draft(uow, person, number, "Plan", START),
            ):
                with pytest.raises(TellPersonError, match=key):
                    await act


async def test_what_is_discarded_comes_back_unless_nothing_was_read(world: World) -> None:
    draft_id = await add_draft(world, ANNA)
    async with world.unit() as uow:
        unread = await uow.drafts.add(ANNA.id, [PHOTO], START)
        for one in (draft_id, unread):
            await discard_draft(uow, ANNA, one, START)
        back = [(await restore_draft(uow, ANNA, one, START)).status for one in (draft_id, unread)]
    assert back == [DraftStatus.PREVIEW, DraftStatus.DISCARDED]


@pytest.mark.parametrize("title", [None, "Own title", "x" * 200])
async def test_a_draft_becomes_one_tracker_named_as_the_sheet(world: World, title: str | None) -> None:
    draft_id = await add_draft(world, ANNA, program=TWO_DAYS.model_copy(update={"title": title}))
    async with world.unit() as uow:
        first = await track_draft(uow, ANNA, draft_id, "My program", START)
        assert await track_draft(uow, ANNA, draft_id, "My program", START) == first
        [tracker] = await uow.trackers.active(ANNA.id)
        assert (await read_draft(uow, ANNA, draft_id)).status is DraftStatus.TRACKED
    assert tracker.title == (title or "My program")
