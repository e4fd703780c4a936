"""The course index: a table of vectors for each encoder, and searches in it."""

import asyncio
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from storage.course_index.compaction import compact
from storage.course_index.conditions import one_of, where
from storage.course_index.connection import Connection, delete, merge
from storage.course_index.models import add_complete_model, complete_models, table_of
from storage.course_index.records import IndexedModel, IndexRow, Neighbour, Vector
from storage.records.course_filter import CourseFilter

if TYPE_CHECKING:
    from lancedb import AsyncTable

_IDS_AT_ONCE = 1000
# With 60 partitions the nearest 200 of 100,000 courses are the true ones, in a tenth of the time.
_PARTITIONS_SEARCHED = 60


class CourseIndex:
    """Vectors of courses by encoder, in a folder, on `s3://` or in `db://`.

    Tables are named by the encoder's fingerprint, so a new encoder's table is built beside the old one, and
    `publish` swaps it in. Until then `serving` names the old encoder: queries are encoded with that one, and
    no search is empty meanwhile. Other processes see changes within seconds.
    """

    def __init__(self, uri: str) -> None:
        self._connection = Connection(uri)
        self._writing = asyncio.Lock()

    async def serving(self, fingerprint: str) -> IndexedModel | None:
        """Give the encoder to search with: this one if its table is complete, else the newest that is.

        None where no table is complete yet.
        """
        complete = await complete_models(self._connection)
        mine = [model for model in complete if model.fingerprint == fingerprint]
        return next(iter(mine + complete), None)

    async def publish(self, fingerprint: str, model: str) -> None:
        """Say that an encoder's table is complete: from now on it serves.

        The table of the encoder before stays for processes that still use it; older ones are removed.
        """
        added = IndexedModel(fingerprint, model)
        async with self._writing:
            if (await complete_models(self._connection))[:1] != [added]:
                await add_complete_model(self._connection, added)

    async def entries(self, fingerprint: str) -> dict[str, str]:
        """Give the content hash of every course in an encoder's table by the course's id, complete or not."""
        table = await self._table(fingerprint)
        if table is None:
            return {}
        found = await table.query().select(["id", "content_hash"]).to_arrow()
        return dict(zip(found["id"].to_pylist(), found["content_hash"].to_pylist(), strict=True))

    async def upsert(self, fingerprint: str, rows: Sequence[IndexRow]) -> None:
        """Put courses into an encoder's table, in place of what it has of them; makes the table at first."""
        if not rows:
            return
        # Not at the top: it needs Arrow, which is slow to import and is loaded with LanceDB.
        await self._table(fingerprint)
        from storage.course_index.rows import to_arrow  # noqa: PLC0415

        new = await asyncio.to_thread(to_arrow, rows)
        async with self._writing:
            table = await self._connection.create(table_of(fingerprint), new.schema)
            await merge(table, "id", new)

    async def delete(self, fingerprint: str, ids: Collection[str]) -> None:
        """Remove courses from an encoder's table."""
        table = await self._table(fingerprint)
        if table is None:
            return
        every = list(ids)
        async with self._writing:
            for start in range(0, len(every), _IDS_AT_ONCE):
                await delete(table, one_of("id", every[start : start + _IDS_AT_ONCE]))

    async def search(
        self, fingerprint: str, vector: Vector, limit: int, conditions: CourseFilter | None = None
    ) -> list[Neighbour]:
        """Give the courses nearest to a vector of that encoder, the most similar first."""
        table = await self._table(fingerprint)
        if table is None or limit < 1:
            return []
        nearest = table.query().nearest_to(vector).distance_type("cosine").limit(limit)
        query = nearest.nprobes(_PARTITIONS_SEARCHED).select(["id", "_distance"])
        if conditions and (condition := where(conditions)):
            query = query.where(condition)
        found = await query.to_arrow()
        pairs = zip(found["id"].to_pylist(), found["_distance"].to_pylist(), strict=True)
        neighbours = [Neighbour(course_id, 1.0 - distance) for course_id, distance in pairs]
        return sorted(neighbours, key=lambda one: (-one.similarity, one.course_id))

    async def compact(self, fingerprint: str) -> None:
        """Tidy an encoder's table after writes: merge small files, index a big table, forget old versions."""
        table = await self._table(fingerprint)
        if table is None or self._connection.is_cloud:
            return
        async with self._writing:
            await compact(table)

    async def _table(self, fingerprint: str) -> "AsyncTable | None":
        return await self._connection.table(table_of(fingerprint))
