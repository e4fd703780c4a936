"""People, their answers and what they are being asked."""

from sqlalchemy import JSON, BigInteger, Boolean, CheckConstraint, Column, String, Table

from storage.tables.base import UtcDateTime, metadata, person_column

people = Table(
    "people",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("first_name", String(128), nullable=False),
    Column("language", String(8), nullable=False),
    Column("units", String(2), nullable=False, default="kg"),
    Column("is_coach", Boolean, nullable=False, default=False),
    Column("consented_at", UtcDateTime),
    Column("shares_since", UtcDateTime),
    Column("blocked_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint("units IN ('kg', 'lb')", name="units"),
)

profiles = Table(
    "profiles",
    metadata,
    person_column(primary_key=True),
    Column("answers", JSON, nullable=False),
    Column("step", String(32)),
    Column("updated_at", UtcDateTime, nullable=False),
)

conversations = Table(
    "conversations",
    metadata,
    person_column(primary_key=True),
    Column("awaiting", String(64), nullable=False),
    Column("data", JSON, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)
