"""The LanceDB index that finds courses by the direction of their vectors."""

from storage.course_index.index import CourseIndex
from storage.course_index.records import IndexedModel, IndexRow, Neighbour

__all__ = ["CourseIndex", "IndexRow", "IndexedModel", "Neighbour"]
