"""/help and /cancel, and an answer for everything that no other flow takes."""

from telegram import Message, Update
from telegram.ext import filters

from bot.transport.callback_data import StaleButtonError
from bot.transport.handlers import Handler, on_any_tap, on_command, on_message, on_rest
from bot.transport.turn import Turn
from bot.views.help import help_screen, unsupported_screen
from bot.views.screen import Screen


def build_handlers() -> list[Handler]:
    """Give the handlers of /help and /cancel."""
    return [on_command("help", show_help), on_command("cancel", cancel)]


def build_last_handlers() -> list[Handler]:
    """Give the handlers that come after those of every other flow."""
    return [
        on_command(None, unknown_command),
        on_any_tap(old_button),
        on_message(filters.ALL, unsupported),
        on_rest(blocked_or_back),
    ]


async def show_help(turn: Turn, args: str) -> None:
    """Say what the bot can do and how to ask for it."""
    del args
    turn.send(help_screen(turn.texts, is_coach=turn.is_coach))


async def cancel(turn: Turn, args: str) -> None:
    """Await nothing any more; what was answered or logged stays."""
    del args
    async with turn.unit_of_work() as uow:
        await uow.conversations.clear(turn.person.id)
        key = "cancel-done" if turn.awaiting else "cancel-nothing"
        turn.send(Screen(turn.texts(key)))
        await uow.commit()


async def unknown_command(turn: Turn, args: str) -> None:
    """Answer a command that does not exist for this person."""
    del args
    turn.send(Screen(turn.texts("help-unknown-command")))


async def old_button(turn: Turn) -> None:
    """Answer a button that this version does not know."""
    del turn
    raise StaleButtonError


async def unsupported(turn: Turn, message: Message) -> None:
    """Say what can be sent instead of a sticker, a voice message, a video ..."""
    del message
    turn.send(unsupported_screen(turn.texts))


async def blocked_or_back(turn: Turn, update: Update) -> None:
    """Remember whether the person blocked the bot."""
    member = update.my_chat_member
    if member is None:
        return
    gone = member.new_chat_member.status in {"kicked", "left"}
    async with turn.unit_of_work() as uow:
        await uow.people.set_blocked(turn.person.id, turn.deps.clock() if gone else None)
        await uow.commit()
