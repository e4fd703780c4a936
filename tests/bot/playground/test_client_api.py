"""What clients read: people, chats, events, files, samples; and where the server listens."""

import asyncio
import time

import pytest

from bot.playground.client_api import SAMPLES
from bot.playground.server import serve
from bot.playground.world import KEPT_EVENTS, KEPT_QUERIES, World
from tests.bot.playground.stand import ALEX, KIM, Stand, image


async def test_people_are_added_and_changed(stand: Stand) -> None:
    assert [person["first_name"] for person in await stand.get("/people")] == ["Alex", "Kim", "Sam"]
    guest = await stand.post("/client/people")
    assert (guest["first_name"], guest["language_code"], guest["is_bot"]) == ("Guest", "en", False)
    named = await stand.post("/client/people", id=7, first_name="Ola", last_name="Nord", language_code="ru")
    await stand.act("text", person=7, text="hi")
    changed = await stand.post("/client/people", id=7, first_name="Olga")
    assert (named["first_name"], changed["first_name"], changed["language_code"]) == ("Ola", "Olga", "ru")
    [update] = await stand.updates()
    assert update.effective_user is not None
    assert (update.effective_user.full_name, update.effective_user.language_code) == ("Ola Nord", "ru")
    assert await stand.post("/client/people", id="x") == {"error": "id must be a whole number"}
    assert await stand.get("/people/8/messages") == {"error": "no such person"}


async def test_events_are_waited_for(stand: Stand) -> None:
    waiting = asyncio.create_task(stand.get(f"/people/{ALEX}/events", after=0, timeout=5))
    await asyncio.sleep(0.05)
    began = time.monotonic()
    await stand.bot.send_message(KIM, "not here")
    await stand.bot.send_message(ALEX, "here")
    news = await waiting
    assert time.monotonic() - began < 2
    assert (news["revision"], [event["message"]["text"] for event in news["events"]]) == (1, ["here"])
    began = time.monotonic()
    assert await stand.get(f"/people/{ALEX}/events", after=1, timeout=0.1) == {"revision": 1, "events": []}
    assert time.monotonic() - began >= 0.1
    assert await stand.get(f"/people/{ALEX}/events", after="x") == {"error": "after must be a whole number"}
    assert "error" in await stand.get(f"/people/{ALEX}/events", timeout="x")


async def test_files_are_shown(stand: Stand) -> None:
    [message] = await stand.upload(("plan.png", image()))
    file_id = message["photo"][-1]["file_id"]
    async with stand.session.get(f"/client/files/{file_id}") as response:
        assert (response.content_type, (await response.read())[:2]) == ("image/jpeg", b"\xff\xd8")
    assert await stand.get("/files/none") == {"error": "no such file"}


async def test_samples_are_real_files(stand: Stand) -> None:
    samples = await stand.get("/samples")
    assert samples
    for sample in samples:
        assert {"name", "title", "url", "kind"} <= sample.keys()
        async with stand.session.get(sample["url"]) as response:
            assert await response.read() == (SAMPLES / sample["name"]).read_bytes()
    for wanted in ("samples.json", "..%2Findex.html"):
        async with stand.session.get(f"/client/samples/{wanted}") as response:
            assert response.status == 404


async def test_a_reset_empties_chats_and_files(stand: Stand) -> None:
    [message] = await stand.upload(("plan.png", image()))
    await stand.act("block", person=KIM)
    await stand.post("/client/reset")
    assert (await stand.get(f"/people/{ALEX}/messages"))["messages"] == []
    assert (await stand.get(f"/people/{ALEX}/events"))["events"][-1]["type"] == "reset"
    assert (await stand.get(f"/people/{KIM}/messages"))["blocked"] is False
    assert await stand.get(f"/files/{message['photo'][0]['file_id']}") == {"error": "no such file"}


async def test_what_is_kept_is_bounded() -> None:
    world = World([{"id": ALEX, "first_name": "Alex"}])
    chat = world.chat(str(ALEX))
    for _ in range(KEPT_EVENTS + 5):
        await world.happened(chat, "action")
    for _ in range(KEPT_QUERIES + 5):
        newest = world.new_query(ALEX)
    assert (len(chat.events), chat.revision) == (KEPT_EVENTS, KEPT_EVENTS + 5)
    assert (len(world.queries), newest in world.queries) == (KEPT_QUERIES, True)


async def test_the_page_is_served(stand: Stand) -> None:
    async with stand.session.get("/") as response:
        assert response.content_type == "text/html"


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::"])  # noqa: S104 - to be refused
async def test_only_loopback_is_served(host: str) -> None:
    with pytest.raises(ValueError, match="loopback only"):
        async with serve(0, host):
            pass
