"""Grades for pairs that nobody judged, by the ranking model fitted to the training pairs alone.

A person has twelve judged courses; the ranking, which reads ticks, tags and words, grades the others nearly
as a judge does, and the encoder learns from it (knowledge distillation: Hofstätter et al., 2020).
"""

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from ml.recommend.course_facts import facts_of_course
from ml.recommend.model import RankingModel, inputs_for
from ml.recommend.person_facts import facts_of
from ml.training.demand_readers import readers_unseen_by
from ml.training.judgments import Judgment
from ml.training.ranking_model import fit
from ml.training.ranking_pairs import read_pairs
from storage.records.course import Course
from storage.records.profile import Profile

Grades = npt.NDArray[np.float32]

_LEAST, _MOST = -1.0, 3.0


class Teacher:
    """A ranking model without any similarity: it knows nothing of an encoder."""

    def __init__(self, judgments: Sequence[Judgment]) -> None:
        cosine = {(one.profile.id, one.course.id): 0.0 for one in judgments}
        pairs = read_pairs(judgments, cosine, readers_unseen_by(judgments))
        self._model = RankingModel(fit(pairs, np.arange(len(judgments)), nets=1))

    def grades(self, people: Sequence[Profile], courses: Sequence[Course]) -> Grades:
        """Grade every course for every person, -1 (refused for health) to 3; shape (people, courses)."""
        facts = [facts_of_course(course) for course in courses]
        rows = [
            self._model.grade(inputs_for(facts_of(person), facts, [0.0] * len(facts))) for person in people
        ]
        grades = np.array([merit - np.maximum(risk, 0) for merit, risk in rows], dtype=np.float32)
        return grades.clip(_LEAST, _MOST)


def with_judgments(
    grades: Grades, people: Sequence[Profile], courses: Sequence[Course], judgments: Iterable[Judgment]
) -> Grades:
    """Put what judges said in the place of what was estimated; what they refused for health is -1."""
    row = {person.id: at for at, person in enumerate(people)}
    column = {course.id: at for at, course in enumerate(courses)}
    result = grades.copy()
    for one in judgments:
        result[row[one.profile.id], column[one.course.id]] = _LEAST if one.unsafe else one.relevance
    return result
