"""How well a search ranks: nDCG@10, broken conditions among the first five, and what is no search."""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from storage.records.course import Course
from tests.scoring.course_tests import course_test

_TEXTS = Path(__file__).parent.parent / "texts"
_PLACES = 10
_FIRST = 5


class Labelled(Protocol):
    """A query that can be judged."""

    @property
    def query_id(self) -> str: ...
    @property
    def lang(self) -> str: ...
    @property
    def text(self) -> str: ...

    def judge(self, courses: Sequence[Course]) -> "Judgment":
        """Grade a catalogue for the query."""


@dataclass(frozen=True)
class LabelledSearch:
    """A query with the conditions that hold for every answer, and tests for the grades 3, 2 and 1.

    One without grades is no search: nothing should be found.
    """

    query_id: str
    lang: str
    text: str
    must: tuple[str, ...]
    grades: tuple[str, ...]

    def breaks(self, course: Course) -> bool:
        """Say whether a course breaks a condition."""
        return not all(course_test(condition)(course) for condition in self.must)

    def judge(self, courses: Sequence[Course]) -> "Judgment":
        """Grade a catalogue; where no course meets the conditions, the nearest ones are worth a 1."""
        grades = {course.id: grade for course in courses if (grade := self._grade(course))}
        broken = frozenset(course.id for course in courses if self.breaks(course))
        meeting = {course_id: grade for course_id, grade in grades.items() if course_id not in broken}
        if meeting or not grades:
            return Judgment(meeting, broken)
        return Judgment(dict.fromkeys(grades, 1), frozenset())

    def _grade(self, course: Course) -> int:
        tests = zip((3, 2, 1), self.grades, strict=False)
        return next((grade for grade, test in tests if test and course_test(test)(course)), 0)


@dataclass(frozen=True)
class JudgedSearch:
    """A query for which somebody read and graded the shipped courses; one without grades is no search."""

    query_id: str
    lang: str
    text: str
    judgment: "Judgment"

    def judge(self, courses: Sequence[Course]) -> "Judgment":
        """Give the grades and the broken conditions among the given courses."""
        ids = {course.id for course in courses}
        relevance = {one: grade for one, grade in self.judgment.relevance.items() if one in ids}
        return Judgment(relevance, self.judgment.broken & ids)


@dataclass(frozen=True)
class Judgment:
    """Relevance from 1 to 3 by course, and the courses that break a condition."""

    relevance: Mapping[str, int]
    broken: frozenset[str]


@dataclass(frozen=True)
class SearchScore:
    """Means over the queries that have something relevant; counts over those that break or expect nothing."""

    queries: int
    ndcg: float
    first_is_good: float
    broken: int
    rightly_empty: int
    expected_empty: int


def load_searches(name: str) -> list[LabelledSearch]:
    """Read a set of tests/texts that is labelled by tests."""
    return [
        LabelledSearch(
            line["query_id"], line["lang"], line["text"], tuple(line["must"]), tuple(line["grades"])
        )
        for line in _lines(name)
    ]


def load_judged(name: str) -> list[JudgedSearch]:
    """Read a set of tests/texts that was judged course by course."""
    return [
        JudgedSearch(
            line["query_id"],
            line["lang"],
            line["text"],
            Judgment(line["grades"], frozenset(line["violates"])),
        )
        for line in _lines(name)
    ]


def _lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (_TEXTS / name).read_text(encoding="utf-8").splitlines()]


def score(pairs: Iterable[tuple[Judgment, Sequence[str]]]) -> SearchScore:
    """Score ranked course ids, best first, against their judgments."""
    every = list(pairs)
    asked = [(judged, ranked) for judged, ranked in every if judged.relevance]
    nothing = [ranked for judged, ranked in every if not judged.relevance]
    return SearchScore(
        queries=len(asked),
        ndcg=_mean(ndcg(judged.relevance, ranked) for judged, ranked in asked),
        first_is_good=_mean(_is_good(judged, ranked) for judged, ranked in asked),
        broken=sum(len(judged.broken.intersection(ranked[:_FIRST])) for judged, ranked in asked),
        rightly_empty=sum(not ranked for ranked in nothing),
        expected_empty=len(nothing),
    )


def ndcg(relevance: Mapping[str, int], ranked: Sequence[str]) -> float:
    """Give nDCG@10 with the gain 2^relevance - 1."""
    best = _gain(sorted(relevance.values(), reverse=True))
    return _gain([relevance.get(one, 0) for one in ranked]) / best


def _gain(grades: Sequence[int]) -> float:
    return sum((2**grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades[:_PLACES]))


def _is_good(judged: Judgment, ranked: Sequence[str]) -> float:
    return float(bool(ranked) and judged.relevance.get(ranked[0], 0) >= 2)


def _mean(values: Iterable[float]) -> float:
    every = list(values)
    return sum(every) / len(every) if every else 0.0
