"""The Bot API: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

import re
import time
from collections import deque
from typing import Any

from aiohttp import web

from bot.playground.bot_account import BotAccount
from bot.playground.errors import ApiError
from bot.playground.faults import DroppedConnectionError, Faults
from bot.playground.methods import method_table
from bot.playground.request import Parameters, read_parameters
from bot.playground.updates import UpdateQueue
from bot.playground.webhook import Webhook
from bot.playground.world import World

KEPT_CALLS = 5000

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{3,}")
_UNAUTHORIZED = ApiError(401, "Unauthorized")
_NO_METHOD = ApiError(404, "Not Found: method not found")
_NOT_FOUND = ApiError(404, "Not Found")


class BotApiServer:
    """Answers the bot's calls over a world. A fixed token refuses every other one."""

    def __init__(self, world: World, token: str | None = None, answer_deadline_s: float = 15.0) -> None:
        self.world = world
        self.updates = UpdateQueue()
        self.webhook = Webhook(self.updates)
        self.account = BotAccount()
        self.faults = Faults()
        self.calls: deque[dict[str, Any]] = deque(maxlen=KEPT_CALLS)
        self._token = token
        self._methods = method_table(world, self.account, self.updates, self.webhook, answer_deadline_s)

    async def call(self, request: web.Request) -> web.StreamResponse:
        """Answer one method call."""
        method = request.match_info["method"]
        given = Parameters({}, {})
        dropped = False
        try:
            self._ensure_token(request.match_info["token"])
            run = self._methods.get(method.lower())
            if run is None:
                raise _NO_METHOD
            given = await read_parameters(request)
            dropped = await self.faults.before(method)
            result = await run(given)
        except ApiError as error:
            self._note(method, given, error)
            return _drop(request) if dropped else web.json_response(error.body(), status=error.code)
        except DroppedConnectionError:
            self._note(method, given, ApiError(0, "dropped"))
            return _drop(request)
        self._note(method, given, None)
        return _drop(request) if dropped else web.json_response({"ok": True, "result": result})

    async def download(self, request: web.Request) -> web.Response:
        """Give a file by the path of getFile."""
        try:
            self._ensure_token(request.match_info["token"])
        except ApiError as error:
            return web.json_response(error.body(), status=error.code)
        stored = self.world.files.at(request.match_info["path"])
        if stored is None:
            return web.json_response(_NOT_FOUND.body(), status=404)
        return web.Response(body=stored.content, content_type="application/octet-stream")

    def _ensure_token(self, token: str) -> None:
        if not _TOKEN.fullmatch(token):
            raise _UNAUTHORIZED if ":" in token else _NOT_FOUND
        if self._token is not None and token != self._token:
            raise _UNAUTHORIZED

    def _note(self, method: str, given: Parameters, error: ApiError | None) -> None:
        self.calls.append(
            {
                "method": method,
                "chat_id": given.values.get("chat_id"),
                "payload": dict(given.values),
                "at": time.time(),
                "ok": error is None,
                "error_code": error.code if error else None,
            }
        )


def _drop(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
