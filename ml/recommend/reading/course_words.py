"""What a course's own words say: whom it is made for, what it asks, what it spares, whom it sends away."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ml.recommend.reading.clauses import clauses
from ml.recommend.reading.cues import pattern_of_lower_case
from ml.recommend.reading.lexicon import Concept, Kind, lexicon
from ml.recommend.reading.read_texts import ReadTexts, Sets
from storage.records.course import CourseSummary

# A question belongs to its answer: "Trouble with knees? Choose something softer first."
_SENTENCE = re.compile(r"(?<=[.!])\s+|;")

# Twice the biggest catalogue that the bot is made for: some 50 MB.
_KEPT = 200_000
_HEALTH = frozenset({Kind.PART, Kind.CONDITION})
_NONE: frozenset[Concept] = frozenset()


@dataclass(frozen=True, slots=True)
class CourseWords:
    """Concepts by what is said of them; `named` are those of the title and tags."""

    named: frozenset[Concept] = _NONE
    told: frozenset[Concept] = _NONE
    spared: frozenset[Concept] = _NONE
    excluded: frozenset[Concept] = _NONE
    doctor: frozenset[Concept] = _NONE

    @property
    def about(self) -> frozenset[Concept]:
        """Everything that the course is about or asks for."""
        return self.named | self.told


def read_course(course: CourseSummary) -> CourseWords:
    """Read a course's title, tags and description; a text that was read before is remembered."""
    names, description = ". ".join((course.title, *course.tags)), course.description
    return CourseWords(*_texts().sets_of(f"{names}\0{description}", lambda: _read(names, description)))


@cache
def _texts() -> ReadTexts:
    return ReadTexts(lexicon().concepts, _KEPT)


def _read(names: str, description: str) -> Sets:
    named: set[Concept] = set()
    told: set[Concept] = set()
    spared: set[Concept] = set()
    excluded: set[Concept] = set()
    doctor: set[Concept] = set()
    for concept, is_negated in _mentions(names):
        (spared if is_negated else named).add(concept)
    for sentence in _SENTENCE.split(description.lower()):
        mentions = list(_mentions(sentence))
        warned: set[Concept] | None = None
        if any(concept.kind in _HEALTH for concept, _ in mentions):
            if pattern_of_lower_case("sends_away").search(sentence):
                warned = excluded
            elif pattern_of_lower_case("asks_a_doctor").search(sentence):
                warned = doctor
        for concept, is_negated in mentions:
            if warned is not None and concept.kind in _HEALTH:
                warned.add(concept)
            else:
                (spared if is_negated else told).add(concept)
    return tuple(map(frozenset, (named, told, spared, excluded, doctor)))


def _mentions(text: str) -> Iterator[tuple[Concept, bool]]:
    """Give each concept that a text speaks of, and whether it stands under a negation."""
    for clause in clauses(text):
        for mention in lexicon().mentions(clause.words):
            yield mention.concept, mention.begin in clause.negated
