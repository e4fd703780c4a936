"""Ranks courses for a person: refuse, grade by named aspects, diversify, explain."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from ml.recommend.course_columns import LEVELS
from ml.recommend.course_facts import CourseFacts, facts_of_course
from ml.recommend.explanations import Caution, Reason, cautions_for, needs_relaxing, reasons_for
from ml.recommend.health import asks_for_care, is_for_the_fit, is_of_a_kind_left_for_pain
from ml.recommend.model import RankingModel, inputs_for, shipped_model
from ml.recommend.person_facts import PersonFacts, facts_of
from ml.recommend.standing import UNTRIED
from ml.recommend.suitability import refusal_of
from storage.records.course import CourseSummary
from storage.records.profile import Profile

# How much a course loses for each kind that already stands above it in the list.
_SAMENESS = 0.02
# A course can climb over so many better ones at most.
_WINDOW = 12
# What a chance of being refused by a coach costs, and tags that speak against a course beside such a chance.
_RISK = 2.0
_CARE = 2.0
_LITTLE_RISK = 0.1
_LITTLE_RISK_OF_HARD = 0.04
# What a course loses where something of its kind was left because it hurt.
_HURT = 1.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A course and the cosine of its vector with the person's."""

    course: CourseSummary
    similarity: float


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One place of the list. `fits` is false where something other than health had to be relaxed."""

    course_id: str
    score: float
    fits: bool
    reasons: tuple[Reason, ...]
    cautions: tuple[Caution, ...]


@dataclass(frozen=True, slots=True)
class Feedback:
    """What the person said about courses: not shown again, and reasons that move others down."""

    not_for_me: Mapping[str, str | None] = field(default_factory=dict)


class _Graded(NamedTuple):
    """A course with the model's risk and its grade, whether or not it is refused."""

    candidate: Candidate
    facts: CourseFacts
    risk: float
    score: float

    def moved(self, by: float) -> "_Graded":
        return self._replace(score=self.score + by)


def rank(
    profile: Profile,
    candidates: Sequence[Candidate],
    feedback: Feedback | None = None,
    limit: int | None = None,
    standings: Mapping[str, float] | None = None,
) -> list[Recommendation]:
    """Give every course that is not refused, best first; no more than `limit` where there is one.

    `standings` is what other people's deeds add to the grades of the courses they tried.
    """
    feedback = feedback or Feedback()
    disliked = _turned_away(candidates, feedback)
    known = standings or {}
    person = facts_of(profile)
    left = [one for one in candidates if one.course.id not in feedback.not_for_me]
    graded = [
        one.moved(known.get(one.facts.course.id, UNTRIED) - _disliked(one.facts.course, disliked))
        for one in _graded(person, left, shipped_model())
    ]
    graded.sort(key=lambda one: (-one.score, one.facts.course.id))
    # Few are asked for: whether the others are refused need not be known.
    shown = (one for one in graded if refusal_of(person, one.facts, one.risk) is None)
    return [_explained(person, one) for one in islice(_diverse(shown), limit)]


def scores(
    person: PersonFacts, candidates: Sequence[Candidate], model: RankingModel | None = None
) -> Iterator[tuple[Candidate, float | None]]:
    """Grade courses: about 3 is an excellent first choice, 0 unsuitable; None is refused."""
    for one in _graded(person, candidates, model or shipped_model()):
        is_refused = refusal_of(person, one.facts, one.risk) is not None
        yield one.candidate, None if is_refused else one.score


def _graded(person: PersonFacts, candidates: Sequence[Candidate], model: RankingModel) -> Iterator[_Graded]:
    if not candidates:
        return
    read = [facts_of_course(one.course) for one in candidates]
    inputs = inputs_for(person, read, [one.similarity for one in candidates], model.readers)
    merits, risks = model.grade(inputs)
    for candidate, facts, merit, risk in zip(candidates, read, merits.tolist(), risks.tolist(), strict=True):
        score = merit - _RISK * max(0.0, risk) - _care(person, facts, risk)
        yield _Graded(candidate, facts, risk, score)


def _care(person: PersonFacts, facts: CourseFacts, risk: float) -> float:
    """Give what a course loses where tags speak against it and the model sees some risk, or its kind hurt."""
    little = _LITTLE_RISK_OF_HARD if is_for_the_fit(facts.course) else _LITTLE_RISK
    if risk > little and asks_for_care(person, facts):
        return _CARE
    return _HURT if is_of_a_kind_left_for_pain(person, facts) else 0.0


def _explained(person: PersonFacts, one: _Graded) -> Recommendation:
    return Recommendation(
        course_id=one.facts.course.id,
        score=round(one.score, 4),
        fits=not needs_relaxing(person, one.facts),
        reasons=tuple(reasons_for(person, one.facts, one.candidate.similarity)),
        cautions=tuple(cautions_for(person, one.facts)),
    )


def _diverse(best_first: Iterator[_Graded]) -> Iterator[_Graded]:
    """Pick greedily: each pick costs the courses of the same kind and coach a little."""
    window = list(islice(best_first, _WINDOW))
    seen: dict[object, int] = {}
    while window:
        worth = [
            one.score - _SAMENESS * sum(seen.get(kind, 0) for kind in _kinds(one.facts.course))
            for one in window
        ]
        best = window.pop(worth.index(max(worth)))
        yield best
        window.extend(islice(best_first, 1))
        for kind in _kinds(best.facts.course):
            seen[kind] = seen.get(kind, 0) + 1


def _kinds(course: CourseSummary) -> tuple[object, ...]:
    return (tuple(sorted(course.activity_types)), ("coach", course.coach) if course.coach else None)


def _turned_away(
    candidates: Sequence[Candidate], feedback: Feedback
) -> list[tuple[CourseSummary, str | None]]:
    courses = {one.course.id: one.course for one in candidates if one.course.id in feedback.not_for_me}
    return [
        (courses[course_id], reason)
        for course_id, reason in feedback.not_for_me.items()
        if course_id in courses
    ]


def _disliked(course: CourseSummary, turned_away: Sequence[tuple[CourseSummary, str | None]]) -> float:
    """Move down what shares the disliked aspect of a course that was turned away."""
    loss = 0.0
    for other, reason in turned_away:
        loss += _PENALTIES.get(reason or "", _a_little_of_its_kind)(course, other)
    return loss


def _same_kind(course: CourseSummary, other: CourseSummary) -> float:
    return len(set(course.activity_types) & set(other.activity_types)) / len(course.activity_types)


def _a_little_of_its_kind(course: CourseSummary, other: CourseSummary) -> float:
    return 0.1 * _same_kind(course, other)


def _is_as_hard(course: CourseSummary, other: CourseSummary) -> bool:
    if course.level not in LEVELS or other.level not in LEVELS:
        return False
    return LEVELS[course.level] >= max(1, LEVELS[other.level])


_PENALTIES: Mapping[str, Callable[[CourseSummary, CourseSummary], float]] = {
    "too_hard": lambda course, other: 0.6 if _is_as_hard(course, other) else 0.0,
    "too_easy": lambda course, other: 0.6 if course.level == other.level else 0.0,
    "too_long": lambda course, other: 0.6 if course.session_minutes >= other.session_minutes else 0.0,
    "wrong_place": lambda course, other: 0.6 if course.environments == other.environments else 0.0,
    "it_hurt": _same_kind,
    "dislike": lambda course, other: 0.8 * _same_kind(course, other),
}
