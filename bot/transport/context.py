"""PTB's application and context with the bot's own typed parts."""

from contextvars import ContextVar
from typing import Any

from telegram.ext import Application, CallbackContext, ExtBot

from bot.deps import Deps
from bot.transport.turn import Turn

current_turn: ContextVar[Turn] = ContextVar("current_turn")

NoData = dict[Any, Any]


class BotApplication(Application[Any, Any, NoData, NoData, NoData, Any]):
    """The application, with the deps that `build_application` was given."""

    deps: Deps

    def __init__(self, *, deps: Deps, **options: Any) -> None:
        super().__init__(**options)
        self.deps = deps


class Context(CallbackContext[ExtBot[None], NoData, NoData, NoData]):
    """What PTB hands to a handler: `deps` for the process, `turn` for the update at hand."""

    @property
    def deps(self) -> Deps:
        """Services, repositories, models."""
        application = self.application
        if not isinstance(application, BotApplication):
            message = "the context belongs to another application"
            raise TypeError(message)
        return application.deps

    @property
    def turn(self) -> Turn:
        """The update at hand."""
        return current_turn.get()
