"""What people do in their apps, as the bot gets it."""

from typing import Any

import pytest
from telegram import MessageOriginChannel, MessageOriginHiddenUser, MessageOriginUser, Update
from telegram.constants import ChatMemberStatus

from tests.bot.playground.stand import ALEX, KIM, Stand, image

PLAN = ("plan.png", image())


async def test_text_and_commands(stand: Stand) -> None:
    sent = await stand.act("text", text=" /start now ")
    [update] = await stand.updates()
    message = update.message
    assert message is not None
    assert (message.message_id, message.text) == (sent["message_id"], "/start now")
    assert message.from_user is not None
    assert (message.from_user.id, message.from_user.language_code, message.chat.type) == (
        ALEX,
        "en",
        "private",
    )
    assert list(message.parse_entities(["bot_command"]).values()) == ["/start"]


async def test_a_long_text_comes_in_pieces(stand: Stand) -> None:
    await stand.act("text", text="x" * 4096 + "y")
    assert [one.message.text for one in await stand.updates() if one.message] == ["x" * 4096, "y"]


async def test_a_reply_shows_one_step(stand: Stand) -> None:
    first = await stand.act("text", text="one")
    second = await stand.act("text", text="two", reply_to=first["message_id"])
    await stand.act("text", text="three", reply_to=second["message_id"])
    message = (await stand.updates())[-1].message
    assert message is not None
    assert message.reply_to_message is not None
    assert (message.reply_to_message.text, message.reply_to_message.reply_to_message) == ("two", None)


async def test_one_photo_has_no_group(stand: Stand) -> None:
    await stand.upload(("plan.jpg", image(2000, 1000, "JPEG")), caption="/track this")
    [update] = await stand.updates()
    message = update.message
    assert message is not None
    assert [size.width for size in message.photo] == [90, 320, 800, 1280]
    assert (message.caption, message.media_group_id) == ("/track this", None)
    assert list(message.parse_caption_entities().values()) == ["/track"]


@pytest.mark.parametrize(("count", "groups"), [(2, [2]), (10, [10]), (11, [10, 1]), (22, [10, 10, 2])])
async def test_many_photos_are_albums_of_ten(stand: Stand, count: int, groups: list[int]) -> None:
    small = image(20, 20)
    await stand.upload(*((f"{number}.png", small) for number in range(count)), caption="all")
    messages = [one.message for one in await stand.updates() if one.message]
    ids = [message.media_group_id for message in messages]
    assert [ids.count(one) for one in dict.fromkeys(ids)] == groups
    assert [one is None for one in dict.fromkeys(ids)] == [size == 1 for size in groups]
    assert [message.caption for message in messages] == ["all", *[None] * (count - 1)]


async def test_a_document_is_untouched(stand: Stand) -> None:
    content = image(2000, 1000)
    await stand.upload(("plan.png", content), kind="document")
    [update] = await stand.updates()
    assert update.message is not None
    document = update.message.document
    assert document is not None
    assert (document.file_name, document.mime_type) == ("plan.png", "image/png")
    assert bytes(await (await document.get_file()).download_as_bytearray()) == content


async def test_forwarded_from_outside(stand: Stand) -> None:
    await stand.upload(PLAN, forward_from="A friend")
    await stand.upload(PLAN, forward_channel="Strong club")
    friend, club = (one.message.forward_origin for one in await stand.updates() if one.message)
    assert isinstance(friend, MessageOriginHiddenUser)
    assert friend.sender_user_name == "A friend"
    assert isinstance(club, MessageOriginChannel)
    assert club.chat.title == "Strong club"


async def test_forwarded_from_another_chat(stand: Stand) -> None:
    album = await stand.upload(PLAN, PLAN, person=KIM, caption="Week 1")
    text = await stand.act("text", person=KIM, text="Enjoy")
    wanted = [one["message_id"] for one in [*album, text]]
    await stand.act("forward", from_person=KIM, message_ids=wanted)
    copies = [one.message for one in (await stand.updates())[-3:] if one.message]
    assert {copy.chat.id for copy in copies} == {ALEX}
    assert [copy.caption or copy.text for copy in copies] == ["Week 1", None, "Enjoy"]
    groups = [copy.media_group_id for copy in copies]
    assert groups[0] == groups[1] != album[0]["media_group_id"]
    assert groups[2] is None
    for copy in copies:
        assert isinstance(copy.forward_origin, MessageOriginUser)
        assert copy.forward_origin.sender_user.id == KIM


