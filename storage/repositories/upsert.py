"""INSERT ... ON CONFLICT, which SQLite and PostgreSQL share but SQLAlchemy spells by dialect."""

from functools import cache
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import ReturningInsert

Rows = dict[str, Any] | list[dict[str, Any]]


async def upsert(
    connection: AsyncConnection, table: Table, rows: Rows, only: tuple[str, ...] | None = None
) -> None:
    """Insert rows, or set every given column (or `only` these) of those whose primary key exists."""
    if not rows:
        return
    names = only or tuple(rows if isinstance(rows, dict) else rows[0])
    await connection.execute(_upsert(connection.dialect.name, table, names), rows)


async def insert_new(connection: AsyncConnection, table: Table, rows: list[dict[str, Any]]) -> list[Any]:
    """Insert rows whose primary key is not there yet; gives the new keys (first column)."""
    result = await connection.execute(_insert_new(connection.dialect.name, table), rows)
    return list(result.scalars())


@cache
def _insert_new(dialect: str, table: Table) -> ReturningInsert[Any]:
    key = next(iter(table.primary_key))
    return _insert(dialect, table).on_conflict_do_nothing().returning(key)


@cache
def _upsert(dialect: str, table: Table, names: tuple[str, ...]) -> sqlite.Insert | postgresql.Insert:
    keys = [column.name for column in table.primary_key]
    statement = _insert(dialect, table)
    changed = {name: statement.excluded[name] for name in names if name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=changed)


def _insert(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)
