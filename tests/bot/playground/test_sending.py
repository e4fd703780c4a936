"""sendMessage, sendPhoto, sendDocument, sendMediaGroup, sendChatAction: what arrives, what is refused."""

from typing import Any

import pytest
from telegram import InputMediaDocument, InputMediaPhoto, MessageEntity, ReplyParameters
from telegram.error import BadRequest, Forbidden

from tests.bot.playground.stand import ALEX, Stand, image, keyboard


async def test_text_arrives_with_entities_and_keyboard(stand: Stand) -> None:
    sent = await stand.bot.send_message(
        ALEX, " <b>💪 go</b> /help ", parse_mode="HTML", reply_markup=keyboard("Yes", "No")
    )
    assert sent.text == "💪 go /help"
    assert sent.parse_entities() == {sent.entities[0]: "💪 go", sent.entities[1]: "/help"}
    assert [one.type for one in sent.entities] == [MessageEntity.BOLD, MessageEntity.BOT_COMMAND]
    assert sent.reply_markup == keyboard("Yes", "No")
    assert sent.chat.first_name == "Alex"
    [shown] = (await stand.get(f"/people/{ALEX}/messages"))["messages"]
    assert shown["text"] == sent.text
    assert shown["message_id"] == sent.message_id


async def test_entities_of_the_request_are_kept(stand: Stand) -> None:
    bold = MessageEntity(MessageEntity.BOLD, 1, 2)
    sent = await stand.bot.send_message(ALEX, "abcd", entities=[bold])
    assert sent.entities == (bold,)


async def test_a_reply_shows_what_it_answers(stand: Stand) -> None:
    question = await stand.act("text", text="How?")
    answer = await stand.bot.send_message(
        ALEX, "So.", reply_parameters=ReplyParameters(question["message_id"])
    )
    assert answer.reply_to_message is not None
    assert answer.reply_to_message.text == "How?"
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await stand.bot.send_message(ALEX, "So.", reply_parameters=ReplyParameters(999_999))
    lenient = ReplyParameters(999_999, allow_sending_without_reply=True)
    assert (await stand.bot.send_message(ALEX, "So.", reply_parameters=lenient)).reply_to_message is None


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({}, "message text is empty"),
        ({"text": ""}, "message text is empty"),
        ({"text": " \n"}, "text must be non-empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "text must be non-empty"),
        ({"text": "x", "chat_id": ""}, "chat_id is empty"),
        ({"text": "x", "chat_id": 77}, "chat not found"),
        ({"text": "x", "chat_id": "@nobody"}, "chat not found"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "💪" * 2049}, "message is too long"),
        ({"text": "x" * 40_000}, "text is too long"),
        ({"text": "x", "parse_mode": "BBCode"}, "unsupported parse_mode"),
        (
            {"text": "<b>x", "parse_mode": "html"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply_markup JSON object"),
        ({"text": "x", "reply_markup": [1]}, "object expected as reply markup"),
        ({"text": "\ud800"}, "strings must be encoded in UTF-8"),
    ],
)
async def test_text_refusals(stand: Stand, parameters: dict[str, Any], reason: str) -> None:
    answer = await stand.call("sendMessage", **{"chat_id": ALEX, **parameters})
    assert answer == {"ok": False, "error_code": 400, "description": f"Bad Request: {reason}"}
    assert (await stand.get(f"/people/{ALEX}/messages"))["messages"] == []


async def test_limits_count_what_is_shown(stand: Stand) -> None:
    sent = await stand.bot.send_message(ALEX, f"<b>{'&lt;' * 4096}</b>", parse_mode="HTML")
    assert sent.text == "<" * 4096
    photo = await stand.bot.send_photo(ALEX, image(), caption=f"<i>{'x' * 1024}</i>", parse_mode="HTML")
    assert photo.caption == "x" * 1024
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await stand.bot.send_photo(ALEX, image(), caption="x" * 1025)


async def test_a_blocked_bot_cannot_send(stand: Stand) -> None:
    await stand.act("block")
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await stand.bot.send_message(ALEX, "Hello?")
    await stand.act("unblock")
    assert (await stand.bot.send_message(ALEX, "Hello!")).text == "Hello!"


