"""Inline keyboards, checked as Telegram checks them."""

from typing import Any

from bot.playground.errors import bad_request
from bot.playground.links import link_fault

MAX_DATA_BYTES = 64
MAX_BUTTONS = 100

Markup = dict[str, Any]
Button = dict[str, Any]

_ACTIONS = ("callback_data", "url", "web_app", "copy_text", "switch_inline_query", "login_url", "pay")


def read_markup(markup: Any) -> Markup | None:
    """Give the inline keyboard of a message, None for none, an empty one or another kind of keyboard."""
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    rows = markup.get("inline_keyboard")
    if rows is None:
        return None
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" must be an Array of Arrays')
    for row in rows:
        for button in row:
            _check(button)
    if sum(len(row) for row in rows) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    rows = [row for row in rows if row]
    return {"inline_keyboard": rows} if rows else None


def read_inline_markup(markup: Any) -> Markup | None:
    """Give the keyboard of an edit, which can only be an inline one."""
    if isinstance(markup, dict) and markup and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return read_markup(markup)


def find_button(markup: Markup | None, row: int, column: int) -> Button | None:
    """Give the button at a place."""
    rows = (markup or {}).get("inline_keyboard", [])
    if 0 <= row < len(rows) and 0 <= column < len(rows[row]):
        button: Button = rows[row][column]
        return button
    return None


def _check(button: Any) -> None:
    if not isinstance(button, dict):
        raise _cannot_parse("expected an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise _cannot_parse(
            'Field "text" must be of type String' if "text" in button else 'Can\'t find field "text"'
        )
    if not text.strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    if not any(button.get(action) for action in _ACTIONS):
        raise _cannot_parse("Text buttons are unallowed in the inline keyboard")
    if len(str(button.get("callback_data", "")).encode()) > MAX_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and (fault := link_fault(str(button["url"]))):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: {fault}")


def _cannot_parse(reason: str) -> Exception:
    return bad_request(f"can't parse inline keyboard button: {reason}")
