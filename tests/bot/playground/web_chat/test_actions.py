"""What can be done with a message in the web chat: reply, copy, edit, forward, delete."""

import re

import pytest
from playwright.async_api import Locator, Page, expect

from tests.bot.playground.stand import ALEX, KIM, image
from tests.bot.playground.web_chat.conftest import Playground
from tests.bot.playground.web_chat.page import bubble, files, keyboard, say

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


async def choose(page: Page, message: Locator, act: str) -> None:
    await message.get_by_role("button", name="Message actions").click()
    await page.get_by_role("menuitem", name=act).click()


async def test_the_bot_gets_a_reply(playground: Playground) -> None:
    page = await playground.open()
    asked = await playground.bot.send_photo(ALEX, image(), caption="Which day?")
    await choose(page, bubble(page, asked.message_id), "Reply")
    about = page.get_by_role("region", name="Message that is answered or edited")
    await expect(about).to_contain_text("Reply to UrTrainingWhich day?")
    await say(page, "Day B")
    [update] = await playground.updates(1)
    assert update.message.reply_to_message.message_id == asked.message_id
    await expect(about).to_be_hidden()
    await say(page, "no reply")
    [update] = await playground.updates(1)
    assert update.message.reply_to_message is None


async def test_an_own_text_is_edited_in_place(playground: Playground) -> None:
    page = await playground.open()
    await say(page, "82x8")
    [sent] = await playground.updates(1)
    own = bubble(page, sent.message.message_id)
    await choose(page, own, "Edit")
    await expect(page.get_by_role("textbox", name="Message")).to_have_value("82x8")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("textbox", name="Message")).to_have_value("")
    await choose(page, own, "Edit")
    await say(page, "82.5x8")
    [update] = await playground.updates(1)
    assert (update.edited_message.message_id, update.edited_message.text) == (
        sent.message.message_id,
        "82.5x8",
    )
    await expect(own).to_contain_text(re.compile("82.5x8.*edited"))


async def test_an_album_is_forwarded_by_somebody_else(playground: Playground) -> None:
    page = await playground.open()
    await page.get_by_label("Photos to send").set_input_files(files("one.png", "two.png"))
    await say(page, "Two pages")
    await playground.updates(2)
    await choose(page, page.locator("article[data-media-group-id]"), "Forward as Kim")
    updates = await playground.updates(2)
    assert {update.effective_user.id for update in updates} == {KIM}
    assert {update.message.forward_origin.sender_user.id for update in updates} == {ALEX}
    assert len({update.message.media_group_id for update in updates}) == 1
    await page.wait_for_url(f"**/?person={KIM}")
    await expect(page.get_by_role("log")).to_contain_text("Forwarded from Alex")


async def test_a_message_is_deleted_by_right_click_and_keys(playground: Playground) -> None:
    page = await playground.open()
    first = await playground.bot.send_message(ALEX, "first", reply_markup=keyboard([("Go", "go")]))
    second = await playground.bot.send_message(ALEX, "second")
    await bubble(page, first.message_id).click(button="right", position={"x": 20, "y": 12})
    await expect(page.get_by_role("menuitem", name="Reply")).to_be_focused()
    await expect(page.get_by_role("menuitem", name="Edit")).to_have_count(0)
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("menu", name="Message actions")).to_be_hidden()
    await bubble(page, second.message_id).get_by_role("button", name="Message actions").focus()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await page.keyboard.press("End")
    await page.keyboard.press("Enter")
    await expect(bubble(page, first.message_id)).to_have_count(0)
    await expect(bubble(page, second.message_id)).to_be_visible()


async def test_words_are_copied(playground: Playground) -> None:
    page = await playground.open()
    await playground.context.grant_permissions(["clipboard-read", "clipboard-write"])
    message = await playground.bot.send_message(ALEX, "<b>Bench</b> 3x10", parse_mode="HTML")
    await choose(page, bubble(page, message.message_id), "Copy text")
    await expect(page.get_by_role("status").filter(has_text="Copied")).to_be_visible()
    assert await page.evaluate("navigator.clipboard.readText()") == "Bench 3x10"
