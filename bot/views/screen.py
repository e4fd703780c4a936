"""What a person sees in one message: HTML text and the buttons under it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.transport.callback_data import CallbackData


@dataclass(frozen=True, slots=True)
class Button:
    """A label and what tapping it means: a typed tap, or a link."""

    label: str
    tap: CallbackData | None = None
    url: str | None = None

    def markup(self) -> InlineKeyboardButton:
        """Give Telegram's form of the button."""
        data = self.tap.encode() if self.tap else None
        return InlineKeyboardButton(self.label, callback_data=data, url=self.url)


@dataclass(frozen=True, slots=True)
class Screen:
    """One message. `text` is HTML of Telegram's dialect, already escaped, 4096 characters at most."""

    text: str
    rows: tuple[tuple[Button, ...], ...] = ()

    def payload(self) -> dict[str, Any]:
        """Give the Bot API parameters of the message, as JSON values."""
        markup = InlineKeyboardMarkup([[button.markup() for button in row] for row in self.rows])
        return {
            "text": self.text,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
            "reply_markup": markup.to_dict(),
        }

    def with_rows(self, *rows: tuple[Button, ...]) -> Self:
        """Give the same text with these rows of buttons below its own."""
        return replace(self, rows=(*self.rows, *rows))


def in_rows(buttons: Sequence[Button], columns: int = 2) -> tuple[tuple[Button, ...], ...]:
    """Put buttons side by side, row by row."""
    return tuple(tuple(buttons[start : start + columns]) for start in range(0, len(buttons), columns))
