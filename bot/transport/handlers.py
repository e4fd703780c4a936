"""Handlers in the bot's own words: what a flow gives is a command, a tap, typed text, media or a job."""

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from telegram import Message, Update
from telegram.ext import BaseHandler, CallbackQueryHandler, MessageHandler, TypeHandler
from telegram.ext.filters import BaseFilter, UpdateFilter

from bot.transport.callback_data import CallbackData
from bot.transport.context import Context
from bot.transport.turn import Turn
from storage.records.transport import Job

Handler = BaseHandler[Any, Any, Any]
TapType = TypeVar("TapType", bound=CallbackData)
CommandCallback = Callable[[Turn, str], Awaitable[None]]
TypedCallback = Callable[[Turn, str], Awaitable[None]]
MessageCallback = Callable[[Turn, Message], Awaitable[None]]
JobCallback = Callable[[Turn, Job], Awaitable[None]]

_COMMAND = re.compile(r"/([a-z0-9_]+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL | re.IGNORECASE)


class _Command(UpdateFilter):
    def __init__(self, name: str | None) -> None:
        super().__init__()
        self._command = name

    def filter(self, update: Update) -> bool:
        match = _COMMAND.fullmatch(update.message.text or "") if update.message else None
        return match is not None and self._command in {None, match[1].lower()}


def on_command(name: str | None, callback: CommandCallback) -> Handler:
    """Call `callback(turn, arguments)` for a command; None takes any command that nobody else took."""

    async def handle(update: Update, context: Context) -> None:
        match = _COMMAND.fullmatch(update.message.text or "") if update.message else None
        arguments = match[2] if match else None
        await callback(context.turn, (arguments or "").strip())

    return MessageHandler(_Command(name), handle)


def on_tap(tap_type: type[TapType], callback: Callable[[Turn, TapType], Awaitable[None]]) -> Handler:
    """Call `callback(turn, tap)` for a button of this type; raises StaleButtonError for broken data."""

    async def handle(update: Update, context: Context) -> None:
        query = update.callback_query
        await callback(context.turn, tap_type.decode((query.data if query else None) or ""))

    return CallbackQueryHandler(handle, pattern=tap_type.pattern())


def on_any_tap(callback: Callable[[Turn], Awaitable[None]]) -> Handler:
    """Call `callback(turn)` for a button that nobody else took."""

    async def handle(update: Update, context: Context) -> None:
        del update
        await callback(context.turn)

    return CallbackQueryHandler(handle)


def on_typed(wanted: BaseFilter, awaited: Mapping[str, TypedCallback], otherwise: TypedCallback) -> Handler:
    """Route text to the callback that the conversation waits for, or to `otherwise`."""

    async def handle(update: Update, context: Context) -> None:
        turn = context.turn
        name = turn.awaiting.name if turn.awaiting else ""
        text = (update.message.text if update.message else None) or ""
        await awaited.get(name, otherwise)(turn, text)

    return MessageHandler(wanted, handle)


def on_message(wanted: BaseFilter, callback: MessageCallback) -> Handler:
    """Call `callback(turn, message)` for messages that pass the filter."""

    async def handle(update: Update, context: Context) -> None:
        if update.message:
            await callback(context.turn, update.message)

    return MessageHandler(wanted, handle)


def on_rest(callback: Callable[[Turn, Update], Awaitable[None]]) -> Handler:
    """Call `callback(turn, update)` for whatever nobody else took."""

    async def handle(update: Update, context: Context) -> None:
        await callback(context.turn, update)

    return TypeHandler(Update, handle)
