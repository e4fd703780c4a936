"""What the buttons of admins mean."""

from dataclasses import dataclass

from bot.transport.callback_data import CallbackData


@dataclass(frozen=True)
class ConfirmBroadcast(CallbackData, prefix="ab"):
    """Send the previewed text to everybody."""


@dataclass(frozen=True)
class CancelBroadcast(CallbackData, prefix="ac"):
    """Send nothing."""
