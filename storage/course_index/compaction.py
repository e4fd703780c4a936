"""Keeps a table of the index small and fast."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from storage.course_index.connection import retried

if TYPE_CHECKING:
    from lancedb import AsyncTable

# Below this, comparing with every vector is exact and takes less than 20 ms.
_INDICES_FROM = 20_000
_MOST_FRAGMENTS = 8
_MOST_UNINDEXED = 5_000
_VERSIONS_KEPT = timedelta(hours=1)


async def compact(table: "AsyncTable") -> None:
    """Merge small files and take new rows into the indices where it pays; index a table that is big."""
    # A mapping, whatever its annotation says.
    stats: Any = await table.stats()
    indices = {index.columns[0]: index for index in await table.list_indices()}
    unindexed = max((index.num_unindexed_rows or 0 for index in indices.values()), default=0)
    if stats["fragment_stats"]["num_fragments"] > _MOST_FRAGMENTS or unindexed > _MOST_UNINDEXED:
        await retried(table, lambda table: table.optimize(cleanup_older_than=_VERSIONS_KEPT))
    if stats["num_rows"] >= _INDICES_FROM:
        await _index(table, known=set(indices))


async def _index(table: "AsyncTable", known: set[str]) -> None:
    from lancedb.index import Bitmap, BTree, IvfFlat, LabelList  # noqa: PLC0415 - takes seconds to import

    from storage.course_index.rows import LISTS, NUMBERS  # noqa: PLC0415 - imports Arrow

    wanted = {
        "id": BTree(),
        "gender": Bitmap(),
        "level": Bitmap(),
        "language": Bitmap(),
        **{name: BTree() for name in NUMBERS},
        **{name: LabelList() for name in LISTS},
        "vector": IvfFlat(distance_type="cosine"),
    }
    for column, config in wanted.items():
        if column not in known:
            await retried(table, _creating(column, config))


def _creating(column: str, config: Any) -> Callable[["AsyncTable"], Awaitable[None]]:
    return lambda table: table.create_index(column, config=config)
