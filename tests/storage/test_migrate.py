from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from storage import migrations
from storage.database import Database
from storage.migrate import newest_revision, upgrade
from storage.tables import metadata
from tests.databases import sqlite_url


async def test_a_migrated_database_has_the_schema_of_the_metadata(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    async with database.reading() as connection:
        assert await connection.run_sync(differences) == []


async def test_a_migrated_sqlite_file_is_written_as_the_metadata_would_write_it(
    migrated_file: Path, tmp_path: Path
) -> None:
    # Comparing the metadata does not look at check constraints, nor at what is done when a row is deleted.
    made = Database(sqlite_url(tmp_path / "made.db"))
    async with made.writing() as connection:
        await connection.run_sync(metadata.create_all)
        await connection.commit()
    migrated = Database(sqlite_url(migrated_file))

    assert await statements(migrated) == await statements(made)

    await made.close()
    await migrated.close()


async def statements(database: Database) -> set[str]:
    """Give the statements that make the tables and indices of a SQLite database, without their spacing."""
    wanted = text("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'alembic_version'")
    async with database.reading() as connection:
        return {" ".join(sql.split()) for sql in (await connection.execute(wanted)).scalars()}


async def test_a_second_upgrade_changes_nothing(database: Database) -> None:
    await upgrade(database)

    async with database.reading() as connection:
        revision = await connection.run_sync(
            lambda sync: MigrationContext.configure(sync).get_current_revision()
        )
    assert revision == newest_revision()


async def test_a_folder_with_a_percent_sign_is_no_obstacle(tmp_path: Path) -> None:
    folder = tmp_path / "100% data"
    folder.mkdir()
    database = Database(sqlite_url(folder / "new.db"))

    await upgrade(database)

    async with database.reading() as connection:
        assert await connection.run_sync(lambda sync: sync.dialect.has_table(sync, "logged_sets"))
    await database.close()


def test_the_files_are_named_by_their_revisions() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))

    assert ScriptDirectory.from_config(config).get_current_head() == newest_revision()
