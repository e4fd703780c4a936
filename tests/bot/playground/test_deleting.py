"""deleteMessage and deleteMessages."""

import pytest
from telegram.error import BadRequest

from tests.bot.playground.stand import ALEX, KIM, Stand


async def test_both_sides_of_a_private_chat_can_be_deleted(stand: Stand) -> None:
    theirs = await stand.act("text", text="82.5x8")
    mine = await stand.bot.send_message(ALEX, "Logged")
    assert await stand.bot.delete_message(ALEX, theirs["message_id"])
    assert await stand.bot.delete_message(ALEX, mine.message_id)
    chat = await stand.get(f"/people/{ALEX}/messages")
    assert chat["messages"] == []
    events = (await stand.get(f"/people/{ALEX}/events"))["events"]
    assert [event["message_id"] for event in events if event["type"] == "deleted"] == [
        theirs["message_id"],
        mine.message_id,
    ]


async def test_what_is_not_there_is_refused_alone_and_skipped_among_others(stand: Stand) -> None:
    sent = await stand.bot.send_message(ALEX, "x")
    for chat_id in (ALEX, KIM):
        with pytest.raises(BadRequest, match="Message to delete not found"):
            await stand.bot.delete_message(chat_id, 999)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await stand.bot.delete_message(KIM, sent.message_id)
    assert await stand.bot.delete_messages(ALEX, [999, sent.message_id])
    assert (await stand.get(f"/people/{ALEX}/messages"))["messages"] == []


async def test_refusals_of_wrong_lists(stand: Stand) -> None:
    for parameters, reason in (
        ({}, "message identifiers are not specified"),
        ({"message_ids": []}, "message identifiers are not specified"),
        ({"message_ids": list(range(1, 102))}, "too many message identifiers specified"),
        ({"message_ids": ["two"]}, "invalid message identifier specified"),
        ({"message_ids": 5}, "expected an Array of message identifiers"),
    ):
        answer = await stand.call("deleteMessages", chat_id=ALEX, **parameters)
        assert answer["description"] == f"Bad Request: {reason}"
    answer = await stand.call("deleteMessage", chat_id=ALEX)
    assert answer["description"] == "Bad Request: message identifier is not specified"
