"""How courses stand with those who tried them, read now and then."""

import time
from collections.abc import Callable, Mapping

from ml.recommend.standing import standing
from storage.database import Database
from storage.unit_of_work import snapshot

_FRESH_S = 60.0


class CourseStandings:
    """Gives what people's deeds add to the grades of courses; at most a minute old."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.monotonic) -> None:
        self._database = database
        self._clock = clock
        self._read_at: float | None = None
        self._standings: Mapping[str, float] = {}

    async def read(self) -> Mapping[str, float]:
        """Give the standing of every course with which somebody did something."""
        now = self._clock()
        if self._read_at is None or now - self._read_at >= _FRESH_S:
            async with snapshot(self._database) as reader:
                counts = await reader.interactions.counts()
            self._standings = {course_id: standing(deeds) for course_id, deeds in counts.items()}
            self._read_at = now
        return self._standings
