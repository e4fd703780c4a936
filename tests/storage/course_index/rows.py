"""Rows with tiny vectors for the tests of the index."""

from typing import Any

import numpy as np

from storage.course_index import IndexRow
from storage.course_index.records import Vector
from tests.storage.courses import course


def vector(*numbers: float) -> Vector:
    return np.array(numbers, dtype=np.float32)


def row(course_id: str, *numbers: float, content_hash: str = "1", **fields: Any) -> IndexRow:
    return IndexRow(course(course_id, **fields), content_hash, vector(*(numbers or (1.0, 0.0))))
