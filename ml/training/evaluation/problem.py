"""What rankers are asked: people, courses, and what judges said of some of the pairs."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ml.training.judgments import Judgment
from storage.records.course import Course
from storage.records.profile import Profile

# A row for each person, a column for each course; higher is better, -inf is refused.
Scores = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Problem:
    """Judged pairs, and whom and what they are of."""

    judgments: Sequence[Judgment]
    people: Sequence[Profile]
    courses: Sequence[Course]

    @classmethod
    def of(cls, judgments: Sequence[Judgment]) -> "Problem":
        """Ask about everybody and everything that was judged."""
        people = {one.profile.id: one.profile for one in judgments}
        courses = {one.course.id: one.course for one in judgments}
        return cls(judgments, list(people.values()), list(courses.values()))

    def columns(self) -> Mapping[str, int]:
        """Give the column of each course, by id."""
        return {course.id: column for column, course in enumerate(self.courses)}

    def judged_lists(self, scores: Scores) -> list[list[Judgment]]:
        """Give each person's judged courses, best first, refused ones left out; in the order of `people`."""
        columns = self.columns()
        by_person = self.by_person()
        return [
            sorted(
                (one for one in by_person[person.id] if np.isfinite(row[columns[one.course.id]])),
                key=lambda one, row=row: -row[columns[one.course.id]],  # type: ignore[misc]
            )
            for person, row in zip(self.people, scores, strict=True)
        ]

    def by_person(self) -> Mapping[str, list[Judgment]]:
        """Give each person's judged pairs."""
        found: defaultdict[str, list[Judgment]] = defaultdict(list)
        for one in self.judgments:
            found[one.profile.id].append(one)
        return found

    def scores_of_judged(self, scores: Scores) -> Scores:
        """Give the score of each judged pair, in the order of `judgments`."""
        rows = {person.id: row for row, person in enumerate(self.people)}
        columns = self.columns()
        return np.array([scores[rows[one.profile.id], columns[one.course.id]] for one in self.judgments])
