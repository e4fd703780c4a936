"""setWebhook and its delivery."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from telegram import Update
from telegram.error import Conflict

from bot.playground.webhook import SECRET_HEADER
from tests.bot.playground.stand import Stand


@dataclass
class Receiver:
    """A bot's web server that takes updates, or refuses the next ones."""

    url: str = ""
    refusals: int = 0
    secrets: list[str | None] = field(default_factory=list)
    updates: asyncio.Queue[dict[str, Any]] = field(default_factory=asyncio.Queue)

    async def take(self, request: web.Request) -> web.Response:
        self.secrets.append(request.headers.get(SECRET_HEADER))
        if self.refusals:
            self.refusals -= 1
            return web.Response(status=500)
        self.updates.put_nowait(await request.json())
        return web.Response()

    async def next(self, stand: Stand) -> Update:
        update = Update.de_json(await asyncio.wait_for(self.updates.get(), 5), stand.bot)
        assert update is not None
        return update


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    taken = Receiver()
    app = web.Application()
    app.router.add_post("/hook", taken.take)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    taken.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield taken
    await runner.cleanup()


async def test_updates_come_with_the_secret_and_in_order(stand: Stand, receiver: Receiver) -> None:
    await stand.act("text", text="before")
    await stand.bot.set_webhook(receiver.url, secret_token="s3cret_-")
    await stand.act("text", text="after")
    texts = []
    for _ in range(2):
        update = await receiver.next(stand)
        assert update.message is not None
        texts.append(update.message.text)
    assert texts == ["before", "after"]
    assert receiver.secrets == ["s3cret_-"] * 2


async def test_what_is_refused_comes_again(stand: Stand, receiver: Receiver) -> None:
    receiver.refusals = 1
    await stand.bot.set_webhook(receiver.url)
    await stand.act("text", text="stubborn")
    update = await receiver.next(stand)
    assert update.message is not None
    assert update.message.text == "stubborn"
    assert receiver.secrets == [None, None]
    info = await stand.bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 500 Internal Server Error"


async def test_nobody_listening_is_told_in_the_info(stand: Stand, unused_tcp_port: int) -> None:
    url = f"http://127.0.0.1:{unused_tcp_port}/hook"
    await stand.bot.set_webhook(url, max_connections=7, allowed_updates=["message"])
    await stand.act("text", text="x")
    await asyncio.sleep(0.1)
    info = await stand.bot.get_webhook_info()
    assert (info.url, info.pending_update_count, info.max_connections) == (url, 1, 7)
    assert (info.last_error_message, info.allowed_updates) == ("Connection refused", ("message",))
    await stand.bot.delete_webhook(drop_pending_updates=True)
    info = await stand.bot.get_webhook_info()
    assert (info.url, info.pending_update_count, info.last_error_message) == ("", 0, None)


async def test_polling_and_a_webhook_exclude_each_other(stand: Stand, receiver: Receiver) -> None:
    waiting = asyncio.create_task(stand.bot.get_updates(timeout=5))
    await asyncio.sleep(0.1)
    await stand.bot.set_webhook(receiver.url)
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await waiting
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await stand.bot.get_updates(timeout=0)
    await stand.bot.set_webhook("")
    await stand.act("text", text="polled")
    assert len(await stand.updates()) == 1


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({"url": "nonsense"}, "invalid webhook URL specified"),
        ({"url": "ftp://127.0.0.1/hook"}, "invalid webhook URL specified"),
        (
            {"url": "http://127.0.0.1/hook", "secret_token": "päss"},
            "secret token contains unallowed characters",
        ),
        ({"url": "http://127.0.0.1/hook", "secret_token": "x" * 257}, "secret token is too long"),
    ],
)
async def test_refusals(stand: Stand, parameters: dict[str, str], reason: str) -> None:
    answer = await stand.call("setWebhook", **parameters)
    assert answer == {"ok": False, "error_code": 400, "description": f"Bad Request: {reason}"}
    assert (await stand.bot.get_webhook_info()).url == ""
