"""`run`, `demo` and `health`."""

import asyncio
import os
import sys
import time
from collections.abc import Awaitable
from contextlib import AsyncExitStack, suppress
from http import HTTPStatus
from pathlib import Path

import aiohttp
import structlog
from pydantic import SecretStr

from bot.app import build_application, job_callbacks
from bot.commands.seed import seed_in_a_process
from bot.deps import Deps, open_deps
from bot.services.import_courses import is_seeded
from bot.services.read_courses import read_courses
from bot.services.reindex import reindex
from bot.settings import Settings, read_settings
from bot.transport.jobs import JobRunner
from bot.transport.logging import configure_logging
from bot.transport.menu import publish_menu
from bot.transport.runtime import TokenRefusedError, run, stop_on_signals
from bot.uncollected import uncollected
from storage.errors import OperatorError

log = structlog.get_logger(__name__)

HEARTBEAT = "heartbeat"
HEARTBEAT_S = 10

_LONGEST_WAIT_S = 10.0
_FIRST_ANSWERS_S = 0.5


async def run_bot() -> None:
    """Serve until SIGTERM or SIGINT; raises OperatorError for settings that cannot work."""
    settings = read_settings()
    if settings.telegram_token is None:
        message = "TELEGRAM_TOKEN is not set: get one from @BotFather and put it into .env"
        raise OperatorError(message)
    if settings.webhook_url and not settings.webhook_secret:
        message = "WEBHOOK_URL needs WEBHOOK_SECRET, so that nobody else can send updates"
        raise OperatorError(message)
    await _serve(settings)


async def run_demo(port: int, *, server_only: bool) -> None:
    """Serve the playground, with the bot unless `server_only`."""
    from bot.playground.server import serve  # noqa: PLC0415 - a bot at Telegram never needs it

    async with AsyncExitStack() as stack:
        try:
            address = await stack.enter_async_context(serve(port))
        except OSError as error:
            reason = os.strerror(error.errno) if error.errno else str(error)
            message = f"port {port} cannot be used: {reason}. Choose another with --port."
            raise OperatorError(message) from error
        sys.stderr.write(f"Playground: {address}  (Ctrl+C ends it)\n")
        if server_only:
            stop = asyncio.Event()
            stop_on_signals(stop)
            await stop.wait()
            return
        await _serve(_demo_settings(address))


async def check_health() -> bool:
    """Say whether the bot serves: the webhook answers, or the heartbeat file is fresh."""
    settings = read_settings()
    if not settings.webhook_url:
        beat = settings.urtraining_data_dir / HEARTBEAT
        return await asyncio.to_thread(_is_fresh, beat)
    address = f"http://{settings.webhook_listen}:{settings.webhook_port}/health"
    try:
        async with aiohttp.ClientSession() as session, session.get(address) as response:
            return response.status == HTTPStatus.OK
    except aiohttp.ClientError:
        return False


async def _serve(settings: Settings) -> None:
    configure_logging(settings.log_level)
    stop = asyncio.Event()
    stop_on_signals(stop)
    async with open_deps(settings) as deps:
        application = build_application(deps)
        jobs = JobRunner(deps, job_callbacks())
        models = asyncio.create_task(_wake_models(deps))
        # Without its models the bot would say "one moment" for ever: it ends, and says why.
        models.add_done_callback(lambda task: None if _is_fine(task) else stop.set())
        beside = [models, asyncio.create_task(_beat(settings)), asyncio.create_task(publish_menu(deps))]
        try:
            await run(application, jobs, stop)
        except TokenRefusedError:
            message = "Telegram refuses TELEGRAM_TOKEN: compare it with what @BotFather shows"
            raise OperatorError(message) from None
        finally:
            for task in beside:
                task.cancel()
            await asyncio.wait(beside)
        if not _is_fine(models):
            await models


def _is_fine(task: asyncio.Task[None]) -> bool:
    return task.cancelled() or task.exception() is None


async def _wake_models(deps: Deps) -> None:
    """Load the models behind the start and bring the index up to date, so that nobody waits for long."""
    await _let_first_answers_pass(deps)
    with uncollected():
        await asyncio.gather(_seed_once(deps), deps.finder.prepare())
    report = await reindex(deps.database, deps.index, deps.encoder)
    deps.finder.open()
    log.info("index_ready", embedded=report.embedded, seconds=report.seconds)
    with uncollected():
        await _try(deps.finder.warm_up())
    with uncollected():
        await asyncio.to_thread(deps.extractor.load)
    log.info("models_ready")
    await _try(read_courses(deps.database))


async def _try(ahead: Awaitable[object]) -> None:
    """Do ahead what the first questions would wait for; they can do without."""
    try:
        await ahead
    except Exception:
        log.exception("not_done_ahead")


async def _let_first_answers_pass(deps: Deps) -> None:
    """Wait until what waited for the start has been answered: models would take the processor from it."""
    with suppress(TimeoutError):
        await asyncio.wait_for(deps.is_serving.wait(), _LONGEST_WAIT_S)
        await asyncio.sleep(_FIRST_ANSWERS_S)


async def _seed_once(deps: Deps) -> None:
    if deps.settings.urtraining_seed_catalogue and not await is_seeded(deps.database):
        await seed_in_a_process()


async def _beat(settings: Settings) -> None:
    beat = settings.urtraining_data_dir / HEARTBEAT
    while True:
        await asyncio.to_thread(beat.touch)
        await asyncio.sleep(HEARTBEAT_S)


def _is_fresh(beat: Path) -> bool:
    return beat.exists() and time.time() - beat.stat().st_mtime < 3 * HEARTBEAT_S


def _demo_settings(address: str) -> Settings:
    from bot.playground.server import ADMIN_ID, COACH_ID, DEMO_TOKEN  # noqa: PLC0415 - as above

    settings = read_settings()
    return settings.model_copy(
        update={
            "telegram_token": SecretStr(DEMO_TOKEN),
            "telegram_api_url": address,
            "webhook_url": None,
            "admin_ids": settings.admin_ids | {ADMIN_ID},
            "coach_ids": settings.coach_ids | {COACH_ID},
        }
    )