async def test_a_forward_of_a_forward_keeps_the_first_source(stand: Stand) -> None:
    [message] = await stand.upload(PLAN, person=KIM, forward_from="A friend")
    await stand.act("forward", from_person=KIM, message_ids=[message["message_id"]])
    copy = (await stand.updates())[-1].message
    assert copy is not None
    assert isinstance(copy.forward_origin, MessageOriginHiddenUser)


@pytest.mark.parametrize(
    "kind",
    [
        "sticker",
        "voice",
        "video",
        "video_note",
        "audio",
        "animation",
        "location",
        "contact",
        "poll",
        "dice",
    ],
)
async def test_other_kinds_parse(stand: Stand, kind: str) -> None:
    await stand.act("other", kind=kind)
    [update] = await stand.updates()
    assert update.message is not None
    assert getattr(update.message, kind) is not None
    assert update.message.effective_attachment is getattr(update.message, kind)


async def test_photos_answer_a_message(stand: Stand) -> None:
    asked = await stand.bot.send_message(ALEX, "Send your sheet")
    await stand.upload(PLAN, PLAN, reply_to=str(asked.message_id))
    for update in await stand.updates():
        assert update.message is not None
        assert update.message.reply_to_message is not None
        assert update.message.reply_to_message.text == "Send your sheet"


async def test_a_forwarded_text_is_not_edited(stand: Stand) -> None:
    said = await stand.act("text", text="3x10")
    [copy] = await stand.act("forward", message_ids=[said["message_id"]])
    status, _ = await stand.refused_act("edit", message_id=copy["message_id"], text="3x12")
    assert status == 400


async def test_an_edit_and_a_delete(stand: Stand) -> None:
    sent = await stand.act("text", text="82x8")
    await stand.act("edit", message_id=sent["message_id"], text="82.5x8")
    await stand.act("delete", message_id=sent["message_id"])
    _, update = await stand.updates()
    assert update.edited_message is not None
    assert (update.edited_message.text, update.edited_message.edit_date is None) == ("82.5x8", False)
    events = (await stand.get(f"/people/{ALEX}/events"))["events"]
    assert [event["type"] for event in events] == ["message", "edited", "deleted"]


async def test_blocking_tells_the_bot_once_and_silences_the_person(stand: Stand) -> None:
    for _ in range(2):
        await stand.act("block")
    assert (await stand.get(f"/people/{ALEX}/messages"))["blocked"] is True
    assert await stand.refused_act("text", text="x") == (400, "the bot is blocked: unblock it first")
    await stand.act("unblock")
    blocked, unblocked = await stand.updates()
    assert states(blocked) == (ChatMemberStatus.MEMBER, ChatMemberStatus.BANNED)
    assert states(unblocked) == (ChatMemberStatus.BANNED, ChatMemberStatus.MEMBER)


def states(update: Update) -> tuple[str, str]:
    assert update.my_chat_member is not None
    return update.my_chat_member.old_chat_member.status, update.my_chat_member.new_chat_member.status


@pytest.mark.parametrize(
    ("act", "body", "status", "reason"),
    [
        ("text", {"text": " "}, 400, "there is no text"),
        ("text", {}, 400, "there is no text"),
        ("text", {"text": "x", "reply_to": "y"}, 400, "reply_to must be a whole number"),
        ("other", {"kind": "hologram"}, 400, "no such kind of message: hologram"),
        ("edit", {"message_id": 9, "text": "x"}, 404, "no such message"),
        (
            "edit",
            {"message_id": 1, "text": "x"},
            400,
            "only an own text can be edited, to 1 to 4096 characters",
        ),
        (
            "edit",
            {"message_id": 2, "text": ""},
            400,
            "only an own text can be edited, to 1 to 4096 characters",
        ),
        ("delete", {"message_id": 9}, 404, "no such message"),
        ("forward", {"message_ids": [9]}, 404, "no such message"),
        ("forward", {"message_ids": []}, 400, "message_ids must be a list"),
        ("forward", {"message_ids": [1], "from_person": 9}, 404, "no such person"),
    ],
)
async def test_what_cannot_be_done(
    stand: Stand, act: str, body: dict[str, Any], status: int, reason: str
) -> None:
    await stand.bot.send_message(ALEX, "the bot's")
    await stand.act("text", text="own")
    assert await stand.refused_act(act, **body) == (status, reason)


async def test_what_cannot_be_uploaded(stand: Stand) -> None:
    for content in (b"", b"%PDF-1.7", image()[:200]):
        assert await stand.refused_upload(("plan.png", content)) == (
            400,
            "plan.png is no image that can be sent as a photo",
        )
    assert await stand.refused_upload() == (400, "there are no files")
    assert await stand.updates() == []
