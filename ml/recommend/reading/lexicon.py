"""Finds the concepts of concepts.txt in words: one pass, a few dictionary look-ups for each word."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

_FILE = Path(__file__).parent / "concepts.txt"
_GAP = "~"
_MOST_BETWEEN = 3


class Kind(StrEnum):
    """What sort of thing a concept is; the sections of concepts.txt."""

    PART = "part"
    CONDITION = "condition"
    DEMAND = "demand"
    ACTIVITY = "activity"
    CIRCUMSTANCE = "circumstance"
    IDIOM = "idiom"


@dataclass(frozen=True, slots=True, eq=False)
class Concept:
    """A thing that people and coaches write about; a lexicon has one object for each."""

    kind: Kind
    name: str


class Mention(NamedTuple):
    """A concept at words `begin` to `end` (exclusive)."""

    concept: Concept
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class _Phrase:
    concept: Concept
    words: tuple[str, ...]

    @property
    def second(self) -> str | None:
        """The word that must follow the first, None where several may or none needs to."""
        second = self.words[1] if len(self.words) > 1 else _GAP
        return None if second == _GAP or second.endswith("*") else second

    def end_at(self, words: Sequence[str], begin: int) -> int | None:
        """Give the place after the phrase whose first word stands at `begin`; None without the rest."""
        at, may_pass = begin + 1, 0
        for wanted in self.words[1:]:
            if wanted == _GAP:
                may_pass = _MOST_BETWEEN
                continue
            last = min(at + may_pass, len(words) - 1)
            while at <= last and not _matches(wanted, words[at]):
                at += 1
            if at > last:
                return None
            at, may_pass = at + 1, 0
        return at


@dataclass(frozen=True, slots=True)
class _Beginning:
    """The phrases that a word can begin, in order: by a second word that is whole, and before any other."""

    before: Mapping[str, tuple[_Phrase, ...]]
    before_others: tuple[_Phrase, ...]


class Lexicon:
    """Every phrase by its first word, whole or by its beginning."""

    def __init__(self, text: str) -> None:
        self._whole: dict[str, list[_Phrase]] = {}
        self._begun: dict[str, list[_Phrase]] = {}
        names: dict[Concept, None] = {}
        for phrase in _phrases(text):
            if phrase.concept.kind is not Kind.IDIOM:
                names[phrase.concept] = None
            first = phrase.words[0]
            table = self._begun if first.endswith("*") else self._whole
            table.setdefault(first.rstrip("*"), []).append(phrase)
        self.concepts = tuple(names)
        self._lengths = sorted({len(stem) for stem in self._begun})
        # Most words begin nothing, and most come again.
        self._beginning_with = lru_cache(maxsize=32_768)(self._find)

    def mentions(self, words: Sequence[str]) -> Iterator[Mention]:
        """Give every concept that the words speak of, in order; a concept may come more than once."""
        after_idiom = 0
        for begin, (word, following) in enumerate(zip(words, (*words[1:], ""), strict=False)):
            beginning = self._beginning_with(word)
            phrases = beginning.before.get(following, beginning.before_others)
            if begin < after_idiom or not phrases:
                continue
            found = [
                Mention(phrase.concept, begin, end)
                for phrase in phrases
                if (end := phrase.end_at(words, begin)) is not None
            ]
            # The longest reading of a place is meant: "hip hop" speaks of no hip.
            longest = max((mention.end for mention in found), default=0)
            meant = [mention for mention in found if mention.end == longest]
            if any(mention.concept.kind is Kind.IDIOM for mention in meant):
                after_idiom = longest
                continue
            yield from meant

    def _find(self, word: str) -> _Beginning:
        beginnings = (word[:length] for length in self._lengths if length <= len(word))
        begun = (phrase for beginning in beginnings for phrase in self._begun.get(beginning, ()))
        phrases = (*self._whole.get(word, ()), *begun)
        return _Beginning(
            {
                second: tuple(phrase for phrase in phrases if phrase.second in {None, second})
                for second in {phrase.second for phrase in phrases}
                if second is not None
            },
            tuple(phrase for phrase in phrases if phrase.second is None),
        )


@cache
def lexicon() -> Lexicon:
    """Give the lexicon of concepts.txt."""
    return Lexicon(_FILE.read_text(encoding="utf-8"))


def _phrases(text: str) -> Iterator[_Phrase]:
    kind = Kind.PART
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            kind = Kind(line.strip("[]"))
            continue
        name, _, phrases = line.partition(":")
        concept = Concept(kind, name)
        yield from (_Phrase(concept, tuple(phrase.split())) for phrase in phrases.split("|"))


def _matches(wanted: str, word: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
