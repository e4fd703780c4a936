"""The judged pairs as the ranking model reads them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ml.recommend.course_facts import facts_of_course
from ml.recommend.course_text import course_text
from ml.recommend.demands.readers import Reads
from ml.recommend.encoder import Encoder
from ml.recommend.model import Inputs, inputs_for, without_similarity
from ml.recommend.person_facts import facts_of
from ml.recommend.profile_text import profile_text
from ml.training.judgments import Judgment

Indices = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class RankingPairs:
    """Judged pairs, those of a person side by side; `inputs` has a row for each."""

    judgments: tuple[Judgment, ...]
    inputs: Inputs

    @property
    def relevance(self) -> npt.NDArray[np.float32]:
        """The grade of each pair."""
        return np.array([one.relevance for one in self.judgments], dtype=np.float32)

    @property
    def unsafe(self) -> npt.NDArray[np.float32]:
        """1 where a coach would refuse for health."""
        return np.array([one.unsafe for one in self.judgments], dtype=np.float32)

    def some(self, rows: Indices) -> Inputs:
        """Give the inputs of some pairs."""
        return Inputs(
            without_similarity(self.inputs.rows[rows]), self.inputs.person[rows], self.inputs.courses[rows]
        )

    def groups(self, rows: Indices) -> list[Indices]:
        """Split rows by person."""
        names = np.array([self.judgments[row].profile.id for row in rows])
        return [rows[names == name] for name in dict.fromkeys(names.tolist())]


def read_pairs(
    judgments: Sequence[Judgment], cosine: Mapping[tuple[str, str], float], readers: Reads
) -> RankingPairs:
    """Measure every judged pair; `cosine` is by ids of person and course."""
    by_person: defaultdict[str, list[Judgment]] = defaultdict(list)
    for one in judgments:
        by_person[one.profile.id].append(one)
    parts = [
        inputs_for(
            facts_of(ones[0].profile),
            [facts_of_course(one.course) for one in ones],
            [cosine[one.profile.id, one.course.id] for one in ones],
            readers,
        )
        for ones in by_person.values()
    ]
    inputs = Inputs(
        np.vstack([part.rows for part in parts]),
        np.vstack([np.repeat(part.person, len(part.rows), axis=0) for part in parts]),
        np.vstack([part.courses for part in parts]),
    )
    return RankingPairs(tuple(one for ones in by_person.values() for one in ones), inputs)


def similarities(judgments: Sequence[Judgment], encoder: Encoder) -> dict[tuple[str, str], float]:
    """Give the cosine of every judged pair, by ids of person and course."""
    profiles = {one.profile.id: one.profile for one in judgments}
    courses = {one.course.id: one.course for one in judgments}
    people = encoder.encode_people([profile_text(profile) for profile in profiles.values()])
    vectors = encoder.encode_courses([course_text(course) for course in courses.values()])
    person_row = {name: row for row, name in enumerate(profiles)}
    course_row = {name: row for row, name in enumerate(courses)}
    return {
        (one.profile.id, one.course.id): float(
            people[person_row[one.profile.id]] @ vectors[course_row[one.course.id]]
        )
        for one in judgments
    }
