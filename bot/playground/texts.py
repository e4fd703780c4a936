"""Text and captions of a request: parsed, trimmed and measured as Telegram does it."""

from dataclasses import dataclass
from typing import Any

from bot.playground.entities import (
    Entity,
    check_entities,
    trimmed,
    utf16_length,
    with_found_entities,
)
from bot.playground.errors import bad_request
from bot.playground.html_text import parse_html
from bot.playground.request import Parameters

MAX_TEXT = 4096
MAX_CAPTION = 1024
_MAX_SOURCE_BYTES = 1 << 15


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text and its entities."""

    text: str
    entities: list[Entity]

    @property
    def length(self) -> int:
        """Its length in UTF-16 code units: Telegram's documents say characters, some of its apps count units.

        The stricter measure, so that nothing passes here that Telegram could refuse.
        """
        return utf16_length(self.text)


def read_text(given: Parameters) -> Formatted:
    """Read the text of a message; an empty one is refused."""
    if not given.text("text"):
        raise bad_request("message text is empty")
    formatted = _read(given, "text", "entities")
    if not formatted.text:
        raise bad_request("text must be non-empty")
    return formatted


def read_caption(given: Parameters) -> Formatted:
    """Read a caption, empty where there is none."""
    return _read(given, "caption", "caption_entities")


def caption_fields(caption: Formatted) -> dict[str, Any]:
    """Give a caption as the fields of a message, None for what it has not."""
    return {"caption": caption.text or None, "caption_entities": caption.entities or None}


def _read(given: Parameters, name: str, entities: str) -> Formatted:
    source = given.text(name) or ""
    if any("\ud800" <= character <= "\udfff" for character in source):
        raise bad_request("strings must be encoded in UTF-8")
    if len(source.encode()) > _MAX_SOURCE_BYTES:
        raise bad_request("text is too long")
    mode = (given.text("parse_mode") or "").lower()
    if mode == "html":
        parsed = parse_html(source)
    elif mode in {"", "none"} or not source:
        parsed = source, check_entities(source, given.json(entities))
    else:
        raise bad_request("unsupported parse_mode")
    text, kept = trimmed(*parsed)
    return Formatted(text, with_found_entities(text, kept))
