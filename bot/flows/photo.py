"""A photo, an album, an image file, a forward or pasted text becomes one program, read beside the chat."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

from telegram import Document, Message
from telegram.error import NetworkError
from telegram.ext import filters

from bot.errors import RetryLaterError
from bot.flows.today import show_next_day
from bot.services.known_sheet import with_hashes, with_notice
from bot.services.take_sources import (
    READ_PROGRAM,
    discard_draft,
    read_draft,
    restore_draft,
    take_source,
)
from bot.services.track_draft import track_draft
from bot.transport.bot_api import FloodWaitError
from bot.transport.handlers import Handler, JobCallback, on_message, on_tap
from bot.transport.jobs import JobCancelledError
from bot.transport.turn import Turn
from bot.views import photo_taps as taps
from bot.views.photo import (
    cancelled_screen,
    discarded_screen,
    not_image_screen,
    not_program_screen,
    preview_screen,
    problem_screen,
    reading_screen,
)
from bot.views.screen import Screen
from ml.extract.decision import SENTENCES
from ml.extract.images import ImageProblemError, picture_hash
from storage.records.draft import Draft, DraftStatus, Source
from storage.records.program import Program
from storage.records.transport import Job

_IMAGE_NAMES = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".bmp", ".tif", ".tiff", ".gif")
_IMAGES = filters.PHOTO | filters.Document.ALL


def build_handlers() -> list[Handler]:
    """Give the handlers of programs that are sent to be read."""
    return [
        on_message(_IMAGES, image_arrived),
        on_tap(taps.ShowPreview, show_preview),
        on_tap(taps.StartTracking, start_tracking),
        on_tap(taps.ShowOriginal, show_original),
        on_tap(taps.Discard, discard),
        on_tap(taps.Restore, restore),
        on_tap(taps.CancelReading, cancel_reading),
    ]


def screen_name(draft_id: int) -> str:
    """Name the message that shows a draft."""
    return f"draft-{draft_id}"


def draft_screen(turn: Turn, draft: Draft, page: int = 0) -> Screen:
    """Show a page of what was read."""
    return preview_screen(turn.texts, draft, turn.person.units, page, is_coach=turn.is_coach)


async def image_arrived(turn: Turn, message: Message) -> None:
    """Take a photo or image file; answer at once and read it beside the chat."""
    source = _source(message)
    if source is None:
        turn.send(not_image_screen(turn.texts))
        return
    async with turn.unit_of_work() as uow:
        in_album = message.media_group_id is not None
        taken = await take_source(uow, turn.person, source, turn.deps.clock(), in_album=in_album)
        if taken.is_new:
            turn.send(reading_screen(turn.texts, taken.draft_id, "waiting"), screen_name(taken.draft_id))
        elif taken.is_full:
            # One answer for all that is too many: each further photo edits it.
            turn.edit(Screen(turn.texts("photo-too-many")), name=f"{screen_name(taken.draft_id)}-full")
        await uow.commit()


async def text_arrived(turn: Turn, text: str, program: Program) -> None:
    """Preview a program that was pasted as text."""
    async with turn.unit_of_work() as uow:
        now = turn.deps.clock()
        source = Source("text", text=text[:8000])
        draft_id = await uow.drafts.add(turn.person.id, [source], now)
        read = Draft(draft_id, turn.person.id, DraftStatus.PREVIEW, (source,), now)
        draft = replace(read, program=await with_notice(uow, turn.person, read, program))
        await uow.drafts.save(draft, now)
        turn.send(draft_screen(turn, draft), screen_name(draft_id))
        await uow.commit()


async def read_program(turn: Turn, job: Job) -> None:
    """Read a draft's images and show the preview in place of the placeholder."""
    async with turn.snapshot() as reader:
        draft = await read_draft(reader, turn.person, job.payload["draft_id"])
    if draft.status is not DraftStatus.READING:
        return
    name = screen_name(draft.id)
    await turn.progress(reading_screen(turn.texts, draft.id, "reading"), name)
    try:
        images = [await turn.deps.telegram.download(source.file_id or "") for source in draft.sources]
        program = await asyncio.to_thread(turn.deps.extractor.extract_images, images)
        hashes = await asyncio.to_thread(lambda: [picture_hash(image) for image in images])
    except (NetworkError, FloodWaitError) as error:
        raise RetryLaterError from error
    except ImageProblemError as problem:
        await _close(
            turn, replace(draft, status=DraftStatus.FAILED), problem_screen(turn.texts, problem.reason)
        )
        return
    if program.is_program:
        draft = with_hashes(draft, hashes)
        async with turn.snapshot() as reader:
            program = await with_notice(reader, turn.person, draft, program)
        read = replace(draft, status=DraftStatus.PREVIEW, program=program)
        await _close(turn, read, draft_screen(turn, read))
    else:
        screen = not_program_screen(turn.texts, _reason_code(program.reason), program.notice)
        await _close(turn, replace(draft, status=DraftStatus.NOT_PROGRAM), screen)


