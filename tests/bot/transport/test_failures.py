"""What a failing update leaves behind: what was committed, what is told, and to whom."""

import asyncio
import time

import pytest
from sqlalchemy.exc import OperationalError
from telegram import Message
from telegram.ext import filters

from bot.errors import RetryLaterError
from bot.transport import dispatcher
from bot.transport.handlers import on_message
from bot.transport.turn import Turn
from bot.views.screen import Screen
from bot.views.texts import Html
from storage.unit_of_work import unit_of_work
from tests.bot.transport.conftest import Ground, OpenStation, Station, text_update
from tests.bot.transport.people import alex
from tests.bot.transport.test_dispatcher import echo


@pytest.fixture
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatcher, "_PAUSES_S", (0.01, 0.01, 0.01))


async def pending(station: Station) -> int:
    async with station.reading() as reader:
        return await reader.inbox.count_pending()


async def test_what_was_committed_is_answered_though_the_flow_fails_afterwards(
    open_station: OpenStation, ground: Ground
) -> None:
    async def fail_late(turn: Turn, message: Message) -> None:
        del message
        async with turn.unit_of_work() as uow:
            await uow.facts.set("logged", value=1)
            turn.send(Screen(Html("logged")))
            await uow.commit()
            raise ZeroDivisionError

    station = await open_station([on_message(filters.TEXT, fail_late)])
    await station.intake.take([text_update(1, "x")])
    await station.settle()
    assert await ground.texts() == ["logged"]
    assert await pending(station) == 0


async def test_a_commit_that_fails_keeps_nothing_and_is_told(
    open_station: OpenStation, ground: Ground
) -> None:
    async def answer_nonsense(turn: Turn, message: Message) -> None:
        del message
        async with turn.unit_of_work() as uow:
            await uow.facts.set("logged", value=1)
            turn.call("sendMessage", {"text": object()})
            await uow.commit()

    station = await open_station([on_message(filters.TEXT, answer_nonsense)])
    await station.intake.take([text_update(1, "x")])
    await station.settle()
    [told] = await ground.texts()
    assert "went wrong on my side" in told
    assert await pending(station) == 0
    async with station.reading() as reader:
        assert await reader.facts.get("logged") is None


async def test_answers_after_the_commit_are_refused(open_station: OpenStation, ground: Ground) -> None:
    async def answer_late(turn: Turn, message: Message) -> None:
        del message
        async with turn.unit_of_work() as uow:
            turn.send(Screen(Html("in time")))
            await uow.commit()
            turn.send(Screen(Html("too late")))

    station = await open_station([on_message(filters.TEXT, answer_late)])
    await station.intake.take([text_update(1, "x")])
    await station.settle()
    assert await ground.texts() == ["in time"]


async def test_an_update_that_cannot_be_read_is_told_and_does_not_come_again(
    open_station: OpenStation, ground: Ground
) -> None:
    station = await open_station([on_message(filters.TEXT, echo)])
    broken = text_update(1, "x")
    broken["message"]["entities"] = [{"nonsense": True}]
    await station.intake.take([broken, text_update(2, "next")])
    await station.settle()
    told, answered = await ground.texts()
    assert "went wrong on my side" in told
    assert answered == "next"
    assert await pending(station) == 0


async def test_a_failure_that_does_not_pass_is_told_after_some_tries(
    open_station: OpenStation, ground: Ground, short_pauses: None
) -> None:
    tries = 0

    async def never(turn: Turn, message: Message) -> None:
        nonlocal tries
        del turn, message
        tries += 1
        raise RetryLaterError

    station = await open_station([on_message(filters.TEXT, never)])
    await station.intake.take([text_update(1, "x")])
    await station.settle()
    assert tries == 4
    [told] = await ground.texts()
    assert "try once more in a minute" in told
    assert await pending(station) == 0


async def test_a_busy_database_is_waited_for(
    open_station: OpenStation, ground: Ground, short_pauses: None
) -> None:
    tries = 0

    async def busy(turn: Turn, message: Message) -> None:
        nonlocal tries
        tries += 1
        if tries < 3:
            raise OperationalError("INSERT", None, Exception("database is locked"))
        await echo(turn, message)

    station = await open_station([on_message(filters.TEXT, busy)])
    await station.intake.take([text_update(1, "at last")])
    await station.settle()
    assert await ground.texts() == ["at last"]


async def test_chats_that_wait_for_another_try_hold_no_slot(
    open_station: OpenStation, ground: Ground
) -> None:
    async def fail_some(turn: Turn, message: Message) -> None:
        if message.text == "fails":
            raise RetryLaterError
        await echo(turn, message)

    station = await open_station([on_message(filters.TEXT, fail_some)])
    slots = station.deps.settings.concurrency
    await station.intake.take([text_update(number, "fails", 2000 + number) for number in range(slots)])
    await asyncio.sleep(0.1)
    began = time.monotonic()
    await station.intake.take([text_update(100, "hello")])
    for _ in range(100):
        if await ground.texts():
            break
        await asyncio.sleep(0.01)
    assert await ground.texts() == ["hello"]
    assert time.monotonic() - began < 0.4
    await station.dispatcher.drain(5)


async def test_admins_hear_of_the_same_bug_once(open_station: OpenStation, ground: Ground) -> None:
    async def fail(turn: Turn, message: Message) -> None:
        if turn.person.id == 1003:
            await echo(turn, message)
        else:
            raise ZeroDivisionError

    station = await open_station([on_message(filters.TEXT, fail)])
    await station.intake.take([text_update(1, "hello", 1003)])
    await station.settle()
    await station.intake.take([text_update(number, "x") for number in (2, 3, 4)])
    await station.settle()
    assert len(await ground.texts()) == 3
    assert len(await ground.texts(1003)) == 2


async def test_work_that_outlasts_the_deadline_is_stopped_and_done_at_the_next_start(
    open_station: OpenStation, ground: Ground
) -> None:
    began = asyncio.Event()

    async def endless(turn: Turn, message: Message) -> None:
        del message
        async with turn.unit_of_work() as uow:
            await uow.facts.set("half", value=1)
            began.set()
            await asyncio.Event().wait()

    station = await open_station([on_message(filters.TEXT, endless)])
    await station.intake.take([text_update(1, "kept")])
    await began.wait()
    await station.dispatcher.drain(0.05)
    assert await pending(station) == 1
    async with station.reading() as reader:
        assert await reader.facts.get("half") is None
    next_one = await open_station([on_message(filters.TEXT, echo)])
    await next_one.dispatcher.replay()
    await next_one.settle()
    assert await ground.texts() == ["kept"]


async def test_who_writes_again_is_not_blocked_any_more(open_station: OpenStation, ground: Ground) -> None:
    station = await open_station([on_message(filters.TEXT, echo)])
    async with unit_of_work(station.deps.database) as uow:
        await uow.people.save(alex())
        await uow.people.set_blocked(1001, station.deps.clock())
        await uow.commit()
    await station.intake.take([text_update(1, "back")])
    await station.settle()
    async with station.reading() as reader:
        assert await reader.people.reachable_ids() == [1001]


async def test_an_edited_message_is_done_without_an_answer(open_station: OpenStation, ground: Ground) -> None:
    station = await open_station([on_message(filters.TEXT, echo)])
    edited = text_update(1, "x")
    edited["edited_message"] = edited.pop("message")
    await station.intake.take([edited])
    await station.settle()
    assert await ground.texts() == []
    assert await pending(station) == 0
