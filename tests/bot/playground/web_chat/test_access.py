"""The web chat for every eye, hand and screen."""

import re
from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import expect

from tests.bot.playground.stand import ALEX
from tests.bot.playground.web_chat.conftest import Playground
from tests.bot.playground.web_chat.page import bubble, keyboard, say

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

FAINT_TEXT = Path(__file__).with_name("faint_text.js")


async def test_the_theme_follows_the_system_until_it_is_chosen(playground: Playground) -> None:
    page = await playground.open()
    ink = "getComputedStyle(document.body).color"
    light = await page.evaluate(ink)
    await page.emulate_media(color_scheme="dark")
    dark = await page.evaluate(ink)
    assert dark != light
    await page.get_by_role("button", name="Dark theme").click()
    assert await page.evaluate(ink) == light
    await page.reload()
    await expect(page.get_by_role("button", name="Dark theme")).to_have_attribute("aria-pressed", "false")
    assert await page.evaluate(ink) == light


async def test_everything_is_reached_by_keyboard(playground: Playground) -> None:
    page = await playground.open()
    await playground.bot.send_message(ALEX, "Go?", reply_markup=keyboard([("Yes", "yes"), ("No", "no")]))
    await expect(page.get_by_role("button", name="Yes")).to_be_visible()
    reached = []
    for _ in range(16):
        await page.keyboard.press("Tab")
        focused = page.locator(":focus")
        reached.append(await focused.evaluate("e => e.getAttribute('aria-label') || e.textContent.trim()"))
        assert await focused.evaluate("e => getComputedStyle(e).outlineStyle") != "none"
        if reached[-1] == "Message":
            break
    assert reached[-4:] == ["Yes", "No", "Bot commands", "Message"]
    await page.keyboard.type("typed")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("twice")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="Photos or album")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("button", name="Attach")).to_be_focused()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    [update] = await playground.updates(1)
    assert update.message.text == "typed\ntwice"


async def test_a_phone_screen_has_no_sideways_scroll(playground: Playground) -> None:
    page = await playground.open()
    long_word = "Overheadpress" * 12
    renamed = await page.request.post(
        f"{playground.address}/client/people", data={"id": ALEX, "first_name": long_word}
    )
    assert renamed.ok
    await page.reload()
    await page.set_viewport_size({"width": 390, "height": 844})
    rows = keyboard([("A rather long button label", "a"), (long_word, "b"), ("C", "c")])
    message = await playground.bot.send_message(
        ALEX, f"{long_word}\n<pre>{long_word}</pre>", parse_mode="HTML", reply_markup=rows
    )
    await expect(bubble(page, message.message_id)).to_be_visible()
    reach = "all => Math.max(...all.map(element => element.getBoundingClientRect().right))"
    assert await page.locator(".phone *").evaluate_all(reach) <= 390
    assert await page.evaluate("document.documentElement.scrollWidth") == 390
    await page.get_by_role("button", name="People and settings", exact=True).click()
    await expect(page.get_by_role("button", name="Close people and settings")).to_be_focused()
    assert await page.locator("#side").evaluate("side => side.scrollWidth - side.clientWidth") == 0
    await page.keyboard.press("Escape")
    drawer = page.get_by_role("button", name="People and settings", exact=True)
    await expect(drawer).to_be_focused()
    await drawer.click()
    await page.get_by_role("button", name=re.compile("^Kim")).click()
    await expect(drawer).to_be_focused()
    await page.wait_for_url("**/?person=1002")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_text_has_enough_contrast(playground: Playground, scheme: Literal["light", "dark"]) -> None:
    page = await playground.open()
    await page.emulate_media(color_scheme=scheme)
    await say(page, "/start")
    await playground.bot.send_message(
        ALEX, "Look at https://example.org/a, then press.", reply_markup=keyboard([("Go", "go")])
    )
    await page.get_by_role("button", name="Attach").click()
    await page.get_by_role("menuitem", name="Sample photos").click()
    await page.get_by_role("button", name=re.compile("^Forward: send Push day")).click()
    await expect(page.get_by_text("Forwarded from")).to_be_visible()
    await page.get_by_role("button", name="Attach").click()
    await expect(page.get_by_role("button", name="Go", exact=True)).to_be_visible()
    link = page.get_by_role("link", name="https://example.org/a", exact=True)
    await expect(link).to_have_attribute("href", "https://example.org/a")
    too_faint = await page.evaluate(FAINT_TEXT.read_text(encoding="utf-8"))
    assert too_faint == []
