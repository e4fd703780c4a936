"""The web chat's command menu."""

import pytest
from playwright.async_api import expect
from telegram import BotCommand

from tests.bot.playground.stand import ALEX
from tests.bot.playground.web_chat.conftest import Playground
from tests.bot.playground.web_chat.page import bubble

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


async def test_the_command_menu_lists_filters_and_sends(playground: Playground) -> None:
    await playground.bot.set_my_commands(
        [BotCommand("start", "Begin"), BotCommand("today", "Train"), BotCommand("stop", "End")]
    )
    page = await playground.open()
    await page.get_by_role("button", name="Bot commands").click()
    await expect(page.get_by_role("option")).to_have_count(3)
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("listbox")).to_be_hidden()
    await page.get_by_role("textbox", name="Message").press_sequentially("/st")
    await expect(page.get_by_role("option")).to_have_count(2)
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    [update] = await playground.updates(1)
    assert update.message.text == "/stop"
    await page.get_by_role("log").get_by_role("button", name="/stop").click()
    [again] = await playground.updates(1)
    assert again.message.text == "/stop"


async def test_a_command_in_the_bots_text_is_pressed(playground: Playground) -> None:
    page = await playground.open()
    message = await playground.bot.send_message(
        ALEX, "💪 Try /today or <code>/not_this</code>.", parse_mode="HTML"
    )
    commands = bubble(page, message.message_id).locator(".text").get_by_role("button")
    await expect(commands).to_have_count(1)
    await commands.click()
    [update] = await playground.updates(1)
    assert update.message.text == "/today"


async def test_commands_that_the_bot_sets_later_are_found(playground: Playground) -> None:
    page = await playground.open()
    await playground.bot.set_my_commands([BotCommand("today", "Train")])
    await page.get_by_role("textbox", name="Message").press_sequentially("/")
    await expect(page.get_by_role("option", name="/today")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("listbox")).to_be_hidden()
