"""Telegram's HTML parse mode: text and entities, or Telegram's refusal.

The dialect is described at https://core.telegram.org/bots/api#html-style; the refusals and their byte
offsets follow the wording of Telegram's open-source library TDLib.
"""

import re
from dataclasses import dataclass, field

from bot.playground.entities import Entity, in_order, utf16_length
from bot.playground.errors import ApiError, bad_request
from bot.playground.links import checked_link

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_LAST_NUMBER = 0x10FFFF

_PLAIN = re.compile(r"[^<&]+")
_REFERENCE = re.compile(
    r"&(?:#x([0-9a-fA-F]{1,6})(?![0-9a-fA-F])|#([0-9]{1,7})(?![0-9])|(lt|gt|amp|quot)(?![a-zA-Z]));?"
)
_TAG_NAME = re.compile(r"[^ \t\r\n\v>]*")
_ATTRIBUTE_NAME = re.compile(r"[^ \t\r\n\v>=]*")
_SPACES = re.compile(r"[ \t\r\n\v]*")
_BARE_VALUE = re.compile(r"[A-Za-z0-9.-]*")


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Give the text and its entities, offsets in UTF-16 code units.

    Raises ApiError "can't parse entities" as Telegram does.
    """
    return _Parser(source).parse()


@dataclass(slots=True)
class _Open:
    """A start tag that waits for its end; `units` and `characters` say where its text begins."""

    tag: str
    attributes: dict[str, str]
    units: int
    characters: int


@dataclass(slots=True)
class _Parser:
    source: str
    at: int = 0
    text: str = ""
    units: int = 0
    entities: list[Entity] = field(default_factory=list)
    open_tags: list[_Open] = field(default_factory=list)

    def parse(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.source):
            if plain := _PLAIN.match(self.source, self.at):
                self._add(plain[0], plain.end())
            elif self.source[self.at] == "&":
                self._reference()
            elif self.source.startswith("</", self.at):
                self._end_tag(self.at)
            else:
                self._start_tag(self.at)
        if self.open_tags:
            tag = self.open_tags[-1].tag
            raise _cannot_parse(f'Can\'t find end tag corresponding to start tag "{tag}"')
        if any("\ud800" <= character <= "\udfff" for character in self.text):
            raise _cannot_parse(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        # A language belongs to a block of code; the words of a sentence keep none.
        shown = [
            {name: entity[name] for name in entity if name != "language" or entity["type"] == "pre"}
            for entity in self.entities
        ]
        return self.text, in_order(shown)

    def _add(self, text: str, end: int) -> None:
        self.text += text
        self.units += utf16_length(text)
        self.at = end

    def _reference(self) -> None:
        found = _REFERENCE.match(self.source, self.at)
        character = _character(found) if found else None
        if found is None or character is None:
            self._add("&", self.at + 1)
        else:
            self._add(character, found.end())

    def _start_tag(self, begin: int) -> None:
        offset = self._byte_offset(begin)
        name = self._take(_TAG_NAME, begin + 1)
        if self._ended():
            raise _cannot_parse(f"Unclosed start tag at byte offset {offset}")
        tag = name.lower()
        if tag not in _TYPES:
            raise _cannot_parse(f'Unsupported start tag "{tag}" at byte offset {offset}')
        attributes = self._attributes(tag, offset)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise _cannot_parse(f'Tag "span" must have class "tg-spoiler" at byte offset {offset}')
        self.open_tags.append(_Open(tag, attributes, self.units, len(self.text)))

    def _attributes(self, tag: str, offset: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            self._take(_SPACES, self.at)
            if self.source.startswith(">", self.at):
                self.at += 1
                return attributes
            name = self._take(_ATTRIBUTE_NAME, self.at)
            if not name and not self._ended():
                raise _cannot_parse(f'Empty attribute name in the tag "{tag}" at byte offset {offset}')
            self._take(_SPACES, self.at)
            if self._ended():
                raise _cannot_parse(f'Unclosed start tag "{tag}" at byte offset {offset}')
            attributes[name] = self._value(tag, offset) if self.source[self.at] == "=" else ""

    def _value(self, tag: str, offset: int) -> str:
        self._take(_SPACES, self.at + 1)
        if self._ended():
            raise _cannot_parse(f'Unclosed start tag "{tag}" at byte offset {offset}')
        begin, quote = self.at, self.source[self.at]
        if quote not in "\"'":
            value = self._take(_BARE_VALUE, begin).lower()
            if not self._ended() and self.source[self.at] not in " \t\r\n\v>":
                raise _cannot_parse(f"Unexpected end of name token at byte offset {self._byte_offset(begin)}")
        else:
            end = self.source.find(quote, begin + 1)
            self.at = len(self.source) if end < 0 else end + 1
            value = _REFERENCE.sub(lambda found: _character(found) or found[0], self.source[begin + 1 : end])
        if self._ended():
            raise _cannot_parse(f"Unclosed start tag at byte offset {offset}")
        return value

    def _end_tag(self, begin: int) -> None:
        offset = self._byte_offset(begin)
        if not self.open_tags:
            raise _cannot_parse(f"Unexpected end tag at byte offset {offset}")
        name = self._take(_TAG_NAME, begin + 2).lower()
        self._take(_SPACES, self.at)
        if not self.source.startswith(">", self.at):
            raise _cannot_parse(f"Unclosed end tag at byte offset {offset}")
        self.at += 1
        opened = self.open_tags.pop()
        if name not in {"", opened.tag}:
            raise _cannot_parse(
                f'Unmatched end tag at byte offset {offset}, expected "</{opened.tag}>", found "</{name}>"'
            )
        if self.units > opened.units:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        entity: Entity = {
            "type": _TYPES[opened.tag],
            "offset": opened.units,
            "length": self.units - opened.units,
        }
        language = opened.attributes.get("class", "").removeprefix("language-")
        if opened.tag == "tg-emoji":
            return  # only bots with a bought name may show them; others' stay plain emoji
        if opened.tag == "a":
            url = checked_link(opened.attributes.get("href") or self.text[opened.characters :])
            if url is None:
                return
            entity["url"] = url
        elif opened.tag == "blockquote" and "expandable" in opened.attributes:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "code" and language != opened.attributes.get("class", ""):
            entity["language"] = language
        if opened.tag not in {"pre", "code"} or not self._merges_with_last(entity):
            self.entities.append(entity)

    def _merges_with_last(self, entity: Entity) -> bool:
        """Make one entity of `pre` and a `code` with a language that holds the same text."""
        last = self.entities[-1] if self.entities else {}
        same = all(last.get(name) == entity[name] for name in ("offset", "length"))
        if same and {last["type"], entity["type"]} == {"pre", "code"} and (last | entity).get("language"):
            last |= entity | {"type": "pre"}
            return True
        return False

    def _take(self, pattern: re.Pattern[str], begin: int) -> str:
        found = pattern.match(self.source, begin)
        taken = found[0] if found else ""
        self.at = begin + len(taken)
        return taken

    def _ended(self) -> bool:
        return self.at >= len(self.source)

    def _byte_offset(self, position: int) -> int:
        return len(self.source[:position].encode("utf-8", "surrogatepass"))


def _character(found: re.Match[str]) -> str | None:
    hexadecimal, decimal, name = found.groups()
    if name:
        return _NAMED[name]
    number = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(number) if 0 < number < _LAST_NUMBER else None


def _cannot_parse(reason: str) -> ApiError:
    return bad_request(f"can't parse entities: {reason}")
