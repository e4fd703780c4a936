import asyncio
import time

from telegram import Message
from telegram.ext import filters

from bot.errors import RetryLaterError, TellPersonError
from bot.transport.dispatcher import MAX_REPLAYS
from bot.transport.handlers import on_message
from bot.transport.turn import Turn
from bot.views.screen import Screen
from bot.views.texts import Html
from storage.unit_of_work import unit_of_work
from tests.bot.transport.conftest import Ground, OpenStation, text_update


async def echo(turn: Turn, message: Message) -> None:
    turn.send(Screen(Html(message.text or "")))


ECHO = [on_message(filters.TEXT, echo)]


async def test_an_update_is_answered_and_done(open_station: OpenStation, ground: Ground) -> None:
    station = await open_station(ECHO)
    await station.intake.take([text_update(1, "hello")])
    await station.settle()
    assert await ground.texts() == ["hello"]
    async with station.reading() as reader:
        assert await reader.inbox.count_pending() == 0
        assert await reader.outbox.waiting() == []
        assert (await reader.people.get(1001)).first_name == "Alex"


async def test_the_same_update_twice_acts_once(open_station: OpenStation, ground: Ground) -> None:
    station = await open_station(ECHO)
    await station.intake.take([text_update(1, "once")])
    await station.intake.take([text_update(1, "once"), text_update(2, "two")])
    await station.settle()
    assert await ground.texts() == ["once", "two"]


async def test_order_holds_within_a_chat_and_chats_run_side_by_side(
    open_station: OpenStation, ground: Ground
) -> None:
    running: list[int] = []
    most = 0

    async def slow(turn: Turn, message: Message) -> None:
        nonlocal most
        running.append(turn.person.id)
        most = max(most, len(running))
        assert running.count(turn.person.id) == 1
        await asyncio.sleep(0.15 if message.message_id % 2 else 0.1)
        running.remove(turn.person.id)
        turn.send(Screen(Html(message.text or "")))

    station = await open_station([on_message(filters.TEXT, slow)])
    updates = [
        text_update(10 * number + person, str(number), 1001 + person)
        for number in range(5)
        for person in range(3)
    ]
    await station.intake.take(updates)
    await station.settle()
    for person in range(3):
        assert await ground.texts(1001 + person) == ["0", "1", "2", "3", "4"]
    assert most == 3


async def test_a_busy_chat_does_not_starve_the_others(open_station: OpenStation) -> None:
    done: list[int] = []

    async def slow(turn: Turn, message: Message) -> None:
        del message
        await asyncio.sleep(0.01)
        done.append(turn.person.id)

    station = await open_station([on_message(filters.TEXT, slow)])
    await station.intake.take([text_update(number, "busy") for number in range(30)])
    await station.intake.take([text_update(100, "other", 1002)])
    await station.settle()
    assert done.index(1002) < 5


async def test_what_was_not_done_is_replayed_in_order(open_station: OpenStation, ground: Ground) -> None:
    dead = await open_station(ECHO)
    async with unit_of_work(dead.deps.database) as uow:
        for number in (1, 2, 3):
            row = text_update(number, f"kept {number}")
            await uow.inbox.add([_row(row)], dead.deps.clock())
        await uow.commit()
    station = await open_station(ECHO)
    await station.dispatcher.replay()
    await station.settle()
    assert await ground.texts() == ["kept 1", "kept 2", "kept 3"]


async def test_an_update_that_kills_the_process_is_set_aside_and_told(
    open_station: OpenStation, ground: Ground
) -> None:
    station = await open_station(ECHO)
    async with unit_of_work(station.deps.database) as uow:
        await uow.inbox.add([_row(text_update(7, "poison"))], station.deps.clock())
        for _ in range(MAX_REPLAYS):
            await uow.inbox.add_attempt(7)
        await uow.commit()
    await station.dispatcher.replay()
    await station.settle()
    [told] = await ground.texts()
    assert "could not handle your last message" in told
    async with station.reading() as reader:
        assert await reader.inbox.pending() == []
        assert (await reader.stats.counts()).inbox_set_aside == 1


async def test_a_sentence_for_the_person_rolls_back_what_was_written(
    open_station: OpenStation, ground: Ground
) -> None:
    async def refuse(turn: Turn, message: Message) -> None:
        del message
        async with turn.unit_of_work() as uow:
            await uow.facts.set("written", value=True)
            turn.send(Screen(Html("never sent")))
            raise TellPersonError("courses-gone")

    station = await open_station([on_message(filters.TEXT, refuse)])
    await station.intake.take([text_update(1, "x")])
    await station.settle()
    [told] = await ground.texts()
    assert "no longer offered" in told
    async with station.reading() as reader:
        assert await reader.facts.get("written") is None
        assert await reader.inbox.count_pending() == 0


async def test_a_bug_is_told_without_details_and_admins_hear_of_it(
    open_station: OpenStation, ground: Ground
) -> None:
    async def fail(turn: Turn, message: Message) -> None:
        del turn, message
        raise ZeroDivisionError("secret words")

    station = await open_station([on_message(filters.Regex("bug"), fail), *ECHO])
    await station.intake.take([text_update(1, "hello", 1003)])
    await station.settle()
    await station.intake.take([text_update(2, "bug")])
    await station.settle()
    [told] = await ground.texts()
    assert "went wrong on my side" in told
    assert "secret" not in told
    admin = (await ground.texts(1003))[-1]
    assert "ZeroDivisionError" in admin
    assert "secret" not in admin


async def test_a_passing_failure_is_tried_again(open_station: OpenStation, ground: Ground) -> None:
    tries = 0

    async def flaky(turn: Turn, message: Message) -> None:
        nonlocal tries
        tries += 1
        if tries < 2:
            raise RetryLaterError
        turn.send(Screen(Html(message.text or "")))

    station = await open_station([on_message(filters.TEXT, flaky)])
    began = time.monotonic()
    await station.intake.take([text_update(1, "at last")])
    await station.settle()
    assert await ground.texts() == ["at last"]
    assert tries == 2
    assert time.monotonic() - began < 10


async def test_draining_leaves_waiting_updates_for_the_next_start(
    open_station: OpenStation, ground: Ground
) -> None:
    started = asyncio.Event()

    async def slow(turn: Turn, message: Message) -> None:
        started.set()
        await asyncio.sleep(0.1)
        turn.send(Screen(Html(message.text or "")))

    station = await open_station([on_message(filters.TEXT, slow)])
    await station.intake.take([text_update(number, str(number)) for number in (1, 2)])
    await started.wait()
    await station.dispatcher.drain(5)
    await station.deps.sender.drain(5)
    assert await ground.texts() == ["1"]
    async with station.reading() as reader:
        assert [row.update_id for row in await reader.inbox.pending()] == [2]


async def test_groups_and_bots_get_no_answer(open_station: OpenStation, ground: Ground) -> None:
    station = await open_station(ECHO)
    group = text_update(1, "hello")
    group["message"]["chat"] = {"id": -5, "type": "group", "title": "Club"}
    await station.intake.take([group, {"update_id": 2, "channel_post": {"message_id": 1}}])
    await station.settle()
    assert await ground.texts() == []
    async with station.reading() as reader:
        assert await reader.inbox.count_pending() == 0


def _row(update: dict[str, object]) -> object:
    from storage.records.transport import InboxRow  # noqa: PLC0415

    return InboxRow(update["update_id"], 1001, update)  # type: ignore[arg-type]
