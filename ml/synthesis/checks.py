"""Checks of what no schema can say; each raises BadAnswerError with words that a model can act on."""

import re
from collections.abc import Sequence

from ml.llm.failure import BadAnswerError

# What models write where they write nothing.
_FILLER = re.compile(
    r"lorem ipsum|placeholder|\bas an ai\b|language model|\[(?:insert|your|name)\b|"
    r"\bi can(?:no|')t (?:help|assist)\b",
    re.IGNORECASE,
)
_FOREIGN_SHARE = 0.2


def ensure(truth: object, problem: str) -> None:
    """Refuse an answer for which something does not hold."""
    if not truth:
        raise BadAnswerError(problem)


def ensure_prose(field: str, text: str, least_words: int = 1) -> None:
    """Refuse a text that is too short, not in English letters, or filler."""
    words = len(text.split())
    ensure(words >= least_words, f"{field}: {words} words, at least {least_words} are needed")
    letters = [letter for letter in text if letter.isalpha()]
    # From the Greek alphabet on; names keep their accents.
    foreign = sum(letter >= "Ͱ" for letter in letters)
    ensure(foreign <= _FOREIGN_SHARE * len(letters), f"{field}: write English")
    ensure_real(field, text)


def ensure_real(field: str, text: str) -> None:
    """Refuse a text that only stands in for one."""
    ensure(not _FILLER.search(text), f"{field}: say something real, no filler")


def ensure_different(field: str, values: Sequence[object]) -> None:
    """Refuse a list that says something twice."""
    ensure(len(set(values)) == len(values), f"{field}: the same value stands there twice")
