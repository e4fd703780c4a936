"""Starts the parts in order and stops them in reverse, finishing what has begun."""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import structlog
from aiohttp import web
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter

from bot.deps import Deps
from bot.settings import Settings
from bot.transport.bot_api import FloodWaitError
from bot.transport.context import BotApplication
from bot.transport.dispatcher import Dispatcher
from bot.transport.intake import ALLOWED_UPDATES, Intake
from bot.transport.jobs import JobRunner
from bot.transport.polling import poll
from bot.transport.scheduler import PURGE, build_scheduler, enqueue
from bot.transport.webhook import PATH, build_webhook

log = structlog.get_logger(__name__)

_DRAIN_S = 20.0
_RETRY_S = 1.0


class TokenRefusedError(Exception):
    """Telegram does not know the bot's token: nothing works before another one is set."""


async def run(application: BotApplication, jobs: JobRunner, stop: asyncio.Event) -> None:
    """Serve until `stop` is set. The database is migrated and the deps are open.

    Raises TokenRefusedError, or whatever ended a part that should not end.
    """
    dispatcher = Dispatcher(application)
    serving = asyncio.create_task(_serve(application, dispatcher, jobs))
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    log.info("stopping")
    for task in (stopping, serving):
        task.cancel()
    await asyncio.gather(asyncio.wait({serving}), dispatcher.drain(_DRAIN_S))
    await application.deps.sender.drain(_DRAIN_S)
    await application.shutdown()
    # An application whose start failed leaves its connections open.
    await application.bot.shutdown()
    with suppress(asyncio.CancelledError):
        await serving


def stop_on_signals(stop: asyncio.Event) -> None:
    """Set the event on SIGTERM and SIGINT."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)


async def _serve(application: BotApplication, dispatcher: Dispatcher, jobs: JobRunner) -> None:
    """Start the parts in order: what an earlier run left comes before anything new."""
    deps = application.deps
    await _until_reachable(application.initialize)
    await deps.sender.start()
    await dispatcher.replay()
    await enqueue(deps, PURGE)
    scheduler = build_scheduler(deps)
    scheduler.start()
    working = asyncio.create_task(jobs.run())
    taking = asyncio.create_task(_take_updates(deps, Intake(deps, dispatcher)))
    try:
        await asyncio.wait({working, taking}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        scheduler.shutdown(wait=False)
        taking.cancel()
        await asyncio.wait({taking})
        await jobs.stop(_DRAIN_S)
        await asyncio.wait({working})
    for part in (working, taking):
        if not part.cancelled():
            part.result()


async def _until_reachable(act: Callable[[], Awaitable[object]]) -> None:
    """Try until Telegram answers: the bot may start before the network does."""
    while True:
        try:
            await act()
        except InvalidToken:
            # The library's error holds the token.
            raise TokenRefusedError from None
        except BadRequest:
            raise
        except (NetworkError, FloodWaitError, RetryAfter) as failure:
            log.warning("telegram_unreachable", error=type(failure).__name__)
            await asyncio.sleep(_RETRY_S)
        else:
            return


async def _take_updates(deps: Deps, intake: Intake) -> None:
    if deps.settings.webhook_url:
        await _serve_webhook(deps, intake)
        return
    request = {"drop_pending_updates": False}
    await _until_reachable(lambda: deps.telegram.call("deleteWebhook", request))
    log.info("started")
    deps.is_serving.set()
    await poll(deps, intake)


async def _serve_webhook(deps: Deps, intake: Intake) -> None:
    settings = deps.settings
    runner = web.AppRunner(build_webhook(deps, intake), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.webhook_listen, settings.webhook_port).start()
        await _until_reachable(lambda: deps.telegram.call("setWebhook", _webhook_request(settings)))
        log.info("started")
        deps.is_serving.set()
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


def _webhook_request(settings: Settings) -> dict[str, Any]:
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""
    return {
        "url": f"{str(settings.webhook_url).rstrip('/')}{PATH}",
        "secret_token": secret,
        "allowed_updates": ALLOWED_UPDATES,
        "max_connections": settings.concurrency,
    }
