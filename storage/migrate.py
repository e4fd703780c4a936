"""Brings a database to the present schema; run at every start."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage.database import Database

_SCRIPTS = Path(__file__).parent / "migrations"


async def upgrade(database: Database) -> None:
    """Run the migrations that this database has not seen, all of them on a blank one."""
    async with database.writing() as connection:
        await connection.run_sync(_upgrade)
        await connection.commit()


def newest_revision() -> str:
    """Give the revision of the newest migration; the files are named by it, `<revision>_<name>.py`."""
    newest = max(script.name for script in (_SCRIPTS / "versions").glob("[0-9]*.py"))
    return newest.partition("_")[0]


def _upgrade(connection: Connection) -> None:
    if _revision(connection) == newest_revision():
        return
    # Alembic takes half a second to import: too long for every start of a process.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
