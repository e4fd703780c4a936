"""What a course's own words say: whom it is made for, what it asks, what it spares, whom it sends away."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ml.recommend.reading.clauses import clauses
from ml.recommend.reading.cues import pattern
from ml.recommend.reading.lexicon import Concept, Kind, lexicon
from storage.records.course import CourseSummary

# A question belongs to its answer: "Trouble with knees? Choose something softer first."
_SENTENCE = re.compile(r"(?<=[.!])\s+|;")

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
    """Read a course's title, tags and description."""
    return _read(course.title, course.tags, course.description)


@lru_cache(maxsize=8192)
def _read(title: str, tags: tuple[str, ...], description: str) -> CourseWords:
    named, spared = _simple(". ".join((title, *tags)))
    told: set[Concept] = set()
    excluded: set[Concept] = set()
    doctor: set[Concept] = set()
    for sentence in _SENTENCE.split(description):
        excludes, asks = (
            bool(pattern("sends_away").search(sentence)),
            bool(pattern("asks_a_doctor").search(sentence)),
        )
        for clause in clauses(sentence):
            for mention in lexicon().mentions(clause.words):
                concept = mention.concept
                is_health = concept.kind in {Kind.PART, Kind.CONDITION}
                if excludes and is_health:
                    excluded.add(concept)
                elif asks and is_health:
                    doctor.add(concept)
                elif mention.begin in clause.negated:
                    spared.add(concept)
                else:
                    told.add(concept)
    return CourseWords(named, frozenset(told), frozenset(spared), frozenset(excluded), frozenset(doctor))


def _simple(text: str) -> tuple[frozenset[Concept], set[Concept]]:
    named: set[Concept] = set()
    spared: set[Concept] = set()
    for clause in clauses(text):
        for mention in lexicon().mentions(clause.words):
            (spared if mention.begin in clause.negated else named).add(mention.concept)
    return frozenset(named), spared