async def show_preview(turn: Turn, tap: taps.ShowPreview) -> None:
    """Show a page of a draft."""
    async with turn.unit_of_work() as uow:
        draft = await read_draft(uow, turn.person, tap.draft_id)
        if turn.awaiting is not None and turn.awaiting.data.get("draft_id") == tap.draft_id:
            # Whoever goes back from a question about the draft no longer answers it.
            await uow.conversations.clear(turn.person.id)
        turn.show(draft_screen(turn, draft, tap.page), screen_name(tap.draft_id))
        await uow.commit()


async def start_tracking(turn: Turn, tap: taps.StartTracking) -> None:
    """Make a tracker and show its first day."""
    async with turn.unit_of_work() as uow:
        title = turn.texts.plain("photo-untitled")
        tracker_id = await track_draft(uow, turn.person, tap.draft_id, title, turn.deps.clock())
        # A question about a line of it could not be answered any more.
        await uow.conversations.clear(turn.person.id)
        await show_next_day(turn, uow, tracker_id, notice=turn.texts("photo-tracking"))
        await uow.commit()


async def show_original(turn: Turn, tap: taps.ShowOriginal) -> None:
    """Send again what a draft was read from."""
    async with turn.snapshot() as reader:
        draft = await read_draft(reader, turn.person, tap.draft_id)
    for source in draft.sources:
        if source.kind == "text":
            turn.send(Screen(turn.texts("photo-original-text", text=(source.text or "")[:3500])))
        else:
            method = "sendPhoto" if source.kind == "photo" else "sendDocument"
            turn.call(method, {source.kind: source.file_id})


async def discard(turn: Turn, tap: taps.Discard) -> None:
    """Put a draft away."""
    async with turn.unit_of_work() as uow:
        await discard_draft(uow, turn.person, tap.draft_id, turn.deps.clock())
        turn.show(discarded_screen(turn.texts, tap.draft_id))
        await uow.commit()


async def restore(turn: Turn, tap: taps.Restore) -> None:
    """Take a discarded draft back."""
    async with turn.unit_of_work() as uow:
        draft = await restore_draft(uow, turn.person, tap.draft_id, turn.deps.clock())
        turn.show(draft_screen(turn, draft), screen_name(draft.id))
        await uow.commit()


async def cancel_reading(turn: Turn, tap: taps.CancelReading) -> None:
    """Stop reading: the job finds the draft discarded and ends."""
    async with turn.unit_of_work() as uow:
        await discard_draft(uow, turn.person, tap.draft_id, turn.deps.clock())
        turn.show(cancelled_screen(turn.texts), screen_name(tap.draft_id))
        await uow.commit()


JOBS: Mapping[str, JobCallback] = {READ_PROGRAM: read_program}


async def _close(turn: Turn, draft: Draft, screen: Screen) -> None:
    async with turn.unit_of_work() as uow:
        now = await read_draft(uow, turn.person, draft.id)
        if now.status is not DraftStatus.READING:
            raise JobCancelledError
        await uow.drafts.save(draft, turn.deps.clock())
        turn.edit(screen, name=screen_name(draft.id))
        await uow.commit()


def _reason_code(sentence: str | None) -> str:
    return next((code.value for code, known in SENTENCES.items() if known == sentence), "no_exercises")


def _source(message: Message) -> Source | None:
    if message.photo:
        largest = message.photo[-1]
        return Source("photo", largest.file_id, largest.file_unique_id, largest.file_size)
    document = message.document
    if document is None or not _is_image(document):
        return None
    return Source("document", document.file_id, document.file_unique_id, document.file_size)


def _is_image(document: Document) -> bool:
    name = (document.file_name or "").lower()
    return (document.mime_type or "").startswith("image/") or name.endswith(_IMAGE_NAMES)
