import asyncio
from typing import Any

from storage.records.transport import Attachment, Outgoing
from storage.unit_of_work import unit_of_work
from tests.bot.transport.conftest import Ground, OpenStation, Station


async def keep(station: Station, *calls: Outgoing) -> None:
    """Put calls into the outbox and hand them over, as a commit does."""
    async with unit_of_work(station.deps.database) as uow:
        rows = await uow.outbox.add(calls)
        await uow.commit()
    kept = [
        Outgoing(c.chat_id, c.method, c.payload, c.screen, c.attachment, row)
        for c, row in zip(calls, rows, strict=True)
    ]
    station.deps.sender.submit(kept)


def say(text: str, screen: str | None = None, chat_id: int = 1001) -> Outgoing:
    return Outgoing(chat_id, "sendMessage", {"chat_id": chat_id, "text": text}, screen)


def edit(text: str, screen: str | None = None, **more: Any) -> Outgoing:
    return Outgoing(1001, "editMessageText", {"chat_id": 1001, "text": text, **more}, screen)


async def waiting(station: Station) -> int:
    async with station.reading() as reader:
        return await reader.outbox.count()


async def test_order_within_a_chat_and_confirmation(open_station: OpenStation, ground: Ground) -> None:
    station = await open_station([])
    await keep(station, say("1"), say("2"), say("3"))
    await station.deps.sender.drain(5)
    assert await ground.texts() == ["1", "2", "3"]
    assert await waiting(station) == 0


async def test_a_named_screen_is_edited_wherever_it_is_also_by_the_next_process(
    open_station: OpenStation, ground: Ground
) -> None:
    first = await open_station([])
    await keep(first, say("one", "page"))
    await first.deps.sender.drain(5)
    second = await open_station([])
    await keep(second, edit("two", "page"))
    await second.deps.sender.drain(5)
    assert await ground.texts() == ["two"]


async def test_an_edit_of_a_message_that_is_gone_is_sent_anew(
    open_station: OpenStation, ground: Ground
) -> None:
    station = await open_station([])
    await keep(station, edit("anew", "page", message_id=4711))
    await station.deps.sender.drain(5)
    await keep(station, edit("edited", "page"))
    await station.deps.sender.drain(5)
    assert await ground.texts() == ["edited"]


async def test_only_the_last_of_several_waiting_edits_is_made(
    open_station: OpenStation, ground: Ground
) -> None:
    station = await open_station([])
    await keep(station, say("0", "page"), *(edit(str(number), "page") for number in range(1, 9)))
    await station.deps.sender.drain(5)
    assert await ground.texts() == ["8"]
    async with ground.session.get("/client/calls", params={"method": "editMessageText"}) as response:
        assert len(await response.json()) == 1
    assert await waiting(station) == 0


async def test_429_is_waited_for_and_nothing_is_lost(open_station: OpenStation, ground: Ground) -> None:
    station = await open_station([])
    await ground.fault("sendMessage", "429", retry_after=1)
    await keep(station, say("after the wait"), say("next"))
    await station.deps.sender.drain(10)
    assert await ground.texts() == ["after the wait", "next"]


async def test_502_and_dropped_connections_are_tried_again(open_station: OpenStation, ground: Ground) -> None:
    station = await open_station([])
    await ground.fault("sendMessage", "502")
    await ground.fault("sendMessage", "drop")
    await keep(station, say("at last"))
    await station.deps.sender.drain(10)
    assert await ground.texts() == ["at last"]


async def test_a_person_who_blocked_the_bot_is_remembered_and_not_tried_again(
    open_station: OpenStation, ground: Ground
) -> None:
    station = await open_station([])
    async with unit_of_work(station.deps.database) as uow:
        from tests.bot.transport.people import alex  # noqa: PLC0415

        await uow.people.save(alex())
        await uow.commit()
    await ground.post("1001/block")
    await keep(station, say("1"), say("2"), say("3"))
    await station.deps.sender.drain(5)
    assert await waiting(station) == 0
    async with station.reading() as reader:
        person = await reader.people.get(1001)
    assert person is not None
    assert person.blocked_at is not None
    async with ground.session.get("/client/calls", params={"method": "sendMessage"}) as response:
        assert len(await response.json()) == 1


async def test_a_refused_call_is_dropped_and_apologised_for_once(
    open_station: OpenStation, ground: Ground
) -> None:
    station = await open_station([])
    broken = Outgoing(1001, "sendMessage", {"chat_id": 1001, "text": "<b>open", "parse_mode": "HTML"})
    await keep(station, broken, say("next"))
    for _ in range(100):
        await station.deps.sender.drain(5)
        if len(await ground.texts()) == 2:
            break
        await asyncio.sleep(0.02)
    texts = await ground.texts()
    assert "next" in texts
    assert sum("went wrong" in text for text in texts) == 1


async def test_what_an_earlier_run_left_is_sent_at_start(open_station: OpenStation, ground: Ground) -> None:
    dead = await open_station([])
    file = Attachment("document", "notes.txt", b"words")
    async with unit_of_work(dead.deps.database) as uow:
        await uow.outbox.add([say("left"), Outgoing(1001, "sendDocument", {"chat_id": 1001}, None, file)])
        await uow.commit()
    station = await open_station([])
    await station.deps.sender.start()
    await station.deps.sender.drain(5)
    async with ground.session.get("/client/people/1001/messages") as response:
        text, document = (await response.json())["messages"]
    assert text["text"] == "left"
    assert document["document"]["file_name"] == "notes.txt"


async def test_an_edit_that_another_screen_replaces_is_not_made_but_its_screen_is_known(
    open_station: OpenStation, ground: Ground
) -> None:
    # After a crash an old screen must not come back for a moment: who taps then taps its buttons.
    station = await open_station([])
    await keep(station, say("0", "menu"))
    await station.deps.sender.drain(5)
    async with station.reading() as reader:
        message_id = await reader.screens.get(1001, "menu")
    card, plan = edit("card", "card", message_id=message_id), edit("plan", "plan", message_id=message_id)
    await keep(station, card, plan)
    await station.deps.sender.drain(5)
    assert await ground.texts() == ["plan"]
    async with ground.session.get("/client/calls", params={"method": "editMessageText"}) as response:
        assert len(await response.json()) == 1
    await keep(station, edit("card again", "card"))
    await station.deps.sender.drain(5)
    assert await ground.texts() == ["card again"]
