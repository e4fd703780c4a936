"""The web chat shows what was said."""

import pytest
from playwright.async_api import expect

from tests.bot.playground.stand import ALEX, image
from tests.bot.playground.web_chat.conftest import Playground
from tests.bot.playground.web_chat.page import bubble, say

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


async def test_text_goes_both_ways(playground: Playground) -> None:
    page = await playground.open()
    await say(page, "Hello 💪\nsecond line")
    [update] = await playground.updates(1)
    assert update.message is not None
    assert update.message.text == "Hello 💪\nsecond line"
    answer = await playground.bot.send_message(ALEX, "Welcome!")
    await expect(bubble(page, answer.message_id)).to_contain_text("Welcome!")
    await expect(page.get_by_role("log")).to_contain_text("Hello 💪")
    await expect(page.get_by_role("textbox", name="Message")).to_have_value("")


async def test_entities_become_elements_at_utf16_offsets(playground: Playground) -> None:
    page = await playground.open()
    html = (
        "💪🏽 <b>bold <i>both</i></b> <u>under</u> <s>struck</s> <code>set()</code> "
        '<a href="https://example.org/plan">plan</a> <tg-spoiler>secret</tg-spoiler>'
        "<pre>3x10\n3x8</pre><blockquote>quoted</blockquote>"
    )
    message = await playground.bot.send_message(ALEX, html, parse_mode="HTML")
    shown = bubble(page, message.message_id)
    for selector, text in {
        "strong": "bold both",
        "strong em": "both",
        "u": "under",
        "s": "struck",
        "code": "set()",
        "pre": "3x10\n3x8",
        "blockquote": "quoted",
    }.items():
        await expect(shown.locator(selector)).to_have_text(text)
    await expect(shown.get_by_role("link", name="plan")).to_have_attribute("href", "https://example.org/plan")
    secret = shown.locator(".spoiler-text")
    await expect(secret).to_be_hidden()
    await shown.get_by_role("button", name="Hidden text").press("Enter")
    await expect(secret).to_be_visible()


async def test_overlapping_entities_are_split_without_losing_text(playground: Playground) -> None:
    page = await playground.open()
    overlapping = [
        {"type": "bold", "offset": 0, "length": 6},
        {"type": "italic", "offset": 3, "length": 6},
        {"type": "strikethrough", "offset": 20, "length": 5},
    ]
    message = await playground.bot.send_message(ALEX, "abcdefghi", entities=[])
    html = await page.evaluate(
        """async ([text, entities]) => {
          const { renderText } = await import("/static/js/entities.js");
          return renderText(text, entities, () => {}).innerHTML;
        }""",
        [message.text, overlapping],
    )
    assert html == "<strong>abc<em>def</em></strong><em>ghi</em>"


async def test_a_long_expandable_quote_opens(playground: Playground) -> None:
    page = await playground.open()
    quote = "\n".join(f"line {number}" for number in range(12))
    message = await playground.bot.send_message(
        ALEX, f"<blockquote expandable>{quote}</blockquote>", parse_mode="HTML"
    )
    shown = bubble(page, message.message_id)
    before = await shown.bounding_box()
    await shown.get_by_role("button", name="Show more").click()
    await expect(shown.get_by_role("button", name="Show less")).to_be_visible()
    after = await shown.bounding_box()
    assert after["height"] > before["height"]


async def test_markup_in_messages_is_shown_as_text(playground: Playground) -> None:
    page = await playground.open()
    attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'
    await say(page, attack)
    message = await playground.bot.send_message(ALEX, attack)
    link = await playground.bot.send_message(
        ALEX, '<a href="javascript:window.hacked=1">press</a>', parse_mode="HTML"
    )
    await expect(bubble(page, message.message_id)).to_contain_text(attack)
    await expect(bubble(page, link.message_id)).to_contain_text("press")
    assert await page.locator(".timeline img, .timeline script, .timeline a").count() == 0
    assert await page.evaluate("window.hacked") is None


async def test_typing_shows_until_the_message(playground: Playground) -> None:
    page = await playground.open()
    await playground.bot.send_chat_action(ALEX, "typing")
    await expect(page.get_by_text("typing…")).to_be_visible()
    await playground.bot.send_message(ALEX, "There")
    await expect(page.get_by_text("typing…")).to_be_hidden()


async def test_a_deleted_message_goes_and_nothing_fails_in_the_console(playground: Playground) -> None:
    page = await playground.open()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda line: problems.append(line.text) if line.type == "error" else None)
    await page.reload()
    message = await playground.bot.send_photo(ALEX, image(), caption="Look")
    await expect(bubble(page, message.message_id)).to_be_visible()
    await playground.bot.delete_message(ALEX, message.message_id)
    await expect(bubble(page, message.message_id)).to_have_count(0)
    assert problems == []


async def test_pictures_sent_as_files_are_previewed(playground: Playground) -> None:
    page = await playground.open()
    sheet = await playground.bot.send_document(ALEX, image(), filename="sheet.png")
    plan = await playground.bot.send_document(ALEX, b"3x10", filename="plan.txt")
    await expect(bubble(page, sheet.message_id).locator("img")).to_be_visible()
    await expect(bubble(page, plan.message_id)).to_contain_text("plan.txt4 B")
    await expect(bubble(page, plan.message_id).locator("img")).to_have_count(0)


async def test_an_uploaded_page_is_saved_and_not_run(playground: Playground) -> None:
    page = await playground.open()
    attack = await playground.bot.send_document(
        ALEX, b"<script>window.hacked=1</script>", filename="plan.html"
    )
    async with page.expect_download() as download:
        await bubble(page, attack.message_id).get_by_role("link", name="plan.html").click()
    assert (await download.value).suggested_filename == "plan.html"
    answer = await page.request.get(f"{playground.address}/client/files/{attack.document.file_id}")
    assert answer.headers["content-disposition"] == "attachment"
    assert answer.headers["x-content-type-options"] == "nosniff"
