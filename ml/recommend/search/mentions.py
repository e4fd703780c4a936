"""The terms of a search in order, and which of them it rules out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ml.recommend.search.polarity import is_unmastered, ruled_out
from ml.recommend.search.terms import Term, vocabulary
from ml.recommend.search.tokens import tokens

FILLER = "filler"
_OWNS = frozenset(["have", "got", "own", "has", "есть", "имею", "имеется", "имеются"])
# "Do you have kettlebells?" asks of the catalogue.
_YOURS = frozenset({"you", "вас", "тебя"})
_SOLE = frozenset(["only", "just", "только", "лишь", "одни", "одна", "один", "одной"])


# "Nothing but a mat", "I have nothing except a chair".
_NOTHING = frozenset(["nothing", "anything", "no", "without", "ничего", "нет", "без"])
_EXCEPT = frozenset(["except", "besides", "кроме"])
_NOTHING_BUT = re.compile(
    r"\b(?:(?:nothing|anything) (?:\w+ ){0,2}(?:but|except|besides)|ничего,? кроме)(?: a| the| my)?$"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """Terms that the same words may stand for; `is_ruled_out` where the text does not want them.

    `is_unmastered` where the person cannot do a single one yet.
    """

    terms: tuple[Term, ...]
    words: str
    is_ruled_out: bool = False
    is_sole: bool = False
    is_owned: bool = False
    is_unmastered: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text speaks of, and the words that say nothing known."""

    mentions: tuple[Mention, ...]
    unknown: tuple[str, ...]

    def wanted(self) -> tuple[Term, ...]:
        """Give the terms that are asked for, in order."""
        return self._terms(is_ruled_out=False)

    def unwanted(self) -> tuple[Term, ...]:
        """Give the terms that are ruled out, in order."""
        return self._terms(is_ruled_out=True)

    def said(self) -> dict[str, str]:
        """Give the words that stood for each term, by its name."""
        return {term.name: mention.words for mention in self.mentions for term in mention.terms}

    def _terms(self, *, is_ruled_out: bool) -> tuple[Term, ...]:
        every = (
            term
            for mention in self.mentions
            if mention.is_ruled_out is is_ruled_out
            for term in mention.terms
        )
        return tuple(dict.fromkeys(every))


def read(text: str) -> Reading:
    """Read a text whose words are spelt as the vocabulary has them."""
    mentions: list[Mention] = []
    unknown: list[str] = []
    for sentence in tokens(text):
        spans = list(vocabulary().spans(sentence))
        known = {place for begin, end, _ in spans for place in range(begin, end)}
        meant = [
            (begin, end, real)
            for begin, end, terms in spans
            if (real := tuple(term for term in terms if term.name != FILLER))
        ]
        is_all = _NOTHING & set(sentence)
        against = ruled_out(sentence, [(begin, end, terms[0]) for begin, end, terms in meant])
        mentions += [
            _mention(sentence, span, is_against=is_against and not (is_all and _excepted(sentence, span)))
            for span, is_against in zip(meant, against, strict=True)
        ]
        unknown += [
            word for place, word in enumerate(sentence) if place not in known and _says_something(word)
        ]
    return Reading(tuple(mentions), tuple(unknown))


def _excepted(words: Sequence[str], span: tuple[int, int, tuple[Term, ...]]) -> bool:
    """Say whether a term is equipment "except" which there is nothing."""
    begin, _, terms = span
    is_thing = any(term.values("gear") or term.name == "seated" for term in terms)
    return is_thing and not _EXCEPT.isdisjoint(words[max(0, begin - 3) : begin])


def _mention(words: Sequence[str], span: tuple[int, int, tuple[Term, ...]], *, is_against: bool) -> Mention:
    begin, end, terms = span
    before = set(words[max(0, begin - 2) : begin])
    after = set(words[end : end + 2])
    return Mention(
        terms,
        " ".join(words[begin:end]),
        is_ruled_out=is_against,
        is_sole=bool(_SOLE & (before | after)) or bool(_NOTHING_BUT.search(" ".join(words[:begin]))),
        is_unmastered=not is_against and is_unmastered(words, begin, end, terms[0]),
        is_owned=bool(_OWNS & (before | after)) and not _YOURS & set(words[max(0, begin - 4) : begin]),
    )


def _says_something(word: str) -> bool:
    return len(word) > 1 and not any(sign.isdigit() for sign in word)
