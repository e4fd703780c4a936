"""What is doubtful in judged data: contradictions, copies, leaks between the parts, noise in the grades."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ml.synthesis.duplicates import Duplicates
from ml.training.judgments import Judgment
from ml.training.splits import Part, Split, words_of_course, words_of_person

_GRADES = 4


@dataclass(frozen=True, slots=True)
class DataChecks:
    """Counts of what was found; `leaks` and `contradictions` must be none."""

    people: int
    courses: int
    pairs: int
    contradictions: int
    alike_people: int
    alike_courses: int
    leaks: int
    named_test_courses: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two raters agree on the pairs that both judged."""

    pairs: int
    kappa: float
    exact: float
    unsafe_by_first: int
    unsafe_by_second: int
    unsafe_by_both: int


def check(judgments: Sequence[Judgment], parts: Split) -> DataChecks:
    """Look for what would make training or its test say something wrong.

    A contradiction is a pair judged twice, or refused for health and yet graded above 0. A leak is a person
    or a course of one part with nearly the same words as one of another. `named_test_courses` counts training
    people whose history names a test course: its title is read, never its text or grade.
    """
    people = {one.profile.id: one.profile for one in judgments}
    courses = {one.course.id: one.course for one in judgments}
    seen = Counter((one.profile.id, one.course.id) for one in judgments)
    alike_people = _alike({name: words_of_person(one) for name, one in people.items()})
    alike_courses = _alike({name: words_of_course(one) for name, one in courses.items()})
    hidden = {one.title for name, one in courses.items() if parts.courses[name] is Part.TEST}
    return DataChecks(
        people=len(people),
        courses=len(courses),
        pairs=len(judgments),
        contradictions=sum(count - 1 for count in seen.values())
        + sum(one.unsafe and one.relevance > 0 for one in judgments),
        alike_people=len(alike_people),
        alike_courses=len(alike_courses),
        leaks=_crossing(alike_people, parts.people) + _crossing(alike_courses, parts.courses),
        named_test_courses=sum(
            not hidden.isdisjoint((*one.history.completed, *(left.title for left in one.history.abandoned)))
            for name, one in people.items()
            if parts.people[name] is Part.TRAIN
        ),
    )


def agreement(first: Iterable[Judgment], second: Iterable[Judgment]) -> Agreement:
    """Compare two raters; kappa is Cohen's with quadratic weights."""
    known = {(one.profile.id, one.course.id): one for one in first}
    both = [(known[key], one) for one in second if (key := (one.profile.id, one.course.id)) in known]
    table = np.zeros((_GRADES, _GRADES))
    for one, other in both:
        table[one.relevance, other.relevance] += 1
    table /= table.sum()
    weights = np.subtract.outer(np.arange(_GRADES), np.arange(_GRADES)) ** 2
    by_chance = np.outer(table.sum(axis=1), table.sum(axis=0))
    return Agreement(
        pairs=len(both),
        kappa=float(1 - (weights * table).sum() / (weights * by_chance).sum()),
        exact=float(np.trace(table)),
        unsafe_by_first=sum(one.unsafe for one, _ in both),
        unsafe_by_second=sum(other.unsafe for _, other in both),
        unsafe_by_both=sum(one.unsafe and other.unsafe for one, other in both),
    )


def _alike(texts: Mapping[str, str]) -> list[tuple[str, str]]:
    seen = Duplicates()
    found: list[tuple[str, str]] = []
    for name in sorted(texts):
        near = seen.nearest(texts[name])
        if near is not None:
            found.append((near, name))
        seen.add(name, texts[name])
    return found


def _crossing(alike: Iterable[tuple[str, str]], parts: Mapping[str, Part]) -> int:
    return sum(parts[one] is not parts[other] for one, other in alike)
