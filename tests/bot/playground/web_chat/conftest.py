"""A browser window on a playground server, and a bot behind it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, expect
from telegram import Bot, Update

from bot.playground.server import serve
from tests.bot.playground.stand import bot_at
from tests.browser import open_chromium

PATIENCE_S = 10
expect.set_options(timeout=PATIENCE_S * 1000)


@dataclass(frozen=True, slots=True)
class Playground:
    """A running server: its address, a bot that talks to it, and a browser window on its web chat."""

    address: str
    bot: Bot
    context: BrowserContext

    async def open(self, person: int = 1001) -> Page:
        """Give a page that shows the chat of a person and has loaded it."""
        page = await self.context.new_page()
        page.set_default_timeout(PATIENCE_S * 1000)
        async with page.expect_response("**/messages"):
            await page.goto(f"{self.address}/?person={person}")
        return page

    async def updates(self, count: int) -> list[Update]:
        """Wait for the bot's next updates and confirm them."""
        found: list[Update] = []
        async with asyncio.timeout(PATIENCE_S):
            while len(found) < count:
                offset = found[-1].update_id + 1 if found else None
                found += await self.bot.get_updates(offset=offset, timeout=2)
        await self.bot.get_updates(offset=found[-1].update_id + 1, timeout=0)
        return found


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Browser]:
    """Start Chromium once for a module."""
    async with open_chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="module")
async def playground(chromium: Browser) -> AsyncIterator[Playground]:
    """Run a fresh server, with a window of a desktop's size."""
    async with serve(0) as address, bot_at(address) as bot:
        context = await chromium.new_context(viewport={"width": 1280, "height": 800})
        yield Playground(address, bot, context)
        await context.close()
