"""The database: one engine, read snapshots and one write transaction at a time."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from sqlalchemy import Connection, event, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.sqlite_driver import connect
from storage.uninterrupted import uninterrupted

# A commit outlives the process at once, and a power cut after `make_durable`: to wait for the disk in every
# commit, with the write lock held, would cost more than everything else that an update does.
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 10000",
)
_ONE_WRITER = text("SELECT pg_advisory_xact_lock(7291)")


class Database:
    """An open database, by its SQLAlchemy async URL. Call `close` at the end."""

    def __init__(self, url: str) -> None:
        # Parameters hold what people said about their health; errors are logged.
        self.engine: AsyncEngine = create_async_engine(url, hide_parameters=True)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        # Who waits here holds no connection, and needs no busy loop of SQLite's in a thread.
        self._writing = asyncio.Lock()
        self._in_use = 0
        self._unused = asyncio.Event()
        self._unused.set()
        if self.is_sqlite:
            event.listen(self.engine.sync_engine, "do_connect", _choose_driver)
            event.listen(self.engine.sync_engine, "connect", _configure_sqlite)
            event.listen(self.engine.sync_engine, "begin", _begin_sqlite)

    async def close(self) -> None:
        """Return every connection, once all that are in use have been given back.

        One that came back later would belong to no pool, and nobody would close it.
        """
        await self._unused.wait()
        await uninterrupted(self.engine.dispose())

    async def make_durable(self) -> None:
        """Return when everything committed so far outlives a power cut; raises OSError.

        A power cut takes the newest commits of SQLite and never one without those that follow it, so work
        whose cause is durable is done again. PostgreSQL has written what it has committed.
        """
        if self.is_sqlite:
            await asyncio.to_thread(_sync, f"{self.engine.url.database}-wal")

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Give a consistent snapshot; nothing done in it is kept."""
        async with self._connected() as connection:
            if self.is_sqlite:
                yield connection
            else:
                yield await connection.execution_options(isolation_level="REPEATABLE READ")

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """Give a transaction that may write; it is rolled back unless it is committed.

        One at a time, so that a unit which reads and then writes never overwrites what another has written
        meanwhile: by SQLite's own lock, or by an advisory one that all processes on PostgreSQL share.
        """
        async with self._writing, self._connected() as connection:
            if self.is_sqlite:
                yield await connection.execution_options(urtraining_writes=True)
            else:
                await connection.execute(_ONE_WRITER)
                yield connection

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[AsyncConnection]:
        """Give a connection that is closed at the end, at whatever moment the task is cancelled.

        A task that is cancelled while the driver connects would leave a connection that nobody closes.
        """
        connection = self.engine.connect()
        self._in_use += 1
        self._unused.clear()
        try:
            await uninterrupted(connection.start())
            yield connection
        finally:
            try:
                if connection.sync_connection is not None:
                    await uninterrupted(connection.close())
            finally:
                self._in_use -= 1
                if not self._in_use:
                    self._unused.set()


def _sync(file: str) -> None:
    # Without shared memory SQLite has no WAL, and a commit waits for the disk.
    with suppress(FileNotFoundError):
        descriptor = os.open(file, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _choose_driver(_dialect: object, _record: object, _arguments: object, options: dict[str, Any]) -> None:
    options["async_creator_fn"] = connect


def _configure_sqlite(connection: Any, _record: object) -> None:
    # The driver must not begin transactions by itself: `_begin_sqlite` chooses how.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A unit that reads and then writes needs the write lock from the start, or it may be refused midway.
    writes = connection.get_execution_options().get("urtraining_writes", False)
    driver: Any = connection.connection.driver_connection
    driver.begin("BEGIN IMMEDIATE" if writes else "BEGIN")
