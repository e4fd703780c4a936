"""SQLite's driver with one trip to the connection's thread for each statement.

aiosqlite makes four: a cursor, the statement, its rows, the end of the cursor. A trip costs more than most
statements do.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Self

import aiosqlite

_Parameters = Sequence[Any]
_ITER_CHUNK_SIZE = 64


def connect(database: str, **options: Any) -> "SqliteConnection":
    """Give a connection that opens when it is awaited; takes what `sqlite3.connect` takes."""
    connection = SqliteConnection(partial(sqlite3.connect, database, **options), _ITER_CHUNK_SIZE)
    # A connection that is forgotten does not hold up the end of the process.
    connection._thread.daemon = True  # noqa: SLF001 - SQLAlchemy does so with connections it makes itself
    return connection


class SqliteConnection(aiosqlite.Connection):
    """One connection and its thread, as SQLAlchemy uses it."""

    def __init__(self, connector: Callable[[], sqlite3.Connection], iter_chunk_size: int) -> None:
        super().__init__(connector, iter_chunk_size)
        self._beginning: str | None = None
        self._is_abandoned = False
        self._end: asyncio.Future[Any] | None = None

    def cursor(self) -> "SqliteCursor":  # type: ignore[override]
        """Give a cursor; nothing happens before its first statement."""
        return SqliteCursor(self)

    def stop(self) -> asyncio.Future[Any] | None:
        """End the thread, once: after its end nobody would answer another request."""
        if self._end is None:
            self._end = super().stop()
        return self._end

    async def commit(self) -> None:
        """Commit, where anything was done."""
        self._beginning = None
        await super().commit()

    async def rollback(self) -> None:
        """Roll back, where there is anything to roll back."""
        self._beginning = None
        if self.in_transaction or self._is_abandoned:
            await super().rollback()

    def begin(self, statement: str) -> None:
        """Begin a transaction, by this statement, together with the first statement in it."""
        self._beginning = statement

    async def run(self, work: Callable[[sqlite3.Cursor], Any]) -> "Outcome":
        """Do one statement, in the thread of the connection."""
        beginning, self._beginning = self._beginning, None
        try:
            outcome: Outcome = await self._execute(_run, self._conn, beginning, work)  # type: ignore[no-untyped-call]
        except asyncio.CancelledError:
            # The statement still runs: whether a transaction has begun cannot be asked.
            self._is_abandoned = True
            raise
        return outcome


class Outcome:
    """What a statement left behind, its rows included."""

    __slots__ = ("description", "lastrowid", "rowcount", "rows")

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self.description = cursor.description
        self.rows: list[Any] = cursor.fetchall() if cursor.description else []
        self.rowcount = cursor.rowcount
        self.lastrowid = cursor.lastrowid


class SqliteCursor:
    """The cursor that SQLAlchemy asks for; it holds no statement open, so that it needs no closing."""

    def __init__(self, connection: SqliteConnection) -> None:
        self._connection = connection
        self._outcome: Outcome | None = None
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        """Give itself."""
        return self

    async def execute(self, statement: str, parameters: _Parameters = ()) -> Self:
        """Execute a statement and fetch its rows."""
        self._outcome = await self._connection.run(lambda cursor: cursor.execute(statement, parameters))
        return self

    async def executemany(self, statement: str, rows: Iterable[_Parameters]) -> Self:
        """Execute a statement for each row of parameters."""
        self._outcome = await self._connection.run(lambda cursor: cursor.executemany(statement, rows))
        return self

    async def fetchall(self) -> list[Any]:
        """Give the rows."""
        return self._outcome.rows if self._outcome else []

    async def close(self) -> None:
        """Do nothing: the statement ended when it had been executed."""

    @property
    def description(self) -> Any:
        """The columns, None for a statement without rows."""
        return self._outcome.description if self._outcome else None

    @property
    def rowcount(self) -> int:
        """How many rows the statement changed."""
        return self._outcome.rowcount if self._outcome else -1

    @property
    def lastrowid(self) -> int | None:
        """The id of the row that was inserted last."""
        return self._outcome.lastrowid if self._outcome else None


def _run(
    connection: sqlite3.Connection, beginning: str | None, work: Callable[[sqlite3.Cursor], Any]
) -> Outcome:
    # What ends a statement is that its cursor is closed, whoever holds on to it.
    cursor = connection.cursor()
    try:
        if beginning:
            cursor.execute(beginning)
        work(cursor)
        return Outcome(cursor)
    finally:
        cursor.close()
