from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from bot.services.known_sheet import ALREADY_TRACKED, with_hashes, with_notice
from bot.services.track_draft import track_draft
from ml.extract.images import hash_distance, picture_hash
from storage.records.draft import Draft, DraftStatus, Source
from storage.records.program import Exercise, Program, Session
from storage.records.tracker import TrackerStatus
from tests.bot.training_world import ANNA, TWO_DAYS, World

OTHER = Program(is_program=True, sessions=(Session(exercises=(Exercise(name="Squat", sets=5),)),))


def picture(kind: str = "PNG", size: int = 600, shift: int = 0, **options: int) -> bytes:
    image = Image.new("RGB", (600, 800), "white")
    for line in range(9):
        left = 40 + (line * 37 + shift) % 200
        ImageDraw.Draw(image).rectangle(
            (left, 60 + 80 * line, left + 180 + 20 * line, 100 + 80 * line), "black"
        )
    out = BytesIO()
    image.resize((size, size * 4 // 3)).save(out, kind, **options)
    return out.getvalue()


async def draft_of(world: World, source: Source, program: Program) -> Draft:
    async with world.unit() as uow:
        draft_id = await uow.drafts.add(ANNA.id, [source], world.clock())
        draft = await uow.drafts.get(draft_id)
        assert draft is not None
        draft = replace(draft, status=DraftStatus.PREVIEW, program=program)
        await uow.drafts.save(draft, world.clock())
    return draft


async def notice(world: World, source: Source, program: Program) -> str | None:
    draft = await draft_of(world, source, program)
    async with world.unit() as uow:
        return (await with_notice(uow, ANNA, draft, program)).notice


async def follow(world: World, source: Source, program: Program = TWO_DAYS) -> int:
    draft = await draft_of(world, source, program)
    async with world.unit() as uow:
        return await track_draft(uow, ANNA, draft.id, "Sheet", world.clock())


@pytest.mark.parametrize(
    ("first", "again", "read"),
    [
        (Source("photo", "a", "same"), Source("document", "b", "same"), OTHER),
        (
            Source("photo", "a", "one", picture_hash=picture_hash(picture())),
            Source("photo", "b", "two", picture_hash=picture_hash(picture("JPEG", 420, quality=50))),
            OTHER,
        ),
        (Source("photo", "a", "one"), Source("text", text="typed"), TWO_DAYS),
    ],
    ids=["the same file", "the same picture, smaller", "the same exercises"],
)
async def test_a_sheet_that_is_followed_is_known_again(
    world: World, first: Source, again: Source, read: Program
) -> None:
    assert await notice(world, again, read) is None
    await follow(world, first)
    assert await notice(world, again, read) == ALREADY_TRACKED


async def test_another_sheet_is_not(world: World) -> None:
    await follow(world, Source("photo", "a", "one", picture_hash=picture_hash(picture())))
    other = Source("photo", "b", "two", picture_hash=picture_hash(picture(shift=90)))
    assert await notice(world, other, OTHER) is None


async def test_a_plan_that_has_ended_may_begin_anew(world: World) -> None:
    tracker_id = await follow(world, Source("photo", "a", "same"))
    async with world.unit() as uow:
        await uow.trackers.set_status(tracker_id, TrackerStatus.FINISHED, world.clock())
    assert await notice(world, Source("photo", "a", "same"), OTHER) is None


async def test_each_picture_keeps_its_hash(world: World) -> None:
    draft = await draft_of(world, Source("photo", "a", "one"), OTHER)
    hashed = with_hashes(draft, [picture_hash(picture())])
    assert hash_distance(hashed.sources[0].picture_hash or "", picture_hash(picture("JPEG", 300))) <= 5
