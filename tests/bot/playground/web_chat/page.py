"""Short words for what tests of the web chat do and look at again and again."""

from playwright.async_api import FilePayload, Locator, Page
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from tests.bot.playground.stand import image


def files(*names: str) -> list[FilePayload]:
    """Make pictures to choose in a file dialog."""
    return [FilePayload(name=name, mimeType="image/png", buffer=image()) for name in names]


def keyboard(*rows: list[tuple[str, str]]) -> InlineKeyboardMarkup:
    """Make an inline keyboard of rows of (label, data)."""
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(text, callback_data=data) for text, data in row] for row in rows]
    )


def bubble(page: Page, message_id: int) -> Locator:
    """Find what shows a message."""
    return page.locator(f'[data-message-id="{message_id}"]')


async def say(page: Page, text: str) -> None:
    """Type and send."""
    await page.get_by_role("textbox", name="Message").fill(text)
    await page.keyboard.press("Enter")
