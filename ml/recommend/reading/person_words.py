"""What a person's own words say: what they speak of, deny, may do, and what is against what. No diagnosis."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from ml.recommend.reading.clauses import Clause, clauses
from ml.recommend.reading.cues import words as cue_words
from ml.recommend.reading.lexicon import Concept, Kind, Mention, lexicon
from ml.recommend.reading.shorthand import written_out

_NONE: frozenset[Concept] = frozenset()
_NEAR = 4


@dataclass(frozen=True, slots=True)
class PersonWords:
    """Concepts by what is said of them; one may stand in several sets."""

    spoken: frozenset[Concept] = _NONE
    denied: frozenset[Concept] = _NONE
    against: frozenset[Concept] = _NONE
    fine: frozenset[Concept] = _NONE


@dataclass(slots=True)
class _Sets:
    spoken: set[Concept] = field(default_factory=set)
    denied: set[Concept] = field(default_factory=set)
    against: set[Concept] = field(default_factory=set)
    fine: set[Concept] = field(default_factory=set)


@lru_cache(maxsize=8192)
def read_person(text: str) -> PersonWords:
    """Read a note, or the reason why something was left."""
    sets = _Sets()
    for clause in clauses(written_out(text)):
        for mention in lexicon().mentions(clause.words):
            _sort(clause, mention, sets)
    return PersonWords(*(frozenset(group) for group in (sets.spoken, sets.denied, sets.against, sets.fine)))


def _sort(clause: Clause, mention: Mention, sets: _Sets) -> None:
    concept = mention.concept
    is_denied = mention.begin in clause.negated
    if is_denied:
        # "No jumping" rules jumping out; "no asthma" only says that there is none.
        (sets.denied if concept.kind in {Kind.PART, Kind.CONDITION} else sets.against).add(concept)
        return
    sets.spoken.add(concept)
    around = list(_around(clause, mention))
    if _speaks(around, "against"):
        sets.against.add(concept)
    elif _speaks(around, "fine"):
        sets.fine.add(concept)


def _around(clause: Clause, mention: Mention) -> Iterator[tuple[str, bool]]:
    for place in range(max(0, mention.begin - _NEAR), min(len(clause.words), mention.end + _NEAR)):
        if not mention.begin <= place < mention.end:
            yield clause.words[place], place in clause.negated


def _speaks(words: Iterable[tuple[str, bool]], cues: str) -> bool:
    beginnings = tuple(cue_words(cues))
    return any(word.startswith(beginnings) and not negated for word, negated in words)
