"""The scripted person against a small bot: what they see, and how they complain."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from PIL import Image
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.request import HTTPXRequest

from bot.playground.server import DEMO_TOKEN, TRAINEE_ID, serve
from tests.e2e.person import Person, said

MENU = InlineKeyboardMarkup([[InlineKeyboardButton("Log set 1", callback_data="log")]])


@pytest.fixture
async def bot() -> AsyncIterator[Bot]:
    """A real Bot on a fresh server."""
    calls, polls = (HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2))
    async with (
        serve(0) as address,
        Bot(DEMO_TOKEN, f"{address}/bot", request=calls, get_updates_request=polls) as opened,
    ):
        yield opened


@pytest.fixture
async def person(bot: Bot) -> AsyncIterator[Person]:
    """A trainee with little patience."""
    async with aiohttp.ClientSession(bot.base_url.partition("/bot")[0]) as session:
        scripted = Person(session, TRAINEE_ID)
        scripted.patience_s = 0.3
        yield scripted


async def newest(bot: Bot) -> Update:
    """Give the newest update and confirm the older ones."""
    return (await bot.get_updates(offset=-1, timeout=0))[0]


async def incoming(bot: Bot) -> Message:
    """Give the newest message to the bot."""
    message = (await newest(bot)).message
    assert message is not None
    return message


async def test_an_answer_may_come_late_twice_or_as_an_edit(bot: Bot, person: Person) -> None:
    await person.send("/start")
    first = await bot.send_message(TRAINEE_ID, "Hello")
    assert said(await person.expects("Hello")) == "Hello"
    await bot.send_message(TRAINEE_ID, "Hello")
    await bot.edit_message_text("Welcome", TRAINEE_ID, first.message_id)
    assert (await person.expects("^Wel"))["message_id"] == first.message_id
    person.patience_s = 5
    waiting = asyncio.create_task(person.expects("late"))
    await asyncio.sleep(0.1)
    await bot.send_message(TRAINEE_ID, "better late")
    assert said(await waiting) == "better late"


async def test_only_answers_since_the_last_act_count(bot: Bot, person: Person) -> None:
    await bot.send_message(TRAINEE_ID, "Old news")
    await person.send("Hello")
    with pytest.raises(AssertionError, match="no answer 'Old news'"):
        await person.expects("Old news")
    with pytest.raises(AssertionError, match="no answer 'Hello'"):
        await person.expects("Hello", timeout=0.1)


async def test_a_failure_shows_the_chat(bot: Bot, person: Person, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"the chat:\n\(empty\)"):
        await person.expects("x")
    picture = tmp_path / "plan.png"
    Image.new("RGB", (40, 40)).save(picture)
    await person.send_photo(picture, caption="My plan")
    await bot.send_message(TRAINEE_ID, "Bench press", reply_markup=MENU)
    with pytest.raises(AssertionError) as failure:
        await person.tap("Log set 2")
    assert str(failure.value) == (
        "no button 'Log set 2'; the chat:\nme: (photo) My plan\nbot: Bench press [Log set 1]"
    )


async def test_a_tap_takes_the_newest_button_and_its_toast_is_seen(bot: Bot, person: Person) -> None:
    await bot.send_message(TRAINEE_ID, "old", reply_markup=MENU)
    page = await bot.send_message(TRAINEE_ID, "new", reply_markup=MENU)
    await person.tap("Log set")
    query = (await newest(bot)).callback_query
    assert query is not None
    assert query.message is not None
    assert query.message.message_id == page.message_id
    await bot.answer_callback_query(query.id, "Saved")
    assert await person.expects_toast("Sav") == "Saved"
    with pytest.raises(AssertionError, match="no toast 'Lost'"):
        await person.expects_toast("Lost")
    await person.tap_data("forged", page.message_id)
    query = (await newest(bot)).callback_query
    assert query is not None
    assert query.data == "forged"


async def test_photos_albums_files_and_forwards(bot: Bot, person: Person, tmp_path: Path) -> None:
    picture = tmp_path / "plan.png"
    Image.new("RGB", (40, 40)).save(picture)
    await person.send_album(picture, picture, caption="Week")
    assert (await incoming(bot)).media_group_id is not None
    await person.send_document(picture)
    document = (await incoming(bot)).document
    assert document is not None
    assert document.file_name == "plan.png"
    await person.forward_photo(picture, source="A friend")
    forwarded = await incoming(bot)
    assert (forwarded.forward_origin is None, len(forwarded.photo)) == (False, 1)
    await person.send_other("sticker")
    assert (await incoming(bot)).sticker is not None


async def test_the_last_message_is_the_bots(bot: Bot, person: Person) -> None:
    with pytest.raises(AssertionError, match="the bot has not said anything"):
        await person.last_message()
    await bot.send_message(TRAINEE_ID, "one")
    await person.send("two")
    assert said(await person.last_message()) == "one"
    assert [said(message) for message in await person.messages()] == ["one", "two"]
    await person.block()
    await person.unblock()
    assert (await newest(bot)).my_chat_member is not None
