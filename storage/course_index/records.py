"""What goes into the index and what comes out of it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from storage.records.course import Course

Vector = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class IndexRow:
    """A course with the vector of its text, of one dimension and any length but zero."""

    course: Course
    content_hash: str
    vector: Vector


@dataclass(frozen=True, slots=True)
class IndexedModel:
    """An encoder whose table is complete; `model` is the name or path that loads it."""

    fingerprint: str
    model: str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A course and the cosine of the angle between its vector and the query's, from -1 to 1."""

    course_id: str
    similarity: float
