"""The web chat's people, settings and connection."""

import re

import pytest
from playwright.async_api import expect

from tests.bot.playground.stand import ALEX, KIM
from tests.bot.playground.web_chat.conftest import Playground

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


async def test_each_person_has_their_own_chat_and_unread_count(playground: Playground) -> None:
    async with playground.context.expect_event("response", lambda answer: f"/{ALEX}/events" in answer.url):
        page = await playground.open(KIM)
    await expect(page.get_by_role("button", name=re.compile("^Kim"))).to_have_attribute(
        "aria-pressed", "true"
    )
    await playground.bot.send_message(ALEX, "For Alex alone")
    alex = page.get_by_role("button", name=re.compile("^Alex"))
    await expect(alex.get_by_text("1", exact=True)).to_be_visible()
    await expect(page.get_by_role("log")).not_to_contain_text("For Alex alone")
    await alex.click()
    await expect(page.get_by_role("log")).to_contain_text("For Alex alone")
    await expect(alex.get_by_text("1", exact=True)).to_be_hidden()
    await page.wait_for_url("**/?person=1001")


async def test_language_and_block_reach_the_bot(playground: Playground) -> None:
    page = await playground.open()
    await page.get_by_role("button", name="Русский").click()
    await expect(page.get_by_role("button", name="Русский")).to_have_attribute("aria-pressed", "true")
    await page.get_by_role("button", name="Block the bot", exact=True).click()
    [update] = await playground.updates(1)
    assert update.my_chat_member.new_chat_member.status == "kicked"
    assert update.my_chat_member.from_user.language_code == "ru"
    await page.reload()
    await page.get_by_role("button", name="Unblock the bot").click()
    [back] = await playground.updates(1)
    assert back.my_chat_member.new_chat_member.status == "member"
    await expect(page.get_by_role("textbox", name="Message")).to_be_visible()


async def test_reset_asks_first(playground: Playground) -> None:
    page = await playground.open()
    await playground.bot.send_message(ALEX, "Old news")
    await expect(page.get_by_role("log")).to_contain_text("Old news")
    await page.get_by_role("button", name="Reset all chats").click()
    await page.get_by_role("button", name="Cancel").click()
    await expect(page.get_by_role("log")).to_contain_text("Old news")
    await page.get_by_role("button", name="Reset all chats").click()
    await page.get_by_role("button", name="Reset", exact=True).click()
    await expect(page.get_by_role("log")).to_be_empty()
    await page.get_by_role("button", name="Start", exact=True).click()
    [update] = await playground.updates(1)
    assert update.message.text == "/start"


async def test_it_says_when_it_reconnects_and_catches_up(playground: Playground) -> None:
    page = await playground.open()
    bar = page.get_by_role("status").filter(has_text="Reconnecting")
    await page.route("**/events*", lambda route: route.abort())
    await page.route("**/messages", lambda route: route.abort())
    await playground.bot.send_message(ALEX, "Wakes the poll")
    await expect(bar).to_be_visible()
    await playground.bot.send_message(ALEX, "Sent meanwhile")
    await page.unroute_all()
    await expect(page.get_by_role("log")).to_contain_text("Sent meanwhile")
    await expect(bar).to_be_hidden()
