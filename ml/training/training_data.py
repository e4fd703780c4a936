"""What training reads: people's texts, the vectors of courses, and a grade for each pair."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ml.recommend.course_text import course_text
from ml.recommend.encoder import Encoder
from ml.recommend.profile_text import profile_text
from ml.training.judgments import Judgment
from ml.training.splits import Part, Split
from ml.training.teacher import Teacher, with_judgments
from storage.records.course import Course
from storage.records.profile import Profile


@dataclass(frozen=True, slots=True)
class TrainingData:
    """People to learn from, and their grades for courses whose vectors stand."""

    texts: Sequence[str]
    courses: Tensor
    grades: Tensor


@dataclass(frozen=True, slots=True)
class DevData:
    """People who choose the checkpoint, and the judged lists that they are asked for."""

    judgments: Sequence[Judgment]
    people: Sequence[Profile]
    texts: Sequence[str]
    courses: Sequence[Course]
    vectors: Tensor


def training_data(
    judgments: Sequence[Judgment], parts: Split, encoder: Encoder, *, with_teacher: bool
) -> TrainingData:
    """Give the training part; a teacher grades what was not judged, without one that is 0."""
    judged = parts.pairs(judgments, [Part.TRAIN], [Part.TRAIN])
    people = list({one.profile.id: one.profile for one in judged}.values())
    courses = list({one.course.id: one.course for one in judged}.values())
    # A course that nobody judged for a person is most likely nothing for them.
    unjudged = (
        Teacher(judged).grades(people, courses)
        if with_teacher
        else np.zeros((len(people), len(courses)), dtype=np.float32)
    )
    return TrainingData(
        [profile_text(person) for person in people],
        torch.from_numpy(encoder.encode_courses([course_text(course) for course in courses])),
        torch.from_numpy(with_judgments(unjudged, people, courses, judged)),
    )


def dev_data(judgments: Sequence[Judgment], parts: Split, encoder: Encoder) -> DevData:
    """Give people that training did not see with all of their courses but the test's."""
    judged = parts.pairs(judgments, [Part.DEV], [Part.TRAIN, Part.DEV])
    people = list({one.profile.id: one.profile for one in judged}.values())
    courses = list({one.course.id: one.course for one in judged}.values())
    return DevData(
        judged,
        people,
        [profile_text(person) for person in people],
        courses,
        torch.from_numpy(encoder.encode_courses([course_text(course) for course in courses])),
    )
