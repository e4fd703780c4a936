"""The codec of button data: frozen dataclass <-> `"1ls:42:3"`, ids only, 64 bytes at most."""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, ClassVar, Self, get_args, get_origin, get_type_hints

VERSION = "1"
MAX_BYTES = 64

_WORD = re.compile(r"[A-Za-z0-9_-]*")
# Ids are 64-bit columns; a greater number is forged, and no database takes it.
_LARGEST = 2**63 - 1
_REGISTRY: dict[str, type["CallbackData"]] = {}


class StaleButtonError(ValueError):
    """The data is of an older version of the bot, or was never ours."""


@dataclass(frozen=True)
class CallbackData:
    """Base of all buttons: `class LogSet(CallbackData, prefix="ls")` with int, bool, word or enum fields.

    A field may be optional (`int | None`). Words are ids: letters, digits, `-` and `_`; never text that a
    person typed.
    """

    prefix: ClassVar[str]

    def __init_subclass__(cls, *, prefix: str) -> None:
        if prefix in _REGISTRY and _REGISTRY[prefix].__qualname__ != cls.__qualname__:
            message = f"callback prefix {prefix!r} is taken by {_REGISTRY[prefix].__name__}"
            raise TypeError(message)
        cls.prefix = prefix
        _REGISTRY[prefix] = cls

    def encode(self) -> str:
        """Write the data of one button; raises ValueError where it would not fit or holds free text."""
        values = [_encode_value(getattr(self, field.name)) for field in fields(self)]
        data = ":".join([VERSION + self.prefix, *values])
        if len(data.encode()) > MAX_BYTES:
            message = f"callback data of {type(self).__name__} is longer than {MAX_BYTES} bytes"
            raise ValueError(message)
        return data

    @classmethod
    def decode(cls, data: str) -> Self:
        """Read data of this class; raises StaleButtonError for anything else."""
        head, *values = data.split(":")
        hints = get_type_hints(cls)
        own = fields(cls)
        if head != VERSION + cls.prefix or len(values) != len(own):
            raise StaleButtonError(cls.__name__)
        readers = [_reader(hints[field.name]) for field in own]
        return cls(*(read(value) for read, value in zip(readers, values, strict=True)))

    @classmethod
    def pattern(cls) -> str:
        """Give an anchored regular expression that matches this class's data alone."""
        return rf"^{VERSION}{re.escape(cls.prefix)}(:|$)"


def _encode_value(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    text = str(value)
    if not _WORD.fullmatch(text) or not text:
        message = "callback data holds ids only"
        raise ValueError(message)
    return text


def _reader(hint: Any) -> Callable[[str], object]:
    if get_origin(hint) is UnionType and NoneType in get_args(hint):
        [inner] = [option for option in get_args(hint) if option is not NoneType]
        read = _reader(inner)
        return lambda value: None if value == "" else read(value)
    if hint is bool:
        return _read_bool
    if hint is int:
        return _read_int
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return lambda value: _read_member(hint, value)
    return _read_word


def _read_bool(value: str) -> bool:
    if value not in {"0", "1"}:
        raise StaleButtonError
    return value == "1"


def _read_int(value: str) -> int:
    if not re.fullmatch(r"-?[0-9]{1,19}", value) or abs(int(value)) > _LARGEST:
        raise StaleButtonError
    return int(value)


def _read_member(enum: type[StrEnum], value: str) -> StrEnum:
    try:
        return enum(value)
    except ValueError:
        raise StaleButtonError from None


def _read_word(value: str) -> str:
    if not value or not _WORD.fullmatch(value):
        raise StaleButtonError
    return value
