"""The web chat's inline keyboards, callback answers and edits in place."""

import pytest
from playwright.async_api import expect

from tests.bot.playground.stand import ALEX
from tests.bot.playground.web_chat.conftest import Playground
from tests.bot.playground.web_chat.page import bubble, keyboard

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


async def test_a_tap_spins_until_its_toast(playground: Playground) -> None:
    page = await playground.open()
    await playground.bot.send_message(ALEX, "Ready?", reply_markup=keyboard([("Done", "done:1")]))
    button = page.get_by_role("button", name="Done")
    await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    [update] = await playground.updates(1)
    assert update.callback_query is not None
    assert update.callback_query.data == "done:1"
    await update.callback_query.answer("Set saved")
    await expect(page.get_by_role("status").filter(has_text="Set saved")).to_be_visible()
    await expect(button).not_to_have_attribute("aria-busy", "true")


async def test_an_alert_waits_for_ok(playground: Playground) -> None:
    page = await playground.open()
    await playground.bot.send_message(ALEX, "Ready?", reply_markup=keyboard([("Why", "why")]))
    await page.get_by_role("button", name="Why").click()
    [update] = await playground.updates(1)
    await playground.bot.answer_callback_query(update.callback_query.id, "Because.", show_alert=True)
    alert = page.get_by_role("alertdialog")
    await expect(alert).to_contain_text("Because.")
    await page.keyboard.press("Escape")
    await expect(alert).to_be_hidden()
    await expect(page.get_by_role("button", name="Why")).to_be_focused()


async def test_an_edit_keeps_the_focus_and_the_place(playground: Playground) -> None:
    page = await playground.open()
    for number in range(30):
        await playground.bot.send_message(ALEX, f"line {number}")
    message = await playground.bot.send_message(ALEX, "Page 1", reply_markup=keyboard([("Next", "page:2")]))
    for number in range(30):
        await playground.bot.send_message(ALEX, f"after {number}")
    await expect(page.get_by_text("after 29")).to_be_visible()
    button = page.get_by_role("button", name="Next")
    await button.focus()
    await button.evaluate("key => key.scrollIntoView({ block: 'center' })")
    top = (await button.bounding_box())["y"]
    await page.keyboard.press("Enter")
    await playground.updates(1)
    await playground.bot.edit_message_text(
        "Page 2", ALEX, message.message_id, reply_markup=keyboard([("Back", "page:1"), ("Next", "page:3")])
    )
    await expect(bubble(page, message.message_id)).to_contain_text("Page 2")
    await expect(button).to_be_focused()
    assert (await button.bounding_box())["y"] == pytest.approx(top, abs=2)


async def test_new_buttons_leave_an_opened_quote_open(playground: Playground) -> None:
    page = await playground.open()
    plan = "\n".join(f"line {number}" for number in range(12))
    message = await playground.bot.send_message(
        ALEX,
        f"<blockquote expandable>{plan}</blockquote>",
        parse_mode="HTML",
        reply_markup=keyboard([("Start", "start")]),
    )
    shown = bubble(page, message.message_id)
    await shown.get_by_role("button", name="Show more").click()
    await playground.bot.edit_message_reply_markup(
        ALEX, message.message_id, reply_markup=keyboard([("Stop", "stop")])
    )
    await expect(shown.get_by_role("button", name="Stop")).to_be_visible()
    await expect(shown.get_by_role("button", name="Show less")).to_be_focused()
