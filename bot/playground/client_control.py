"""The playground's own switches: a reset, ordered failures, and what the bot has called."""

from aiohttp import web

from bot.playground.bot_api_server import BotApiServer
from bot.playground.client_request import ClientError, read_object


class ClientControl:
    """The routes that no Telegram app has."""

    def __init__(self, server: BotApiServer) -> None:
        self._server = server

    def routes(self) -> list[web.RouteDef]:
        """Give every route."""
        return [
            web.post("/client/reset", self.reset),
            web.post("/client/faults", self.add_fault),
            web.delete("/client/faults", self.clear_faults),
            web.get("/client/calls", self.calls),
            web.get("/client/queue", self.queue),
        ]

    async def reset(self, request: web.Request) -> web.Response:
        """Empty every chat."""
        del request
        await self._server.world.reset()
        return web.json_response({})

    async def add_fault(self, request: web.Request) -> web.Response:
        """Order a failure."""
        try:
            self._server.faults.add(await read_object(request))
        except (TypeError, ValueError, KeyError) as error:
            raise ClientError(f"no such fault: {error}") from error
        return web.json_response({})

    async def clear_faults(self, request: web.Request) -> web.Response:
        """Order no failure any more."""
        del request
        self._server.faults.clear()
        return web.json_response({})

    async def calls(self, request: web.Request) -> web.Response:
        """Give the log of Bot API calls."""
        wanted = request.query.get("method")
        calls = [call for call in self._server.calls if wanted in {None, call["method"]}]
        return web.json_response(calls)

    async def queue(self, request: web.Request) -> web.Response:
        """Count the updates that wait for the bot."""
        del request
        return web.json_response({"waiting": len(self._server.updates)})
