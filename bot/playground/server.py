"""The playground's web server: the Bot API, the client API and the web chat, on loopback only."""

import ipaddress
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.playground.bot_api_server import BotApiServer
from bot.playground.client_api import ClientApi
from bot.playground.client_request import refusals
from bot.playground.own_pages import own_pages
from bot.playground.world import World

STATIC = Path(__file__).parent / "static"
# Twenty photos of a good camera in one go.
MAX_UPLOAD_BYTES = 256 * 1024 * 1024

TRAINEE_ID, COACH_ID, ADMIN_ID = 1001, 1002, 1003
DEMO_TOKEN = "424242:playground"  # noqa: S105 - opens nothing but this server
DEMO_PEOPLE: list[dict[str, Any]] = [
    {"id": TRAINEE_ID, "first_name": "Alex", "username": "alex", "language_code": "en"},
    {"id": COACH_ID, "first_name": "Kim", "username": "kim", "language_code": "en"},
    {"id": ADMIN_ID, "first_name": "Sam", "username": "sam", "language_code": "en"},
]


def create_app(token: str | None = None, answer_deadline_s: float = 15.0) -> web.Application:
    """Give the web application with the demo people in it."""
    server = BotApiServer(World([dict(person) for person in DEMO_PEOPLE]), token, answer_deadline_s)
    app = web.Application(client_max_size=MAX_UPLOAD_BYTES, middlewares=[own_pages, refusals])
    app.router.add_route("*", "/bot{token:[^/]+}/{method}", server.call)
    app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", server.download)
    client = ClientApi(server)
    app.add_routes(client.routes())
    app.router.add_get("/", _index)
    app.router.add_static("/static", STATIC)

    async def close(app: web.Application) -> None:
        del app
        await client.close()
        await server.webhook.close()

    app.on_shutdown.append(close)
    return app


@asynccontextmanager
async def serve(
    port: int, host: str = "127.0.0.1", token: str | None = None, answer_deadline_s: float = 15.0
) -> AsyncIterator[str]:
    """Run the server and give its address; port 0 takes a free one. Refuses anything but loopback.

    A token refuses every other one; callback queries are too old `answer_deadline_s` after the tap.
    """
    if not ipaddress.ip_address(host).is_loopback:
        message = f"the playground serves loopback only, not {host}"
        raise ValueError(message)
    runner = web.AppRunner(create_app(token, answer_deadline_s), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    site = web.TCPSite(runner, host, port)
    await site.start()
    try:
        bound = runner.addresses[0][1]
        yield f"http://{host}:{bound}"
    finally:
        await runner.cleanup()


async def _index(request: web.Request) -> web.FileResponse:
    del request
    return web.FileResponse(STATIC / "index.html")
