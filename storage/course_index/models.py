"""Which encoders have a complete table: a small table beside theirs, so that every process agrees."""

import hashlib
from datetime import UTC, datetime

from storage.course_index.conditions import one_of
from storage.course_index.connection import Connection, delete, merge
from storage.course_index.records import IndexedModel

_TABLE = "models"
# The newest and the one before, which processes that have not been restarted still ask.
_KEPT = 2


def table_of(fingerprint: str) -> str:
    """Give the name of a model's table; fingerprints may have characters that names may not."""
    return f"courses_{hashlib.sha256(fingerprint.encode()).hexdigest()[:16]}"


async def complete_models(connection: Connection) -> list[IndexedModel]:
    """Give the models whose tables are complete, the newest first."""
    table = await connection.table(_TABLE)
    if table is None:
        return []
    rows = await table.query().to_list()
    rows.sort(key=lambda row: row["completed_at"], reverse=True)
    return [IndexedModel(row["fingerprint"], row["model"]) for row in rows]


async def add_complete_model(connection: Connection, added: IndexedModel) -> None:
    """Make a model the newest of the complete ones, and drop the tables of all but the one before."""
    import pyarrow as pa  # noqa: PLC0415 - slow to import; LanceDB has imported it by the first write

    schema = pa.schema(
        [
            pa.field("fingerprint", pa.string(), nullable=False),
            pa.field("model", pa.string(), nullable=False),
            pa.field("completed_at", pa.timestamp("us", "UTC"), nullable=False),
        ]
    )
    table = await connection.create(_TABLE, schema)
    row = {"fingerprint": added.fingerprint, "model": added.model, "completed_at": datetime.now(UTC)}
    newest = pa.Table.from_pylist([row], schema=schema)
    await merge(table, "fingerprint", newest)
    outdated = [model.fingerprint for model in (await complete_models(connection))[_KEPT:]]
    if outdated:
        await delete(table, one_of("fingerprint", outdated))
    for fingerprint in outdated:
        await connection.drop(table_of(fingerprint))
