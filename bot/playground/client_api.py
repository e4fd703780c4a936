"""What a Telegram app shows a person: chats, events, commands and files; JSON over HTTP for clients."""

import asyncio
from pathlib import Path

from aiohttp import web

from bot.playground.bot_api_server import BotApiServer
from bot.playground.client_acts import ClientActs
from bot.playground.client_control import ClientControl
from bot.playground.client_request import ClientError, chat_of, number, read_object
from bot.playground.samples import read_samples

MAX_WAIT_S = 50
SAMPLES = Path(__file__).parent / "static" / "samples"

_FIRST_GUEST_ID = 5000
# A browser may show these; anything else that was uploaded is saved, so that no page of it runs here.
_SHOWN = {"image/gif", "image/jpeg", "image/png", "image/webp"}


class ClientApi:
    """The routes under `/client` that read; what people do is in ClientActs."""

    def __init__(self, server: BotApiServer) -> None:
        self._server = server
        self._world = server.world
        self._closing = False

    async def close(self) -> None:
        """End the waits for events."""
        self._closing = True
        for chat in self._world.chats.values():
            async with chat.changed:
                chat.changed.notify_all()

    def routes(self) -> list[web.RouteDef]:
        """Give every route under `/client`."""
        person = r"/client/people/{id:\d+}"
        return [
            web.get("/client/people", self.people),
            web.post("/client/people", self.add_person),
            web.get(f"{person}/messages", self.messages),
            web.get(f"{person}/events", self.events),
            web.get(f"{person}/commands", self.commands),
            web.get("/client/files/{file_id}", self.file),
            web.get("/client/samples", self.samples),
            web.get("/client/samples/{name}", self.sample),
            *ClientActs(self._world, self._server.updates).routes(person),
            *ClientControl(self._server).routes(),
        ]

    async def people(self, request: web.Request) -> web.Response:
        """List everybody."""
        del request
        return web.json_response([chat.person for chat in self._world.chats.values()])

    async def add_person(self, request: web.Request) -> web.Response:
        """Add or change a person."""
        body = await read_object(request)
        body["id"] = number(body, "id", _FIRST_GUEST_ID + self._world.next_number())
        guest = {} if body["id"] in self._world.chats else {"first_name": "Guest", "language_code": "en"}
        return web.json_response(self._world.add_person(guest | body))

    async def messages(self, request: web.Request) -> web.Response:
        """Give the whole chat."""
        chat = chat_of(self._world, request)
        shown = {"messages": list(chat.messages.values()), "blocked": chat.blocked}
        return web.json_response({"revision": chat.revision, **shown})

    async def events(self, request: web.Request) -> web.Response:
        """Wait for what happens after a revision."""
        chat = chat_of(self._world, request)
        after = number(request.query, "after", 0)
        try:
            wait_s = min(float(request.query.get("timeout", 0)), MAX_WAIT_S)
        except ValueError:
            raise ClientError("timeout must be a number of seconds") from None
        if chat.revision <= after and wait_s > 0:
            try:
                async with asyncio.timeout(wait_s), chat.changed:
                    await chat.changed.wait_for(lambda: self._closing or chat.revision > after)
            except TimeoutError:
                pass
        news = [event for event in chat.events if event["revision"] > after]
        return web.json_response({"revision": chat.revision, "events": news})

    async def commands(self, request: web.Request) -> web.Response:
        """Give the command menu."""
        return web.json_response(self._server.account.menu_of(chat_of(self._world, request).person))

    async def file(self, request: web.Request) -> web.Response:
        """Give the bytes of a file."""
        stored = self._world.files.find(request.match_info["file_id"])
        if stored is None:
            raise ClientError("no such file", 404)
        headers = {"Content-Type": stored.mime_type, "X-Content-Type-Options": "nosniff"}
        if stored.mime_type not in _SHOWN:
            headers["Content-Disposition"] = "attachment"
        return web.Response(body=stored.content, headers=headers)

    async def samples(self, request: web.Request) -> web.Response:
        """List the sample photos."""
        del request
        return web.json_response(await asyncio.to_thread(read_samples, SAMPLES))

    async def sample(self, request: web.Request) -> web.StreamResponse:
        """Give a sample photo."""
        known = await asyncio.to_thread(read_samples, SAMPLES)
        name = request.match_info["name"]
        if name not in {sample["name"] for sample in known}:
            raise ClientError("no such sample", 404)
        return web.FileResponse(SAMPLES / name)
