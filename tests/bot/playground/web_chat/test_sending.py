"""What the web chat sends besides text."""

import re

import pytest
from playwright.async_api import FilePayload, expect

from tests.bot.playground.web_chat.conftest import Playground
from tests.bot.playground.web_chat.page import files, say

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


async def test_an_album_is_one_bubble_with_a_grid(playground: Playground) -> None:
    page = await playground.open()
    await page.get_by_label("Photos to send").set_input_files(files("one.png", "two.png", "three.png"))
    await expect(page.get_by_role("region", name="Attached files")).to_contain_text("3 photos")
    await page.get_by_role("button", name="Remove two.png").click()
    await say(page, "Two pages")
    updates = await playground.updates(2)
    groups = {update.message.media_group_id for update in updates}
    assert len(groups) == 1
    assert updates[0].message.caption == "Two pages"
    album = page.locator("article[data-media-group-id]")
    await expect(album.get_by_role("button", name="Open photo")).to_have_count(2)
    await expect(album).to_contain_text("Two pages")
    places = await album.locator(".cell").evaluate_all(
        "cells => cells.map(c => [c.offsetLeft > 100, c.offsetTop])"
    )
    assert places == [[False, places[0][1]], [True, places[0][1]]]
    await album.get_by_role("button", name="Open photo").first.click()
    await expect(page.get_by_role("dialog", name="Photo")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog", name="Photo")).to_be_hidden()


async def test_an_image_goes_as_a_file(playground: Playground) -> None:
    page = await playground.open()
    await page.get_by_label("Files to send").set_input_files(files("program.png"))
    await page.get_by_role("button", name="Send", exact=True).click()
    [update] = await playground.updates(1)
    assert update.message.document.file_name == "program.png"
    assert not update.message.photo
    await expect(page.get_by_role("link", name="program.png")).to_be_visible()


@pytest.mark.parametrize(("way", "kind"), [("Photo", "photo"), ("File", "document"), ("Forward", "forward")])
async def test_a_sample_is_sent_with_one_press(playground: Playground, way: str, kind: str) -> None:
    page = await playground.open()
    await page.get_by_role("button", name="Attach").click()
    await page.get_by_role("menuitem", name="Sample photos").click()
    await page.get_by_role("button", name=re.compile(f"^{way}: send Push day")).click()
    [update] = await playground.updates(1)
    assert bool(update.message.document) == (kind == "document")
    assert bool(update.message.forward_origin) == (kind == "forward")
    await expect(page.get_by_role("dialog", name="Sample photos")).to_be_hidden()
    await expect(page.locator("article.out")).to_have_count(1)


async def test_the_picture_of_a_sample_sends_it_and_a_press_beside_a_photo_closes_it(
    playground: Playground,
) -> None:
    page = await playground.open()
    await page.get_by_role("button", name="Attach").click()
    await page.get_by_role("menuitem", name="Sample photos").click()
    await page.locator(".card img").first.click()
    [update] = await playground.updates(1)
    assert update.message.photo
    await page.get_by_role("button", name="Open photo").click()
    photo = page.get_by_role("dialog", name="Photo")
    await photo.click(position={"x": 5, "y": 400})
    await expect(photo).to_be_hidden()


async def test_photos_are_forwarded_under_a_source_name(playground: Playground) -> None:
    page = await playground.open()
    await page.get_by_role("button", name="Attach").click()
    await page.get_by_role("menuitem", name="Forward as…").click()
    await page.get_by_label("Source name").fill("Iron News")
    await page.get_by_label("Channel").check()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("button", name="Choose photos").click()
    await (await chooser.value).set_files(files("wod.png"))
    await page.get_by_role("button", name="Send", exact=True).click()
    [update] = await playground.updates(1)
    assert update.message.forward_origin.chat.title == "Iron News"
    await expect(page.get_by_role("log")).to_contain_text("Forwarded from Iron News")


async def test_what_the_server_refuses_can_be_sent_again(playground: Playground) -> None:
    page = await playground.open()
    broken = FilePayload(name="broken.png", mimeType="image/png", buffer=b"not an image")
    await page.get_by_label("Photos to send").set_input_files([broken])
    await say(page, "My sheet")
    await expect(page.get_by_role("status").filter(has_text="broken.png is no image")).to_be_visible()
    await expect(page.get_by_role("region", name="Attached files")).to_contain_text("1 photo")
    await expect(page.get_by_role("textbox", name="Message")).to_have_value("My sheet")
    await expect(page.locator("article")).to_have_count(0)


async def test_a_dropped_file_that_is_no_image_goes_as_a_file(playground: Playground) -> None:
    page = await playground.open()
    dropped = await page.evaluate_handle(
        """() => {
          const transfer = new DataTransfer();
          transfer.items.add(new File(["%PDF-1.7"], "plan.pdf", { type: "application/pdf" }));
          return transfer;
        }"""
    )
    await page.dispatch_event("#phone", "drop", {"dataTransfer": dropped})
    await page.get_by_role("button", name="Send", exact=True).click()
    [update] = await playground.updates(1)
    assert update.message.document.file_name == "plan.pdf"
