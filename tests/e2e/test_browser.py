"""The four journeys in a real browser: the web chat, the real bot, the real models."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.browser import open_chromium
from tests.e2e.conftest import SAMPLES, Scene

pytestmark = [pytest.mark.e2e, pytest.mark.browser, pytest.mark.real, pytest.mark.timeout(600)]

PATIENCE_MS = 60_000


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    async with open_chromium() as browser:
        context = await browser.new_context(viewport={"width": 390, "height": 780})
        opened = await context.new_page()
        opened.set_default_timeout(PATIENCE_MS)
        yield opened


async def be(page: Page, scene: Scene, person_id: int) -> None:
    await page.goto(f"{scene.address}/?person={person_id}")
    await page.get_by_label("Message", exact=True).wait_for()


async def say(page: Page, text: str) -> None:
    field = page.get_by_label("Message", exact=True)
    await field.fill(text)
    await field.press("Enter")


async def tap(page: Page, label: str) -> None:
    await page.locator("article.bubble").get_by_role("button", name=re.compile(re.escape(label))).last.click()


async def see(page: Page, text: str) -> None:
    shown = page.locator("article.bubble.in").get_by_text(re.compile(text)).last
    await expect(shown).to_be_visible(timeout=PATIENCE_MS)


async def send_file(page: Page, path: Path) -> None:
    await page.get_by_label("Photos to send").set_input_files(path)
    button = page.get_by_role("button", name=re.compile(r"^Send"))
    await button.last.click()


async def test_all_four_journeys_go_through(page: Page, scene: Scene) -> None:
    await be(page, scene, 1001)
    await say(page, "/start")
    await tap(page, "Find my course")
    await see(page, "What do you train for")
    await tap(page, "Build muscle")
    await see(page, "What do you train for")
    await tap(page, "Next →")
    await tap(page, "Intermediate")
    await tap(page, "Full gym")
    await tap(page, "show my courses")
    await see(page, "Why it suits you")
    await tap(page, "Start this course")
    await tap(page, "Start workout")
    await tap(page, "Log set 1")
    await see(page, "Set 1:")

    await send_file(page, SAMPLES / "push_day.png")
    await see(page, "Triceps pushdown")
    await tap(page, "Start tracking")
    await see(page, "Your tracker is ready")

    await be(page, scene, 1002)
    await say(page, "/start")
    await see(page, "UrTraining")
    await send_file(page, SAMPLES / "app_screen.png")
    await see(page, "Calf raise")
    await tap(page, "Make it a course")
    await see(page, "What would you tell people")
    await say(page, "Legs with machines, for people who have trained for a while.")
    await see(page, "What kind of training")
    for choices in (("strength",), ("Build muscle",), ("gym",)):
        for choice in choices:
            await tap(page, choice)
        await tap(page, "Next →")
    await tap(page, "Intermediate")
    await see(page, "How many weeks")
    await tap(page, "8")
    await see(page, "How many minutes")
    await tap(page, "45")
    await see(page, "What does it need")
    await tap(page, "Next →")
    await see(page, "Which limits")
    await tap(page, "Next →")
    await see(page, "This is how trainees see it")
    await tap(page, "Publish")
    await see(page, "is published")

    await be(page, scene, 1003)
    await say(page, "/reindex")
    await see(page, r"Reindexed in|running already")
    await say(page, "/stats")
    await see(page, "Courses: 321")
