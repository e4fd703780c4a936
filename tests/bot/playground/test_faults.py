"""Failures on demand, and the log of calls."""

import time
from datetime import timedelta

import pytest
from telegram.error import NetworkError, RetryAfter

from tests.bot.playground.stand import ALEX, Stand


async def order(stand: Stand, **fault: object) -> None:
    assert await stand.post("/client/faults", **fault) == {}


async def texts(stand: Stand) -> list[str]:
    return [message["text"] for message in (await stand.get(f"/people/{ALEX}/messages"))["messages"]]


async def test_flood_wait_names_the_seconds(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    await order(stand, method="sendMessage", kind="429", retry_after=7)
    with pytest.raises(RetryAfter) as refused:
        await stand.bot.send_message(ALEX, "x")
    assert refused.value.retry_after == timedelta(seconds=7)
    await order(stand, method="sendMessage", kind="429", retry_after=7)
    assert await stand.call("sendMessage", chat_id=ALEX, text="x") == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }


async def test_bad_gateway_as_often_as_ordered(stand: Stand) -> None:
    await order(stand, method="*", kind="502", times=2)
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await stand.bot.send_message(ALEX, "x")
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await stand.bot.get_updates(timeout=0)
    assert (await stand.bot.send_message(ALEX, "x")).text == "x"


async def test_only_the_named_method_fails(stand: Stand) -> None:
    await order(stand, method="sendPhoto", kind="502")
    assert (await stand.bot.send_message(ALEX, "x")).text == "x"
    async with stand.session.delete("/client/faults") as response:
        assert response.status == 200
    answer = await stand.call("sendPhoto", chat_id=ALEX)
    assert answer["description"] == "Bad Request: there is no photo in the request"


@pytest.mark.parametrize(("kind", "shown"), [("drop", []), ("drop_after", ["x"])])
async def test_a_lost_connection_before_and_after(stand: Stand, kind: str, shown: list[str]) -> None:
    await order(stand, method="sendMessage", kind=kind)
    with pytest.raises(NetworkError):
        await stand.bot.send_message(ALEX, "x")
    assert await texts(stand) == shown


async def test_a_delay(stand: Stand) -> None:
    await order(stand, method="sendMessage", kind="delay", delay_s=0.2)
    began = time.monotonic()
    await stand.bot.send_message(ALEX, "x")
    assert time.monotonic() - began >= 0.2


async def test_wrong_orders_are_refused(stand: Stand) -> None:
    for fault in (
        {"kind": "earthquake", "method": "*"},
        {"method": "*"},
        {"kind": "502", "method": "*", "x": 1},
    ):
        assert "no such fault" in (await stand.post("/client/faults", **fault))["error"]


async def test_calls_are_logged(stand: Stand) -> None:
    await stand.bot.send_message(ALEX, "x")
    await stand.call("sendMessage", chat_id=77, text="y")
    good, bad = await stand.get("/calls", method="sendMessage")
    assert (good["chat_id"], good["payload"]["text"], good["ok"], good["error_code"]) == (
        str(ALEX),
        "x",
        True,
        None,
    )
    assert (bad["chat_id"], bad["payload"]["text"], bad["ok"], bad["error_code"]) == (77, "y", False, 400)
    assert [call["method"] for call in await stand.get("/calls")] == ["getMe", "sendMessage", "sendMessage"]
