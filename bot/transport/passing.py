"""Which failures may pass by themselves, and how work is run whose failure is looked at, not caught."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from telegram.error import BadRequest, NetworkError

from bot.errors import RetryLaterError
from bot.transport.bot_api import FloodWaitError

_PASSING = (
    RetryLaterError,
    FloodWaitError,
    NetworkError,
    # The database is busy, full or restarting; other database errors are bugs.
    OperationalError,
    InterfaceError,
    PoolTimeoutError,
    ConnectionError,
)


def is_passing(error: BaseException) -> bool:
    """Say whether the same work may succeed after a pause."""
    return isinstance(error, _PASSING) and not isinstance(error, BadRequest)


async def outcome(work: Coroutine[Any, Any, None]) -> BaseException | None:
    """Run work to its end and give the error that ended it, None for none."""
    results: tuple[BaseException | None] = await asyncio.gather(work, return_exceptions=True)
    return results[0]
