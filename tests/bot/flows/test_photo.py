"""A photo, an album or a file on its way to a tracker, and everything else that people send."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from bot.views.photo_taps import CancelReading, Discard, Restore, ShowOriginal, ShowPreview, StartTracking
from bot.views.texts import Texts
from ml.extract.decision import SENTENCES, NotProgramReason
from ml.extract.images import ImageProblemError, ImageReason
from storage.records.draft import DraftStatus
from storage.records.program import Exercise, Program, Session
from tests.bot.training_world import TWO_DAYS
from tests.bot.whole_bot import Bot

RU = Texts("ru")
SQUAT = Exercise(name="Squat & <deep>", sets=5, reps="5")


async def status_of(chat: Bot, draft_id: int = 1) -> DraftStatus | None:
    async with chat.world.unit() as uow:
        draft = await uow.drafts.get(draft_id)
    return draft.status if draft else None


async def tap(chat: Bot, data: Any) -> None:
    await chat.tap_data(data.encode(), chat.last["message_id"])


@pytest.fixture
async def previewed(trainee: Bot) -> Bot:
    """Somebody with a program before them that was read from a photo."""
    await trainee.send_photo()
    await trainee.run_jobs()
    return trainee


async def test_a_photo_is_answered_at_once_and_edited_to_the_preview(trainee: Bot) -> None:
    await trainee.send_photo()
    assert "Got it" in trainee.text
    placeholder = trainee.last["message_id"]
    await trainee.run_jobs()
    assert trainee.last["message_id"] == placeholder
    assert trainee.text.index("Bench press") < trainee.text.index("Plank") < trainee.text.index("Row")
    assert await trainee.count("trackers") == 0


async def test_two_taps_on_start_make_one_tracker(previewed: Bot) -> None:
    data, message = previewed.data_of("Start tracking"), previewed.last["message_id"]
    await previewed.tap_data(data, message)
    assert "Your tracker is ready" in previewed.text
    await previewed.tap_data(data, message)
    assert await previewed.count("trackers") == 1
    await tap(previewed, Discard(1))
    assert "in use already" in previewed.toast
    assert await status_of(previewed) is DraftStatus.TRACKED


async def test_a_discarded_draft_is_taken_back_and_makes_nothing_meanwhile(previewed: Bot) -> None:
    await previewed.tap("Discard")
    assert "Nothing was created" in previewed.text
    await tap(previewed, StartTracking(1))
    assert "draft is gone" in previewed.toast
    await previewed.tap("Take it back")
    assert "Bench press" in previewed.text
    await tap(previewed, Restore(1))
    await previewed.tap("Start tracking")
    assert await previewed.count("trackers") == 1


async def test_the_original_is_sent_as_it_came(previewed: Bot) -> None:
    await previewed.tap("Original")
    assert previewed.last["photo"] == "sheet"
    await previewed.send_media(
        document={"file_id": "doc", "file_unique_id": "d", "file_name": "plan.PNG", "file_size": 9}
    )
    await tap(previewed, ShowOriginal(2))
    assert previewed.last["document"] == "doc"


async def test_an_album_is_one_program(trainee: Bot) -> None:
    for number in range(3):
        await trainee.send_photo(f"page-{number}", media_group_id="album")
    await trainee.run_jobs()
    assert trainee.extractor.pages == []
    trainee.world.clock.pass_seconds(2)
    await trainee.run_jobs()
    assert trainee.extractor.pages == [3]
    assert await trainee.count("drafts") == 1


async def test_photos_beyond_twenty_get_one_answer(trainee: Bot) -> None:
    for number in range(23):
        await trainee.send_photo(f"page-{number}", media_group_id="album")
    said = [one["text"] for one in trainee.messages if "up to 20 photos" in one.get("text", "")]
    assert len(said) == 1
    trainee.world.clock.pass_seconds(2)
    await trainee.run_jobs()
    assert trainee.extractor.pages == [20]


@pytest.mark.parametrize(
    ("media", "answer"),
    [
        ({"document": {"file_id": "f", "file_unique_id": "u", "file_name": "plan.pdf"}}, "not this kind"),
        ({"document": {"file_id": "f", "file_unique_id": "u"}}, "not this kind"),
        ({"sticker": {"file_id": "f", "file_unique_id": "u", "type": "regular"}}, "I can read photos"),
        ({"voice": {"file_id": "f", "file_unique_id": "u", "duration": 3}}, "I can read photos"),
        ({"location": {"latitude": 1.0, "longitude": 2.0}}, "I can read photos"),
        (
            {
                "document": {
                    "file_id": "f",
                    "file_unique_id": "u",
                    "mime_type": "image/png",
                    "file_size": 2**30,
                }
            },
            "larger than 20 MB",
        ),
    ],
)
async def test_what_cannot_be_read_is_told_what_can(trainee: Bot, media: dict[str, Any], answer: str) -> None:
    filled = {
        "sticker": {"width": 9, "height": 9, "is_animated": False, "is_video": False},
    }
    await trainee.send_media(**{kind: body | filled.get(kind, {}) for kind, body in media.items()})
    assert answer in trainee.text
    assert await trainee.count("drafts") == 0
    assert await trainee.count("jobs") == 0


@pytest.mark.parametrize("reason", list(SENTENCES))
async def test_a_picture_without_a_program_says_why_and_what_to_do(
    trainee: Bot, reason: NotProgramReason
) -> None:
    trainee.extractor.program = Program(is_program=False, reason=SENTENCES[reason])
    await trainee.send_photo()
    await trainee.run_jobs()
    assert "no training program" in trainee.text
    assert "paste the program as text" in trainee.text
    assert trainee.labels == ["Menu"]
    await tap(trainee, StartTracking(1))
    assert "draft is gone" in trainee.toast
    assert await status_of(trainee) is DraftStatus.NOT_PROGRAM


@pytest.mark.parametrize("reason", list(ImageReason))
async def test_a_picture_that_does_not_open_is_named(trainee: Bot, reason: ImageReason) -> None:
    def broken(*_: object) -> Program:
        raise ImageProblemError(reason)

    trainee.extractor.extract_images = broken  # type: ignore[method-assign]
    await trainee.send_photo()
    await trainee.run_jobs()
    assert await status_of(trainee) is DraftStatus.FAILED
    assert trainee.labels == ["Menu"]


async def test_a_photo_that_telegram_no_longer_has_is_asked_for_once_more(trainee: Bot) -> None:
    await trainee.send_photo()
    trainee.telegram.files.clear()
    await trainee.run_jobs()
    assert "send it once more" in trainee.text


async def test_reading_that_was_cancelled_shows_nothing_later(trainee: Bot) -> None:
    await trainee.send_photo()
    await trainee.tap("Cancel")
    assert "Nothing was created" in trainee.text
    await trainee.run_jobs()
    assert "Nothing was created" in trainee.text
    assert await status_of(trainee) is DraftStatus.DISCARDED


async def test_cancelled_while_it_is_read(trainee: Bot) -> None:
    loop = asyncio.get_running_loop()

    def cancel_meanwhile(images: Sequence[bytes]) -> Program:
        asyncio.run_coroutine_threadsafe(tap(trainee, CancelReading(1)), loop).result()
        return TWO_DAYS

    trainee.extractor.extract_images = cancel_meanwhile  # type: ignore[assignment]
    await trainee.send_photo()
    await trainee.run_jobs()
    assert "Nothing was created" in trainee.text
    assert await status_of(trainee) is DraftStatus.DISCARDED


async def test_somebody_elses_draft_is_neither_shown_nor_used(previewed: Bot, boris: Bot) -> None:
    await boris.send("/start")
    before = boris.last
    for data in (
        ShowPreview(1, 0),
        StartTracking(1),
        ShowOriginal(1),
        Discard(1),
        Restore(1),
        CancelReading(1),
    ):
        await boris.tap_data(data.encode(), before["message_id"])
        assert boris.toast == RU.plain("error-not-yours")
    for data in (ShowPreview(99, 0), StartTracking(-1), Discard(2**63 - 1)):
        await boris.tap_data(data.encode(), before["message_id"])
        assert boris.toast == RU.plain("photo-draft-gone")
    assert boris.messages == [boris.messages[0], before]
    assert await status_of(previewed) is DraftStatus.PREVIEW
    assert await previewed.count("trackers") == 0


async def test_a_long_program_with_markup_has_pages(trainee: Bot) -> None:
    lines = (SQUAT.model_copy(update={"notes": "<i>n" + "o" * 290}),) * 30
    trainee.extractor.program = Program(
        is_program=True, title="<b>Plan", sessions=(Session(exercises=lines),)
    )
    await trainee.send_photo()
    await trainee.run_jobs()
    assert trainee.text.startswith("<b>Plan")
    assert "Squat & <deep>" in trainee.text
    await trainee.tap("▶")
    assert "<b>Plan" in trainee.text
    for page in (-1, 2**40):
        await tap(trainee, ShowPreview(1, page))
        assert len(trainee.text) < 4096
        assert "Squat" in trainee.text


async def test_the_same_sheet_again_says_that_it_is_followed(previewed: Bot) -> None:
    await previewed.tap("Start tracking")
    await previewed.send_photo("copy")
    await previewed.run_jobs()
    assert "You already track this sheet" in previewed.text
    await previewed.tap("Start tracking")
    assert await previewed.count("trackers") == 2


async def test_a_trainee_cannot_make_a_course_of_it(previewed: Bot) -> None:
    assert "Make it a course" not in previewed.labels
    await previewed.tap_data("1pm:1", previewed.last["message_id"])
    assert "Only coaches" in previewed.toast
