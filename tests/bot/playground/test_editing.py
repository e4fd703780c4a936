"""editMessageText, Caption, ReplyMarkup, Media: changes in place, and what cannot be changed."""

from typing import Any

import pytest
from telegram import InputMediaDocument, InputMediaPhoto, Message
from telegram.error import BadRequest

from tests.bot.playground.stand import ALEX, KIM, Stand, image, keyboard

SAME = "Message is not modified: specified new message content and reply markup are exactly the same"


async def test_an_edit_replaces_text_entities_and_keyboard(stand: Stand) -> None:
    sent = await stand.bot.send_message(ALEX, "one", reply_markup=keyboard("A"))
    edited = await stand.bot.edit_message_text("<b>two</b>", ALEX, sent.message_id, parse_mode="HTML")
    assert isinstance(edited, Message)
    assert (edited.text, edited.reply_markup, len(edited.entities)) == ("two", None, 1)
    assert edited.date == sent.date
    assert edited.edit_date is not None
    events = (await stand.get(f"/people/{ALEX}/events"))["events"]
    assert [event["type"] for event in events] == ["message", "edited"]
    assert events[1]["message"]["text"] == "two"


async def test_the_same_again_is_refused_and_any_difference_is_not(stand: Stand) -> None:
    sent = await stand.bot.send_message(ALEX, "<b>one</b>", parse_mode="HTML", reply_markup=keyboard("A"))
    place: dict[str, Any] = {"chat_id": ALEX, "message_id": sent.message_id}
    with pytest.raises(BadRequest, match=SAME):
        await stand.bot.edit_message_text(
            " <strong>one</strong>\n", **place, parse_mode="HTML", reply_markup=keyboard("A")
        )
    with pytest.raises(BadRequest, match=SAME):
        await stand.bot.edit_message_reply_markup(**place, reply_markup=keyboard("A"))
    await stand.bot.edit_message_text("one", **place, reply_markup=keyboard("A"))
    await stand.bot.edit_message_text("one", **place, reply_markup=keyboard("B"))
    await stand.bot.edit_message_text("one", **place)
    with pytest.raises(BadRequest, match=SAME):
        await stand.bot.edit_message_text("one", **place)


async def test_keyboards_come_and_go(stand: Stand) -> None:
    sent = await stand.bot.send_message(ALEX, "one")
    place: dict[str, Any] = {"chat_id": ALEX, "message_id": sent.message_id}
    added = await stand.bot.edit_message_reply_markup(**place, reply_markup=keyboard("A"))
    removed = await stand.bot.edit_message_reply_markup(**place)
    assert isinstance(added, Message)
    assert isinstance(removed, Message)
    assert (added.reply_markup, removed.reply_markup) == (keyboard("A"), None)


async def test_captions(stand: Stand) -> None:
    photo = await stand.bot.send_photo(ALEX, image(), caption="one")
    place: dict[str, Any] = {"chat_id": ALEX, "message_id": photo.message_id}
    edited = await stand.bot.edit_message_caption(**place, caption="<i>two</i>", parse_mode="HTML")
    assert isinstance(edited, Message)
    assert (edited.caption, len(edited.caption_entities)) == ("two", 1)
    assert edited.photo == photo.photo
    bare = await stand.bot.edit_message_caption(**place)
    assert isinstance(bare, Message)
    assert bare.caption is None
    with pytest.raises(BadRequest, match="Media_caption_too_long"):
        await stand.bot.edit_message_caption(**place, caption="x" * 1025)
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await stand.bot.edit_message_text("three", **place)


async def test_media_is_replaced(stand: Stand) -> None:
    photo = await stand.bot.send_photo(ALEX, image(), caption="one")
    place: dict[str, Any] = {"chat_id": ALEX, "message_id": photo.message_id}
    with pytest.raises(BadRequest, match=SAME):
        await stand.bot.edit_message_media(InputMediaPhoto(photo.photo[-1].file_id, caption="one"), **place)
    other = await stand.bot.edit_message_media(InputMediaPhoto(image(400, 400), caption="two"), **place)
    assert isinstance(other, Message)
    assert (other.photo[-1].width, other.caption) == (400, "two")
    document = await stand.bot.edit_message_media(InputMediaDocument(b"a", filename="a.txt"), **place)
    assert isinstance(document, Message)
    assert document.document is not None
    assert (document.photo, document.caption) == ((), None)


async def test_a_text_becomes_a_photo(stand: Stand) -> None:
    sent = await stand.bot.send_message(ALEX, "soon")
    shown = await stand.bot.edit_message_media(InputMediaPhoto(image()), ALEX, sent.message_id)
    assert isinstance(shown, Message)
    assert (shown.text, len(shown.photo)) == (None, 2)


@pytest.mark.parametrize(
    ("method", "parameters", "reason"),
    [
        ("editMessageText", {"text": "x", "message_id": 999}, "message to edit not found"),
        ("editMessageText", {"text": "x"}, "message identifier is not specified"),
        ("editMessageText", {"text": "x", "message_id": "two"}, "invalid message_id specified"),
        ("editMessageText", {"text": "x", "message_id": 1, "chat_id": KIM}, "message to edit not found"),
        ("editMessageText", {"text": "x", "message_id": 1, "chat_id": 77}, "chat not found"),
        ("editMessageText", {"text": "x", "message_id": 2}, "message can't be edited"),
        ("editMessageText", {"text": "", "message_id": 1}, "message text is empty"),
        ("editMessageText", {"text": "x" * 4097, "message_id": 1}, "MESSAGE_TOO_LONG"),
        (
            "editMessageCaption",
            {"caption": "x", "message_id": 1},
            "there is no caption in the message to edit",
        ),
        ("editMessageReplyMarkup", {"message_id": 999}, "message to edit not found"),
        ("editMessageMedia", {"message_id": 1}, 'parameter "media" is required'),
        ("editMessageMedia", {"message_id": 1, "media": "[]"}, "can't parse InputMedia: expected an Object"),
        (
            "editMessageMedia",
            {"message_id": 1, "media": {"type": "photo", "media": "attach://x"}},
            "can't parse InputMedia: media not found",
        ),
    ],
)
async def test_refusals(stand: Stand, method: str, parameters: dict[str, Any], reason: str) -> None:
    sent = await stand.bot.send_message(ALEX, "one")
    own = await stand.act("text", text="mine")
    assert (sent.message_id, own["message_id"]) == (1, 2)
    answer = await stand.call(method, **{"chat_id": ALEX, **parameters})
    assert answer == {"ok": False, "error_code": 400, "description": f"Bad Request: {reason}"}
