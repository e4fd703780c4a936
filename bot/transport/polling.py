"""Long polling that holds back while too many updates wait."""

import asyncio
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError
from telegram.error import Conflict, TelegramError

from bot.deps import Deps
from bot.transport.bot_api import FloodWaitError
from bot.transport.intake import ALLOWED_UPDATES, Intake
from storage.uninterrupted import uninterrupted

log = structlog.get_logger(__name__)

_POLL_S = 30
_FULL_PAUSE_S = 0.05
_FIRST_PAUSE_S = 0.5
_LONGEST_PAUSE_S = 30.0


async def poll(deps: Deps, intake: Intake) -> None:
    """Fetch updates until cancelled. Asking for what follows a batch is what confirms it."""
    offset: int | None = None
    pause = _FIRST_PAUSE_S
    while True:
        if intake.is_full:
            await asyncio.sleep(_FULL_PAUSE_S)
            continue
        try:
            offset = await _take_batch(deps, intake, offset)
        except FloodWaitError as asked:
            await asyncio.sleep(asked.seconds)
        except (TelegramError, SQLAlchemyError, OSError) as failure:
            # A batch that could not be kept is not confirmed either: it comes again.
            level = log.error if isinstance(failure, (Conflict, SQLAlchemyError, OSError)) else log.warning
            level("polling_failed", error=type(failure).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE_S)
        else:
            pause = _FIRST_PAUSE_S


async def _take_batch(deps: Deps, intake: Intake, offset: int | None) -> int | None:
    """Keep the next batch; gives the offset that confirms it, None where nothing is unconfirmed.

    An offset is not kept for longer than it is needed: after a week without updates Telegram goes on with
    ids that may be lower, and an offset above them would confirm them unseen.
    """
    request: dict[str, Any] = {"timeout": _POLL_S, "limit": 100, "allowed_updates": ALLOWED_UPDATES}
    if offset is not None:
        request["offset"] = offset
    updates = await deps.telegram.call("getUpdates", request, timeout_s=_POLL_S + 10)
    if not updates:
        return None
    await uninterrupted(intake.take(updates))
    newest: int = max(update["update_id"] for update in updates)
    return newest + 1
