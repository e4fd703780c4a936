"""The webhook: a secret header, 200 after the update is in the database, and a health check."""

import hmac
from http import HTTPStatus

from aiohttp import web

from bot.deps import Deps
from bot.transport.intake import Intake

PATH = "/telegram"

_MAX_BYTES = 1024 * 1024
_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name


def build_webhook(deps: Deps, intake: Intake) -> web.Application:
    """Give the web application that Telegram calls."""
    settings = deps.settings
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""

    async def take(request: web.Request) -> web.Response:
        given = request.headers.get(_SECRET_HEADER, "")
        if not secret or not hmac.compare_digest(given.encode(), secret.encode()):
            return web.Response(status=HTTPStatus.FORBIDDEN)
        if intake.is_full:
            # Telegram keeps the update and tries again later.
            return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE)
        try:
            update = await request.json()
        except ValueError:
            return web.Response(status=HTTPStatus.BAD_REQUEST)
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return web.Response(status=HTTPStatus.BAD_REQUEST)
        await intake.take([update])
        return web.Response()

    async def health(request: web.Request) -> web.Response:
        del request
        return web.json_response({"ok": True})

    application = web.Application(client_max_size=_MAX_BYTES)
    application.router.add_post(PATH, take)
    application.router.add_get("/health", health)
    return application
