"""Summaries of courses, kept in the process as long as the courses stay as they are."""

from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass

from storage.database import Database
from storage.records.course import CourseSummary
from storage.unit_of_work import snapshot

# Some kilobytes each.
_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class _Known:
    content_hash: str
    summary: CourseSummary


class CourseSummaries:
    """Reads summaries; those least recently asked for are forgotten beyond `kept`.

    The database says each time what is published and by which hash, so a changed or hidden course is never
    given as it was.
    """

    def __init__(self, database: Database, kept: int = _KEPT) -> None:
        self._database = database
        self._kept = kept
        self._known: OrderedDict[str, _Known] = OrderedDict()

    async def read(self, ids: Collection[str]) -> dict[str, CourseSummary]:
        """Give published courses by id, as they are now; missing and hidden ones are left out."""
        async with snapshot(self._database) as reader:
            hashes = await reader.courses.hashes_of(ids)
            found = {
                course_id: known.summary
                for course_id, content_hash in hashes.items()
                if (known := self._known.get(course_id)) and known.content_hash == content_hash
            }
            unknown = [course_id for course_id in hashes if course_id not in found]
            if unknown:
                found |= await reader.courses.summaries(unknown)
        for course_id, summary in found.items():
            self._known[course_id] = _Known(hashes[course_id], summary)
            self._known.move_to_end(course_id)
        while len(self._known) > self._kept:
            self._known.popitem(last=False)
        return found
