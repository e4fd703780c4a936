"""What `ServedModel` does not show: tokens, and when to ask again."""

import email.utils
import json
import time
from typing import Annotated

import pytest
from pydantic import Field

from ml.llm.answer import AnswerForm
from ml.llm.chat import Asked, ChatEndpoint, ChatModel, Reply, Tokens, reply_of
from ml.llm.failure import ModelFailedError, Trouble
from tests.ml.llm.chat_server import KEY, MODEL, ChatServer, chat_server
from tests.ml.llm.chat_server import Reply as Served


class Greeting(AnswerForm):
    hello: str


async def ask(server: ChatServer, asked: Asked | None = None) -> Reply:
    chat = ChatModel(ChatEndpoint(server.url, MODEL, KEY), asked or Asked("greeting", Greeting), 5, retries=0)
    async with chat.connected() as connection:
        return await connection.ask([{"role": "user", "content": "hello?"}])


async def test_words_come_with_the_tokens_they_used() -> None:
    usage = {"prompt_tokens": 12, "completion_tokens": 3}
    body = {"choices": [{"message": {"content": "hi"}}], "usage": usage}
    with chat_server(Served(body=json.dumps(body).encode())) as server:
        assert await ask(server) == Reply("hi", Tokens(12, 3))


def test_a_server_that_counts_no_tokens_counts_none() -> None:
    assert reply_of('{"choices": [{"message": {"content": null}}], "usage": null}') == Reply("", Tokens(0, 0))


async def test_variety_and_length_are_asked_for() -> None:
    with chat_server(Served(says="hi")) as server:
        await ask(server, Asked("greeting", Greeting, temperature=1.0, max_tokens=50))
    assert (server.asked[0]["temperature"], server.asked[0]["max_tokens"]) == (1.0, 50)
    assert server.asked[0]["response_format"]["json_schema"]["name"] == "greeting"


@pytest.mark.parametrize(
    ("status", "headers", "passes", "wait_s"),
    [
        (429, {"retry-after": "7"}, True, 7.0),
        (503, {"retry-after-ms": "250"}, True, 0.25),
        (429, {"retry-after": "soon"}, True, None),
        (500, {}, True, None),
        (401, {"retry-after": "7"}, False, None),
    ],
)
async def test_a_failure_says_whether_and_when_to_ask_again(
    status: int, headers: dict[str, str], passes: bool, wait_s: float | None
) -> None:
    served = Served(status=status, headers=headers)
    with chat_server(served) as server, pytest.raises(ModelFailedError) as caught:
        await ask(server)
    error = caught.value
    assert (error.trouble, error.passes, error.wait_s) == (Trouble.UNAVAILABLE, passes, wait_s)
    assert len(server.asked) == 1


async def test_when_to_ask_again_may_be_a_date() -> None:
    date = email.utils.formatdate(time.time() + 90, usegmt=True)
    busy = Served(status=429, headers={"retry-after": date})
    with chat_server(busy) as server, pytest.raises(ModelFailedError) as caught:
        await ask(server)
    assert caught.value.wait_s is not None
    assert 80 < caught.value.wait_s <= 90


class Bounded(AnswerForm):
    words: Annotated[list[Annotated[str, Field(min_length=2, max_length=9)]], Field(max_length=3)]
    number: Annotated[int, Field(ge=1, le=5)]


async def test_a_server_that_takes_no_bounds_is_asked_without_them() -> None:
    with chat_server(Served(status=400), Served(says="hi")) as server:
        await ask(server, Asked("bounded", Bounded, max_tokens=50))
    first, second = (request["response_format"]["json_schema"]["schema"] for request in server.asked)
    assert first["properties"]["number"]["maximum"] == 5
    assert second["properties"]["number"] == {"title": "Number", "type": "integer"}
    assert second["properties"]["words"]["items"] == {"type": "string"}
    assert first["required"] == second["required"] == ["words", "number"]
    assert server.asked[1]["max_tokens"] == 50


def test_an_answer_that_was_cut_off_is_marked() -> None:
    body = {"choices": [{"message": {"content": "{"}, "finish_reason": "length"}]}
    assert reply_of(json.dumps(body)).is_cut
