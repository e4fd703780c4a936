"""What a search can find in a course: terms of its title, tags and description, and its words."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ml.recommend.course_facts import CourseFacts, facts_of_course
from ml.recommend.reading.clauses import clauses
from ml.recommend.remembered import remembered
from ml.recommend.search.mentions import FILLER
from ml.recommend.search.presupposed import presupposed
from ml.recommend.search.terms import Facet, Term, vocabulary
from storage.records.course import CourseSummary

_TITLE, _TAG = 3, 2
_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
_LEFT_OUT = re.compile(
    r"\b(?:is|are|stays?|comes?) (?:not (?:part|in|included|needed|required|allowed|asked|on)"
    r"|never (?:part|in|asked)|left out|off limits|forbidden|banned|excluded|out\b)"
    r"|\bнет$|\bне (?:входят|входит|нужн\w+|будет)\b|\b(?:исключен|запрещен)\w*"
)
# The lists of a course by the names that the terms have for them.
_FIELDS = {
    "activity": "activity_types",
    "goal": "goals",
    "place": "environments",
    "gear": "equipment",
    "for": "adapted_for",
}


@dataclass(frozen=True, slots=True)
class ReadCourse:
    """A course with the names of the terms in its title and tags, in its description, and left out."""

    course: CourseSummary
    facts: CourseFacts
    named: frozenset[str]
    told: frozenset[str]
    spared: frozenset[str]
    presupposed: frozenset[str]
    fields: Mapping[str, frozenset[str]]
    words: Mapping[str, int]
    length: int

    def asks(self, term: Term) -> bool:
        """Say whether a course's words ask for something."""
        return self.asks_for(term.name)

    def asks_for(self, name: str) -> bool:
        """Say whether a course speaks of the term with a name, without leaving it out."""
        return name in self.named or (name in self.told and name not in self.spared)

    def has(self, facet: Facet) -> bool:
        """Say whether a course has one of the values of a facet."""
        return not facet.values.isdisjoint(self.fields[facet.field])

    def values(self, field: str) -> frozenset[str]:
        """Give the values of a course's field, by the name that the terms have for it."""
        return self.fields[field]


@remembered(8192)
def read_course(course: CourseSummary) -> ReadCourse:
    """Read a course for searches."""
    named, spared = _terms((course.title, *course.tags))
    told, left_out = _terms((course.description,))
    words: Counter[str] = Counter()
    for text, weight in (
        (course.title, _TITLE),
        *((tag, _TAG) for tag in course.tags),
        (course.description, 1),
    ):
        for word in stems(text):
            words[word] += weight
    return ReadCourse(
        course=course,
        facts=facts_of_course(course),
        named=named,
        told=told,
        spared=spared | left_out,
        presupposed=presupposed(course.description),
        fields={**_lists(course), "level": frozenset({course.level}), "gender": frozenset({course.gender})},
        words=words,
        length=sum(words.values()),
    )


def _lists(course: CourseSummary) -> dict[str, frozenset[str]]:
    return {name: frozenset(getattr(course, field)) for name, field in _FIELDS.items()}


def stems(text: str) -> list[str]:
    """Give the words of a text without the endings of English."""
    return [stem(word) for word in _WORD.findall(text.lower())]


def stem(word: str) -> str:
    """Give a word without its ending: lengths and length, lifting and lift."""
    for ending in ("ings", "ing", "ers", "er", "ies", "es", "s", "ed", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word[:-1] if word.endswith("s") and len(word) > 3 else word


def _left_out(words: Sequence[str]) -> int:
    """Give the place before which everything is left out: "running and jumping are not part of it"."""
    match = _LEFT_OUT.search(" ".join(words))
    return match.string[: match.start()].count(" ") + 1 if match else 0


def _terms(texts: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
    spoken: set[str] = set()
    spared: set[str] = set()
    for text in texts:
        for clause in clauses(text):
            left_out = _left_out(clause.words)
            for begin, _, terms in vocabulary().spans(clause.words):
                names = {term.name for term in terms if term.name != FILLER}
                is_spared = begin in clause.negated or begin < left_out
                (spared if is_spared else spoken).update(names)
    return frozenset(spoken), frozenset(spared)
