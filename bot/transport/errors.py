"""The one place where failures end: logged first, then a sentence to the person, details to admins only."""

from typing import Any

import structlog
from telegram.ext import ContextTypes

from bot.errors import TellPersonError
from bot.transport.callback_data import StaleButtonError
from bot.transport.context import current_turn
from bot.transport.logging import places
from bot.transport.passing import is_passing
from bot.transport.turn import NOBODY, Turn
from bot.views.screen import Screen
from bot.views.texts import Texts
from storage.unit_of_work import snapshot

log = structlog.get_logger(__name__)


async def remember_failure(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    """PTB's error handler: hand the error to whoever runs the turn."""
    del update
    current_turn.get().failure = context.error


async def settle(turn: Turn, error: BaseException, **about: Any) -> None:
    """Log a failure and answer it; `about` names the update or job, never what was in it.

    What the failed work had written is rolled back already; the place in the conversation is kept.
    """
    log_failure(error, **about)
    if turn.is_committed:
        return
    turn.discard_answers()
    match error:
        case TellPersonError():
            _tell(turn, error.key, **error.params)
        case StaleButtonError():
            _tell(turn, "error-stale-button")
        case _ if is_passing(error):
            _tell(turn, "error-try-later")
        case _:
            _tell(turn, "error-bug")
            await tell_admins(turn, error)
    await turn.finish()


async def set_aside(turn: Turn, name: str) -> None:
    """Give up on an update or job that keeps killing the process; its person and the admins are told."""
    log.error("set_aside", work=name)
    if turn.person.id != NOBODY:
        turn.send(Screen(turn.texts("error-set-aside")))
    async with turn.unit_of_work() as uow:
        for admin_id in sorted(turn.deps.settings.admin_ids):
            admin = await uow.people.get(admin_id)
            if admin is not None:
                turn.tell(admin, Screen(Texts(admin.language)("admin-set-aside", update=name)))
        await uow.commit()


def log_failure(error: BaseException, **about: Any) -> None:
    """Log an error: expected ones in a word, bugs with their place. Messages may hold what people wrote."""
    if isinstance(error, TellPersonError):
        log.info("told_person", key=error.key, **about)
    elif isinstance(error, StaleButtonError):
        log.info("stale_button", **about)
    elif is_passing(error):
        log.warning("passing_failure", error=type(error).__name__, **about)
    else:
        log.error("bug", error=type(error).__name__, places=places(error), **about)


def _tell(turn: Turn, key: str, **params: str | float) -> None:
    if turn.tapped:
        turn.answer(turn.texts.plain(key, **params), alert=True)
    else:
        turn.send(Screen(turn.texts(key, **params)))


async def tell_admins(turn: Turn, error: BaseException) -> None:
    """Add a message to each admin with the kind and place of a failure; the same one not too often."""
    where = places(error)
    place, kind = where[-1] if where else "?", type(error).__name__
    if not turn.deps.report_limit.allows(f"{kind} {place}", turn.deps.clock()):
        return
    async with snapshot(turn.deps.database) as reader:
        admins = [await reader.people.get(admin_id) for admin_id in sorted(turn.deps.settings.admin_ids)]
    for admin in admins:
        if admin is not None:
            turn.tell(admin, Screen(Texts(admin.language)("admin-bug", error=kind, place=place)))
