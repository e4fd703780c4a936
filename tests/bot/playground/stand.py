"""A playground server, a real python-telegram-bot Bot on it, and the acts of one person."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import aiohttp
from PIL import Image
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.request import HTTPXRequest

from bot.playground.server import DEMO_TOKEN, serve

ALEX, KIM = 1001, 1002


@dataclass(frozen=True, slots=True)
class Stand:
    """A running server: its address, a bot, and a session for what people and raw calls do."""

    address: str
    bot: Bot
    session: aiohttp.ClientSession

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Call a method of the Bot API with JSON and give the whole answer."""
        return await self.post(f"/bot{DEMO_TOKEN}/{method}", **parameters)

    async def post(self, path: str, **body: Any) -> dict[str, Any]:
        """Post JSON and give the answer, whatever its status."""
        async with self.session.post(path, json=body) as response:
            return dict(await response.json())

    async def act(self, what: str, person: int = ALEX, **body: Any) -> Any:
        """Let a person do something; the server must agree."""
        async with self.session.post(f"/client/people/{person}/{what}", json=body) as response:
            assert response.status == 200, await response.text()
            return await response.json()

    async def refused_act(self, what: str, person: int = ALEX, **body: Any) -> tuple[int, str]:
        """Let a person do what cannot be done; gives status and reason."""
        async with self.session.post(f"/client/people/{person}/{what}", json=body) as response:
            return response.status, (await response.json())["error"]

    async def upload(self, *files: tuple[str, bytes], person: int = ALEX, **fields: str) -> list[Any]:
        """Let a person send photos or files."""
        form = _form(files, fields)
        async with self.session.post(f"/client/people/{person}/media", data=form) as response:
            assert response.status == 200, await response.text()
            return list(await response.json())

    async def refused_upload(self, *files: tuple[str, bytes]) -> tuple[int, str]:
        """Let a person send as photos what cannot be sent; gives status and reason."""
        form = _form(files, {"kind": "photo"})
        async with self.session.post(f"/client/people/{ALEX}/media", data=form) as response:
            return response.status, (await response.json())["error"]

    async def get(self, path: str, **query: Any) -> Any:
        """Read from the client API."""
        async with self.session.get(f"/client{path}", params=query) as response:
            return await response.json()

    async def updates(self) -> list[Update]:
        """Give what waits for the bot and confirm it."""
        found = list(await self.bot.get_updates(timeout=0))
        if found:
            await self.bot.get_updates(offset=found[-1].update_id + 1, timeout=0)
        return found


@asynccontextmanager
async def open_stand(**options: Any) -> AsyncIterator[Stand]:
    """Run a server with `serve`'s options and a bot on it."""
    async with (
        serve(0, **options) as address,
        aiohttp.ClientSession(address) as session,
        bot_at(address, options.get("token", DEMO_TOKEN)) as bot,
    ):
        yield Stand(address, bot, session)


def bot_at(address: str, token: str = DEMO_TOKEN) -> Bot:
    """Make a bot that talks to a server."""
    root = f"{address}/bot"
    files = f"{address}/file/bot"
    # Reading the certificate store takes longer than most tests.
    calls, polls = (HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2))
    return Bot(token, root, files, request=calls, get_updates_request=polls)


def _form(files: Sequence[tuple[str, bytes]], fields: dict[str, str]) -> aiohttp.FormData:
    form = aiohttp.FormData(fields)
    for name, content in files:
        form.add_field("files", BytesIO(content), filename=name)
    return form


def image(width: int = 320, height: int = 240, kind: str = "PNG", **options: Any) -> bytes:
    """Draw a picture whose left half is red and whose right half is blue."""
    picture = Image.new("RGB", (width, height), "red")
    picture.paste("blue", (width // 2, 0, width, height))
    content = BytesIO()
    picture.save(content, kind, **options)
    return content.getvalue()


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    """Make a column of buttons whose data is their label."""
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=label)] for label in labels])
