"""What is compared: each ranker scores every course of a list for every person."""

import random
from collections import defaultdict
from collections.abc import Callable, Sequence

import bm25s
import numpy as np

from ml.recommend.course_columns import columns_of
from ml.recommend.course_facts import facts_of_course
from ml.recommend.course_text import course_text
from ml.recommend.encoder import Encoder, Vectors
from ml.recommend.fit import aspects_of
from ml.recommend.model import RankingModel
from ml.recommend.person_facts import facts_of
from ml.recommend.profile_text import profile_text
from ml.recommend.ranking import Candidate
from ml.recommend.ranking import scores as ranking_scores
from ml.recommend.suitability import refusal_of
from ml.training.evaluation.problem import Scores
from ml.training.judgments import Judgment
from storage.records.course import Course
from storage.records.profile import Profile

Ranker = Callable[[Sequence[Profile], Sequence[Course]], Scores]

# What rules alone go by: whole tags and ticks, each counted once.
_RULES = {
    "goals.share_of_person": 1,
    "goals.first_offered": 1,
    "interests.mean": 0.5,
    "level.distance": -1,
    "place.fits": 1,
    "place.share_missing": -1,
    "limits.all_covered": 1,
    "limits.for_others": -1,
    "history.done": -1,
    "history.left": -1,
}
_TOO_LONG_PER_MINUTE = -1 / 30


def chance(seed: int) -> Ranker:
    """Rank at random."""

    def scores(people: Sequence[Profile], courses: Sequence[Course]) -> Scores:
        luck = random.Random(seed)  # noqa: S311 - a baseline
        return np.array([[luck.random() for _ in courses] for _ in people])

    return scores


def popularity(judgments: Sequence[Judgment]) -> Ranker:
    """Rank by the mean grade that other people's judgments gave."""
    grades: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for one in judgments:
        grades[one.course.id][one.profile.id] = one.relevance

    def liked(person: Profile, course: Course) -> float:
        others = [grade for name, grade in grades[course.id].items() if name != person.id]
        return float(np.mean(others)) if others else 0.0

    def scores(people: Sequence[Profile], courses: Sequence[Course]) -> Scores:
        return np.array([[liked(person, course) for course in courses] for person in people])

    return scores


def grades_of(judgments: Sequence[Judgment]) -> Ranker:
    """Rank by the grades of a rater, who refuses what is unsafe; what they did not judge comes last."""
    grades = {(one.profile.id, one.course.id): one for one in judgments}

    def graded(person: Profile, course: Course) -> float:
        one = grades.get((person.id, course.id))
        if one is None:
            return -1.0
        return -np.inf if one.unsafe else one.relevance

    def scores(people: Sequence[Profile], courses: Sequence[Course]) -> Scores:
        return np.array([[graded(person, course) for course in courses] for person in people])

    return scores


def bm25(people: Sequence[Profile], courses: Sequence[Course]) -> Scores:
    """Rank by the words that both texts share (Robertson et al., 1994)."""
    index = bm25s.BM25()
    index.index(
        bm25s.tokenize([course_text(one) for one in courses], show_progress=False), show_progress=False
    )
    words = bm25s.tokenize([profile_text(one) for one in people], return_ids=False, show_progress=False)
    return np.array([index.get_scores(one) for one in words], dtype=np.float64)


class Similarity:
    """Ranks by the cosine of the vectors alone; what was encoded is kept."""

    def __init__(self, encoder: Encoder, person_text: Callable[[Profile], str] = profile_text) -> None:
        self._encoder, self._person_text = encoder, person_text
        self._people: dict[str, Vectors] = {}
        self._courses: dict[str, Vectors] = {}

    def __call__(self, people: Sequence[Profile], courses: Sequence[Course]) -> Scores:
        """Give the cosine of every pair."""
        new_people = [one for one in people if one.id not in self._people]
        new_courses = [one for one in courses if one.id not in self._courses]
        if new_people:
            vectors = self._encoder.encode_people([self._person_text(one) for one in new_people])
            self._people |= {one.id: row for one, row in zip(new_people, vectors, strict=True)}
        if new_courses:
            vectors = self._encoder.encode_courses([course_text(one) for one in new_courses])
            self._courses |= {one.id: row for one, row in zip(new_courses, vectors, strict=True)}
        rows = np.array([self._people[one.id] for one in people])
        columns = np.array([self._courses[one.id] for one in courses])
        cosines: Scores = (rows @ columns.T).astype(np.float64)
        return cosines


def rules(people: Sequence[Profile], courses: Sequence[Course]) -> Scores:
    """Refuse by rules, then count what fits by ticks and tags; nothing learned."""
    facts = [facts_of_course(course) for course in courses]
    columns, none = columns_of(facts), np.zeros(len(courses), dtype=np.float32)
    result = np.full((len(people), len(courses)), -np.inf)
    for row, profile in enumerate(people):
        person = facts_of(profile)
        allowed = [refusal_of(person, course, risk=0.0) is None for course in facts]
        aspects = {name: np.asarray(value) for name, value in aspects_of(person, columns, none).items()}
        fits = sum(weight * aspects[name] for name, weight in _RULES.items())
        result[row] = np.where(allowed, fits + _TOO_LONG_PER_MINUTE * aspects["time.over"], -np.inf)
    return result


def whole(model: RankingModel) -> Ranker:
    """Rank as the bot does, by a ranking model of one's own."""

    def scores(people: Sequence[Profile], courses: Sequence[Course]) -> Scores:
        result = np.full((len(people), len(courses)), -np.inf)
        columns = {course.id: column for column, course in enumerate(courses)}
        candidates = [Candidate(course, 0.0) for course in courses]
        for row, profile in enumerate(people):
            for candidate, score in ranking_scores(facts_of(profile), candidates, model):
                if score is not None:
                    result[row, columns[candidate.course.id]] = score
        return result

    return scores
