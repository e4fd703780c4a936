"""The driver under SQLAlchemy: one trip to the thread for a statement, and what SQLite did comes back."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from storage.sqlite_driver import SqliteConnection, connect


class CountingConnection(SqliteConnection):
    """Counts the trips to its thread."""

    trips = 0

    async def _execute(self, fn: Any, *args: Any, **kwargs: Any) -> Any:
        self.trips += 1
        return await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]


@pytest.fixture
async def connection(tmp_path: Path) -> AsyncIterator[CountingConnection]:
    file = tmp_path / "driver.db"
    opened = CountingConnection(lambda: sqlite3.connect(file, isolation_level=None, timeout=0), 64)
    await opened
    await opened.cursor().execute("CREATE TABLE kept (id INTEGER PRIMARY KEY, name TEXT UNIQUE)")
    opened.trips = 0
    yield opened
    await opened.close()


async def names(connection: SqliteConnection) -> list[str]:
    cursor = await connection.cursor().execute("SELECT name FROM kept ORDER BY id")
    return [name for (name,) in await cursor.fetchall()]


async def test_a_query_is_one_trip_with_its_rows(connection: CountingConnection) -> None:
    cursor = await connection.cursor().__aenter__()
    await cursor.execute("SELECT 1 AS one UNION SELECT 2")
    rows = await cursor.fetchall()
    await cursor.close()

    assert rows == [(1,), (2,)]
    assert cursor.description[0][0] == "one"
    assert connection.trips == 1


async def test_a_transaction_begins_with_its_first_statement(connection: CountingConnection) -> None:
    connection.begin("BEGIN IMMEDIATE")
    inserted = await connection.cursor().execute("INSERT INTO kept (name) VALUES (?)", ("a",))
    await connection.commit()

    assert connection.trips == 2
    assert (inserted.rowcount, inserted.lastrowid) == (1, 1)
    assert await names(connection) == ["a"]


async def test_a_transaction_that_did_nothing_neither_goes_on_nor_costs_anything(
    connection: CountingConnection,
) -> None:
    connection.begin("BEGIN IMMEDIATE")
    await connection.rollback()

    assert connection.trips == 0
    await connection.cursor().execute("INSERT INTO kept (name) VALUES ('a')")
    assert not connection.in_transaction


async def test_what_is_rolled_back_is_gone(connection: CountingConnection) -> None:
    connection.begin("BEGIN")
    many = await connection.cursor().executemany("INSERT INTO kept (name) VALUES (?)", [("a",), ("b",)])
    await connection.rollback()

    assert many.rowcount == 2
    assert await names(connection) == []


async def test_a_refused_statement_leaves_the_connection_as_it_was(connection: CountingConnection) -> None:
    await connection.cursor().execute("INSERT INTO kept (name) VALUES ('a')")

    with pytest.raises(sqlite3.IntegrityError):
        await connection.cursor().execute("INSERT INTO kept (name) VALUES ('a')")

    assert await names(connection) == ["a"]


async def test_after_a_cancelled_statement_rolling_back_frees_the_write_lock(
    connection: CountingConnection, tmp_path: Path
) -> None:
    connection.begin("BEGIN IMMEDIATE")
    task = asyncio.ensure_future(connection.cursor().execute("INSERT INTO kept (name) VALUES ('a')"))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait({task})
    await connection.rollback()

    other = await connect(str(tmp_path / "driver.db"), isolation_level=None, timeout=0)
    other.begin("BEGIN IMMEDIATE")
    await other.cursor().execute("INSERT INTO kept (name) VALUES ('b')")
    await other.commit()
    assert await names(other) == ["b"]
    await other.close()
