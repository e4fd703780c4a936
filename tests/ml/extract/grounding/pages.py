"""Pages of words as OCR gives them, written as lines of text."""

from collections.abc import Mapping, Sequence

from ml.extract.words import Word

_LETTER, _LINE = 12.0, 40.0


def page(lines: Sequence[str], sureness: Mapping[str, float] | None = None) -> list[Word]:
    """Give the words of lines, one below the other; a wide gap is two spaces or more."""
    words = []
    for number, line in enumerate(lines):
        at = 0
        for text in line.split(" "):
            if text:
                width = len(text) * _LETTER
                sure = (sureness or {}).get(text, 0.99)
                words.append(
                    Word(text, at * _LETTER + width / 2, number * _LINE, width, 24.0, 0.0, sure, number)
                )
            at += len(text) + 1
    return words
