"""The connection to LanceDB and the tables opened over it."""

import asyncio
import os
import random
from collections.abc import Awaitable, Callable
from datetime import timedelta
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lancedb import AsyncConnection, AsyncTable

# Without an interval a handle never sees what other processes write.
_SEES_OTHERS_WITHIN = timedelta(seconds=5)
_PAUSES_S = (0.05, 0.2, 0.5, 1.0, 2.0)


class Connection:
    """Opens LanceDB when it is first needed, and keeps the handles of its tables."""

    def __init__(self, uri: str) -> None:
        self._uri = uri
        self._opening = asyncio.Lock()
        self._database: AsyncConnection | None = None
        self._tables: dict[str, AsyncTable] = {}

    @property
    def is_cloud(self) -> bool:
        """Whether the tables are in LanceDB Cloud, which compacts and indexes by itself."""
        return self._uri.startswith("db://")

    async def table(self, name: str) -> "AsyncTable | None":
        """Give a table, or None where there is none of that name."""
        if name not in self._tables:
            database = await self._open()
            try:
                self._tables[name] = await database.open_table(name)
            except ValueError as error:
                if "not found" not in str(error):
                    raise
                return None
        return self._tables[name]

    async def create(self, name: str, schema: Any) -> "AsyncTable":
        """Give a table, made with these columns where there is none of that name."""
        known = await self.table(name)
        if known is None:
            # LanceDB looks before it creates: of two processes that do so within milliseconds, one empties
            # the other's table. What is lost is missing from `entries`, so the next reindex puts it back.
            database = await self._open()
            known = self._tables[name] = await database.create_table(name, schema=schema, exist_ok=True)
        return known

    async def drop(self, name: str) -> None:
        """Remove a table, if there is one of that name."""
        database = await self._open()
        self._tables.pop(name, None)
        await database.drop_table(name, ignore_missing=True)

    async def _open(self) -> "AsyncConnection":
        async with self._opening:
            if self._database is None:
                # The builder of vector indices warns of every partition that stays empty.
                os.environ.setdefault("LANCEDB_LOG", "error")
                # LanceDB takes seconds to import; nobody should wait for it.
                lancedb = await asyncio.to_thread(import_module, "lancedb")
                self._database = await lancedb.connect_async(
                    self._uri, read_consistency_interval=_SEES_OTHERS_WITHIN
                )
        return self._database


async def retried(table: "AsyncTable", write: Callable[["AsyncTable"], Awaitable[object]]) -> None:
    """Write to a table, and again after a pause where another writer was faster."""
    for pause_s in _PAUSES_S:
        try:
            await write(table)
        except RuntimeError as error:
            if "conflict" not in str(error) and "concurrent" not in str(error):
                raise
        else:
            return
        await asyncio.sleep(pause_s * random.uniform(0.5, 1.5))  # noqa: S311 - spreads the writers
        await table.checkout_latest()  # type: ignore[no-untyped-call]
    await write(table)


async def merge(table: "AsyncTable", key: str, rows: Any) -> None:
    """Put Arrow rows into a table, in place of those with the same key."""
    await retried(
        table,
        lambda table: (
            table.merge_insert(key).when_matched_update_all().when_not_matched_insert_all().execute(rows)
        ),
    )


async def delete(table: "AsyncTable", condition: str) -> None:
    """Remove the rows that meet a condition."""
    await retried(table, lambda table: table.delete(condition))
