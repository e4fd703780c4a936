"""The terms of terms.txt: what each means for a course's fields, and the phrases that name it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ml.recommend.reading.lexicon import Lexicon
from ml.recommend.search.tokens import COMMA

_FILE = Path(__file__).parent / "terms.txt"
_TERM = re.compile(r"(?P<name>\w+) \{(?P<facets>[^}]*)\} (?P<english>[^:]*): (?P<phrases>.+)")
_FACET = re.compile(r"(\w+)([=~!])([\w,]+)")


@dataclass(frozen=True, slots=True)
class Facet:
    """Values of a course's field, one of which a course should have, or has to where `is_needed`.

    `is_exact` where no other sign is needed that a course is about the term.
    """

    field: str
    values: frozenset[str]
    is_exact: bool
    is_needed: bool


@dataclass(frozen=True, slots=True)
class Term:
    """What a word of a search stands for; `english` is what the encoder reads of it."""

    name: str
    kind: str
    facets: tuple[Facet, ...]
    english: str

    def values(self, field: str) -> frozenset[str]:
        """Give the values that it asks of a field, near ones too."""
        return frozenset().union(*(facet.values for facet in self.facets if facet.field == field))


def exact_values(terms: tuple[Term, ...], field: str) -> frozenset[str]:
    """Give the values that terms ask of a field, none of them near."""
    return frozenset().union(
        *(facet.values for term in terms for facet in term.facets if facet.field == field and facet.is_exact)
    )


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every term by its name, and the lexicon that finds them in words."""

    terms: dict[str, Term]
    lexicon: Lexicon
    words: frozenset[str]
    stems: frozenset[str]

    def spans(self, words: Sequence[str]) -> Iterator[tuple[int, int, tuple[Term, ...]]]:
        """Give places with the terms that stand there; what lies within a longer phrase says nothing."""
        found: dict[tuple[int, int], dict[Term, None]] = {}
        for mention in self.lexicon.mentions(words):
            found.setdefault((mention.begin, mention.end), {})[self.terms[mention.concept.name]] = None
        after = 0
        for (begin, end), terms in sorted(found.items(), key=lambda item: (item[0][0], -item[0][1])):
            if begin >= after and COMMA not in words[begin:end]:
                after = end
                yield begin, end, tuple(terms)

    def knows(self, word: str, shortest_stem: int = 2, longest_ending: int = 99) -> bool:
        """Say whether a word belongs to any phrase, or is a long enough stem with a short enough ending."""
        lengths = range(max(shortest_stem, len(word) - longest_ending), len(word) + 1)
        return word in self.words or any(word[:length] in self.stems for length in lengths)


@cache
def vocabulary() -> Vocabulary:
    """Give the vocabulary of terms.txt."""
    terms: dict[str, Term] = {}
    plain: list[str] = []
    words: set[str] = set()
    kind = ""
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if match := _TERM.fullmatch(line):
            name = match["name"]
            terms[name] = Term(name, kind, tuple(_facets(match["facets"])), match["english"].strip())
            plain.append(f"{name}:{match['phrases']}")
            words.update(word for phrase in match["phrases"].split("|") for word in phrase.split())
        else:
            kind = line.strip("[]") if line.startswith("[") else kind
            plain.append(line)
    stems = frozenset(word[:-1] for word in words if word.endswith("*"))
    return Vocabulary(terms, Lexicon("\n".join(plain)), frozenset(words - {"~"}), stems)


def _facets(text: str) -> Iterator[Facet]:
    for field, sign, values in _FACET.findall(text):
        yield Facet(field, frozenset(values.split(",")), sign == "=", sign in "=!")
