"""Sentences in the person's language, from the Fluent files."""

from functools import cache
from html import escape
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource, resolver

LANGUAGES = ("en", "ru")
DEFAULT_LANGUAGE = "en"

# The library refuses arguments of more than 2,500 characters, against locale files of strangers; these are
# our own, and a message of 4,096 characters is longer once it is escaped.
resolver.MAX_PART_LENGTH = 6 * 4096

_LOCALES = Path(__file__).parent.parent / "locales"


class Html(str):
    """HTML that is ready to be sent: never escaped again. A view makes one around pieces it has escaped."""

    __slots__ = ()


class MissingTextError(KeyError):
    """A key or a placeholder that the locale file does not have: a bug, found by the checks."""


class Texts:
    """Translates keys: `texts("card-weeks", weeks=6)` gives HTML with every string argument escaped.

    An argument of type `Html` is inserted as it is. `plain` gives the
    sentence without escaping, for button labels and toasts.
    """

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else DEFAULT_LANGUAGE
        self._bundle = _bundle(self.language)

    def __call__(self, key: str, **arguments: str | float) -> Html:
        """Give the HTML of a sentence; raises MissingTextError for an unknown key or argument."""
        return Html(self._format(key, {name: _escaped(value) for name, value in arguments.items()}))

    def plain(self, key: str, **arguments: str | float) -> str:
        """Give a sentence as plain text."""
        return self._format(key, arguments)

    def _format(self, key: str, arguments: dict[str, str | int | float]) -> str:
        if not self._bundle.has_message(key):
            raise MissingTextError(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise MissingTextError(key)
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise MissingTextError(key) from errors[0]
        return str(text)


def _escaped(value: str | float) -> str | float:
    return value if isinstance(value, (int, float, Html)) else escape(value, quote=False)


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    source = (_LOCALES / f"{language}.ftl").read_text(encoding="utf-8")
    bundle.add_resource(FluentResource(source))
    return bundle
