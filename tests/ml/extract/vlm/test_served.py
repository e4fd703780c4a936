import base64
import io
import json
import socket
import threading
from collections.abc import Iterator

import pytest
from PIL import Image

from ml.extract.vlm.model import prompt
from ml.extract.vlm.served import ServedModel
from ml.llm.chat import ChatEndpoint
from ml.llm.failure import ModelFailedError, Trouble
from ml.llm.repair import Repair
from tests.ml.llm.chat_server import KEY, MODEL, ChatServer, Reply, chat_server, texts_of

IMAGE = Image.new("RGB", (64, 48), "white")
# The protocol's own way to say when to come back; short, so that tests need not wait.
SOON = {"retry-after-ms": "5"}


def model_at(url: str, timeout_s: float = 30.0) -> ServedModel:
    return ServedModel(ChatEndpoint(url, MODEL, KEY), timeout_s)


def failure(server: ChatServer, timeout_s: float = 30.0) -> ModelFailedError:
    with pytest.raises(ModelFailedError) as caught:
        model_at(server.url, timeout_s).ask(IMAGE)
    return caught.value


def test_the_request_is_what_the_protocol_asks_for() -> None:
    with chat_server(Reply(says="words")) as server:
        assert model_at(server.url).ask(IMAGE) == "words"
    (request,) = server.asked
    assert (request["model"], server.keys) == (MODEL, [f"Bearer {KEY}"])
    assert texts_of(request)[0] == ("system", prompt())
    image, task = request["messages"][1]["content"]
    assert (image["type"], task["type"]) == ("image_url", "text")
    head, _, data = image["image_url"]["url"].partition(",")
    assert head == "data:image/jpeg;base64"
    assert Image.open(io.BytesIO(base64.b64decode(data))).size == IMAGE.size
    form = request["response_format"]["json_schema"]
    assert form["strict"] is True
    assert form["schema"]["required"] == ["is_program", "title", "sessions"]


def test_a_repair_shows_the_bad_answer_and_what_was_wrong() -> None:
    with chat_server(Reply(says="better")) as server:
        model_at(server.url).ask(IMAGE, Repair("bad words", "sets: not a number"))
    roles = [role for role, _ in texts_of(server.asked[0])]
    assert roles == ["system", "user", "assistant", "user"]
    assert texts_of(server.asked[0])[2] == ("assistant", "bad words")
    assert "sets: not a number" in texts_of(server.asked[0])[3][1]


def test_a_server_without_schemas_is_asked_for_less_and_that_is_remembered() -> None:
    refuses = [Reply(status=400), Reply(status=422), Reply(status=400)]
    with chat_server(*refuses, Reply(says="first"), Reply(says="second")) as server:
        model = model_at(server.url)
        assert [model.ask(IMAGE), model.ask(IMAGE)] == ["first", "second"]
    forms = [request.get("response_format", {}).get("type") for request in server.asked]
    assert forms == ["json_schema", "json_schema", "json_object", None, None]
    assert ["temperature" in request for request in server.asked] == [True, False, True, False, False]


def test_a_server_that_takes_nothing_is_asked_for_everything_the_next_time() -> None:
    with chat_server(*[Reply(status=400)] * 4, Reply(says="now")) as server:
        model = model_at(server.url)
        with pytest.raises(ModelFailedError, match="status 400"):
            model.ask(IMAGE)
        assert model.ask(IMAGE) == "now"
    assert server.asked[-1]["response_format"]["type"] == "json_schema"


@pytest.mark.parametrize("status", [408, 429, 500, 503])
def test_a_busy_server_is_asked_again(status: int) -> None:
    with chat_server(*[Reply(status=status, headers=SOON)] * 2, Reply(says="words")) as server:
        assert model_at(server.url).ask(IMAGE) == "words"
    assert len(server.asked) == 3


@pytest.mark.parametrize(("status", "tries"), [(500, 4), (429, 4), (401, 1), (403, 1), (404, 1)])
def test_a_server_that_stays_down_or_keeps_its_door_shut_is_unavailable(status: int, tries: int) -> None:
    with chat_server(Reply(status=status, headers=SOON)) as server:
        error = failure(server)
    assert (error.trouble, str(error)) == (Trouble.UNAVAILABLE, f"unavailable: status {status}")
    assert len(server.asked) == tries


@pytest.mark.parametrize(
    "slow",
    [Reply(says="late", wait_s=60), Reply(status=429, headers={"retry-after": "60"})],
    ids=["answers late", "asks to come back late"],
)
def test_nobody_waits_longer_than_the_time_allowed(slow: Reply) -> None:
    with chat_server(slow) as server:
        error = failure(server, timeout_s=0.3)
    assert str(error) == "unavailable: timeout"


@pytest.fixture
def dripping() -> Iterator[str]:
    """A server that sends a byte now and then, so that no single read ever takes long."""
    stop = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def drip() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n")
                connection.sendall(b"content-length: 100000\r\n\r\n")
                while not stop.wait(0.02):
                    try:
                        connection.sendall(b" ")
                    except OSError:
                        return

        thread = threading.Thread(target=drip)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
        stop.set()
        thread.join()


def test_an_answer_that_never_ends_is_cut_off(dripping: str) -> None:
    with pytest.raises(ModelFailedError, match="timeout"):
        model_at(dripping, timeout_s=0.5).ask(IMAGE)


def test_nobody_at_the_address_is_unavailable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(ModelFailedError) as caught:
        model_at(f"http://127.0.0.1:{port}/v1", timeout_s=0.5).ask(IMAGE)
    assert caught.value.trouble is Trouble.UNAVAILABLE


@pytest.mark.parametrize(
    "reply",
    [Reply(refusal="I would rather not."), Reply(says="", finish_reason="content_filter")],
)
def test_a_refusal_is_told_apart(reply: Reply) -> None:
    with chat_server(reply) as server:
        assert failure(server).trouble is Trouble.REFUSED


@pytest.mark.parametrize(
    "body",
    [
        b"<html>It works!</html>",
        b"",
        b"null",
        b'{"choices": []}',
        b'{"choices": null}',
        json.dumps([1]).encode(),
    ],
)
def test_a_reply_that_is_not_the_protocol_has_no_words(body: bytes) -> None:
    with chat_server(Reply(body=body)) as server:
        assert model_at(server.url).ask(IMAGE) == ""


def test_the_key_is_in_no_error_and_no_representation() -> None:
    server = ChatEndpoint("http://127.0.0.1:9/v1", MODEL, KEY)
    with pytest.raises(ModelFailedError) as caught:
        ServedModel(server, 0.2).ask(IMAGE)
    assert KEY not in f"{server!r} {caught.value!r} {caught.value}"
