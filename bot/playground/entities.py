"""Message entities: offsets in UTF-16 code units, and what Telegram finds in plain text by itself."""

import re
from collections.abc import Iterable
from typing import Any

from bot.playground.errors import bad_request

Entity = dict[str, Any]

_FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>]))"
    r"|(?P<url>https?://[^\s<>]*[^\s<>.,;:!?)])"
    r"|(?P<email>[\w.+-]+@[\w-]+\.\w+)"
    r"|(?P<mention>(?<![\w/@])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w))"
    r"|(?P<hashtag>(?<![\w/#])#(?=\w*[^\W\d])\w+)"
)
_SEARCHED = set(_FOUND.groupindex)
# A found entity never lies inside one of these.
_CLOSED = {"code", "pre", "text_link"}
_FORMATS = {
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "text_mention",
    "custom_emoji",
    "cashtag",
    "phone_number",
}


def utf16_length(text: str) -> int:
    """Count UTF-16 code units, Telegram's measure of offsets."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def in_order(entities: Iterable[Entity]) -> list[Entity]:
    """Sort as Telegram does: by place, the outer one first."""
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def find_entities(text: str) -> list[Entity]:
    """Give the commands, links, addresses, mentions and hashtags that Telegram finds in a text."""
    return [
        {
            "type": match.lastgroup,
            "offset": utf16_length(text[: match.start()]),
            "length": utf16_length(match[0]),
        }
        for match in _FOUND.finditer(text)
    ]


def with_found_entities(text: str, entities: list[Entity]) -> list[Entity]:
    """Add what Telegram finds by itself in a bot's text, except inside code and links."""
    given = [entity for entity in entities if entity["type"] not in _SEARCHED]
    closed = [entity for entity in given if entity["type"] in _CLOSED]
    found = [entity for entity in find_entities(text) if not any(_overlap(entity, one) for one in closed)]
    return in_order([*given, *found])


def check_entities(text: str, entities: Any) -> list[Entity]:
    """Give the entities that came with a text; refuses unknown ones and those beyond its end."""
    if not isinstance(entities, list):
        return []
    size = utf16_length(text)
    return [checked for entity in entities if (checked := _checked(entity, size))["length"]]


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Take off the white space around a text and move its entities along, as Telegram does."""
    stripped = text.strip()
    if stripped == text:
        return text, entities
    lead = utf16_length(text[: len(text) - len(text.lstrip())])
    size = utf16_length(stripped)
    kept = []
    for entity in entities:
        start = max(0, entity["offset"] - lead)
        end = min(size, entity["offset"] + entity["length"] - lead)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return stripped, kept


def _checked(entity: Any, size: int) -> Entity:
    if not isinstance(entity, dict):
        raise bad_request("can't parse MessageEntity: expected an Object")
    if str(entity.get("type")) not in _SEARCHED | _CLOSED | _FORMATS:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    offset, length = _whole(entity, "offset"), _whole(entity, "length")
    if offset < 0:
        raise bad_request(f"receive an entity with incorrect offset {offset}")
    if length < 0:
        raise bad_request(f"receive an entity with incorrect length {length}")
    if offset >= size:
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {offset}")
    if offset + length > size:
        raise bad_request(
            f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
            f"at UTF-16 offset {offset + length}"
        )
    return {**entity, "offset": offset, "length": length}


def _whole(entity: Entity, name: str) -> int:
    if name not in entity:
        raise bad_request(f"can't parse MessageEntity: Can't find field \"{name}\"")
    try:
        return int(entity[name])
    except (TypeError, ValueError, OverflowError):
        raise bad_request(f'can\'t parse MessageEntity: Field "{name}" must be of type Number') from None


def _overlap(one: Entity, other: Entity) -> bool:
    return bool(
        one["offset"] < other["offset"] + other["length"] and other["offset"] < one["offset"] + one["length"]
    )
