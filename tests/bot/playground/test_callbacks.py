"""Taps and their answers."""

import asyncio

import pytest
from telegram.error import BadRequest

from tests.bot.playground.stand import ALEX, Stand, keyboard, open_stand


async def tapped(stand: Stand, label: str = "Go") -> str:
    sent = await stand.bot.send_message(ALEX, "Ready?", reply_markup=keyboard(label))
    answer = await stand.act("tap", message_id=sent.message_id, row=0, column=0)
    return str(answer["callback_id"])


async def test_a_tap_reaches_the_bot_with_its_message(stand: Stand) -> None:
    query_id = await tapped(stand)
    [update] = await stand.updates()
    query = update.callback_query
    assert query is not None
    assert query.message is not None
    assert (query.id, query.data, query.from_user.id, query.message.chat.id) == (query_id, "Go", ALEX, ALEX)


@pytest.mark.parametrize(
    ("text", "alert", "kind"),
    [("Saved", False, "toast"), ("Careful!", True, "alert"), (None, False, "answered")],
)
async def test_an_answer_is_an_event(stand: Stand, text: str | None, alert: bool, kind: str) -> None:
    query_id = await tapped(stand)
    assert await stand.bot.answer_callback_query(query_id, text, show_alert=alert)
    event = (await stand.get(f"/people/{ALEX}/events"))["events"][-1]
    assert (event["type"], event["callback_id"], event["text"]) == (kind, query_id, text)


async def test_only_one_answer_to_a_known_query(stand: Stand) -> None:
    query_id = await tapped(stand)
    await stand.bot.answer_callback_query(query_id)
    for unanswerable in (query_id, "999", ""):
        answer = await stand.call("answerCallbackQuery", callback_query_id=unanswerable)
        assert answer["description"] == (
            "Bad Request: query is too old and response timeout expired or query ID is invalid"
        )


async def test_a_late_answer_is_refused() -> None:
    async with open_stand(answer_deadline_s=0.05) as stand:
        query_id = await tapped(stand)
        await asyncio.sleep(0.06)
        with pytest.raises(BadRequest, match="Query is too old and response timeout expired"):
            await stand.bot.answer_callback_query(query_id)


async def test_a_long_answer_is_refused_and_a_shorter_one_still_taken(stand: Stand) -> None:
    query_id = await tapped(stand)
    with pytest.raises(BadRequest, match="Message_too_long"):
        await stand.bot.answer_callback_query(query_id, "x" * 201)
    assert await stand.bot.answer_callback_query(query_id, "x" * 200)


async def test_taps_that_no_app_could_make(stand: Stand) -> None:
    sent = await stand.call(
        "sendMessage",
        chat_id=ALEX,
        text="x",
        reply_markup={"inline_keyboard": [[{"text": "Site", "url": "https://a.example"}]]},
    )
    place = {"message_id": sent["result"]["message_id"], "row": 0}
    assert await stand.refused_act("tap", **place, column=0) == (400, "not a callback button")
    assert await stand.refused_act("tap", **place, column=1) == (400, "not a callback button")
    assert await stand.refused_act("tap", message_id=999, row=0, column=0) == (404, "no such message")
    assert await stand.refused_act("tap", row=0, column=0) == (400, "message_id must be a whole number")
    await stand.act("tap", message_id=999, data="forged")
    [update] = await stand.updates()
    assert update.callback_query is not None
    assert (update.callback_query.data, update.callback_query.message) == ("forged", None)
