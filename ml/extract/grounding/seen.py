"""What OCR saw on one line of a page: letters and numbers, and how sure it was of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from ml.extract.layout.doubt import repaired
from ml.extract.notation.spelling import plain
from ml.extract.notation.token_rules.tokens import Kind, tokenize
from ml.extract.words import Word

_LETTERS = re.compile(r"[^\W\d_]+")
_DECIMAL = re.compile(r"(?<![\d,])\d+,\d{1,2}(?![\d,])")
_THOUSANDS = re.compile(r"(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)")
_SHORT = 3
# Alike enough to be the same word with a letter misread; measured on words of exercises.
_SAME_WORD = 80
_SAME_PART = 86


@dataclass(frozen=True, slots=True)
class Seen:
    """The letters and numbers of a line or of several."""

    text: str
    words: tuple[str, ...]
    run: str
    numbers: dict[float, float]

    def share_of(self, words: Sequence[str]) -> float:
        """Give the share of the letters of words that stand here, 0 to 1."""
        letters = sum(map(len, words))
        return sum(len(word) for word in words if self.has(word)) / letters if letters else 0.0

    def has(self, word: str) -> bool:
        """Tell whether a word stands here, spelled as OCR spells: a letter off, or grown together."""
        if len(word) <= _SHORT:
            return any(own == word or own.startswith(word) or own.endswith(word) for own in self.words)
        if word in self.run or any(fuzz.ratio(word, own) >= _SAME_WORD for own in self.words):
            return True
        return len(word) > 5 and fuzz.partial_ratio(word, self.run) >= _SAME_PART

    def sureness(self, number: float, tolerance: float = 1e-6) -> float:
        """Give how sure OCR was of a number, 0 to 1; 0 where it did not see it."""
        near = (sure for value, sure in self.numbers.items() if abs(value - number) <= tolerance)
        return max(near, default=0.0)


def seen_in(words: Sequence[Word]) -> Seen:
    """Take down the words of one line."""
    numbers: dict[float, float] = {}
    for word in words:
        for number in _readings(repaired(word.text)):
            numbers[number] = max(numbers.get(number, 0.0), word.confidence)
    text = " ".join(word.text for word in words)
    letters = letters_of(text)
    return Seen(text, letters, "".join(letters), numbers)


def together(lines: Sequence[Seen]) -> Seen:
    """Join lines."""
    numbers: dict[float, float] = {}
    for line in lines:
        for number, sure in line.numbers.items():
            numbers[number] = max(numbers.get(number, 0.0), sure)
    words = tuple(word for line in lines for word in line.words)
    return Seen(" / ".join(line.text for line in lines), words, "".join(words), numbers)


def letters_of(text: str) -> tuple[str, ...]:
    """Give the words of a text, without numbers and signs, in lower case."""
    return tuple(_LETTERS.findall(text.lower().replace("ё", "е")))


def numbers_of(text: str) -> set[float]:
    """Give every number that a text claims; a clock as its seconds."""
    tokens = tokenize(plain(text))
    return {token.value for token in tokens if token.kind in {Kind.NUMBER, Kind.CLOCK}}


def _readings(text: str) -> set[float]:
    """Give every number that a word on a page may be read as: 1,5 also as 1.5, 1,500 also as 1500."""
    decimal = {float(found.replace(",", ".")) for found in _DECIMAL.findall(text)}
    grouped = {float(re.sub(r"\D", "", found)) for found in _THOUSANDS.findall(text)}
    return numbers_of(text) | decimal | grouped
