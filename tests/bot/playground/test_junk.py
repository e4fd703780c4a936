"""Whatever a bot sends gets an answer or a refusal, never a crash."""

import asyncio
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.playground.bot_account import BotAccount
from bot.playground.errors import ApiError
from bot.playground.methods import Method, method_table
from bot.playground.request import Parameters
from bot.playground.updates import UpdateQueue
from bot.playground.webhook import Webhook
from bot.playground.world import World
from tests.bot.playground.stand import ALEX

# Without `timeout` and `url`: a poll that waits, and an address that updates are delivered to.
NAMES = [
    "chat_id",
    "message_id",
    "message_ids",
    "text",
    "caption",
    "parse_mode",
    "entities",
    "caption_entities",
    "reply_markup",
    "reply_parameters",
    "reply_to_message_id",
    "media",
    "photo",
    "document",
    "file_id",
    "offset",
    "limit",
    "allowed_updates",
    "secret_token",
    "commands",
    "scope",
    "language_code",
    "name",
    "description",
    "short_description",
    "callback_query_id",
    "action",
    "show_alert",
    "max_connections",
]
FIELDS = st.sampled_from(
    ["type", "offset", "length", "media", "message_id", "chat_id", "text", "inline_keyboard"]
)
WORDS = st.sampled_from(
    ["bold", "photo", "document", "chat", "HTML", "<b>x</b>", "typing", "[1]", "{", "\ud800"]
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-2, 3)
    | st.floats()
    | st.just(10**30)
    | WORDS
    | st.text(max_size=5)
)
JUNK = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS, inner, max_size=3),
    max_leaves=8,
)


SOUND = {"chat_id": ALEX, "message_id": 1, "text": "hello", "media": [{"type": "photo", "media": "x"}] * 2}


def world_methods() -> dict[str, Method]:
    updates = UpdateQueue()
    return method_table(
        World([{"id": ALEX, "first_name": "Alex"}]), BotAccount(), updates, Webhook(updates), 15
    )


CALL = st.tuples(
    st.sampled_from(sorted(world_methods())), st.dictionaries(st.sampled_from(NAMES), JUNK, max_size=4)
)


@given(st.lists(CALL, min_size=10, max_size=20))
def test_junk_is_answered_or_refused(calls: list[tuple[str, dict[str, Any]]]) -> None:
    async def answers() -> list[object]:
        methods = world_methods()
        await methods["sendmessage"](Parameters({"chat_id": ALEX, "text": "hi"}, {}))
        return [await answer(methods[method], SOUND | junk) for method, junk in calls]

    assert len(json.loads(json.dumps(asyncio.run(answers())))) == len(calls)


async def answer(method: Method, values: dict[str, Any]) -> object:
    try:
        return await method(Parameters(values, {}))
    except ApiError as error:
        return error.body()
