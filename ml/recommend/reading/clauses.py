"""Cuts a text into clauses of lower-case words, and says which words a negation reaches."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ml.recommend.reading.cues import words as cue_words

_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+|[;:–—()]|\s-\s")
_WORD = re.compile(r"\w+|,")
_REACH = 5
_LISTED = 3
_NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Clause:
    """Words in order, without punctuation, and the places of those that stand under a negation."""

    words: tuple[str, ...]
    negated: frozenset[int]
    sentence: int


def clauses(text: str) -> Iterator[Clause]:
    """Give the clauses of a text; `sentence` counts what a full stop, semicolon or dash divides."""
    normal = text.lower().replace("’", "'").replace("ё", "е")
    for number, sentence in enumerate(_SENTENCE.split(normal)):
        marks = _WORD.findall(sentence)
        if marks:
            yield _clause(marks, number)


def _clause(marks: list[str], number: int) -> Clause:
    negators, ends = cue_words("negators"), cue_words("ends_of_negation")
    if negators.isdisjoint(marks):
        return Clause(_words(marks), _NONE, number)
    negated: set[int] = set()
    left, place = 0, 0
    for at, mark in enumerate(marks):
        if mark == ",":
            left = min(left, _LISTED) if _is_list(marks, at) else 0
            continue
        if mark in negators and not _is_empty(marks, at):
            left = _REACH
        elif mark in ends:
            left = 0
        elif left:
            negated.add(place)
            left -= 1
        place += 1
    return Clause(_words(marks), frozenset(negated), number)


def _words(marks: list[str]) -> tuple[str, ...]:
    return tuple([mark for mark in marks if mark != ","])


def _is_list(marks: list[str], comma: int) -> bool:
    """Say whether a comma stands in a list ("no jumps, burpees or sprints"), not between two statements."""
    following = marks[comma + 1 : comma + 2 + _LISTED]
    return bool({",", "or", "или"}.intersection(following)) or len(following) < _LISTED


def _is_empty(marks: list[str], at: int) -> bool:
    """Say whether a negation denies nothing that follows: "not only knees", "no problem"."""
    return at + 1 < len(marks) and marks[at + 1] in cue_words("empty_after_negation")
