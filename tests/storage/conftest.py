import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.database import Database
from storage.records.person import Person
from storage.unit_of_work import UnitOfWork, unit_of_work
from tests.databases import BACKENDS, empty, migrate, postgresql_server, sqlite_url

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
ANNA = Person(1, "Anna", "en", NOW)
BORIS = Person(2, "Борис", "ru", NOW)


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("migrated") / "blank.db"
    migrate(sqlite_url(file))
    return file


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    with postgresql_server() as url:
        migrate(url)
        yield url


@pytest.fixture(params=BACKENDS)
def database_url(request: pytest.FixtureRequest, migrated_file: Path, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return sqlite_url(shutil.copy(migrated_file, tmp_path / "test.db"))
    url: str = request.getfixturevalue("server_url")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A migrated database without rows, on each backend."""
    opened = Database(database_url)
    if not opened.is_sqlite:
        await empty(opened)
    yield opened
    await opened.close()


@pytest.fixture
async def uow(database: Database) -> AsyncIterator[UnitOfWork]:
    """A unit of work in which Anna (1) and Boris (2) are known."""
    async with unit_of_work(database) as opened:
        await opened.people.save(ANNA)
        await opened.people.save(BORIS)
        yield opened
