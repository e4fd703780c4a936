"""One thing that a search asks of every course."""

from collections.abc import Callable
from dataclasses import dataclass

from ml.recommend.search.course_side import ReadCourse

Test = Callable[[ReadCourse], bool]


@dataclass(frozen=True, slots=True)
class Condition:
    """A test of a course; the code and values say in words what was asked for."""

    code: str
    values: tuple[str, ...]
    test: Test
    is_hard: bool = True
    missing: Callable[[ReadCourse], float] | None = None

    def excess(self, one: ReadCourse) -> float:
        """Say by how much a course breaks it, to tell the nearest; 1 where there is no measure."""
        return self.missing(one) if self.missing else 1.0
