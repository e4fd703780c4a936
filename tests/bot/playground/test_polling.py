"""getUpdates: waiting, confirming, and one poller at a time."""

import asyncio
import time
from typing import Any

import pytest
from telegram.error import Conflict

from tests.bot.playground.stand import ALEX, KIM, Stand, bot_at

OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


async def begin_waiting(stand: Stand, **parameters: Any) -> asyncio.Task[dict[str, Any]]:
    """Start a raw long poll and let it reach the server."""
    poll = asyncio.create_task(stand.call("getUpdates", timeout=5, **parameters))
    await asyncio.sleep(0.05)
    return poll


async def test_updates_wait_until_they_are_confirmed(stand: Stand) -> None:
    for text in ("one", "two", "three"):
        await stand.act("text", text=text)
    first = await stand.bot.get_updates(timeout=0)
    again = await stand.bot.get_updates(timeout=0)
    assert [one.message.text for one in first if one.message] == ["one", "two", "three"]
    assert [one.update_id for one in again] == [one.update_id for one in first]
    assert [one.update_id - first[0].update_id for one in first] == [0, 1, 2]
    rest = await stand.bot.get_updates(offset=first[1].update_id, timeout=0)
    assert [one.update_id for one in rest] == [one.update_id for one in first[1:]]
    assert await stand.get("/queue") == {"waiting": 2}
    assert await stand.bot.get_updates(offset=first[2].update_id + 1, timeout=0) == ()


async def test_a_negative_offset_keeps_the_newest(stand: Stand) -> None:
    for text in ("one", "two", "three"):
        await stand.act("text", text=text)
    [newest] = await stand.bot.get_updates(offset=-1, timeout=0)
    assert newest.message is not None
    assert newest.message.text == "three"
    assert await stand.get("/queue") == {"waiting": 1}


@pytest.mark.parametrize(("limit", "given"), [(2, 2), (0, 105), (100, 100), (500, 100), (-1, 1)])
async def test_the_limit_is_between_one_and_a_hundred(stand: Stand, limit: int, given: int) -> None:
    for number in range(105):
        await stand.act("text", text=str(number))
    answer = await stand.call("getUpdates", limit=limit)
    assert len(answer["result"]) == min(given, 100)


async def test_a_poll_wakes_with_the_update(stand: Stand) -> None:
    poll = await begin_waiting(stand)
    began = time.monotonic()
    await stand.act("text", text="here")
    answer = await poll
    assert time.monotonic() - began < 2
    assert [one["message"]["text"] for one in answer["result"]] == ["here"]


async def test_a_poll_without_news_ends_empty_at_its_time(stand: Stand) -> None:
    began = time.monotonic()
    answer = await stand.call("getUpdates", timeout=1)
    assert answer == {"ok": True, "result": []}
    assert 0.9 < time.monotonic() - began < 3


async def test_the_older_of_two_waiting_polls_ends(stand: Stand) -> None:
    older = await begin_waiting(stand)
    newer = await begin_waiting(stand)
    assert await older == {"ok": False, "error_code": 409, "description": OTHER}
    await stand.act("text", text="for the newer")
    assert len((await newer)["result"]) == 1


async def test_a_poll_that_does_not_wait_disturbs_nobody(stand: Stand) -> None:
    waiting = await begin_waiting(stand)
    assert (await stand.call("getUpdates", timeout=0))["result"] == []
    await stand.act("text", text="x")
    assert len((await waiting)["result"]) == 1


async def test_two_real_bots_get_in_each_others_way(stand: Stand) -> None:
    async with bot_at(stand.address) as second:
        older = asyncio.create_task(stand.bot.get_updates(timeout=5))
        await asyncio.sleep(0.1)
        newer = asyncio.create_task(second.get_updates(timeout=5))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await older
        await stand.act("text", text="x")
        assert len(await newer) == 1


async def test_only_wanted_kinds_are_queued_and_the_wish_is_remembered(stand: Stand) -> None:
    await stand.bot.get_updates(timeout=0, allowed_updates=["message"])
    await stand.act("text", text="x")
    await stand.act("tap", message_id=1, data="y")
    await stand.act("block", person=KIM)
    [update] = await stand.updates()
    assert update.message is not None
    await stand.bot.get_updates(timeout=0, allowed_updates=[])
    await stand.act("tap", message_id=1, data="y")
    [update] = await stand.updates()
    assert update.callback_query is not None
    assert update.callback_query.from_user.id == ALEX
