"""answerCallbackQuery: once, and in time."""

import time

from bot.playground.errors import bad_request
from bot.playground.request import Parameters
from bot.playground.world import World

MAX_ANSWER = 200


async def answer_callback_query(world: World, given: Parameters, deadline_s: float) -> bool:
    """Show a toast, an alert or nothing to who tapped. Old, unknown and answered queries are refused."""
    query_id = given.text("callback_query_id") or ""
    query = world.queries.get(query_id)
    if query is None or query.answered or time.monotonic() - query.asked_at > deadline_s:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = given.text("text")
    if text and len(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answered = True
    kind = ("alert" if given.flag("show_alert") else "toast") if text else "answered"
    await world.happened(world.chats[query.person_id], kind, callback_id=query_id, text=text)
    return True
