"""The parts together: start order, shutdown in the middle of work, and what must end the process."""

import asyncio
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from telegram import Message
from telegram.ext import filters

from bot.playground.server import DEMO_TOKEN, serve
from bot.transport import runtime
from bot.transport.handlers import on_message
from bot.transport.jobs import JobRunner
from bot.transport.runtime import TokenRefusedError, run
from bot.transport.turn import Turn
from storage.records.transport import InboxRow, Job
from storage.unit_of_work import unit_of_work
from tests.bot.transport.conftest import Ground, OpenStation, Station, build, text_update
from tests.bot.transport.people import alex
from tests.bot.transport.test_dispatcher import echo

ECHO = [on_message(filters.TEXT, echo)]


async def purge(turn: Turn, job: Job) -> None:
    del turn, job


@asynccontextmanager
async def running(station: Station) -> AsyncIterator[None]:
    stop = asyncio.Event()
    jobs = JobRunner(station.deps, {"purge": purge})
    task = asyncio.create_task(run(station.application, jobs, stop))
    try:
        yield
    finally:
        stop.set()
        await asyncio.wait_for(task, 30)


async def test_what_waited_is_done_before_what_comes(open_station: OpenStation, ground: Ground) -> None:
    station = await open_station(ECHO)
    async with unit_of_work(station.deps.database) as uow:
        await uow.inbox.add([InboxRow(1, 1001, text_update(1, "kept"))], station.deps.clock())
        await uow.commit()
    await ground.post("1001/text", text="new")
    async with running(station):
        await ground.expects("kept", "new")


async def test_telegram_out_of_reach_at_the_start_is_waited_for(
    open_station: OpenStation, ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runtime, "_RETRY_S", 0.02)
    station = await open_station(ECHO)
    for kind in ("502", "drop", "429"):
        await ground.fault("deleteWebhook", kind, retry_after=0)
    await ground.post("1001/text", text="hello")
    async with running(station):
        await ground.expects("hello")


async def test_it_stops_while_telegram_is_out_of_reach_and_answers_after_the_next_start(
    open_station: OpenStation, ground: Ground
) -> None:
    first, next_one = await open_station(ECHO), await open_station(ECHO)
    await ground.post("1001/text", text="waiting")
    await ground.fault("*", "502", times=10_000)
    async with running(first):
        await asyncio.sleep(0.1)
    assert await ground.texts() == []
    await ground.session.delete("/client/faults")
    async with running(next_one):
        await ground.expects("waiting")


async def test_a_stop_finishes_what_began_and_leaves_the_rest(
    open_station: OpenStation, ground: Ground
) -> None:
    began = asyncio.Event()

    async def slow(turn: Turn, message: Message) -> None:
        began.set()
        await asyncio.sleep(0.2)
        await echo(turn, message)

    station = await open_station([on_message(filters.TEXT, slow)])
    await ground.post("1001/text", text="begun")
    await ground.post("1001/text", text="later")
    async with running(station):
        await began.wait()
    assert await ground.texts() == ["begun"]
    next_one = await open_station(ECHO)
    async with running(next_one):
        await ground.expects("begun", "later")


async def test_a_refused_token_ends_it_without_naming_the_token(open_station: OpenStation) -> None:
    station = await open_station(ECHO)
    async with serve(0, token="424242:the-token-that-the-server-knows") as address:
        settings = station.deps.settings.model_copy(update={"telegram_api_url": address})
        application = build(replace(station.deps, settings=settings), ECHO)
        jobs = JobRunner(station.deps, {"purge": purge})
        with pytest.raises(TokenRefusedError) as refused:
            await asyncio.wait_for(run(application, jobs, asyncio.Event()), 10)
    printed = "".join(traceback.format_exception(refused.value))
    assert DEMO_TOKEN not in printed


async def test_a_part_that_dies_ends_the_process_instead_of_a_bot_that_is_deaf(
    open_station: OpenStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*parts: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(runtime, "poll", broken)
    station = await open_station(ECHO)
    async with unit_of_work(station.deps.database) as uow:
        await uow.people.save(alex())
        await uow.commit()
    jobs = JobRunner(station.deps, {"purge": purge})
    with pytest.raises(ZeroDivisionError):
        await asyncio.wait_for(run(station.application, jobs, asyncio.Event()), 10)