async def test_a_photo_comes_in_sizes_and_can_be_sent_again(stand: Stand) -> None:
    sent = await stand.bot.send_photo(ALEX, image(1600, 1200), caption="Plan", reply_markup=keyboard("Track"))
    assert [(size.width, size.height) for size in sent.photo] == [
        (90, 68),
        (320, 240),
        (800, 600),
        (1280, 960),
    ]
    assert sent.caption == "Plan"
    again = await stand.bot.send_photo(ALEX, sent.photo[0].file_id)
    assert again.photo == sent.photo


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "File must be non-empty"),
        (b"no image", "Image_process_failed"),
        (image()[:200], "Image_process_failed"),
        (image(2100, 100), "Photo_invalid_dimensions"),
        (image(9000, 1001), "Photo_invalid_dimensions"),
        (b"x" * (10 * 1024 * 1024 + 1), "File of size 10485761 bytes is too big for a photo"),
    ],
)
async def test_photo_refusals(stand: Stand, content: bytes, reason: str) -> None:
    with pytest.raises(BadRequest, match=reason):
        await stand.bot.send_photo(ALEX, content)


async def test_a_document_stays_as_it_is(stand: Stand) -> None:
    sent = await stand.bot.send_document(ALEX, b"a,b\n", filename="sets.csv", caption="Your sets")
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.mime_type, sent.document.file_size) == (
        "sets.csv",
        "text/csv",
        4,
    )
    assert bytes(await (await sent.document.get_file()).download_as_bytearray()) == b"a,b\n"
    again = await stand.bot.send_document(ALEX, sent.document.file_id)
    assert again.document == sent.document


async def test_a_file_id_is_good_for_its_own_kind(stand: Stand) -> None:
    document = (await stand.bot.send_document(ALEX, image(), filename="a.png")).document
    photo = (await stand.bot.send_photo(ALEX, image())).photo
    assert document is not None
    with pytest.raises(BadRequest, match="Can't use file of type document as photo"):
        await stand.bot.send_photo(ALEX, document.file_id)
    with pytest.raises(BadRequest, match="Can't use file of type photo as document"):
        await stand.bot.send_document(ALEX, photo[0].file_id)
    for method, name in (("sendPhoto", "photo"), ("sendDocument", "document")):
        wrong = await stand.call(method, chat_id=ALEX, **{name: "AgACnone"})
        assert wrong["description"] == "Bad Request: wrong file identifier/HTTP URL specified"
        outside = await stand.call(method, chat_id=ALEX, **{name: "https://a.example/x.png"})
        assert outside["description"] == "Bad Request: failed to get HTTP URL content"
        absent = await stand.call(method, chat_id=ALEX)
        assert absent["description"] == f"Bad Request: there is no {name} in the request"


async def test_an_album_shares_one_group(stand: Stand) -> None:
    known = (await stand.bot.send_photo(ALEX, image())).photo[-1].file_id
    album = await stand.bot.send_media_group(
        ALEX, [InputMediaPhoto(image(), caption="<b>Two</b>", parse_mode="HTML"), InputMediaPhoto(known)]
    )
    assert len({one.media_group_id for one in album}) == 1
    assert album[0].media_group_id is not None
    assert [one.caption for one in album] == ["Two", None]
    files = await stand.bot.send_media_group(ALEX, [InputMediaDocument(b"a", filename=name) for name in "ab"])
    assert [one.document.file_name for one in files if one.document] == ["a", "b"]
    assert files[0].media_group_id != album[0].media_group_id


PHOTO = {"type": "photo", "media": "attach://nothing"}


@pytest.mark.parametrize(
    ("media", "reason"),
    [
        (None, 'parameter "media" is required'),
        ({}, "expected an Array of InputMedia"),
        (["x", "y"], "can't parse InputMedia: expected an Object"),
        ([], "there are no messages to send"),
        ([PHOTO], "too few messages to send as an album"),
        ([PHOTO] * 11, "too many messages to send as an album"),
        ([PHOTO, {"type": "document", "media": "x"}], "document can't be mixed with other media types"),
        ([PHOTO, PHOTO], "can't parse InputMedia: media not found"),
        ([{"type": "hologram", "media": "x"}] * 2, 'can\'t parse InputMedia: type "hologram" is unsupported'),
        ([{**PHOTO, "caption": "x" * 1025}] * 2, "message caption is too long"),
    ],
)
async def test_album_refusals_send_nothing(stand: Stand, media: Any, reason: str) -> None:
    answer = await stand.call("sendMediaGroup", chat_id=ALEX, media=media)
    assert answer["description"] == f"Bad Request: {reason}"
    assert (await stand.get(f"/people/{ALEX}/messages"))["messages"] == []


async def test_a_chat_action_is_an_event(stand: Stand) -> None:
    assert await stand.bot.send_chat_action(ALEX, "typing")
    [event] = (await stand.get(f"/people/{ALEX}/events"))["events"]
    assert (event["type"], event["action"]) == ("action", "typing")
    with pytest.raises(BadRequest, match="Wrong parameter action in request"):
        await stand.bot.send_chat_action(ALEX, "dancing")
