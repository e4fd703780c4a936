"""Writing to everybody: preview, one confirmation, once, and by admins only."""

import pytest

from bot.views.admin_taps import CancelBroadcast, ConfirmBroadcast
from tests.bot.training_world import ANNA, BORIS
from tests.bot.whole_bot import Bot

TEXT = "The <pool> is closed & cold"


def received(chat: Bot, person_id: int) -> list[str]:
    """What somebody else got from the bot."""
    return [one["text"] for one in chat.telegram.messages.values() if one.get("chat_id") == person_id]


async def test_everybody_gets_what_the_preview_shows_once(admin: Bot) -> None:
    await admin.send(f"/broadcast {TEXT}")
    assert "Send this to 3 people?" in admin.text
    assert admin.text.endswith(TEXT)
    assert received(admin, ANNA.id) == []
    data, message = admin.data_of("Send it"), admin.last["message_id"]
    await admin.tap_data(data, message)
    await admin.tap_data(data, message)
    assert await admin.count("jobs", "kind = 'broadcast'") == 1
    await admin.run_jobs()
    for person in (ANNA, BORIS):
        assert received(admin, person.id) == ["The &lt;pool&gt; is closed &amp; cold"]
    assert "on its way to 3 people" in admin.text


async def test_cancelled_it_goes_to_nobody(admin: Bot) -> None:
    await admin.send(f"/broadcast {TEXT}")
    message = admin.last["message_id"]
    await admin.tap("Cancel")
    assert admin.text == "Nothing was sent."
    await admin.tap_data(ConfirmBroadcast().encode(), message)
    await admin.run_jobs()
    assert received(admin, ANNA.id) == []


async def test_a_stranger_neither_sends_nor_stops_it(admin: Bot, trainee: Bot) -> None:
    await admin.send(f"/broadcast {TEXT}")
    await trainee.send("/start")
    before = trainee.last
    for tap in (ConfirmBroadcast(), CancelBroadcast()):
        await trainee.tap_data(tap.encode(), before["message_id"])
        assert trainee.toast == "That belongs to somebody else."
    assert trainee.last == before
    assert await admin.count("jobs") == 0
    await admin.tap("Send it")
    assert await admin.count("jobs") == 1


async def test_who_blocked_the_bot_is_left_out(admin: Bot) -> None:
    async with admin.world.unit() as uow:
        await uow.people.set_blocked(BORIS.id, admin.world.clock())
    await admin.send(f"/broadcast {TEXT}")
    assert "to 2 people" in admin.text
    await admin.tap("Send it")
    await admin.run_jobs()
    assert received(admin, BORIS.id) == []
    assert len(received(admin, ANNA.id)) == 1


@pytest.mark.parametrize("text", ["", "   ", "\n"])
async def test_nothing_is_not_sent(admin: Bot, text: str) -> None:
    await admin.send(f"/broadcast{text}")
    assert "Write the text after the command" in admin.text
    assert await admin.count("facts") == 0


async def test_the_longest_text_is_sent_whole_or_not_at_all(admin: Bot) -> None:
    await admin.send("/broadcast " + "&" * 3000)
    assert admin.text.endswith("&" * 3000)
    await admin.tap("Send it")
    await admin.run_jobs()
    assert received(admin, ANNA.id) == ["&amp;" * 3000]
    await admin.send("/broadcast " + "x" * 4000)
    assert "4,000 characters; a broadcast has 3,000 at most" in admin.text
    assert not any(label == "Send it" for label in admin.labels)


async def test_after_a_crash_nobody_gets_it_twice(admin: Bot) -> None:
    await admin.send(f"/broadcast {TEXT}")
    await admin.tap("Send it")
    async with admin.world.unit() as uow:
        [job] = await uow.jobs.due(admin.world.clock(), 9)
        await uow.facts.set(f"broadcast-at:{job.id}", ANNA.id)
    await admin.run_jobs()
    assert received(admin, ANNA.id) == []
    assert len(received(admin, BORIS.id)) == 1
    assert await admin.count("facts", "value != 'null'") == 0
