"""The poller against the playground's server: nothing is confirmed that is not kept."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError
from telegram import Message
from telegram.ext import filters

from bot.transport import polling
from bot.transport.handlers import on_message
from bot.transport.intake import Intake
from bot.transport.polling import poll
from bot.transport.turn import Turn
from tests.bot.transport.conftest import Ground, OpenStation, Station
from tests.bot.transport.test_dispatcher import echo

ECHO = [on_message(filters.TEXT, echo)]


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "_FIRST_PAUSE_S", 0.02)


@asynccontextmanager
async def polled(station: Station, intake: Intake | None = None) -> AsyncIterator[None]:
    task = asyncio.create_task(poll(station.deps, intake or station.intake))
    try:
        yield
    finally:
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await station.settle()


async def unconfirmed(ground: Ground) -> int:
    async with ground.session.get("/client/queue") as response:
        waiting: int = (await response.json())["waiting"]
    return waiting


async def test_what_comes_is_answered_and_confirmed(open_station: OpenStation, ground: Ground) -> None:
    station = await open_station(ECHO)
    async with polled(station):
        await ground.post("1001/text", text="one")
        await ground.expects("one")
        await ground.post("1001/text", text="two")
        await ground.expects("one", "two")
        for _ in range(100):
            if not await unconfirmed(ground):
                break
            await asyncio.sleep(0.02)
        assert await unconfirmed(ground) == 0


@pytest.mark.parametrize("kind", ["429", "502", "drop", "drop_after"])
async def test_faults_of_the_network_are_outlived(
    open_station: OpenStation, ground: Ground, kind: str
) -> None:
    station = await open_station(ECHO)
    await ground.fault("getUpdates", kind, times=2, retry_after=0)
    await ground.post("1001/text", text="hello")
    async with polled(station):
        await ground.expects("hello")


async def test_a_second_poller_is_outlived(open_station: OpenStation, ground: Ground) -> None:
    station = await open_station(ECHO)
    async with polled(station):
        await asyncio.sleep(0.1)
        await station.deps.telegram.call("getUpdates", {"timeout": 0})
        await ground.post("1001/text", text="hello")
        await ground.expects("hello")


async def test_a_batch_that_cannot_be_kept_is_not_confirmed_and_comes_again(
    open_station: OpenStation, ground: Ground
) -> None:
    station = await open_station(ECHO)

    class Stumbling(Intake):
        failures = 2

        async def take(self, updates: Any) -> None:
            if self.failures:
                self.failures -= 1
                assert await unconfirmed(ground) == 1
                raise OperationalError("INSERT", None, Exception("disk full"))
            await super().take(updates)

    await ground.post("1001/text", text="kept")
    async with polled(station, Stumbling(station.deps, station.dispatcher)):
        await ground.expects("kept")


async def test_telegram_is_not_told_before_the_update_is_on_the_disk(
    open_station: OpenStation, ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    station = await open_station(ECHO)
    asked = []

    async def stumbling() -> None:
        asked.append(await unconfirmed(ground))
        if len(asked) < 3:
            raise OSError("the disk does not answer")

    monkeypatch.setattr(station.deps.database, "make_durable", stumbling)
    await ground.post("1001/text", text="once")
    async with polled(station):
        for _ in range(500):
            if not await unconfirmed(ground):
                break
            await asyncio.sleep(0.02)
        await ground.expects("once")
    assert asked == [1, 1, 1]


async def test_a_kill_between_the_write_and_the_confirmation_acts_once(
    open_station: OpenStation, ground: Ground
) -> None:
    dead = await open_station(ECHO)
    await ground.post("1001/text", text="once")
    updates = await dead.deps.telegram.call("getUpdates", {"timeout": 0})
    await dead.intake.take(updates)
    await dead.settle()
    assert await unconfirmed(ground) == 1

    station = await open_station(ECHO)
    await station.dispatcher.replay()
    async with polled(station):
        await ground.post("1001/text", text="next")
        await ground.expects("once", "next")


async def test_an_offset_is_given_up_once_it_has_confirmed(
    open_station: OpenStation, ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Telegram goes on with lower ids after a week of silence: an old offset would confirm them unseen.
    monkeypatch.setattr(polling, "_POLL_S", 0)
    station = await open_station(ECHO)
    async with polled(station):
        await ground.post("1001/text", text="hello")
        await ground.expects("hello")
        await asyncio.sleep(0.2)
    async with ground.session.get("/client/calls", params={"method": "getUpdates"}) as response:
        offsets = [call["payload"].get("offset") for call in await response.json()]
    assert sum(offset is not None for offset in offsets) == 1
    assert offsets[-1] is None


async def test_polling_holds_back_while_too_many_wait(open_station: OpenStation, ground: Ground) -> None:
    go_on, done = asyncio.Event(), asyncio.Event()

    async def slow(turn: Turn, message: Message) -> None:
        del turn
        await go_on.wait()
        if message.text == "one too many":
            done.set()

    station = await open_station([on_message(filters.TEXT, slow)])
    limit = station.deps.settings.inbox_limit
    for number in range(limit):
        await ground.post("1001/text", text=str(number))
    async with polled(station):
        for _ in range(200):
            if station.intake.is_full:
                break
            await asyncio.sleep(0.02)
        await ground.post("1001/text", text="one too many")
        await asyncio.sleep(0.2)
        assert station.dispatcher.waiting == limit
        assert await unconfirmed(ground) > 1
        go_on.set()
        await asyncio.wait_for(done.wait(), 20)
