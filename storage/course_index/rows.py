"""Courses as rows of an Arrow table."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyarrow as pa

from storage.course_index.records import IndexRow
from storage.records.course import Course

# By its key LanceDB notices that two writers add the same course at once; one of them is made to retry.
_KEY = {"lance-schema:unenforced-primary-key": "true"}
# An open age limit is a number, too: a comparison with null would drop the course.
_YOUNGEST, _OLDEST = 0, 999
_TEXTS = ("content_hash", "gender", "level", "language")
NUMBERS = ("age_min", "age_max", "session_minutes", "sessions_per_week", "duration_weeks")
LISTS = ("environments", "goals", "activities", "equipment", "adapted_for")


def schema(dimension: int) -> pa.Schema:
    """Give the columns of a table whose vectors have that many dimensions."""
    return pa.schema(
        [
            pa.field("id", pa.string(), nullable=False, metadata=_KEY),
            *(pa.field(name, pa.string(), nullable=False) for name in _TEXTS),
            *(pa.field(name, pa.int16(), nullable=False) for name in NUMBERS),
            *(pa.field(name, pa.list_(pa.string()), nullable=False) for name in LISTS),
            pa.field("vector", pa.list_(pa.float32(), dimension), nullable=False),
        ]
    )


def to_arrow(rows: Sequence[IndexRow]) -> pa.Table:
    """Make a table of at least one row; of rows with the same course the last counts."""
    latest = list({row.course.id: row for row in rows}.values())
    vectors = np.stack([row.vector for row in latest]).astype(np.float32)
    columns = schema(vectors.shape[1])
    values = [_values(row.course, row.content_hash) for row in latest]
    arrays = [pa.array([value[field.name] for value in values], field.type) for field in list(columns)[:-1]]
    arrays.append(pa.FixedSizeListArray.from_arrays(pa.array(vectors.ravel()), vectors.shape[1]))
    return pa.Table.from_arrays(arrays, schema=columns)


def _values(course: Course, content_hash: str) -> dict[str, Any]:
    return {
        "id": course.id,
        "content_hash": content_hash,
        "gender": course.gender,
        "level": course.level,
        "language": course.language,
        "age_min": _YOUNGEST if course.age_min is None else course.age_min,
        "age_max": _OLDEST if course.age_max is None else course.age_max,
        "session_minutes": course.session_minutes,
        "sessions_per_week": course.sessions_per_week,
        "duration_weeks": course.duration_weeks,
        "environments": course.environments,
        "goals": course.goals,
        "activities": course.activity_types,
        "equipment": course.equipment,
        "adapted_for": course.adapted_for,
    }
