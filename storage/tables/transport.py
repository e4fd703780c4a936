"""Queues in and out, and the small facts of an installation."""

from sqlalchemy import JSON, BigInteger, CheckConstraint, Column, Index, Integer, LargeBinary, String, Table

from storage.tables.base import Serial, UtcDateTime, metadata, person_column

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger),
    Column("payload", JSON, nullable=False),
    Column("status", String(16), nullable=False, default="pending"),
    Column("attempts", Integer, nullable=False, default=0),
    Column("received_at", UtcDateTime, nullable=False),
    Column("done_at", UtcDateTime),
    CheckConstraint("status IN ('pending', 'done', 'set_aside')", name="status"),
    Index(None, "status", "update_id"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("chat_id", BigInteger),
    Column("method", String(64), nullable=False),
    Column("payload", JSON, nullable=False),
    Column("attachment_field", String(32)),
    Column("attachment_name", String(120)),
    Column("attachment", LargeBinary),
    Column("screen", String(64)),
    Column("created_at", UtcDateTime, nullable=False),
)

screens = Table(
    "screens",
    metadata,
    Column("chat_id", BigInteger, primary_key=True),
    Column("name", String(64), primary_key=True),
    Column("message_id", BigInteger, nullable=False),
)

jobs = Table(
    "jobs",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("key", String(128), unique=True),
    person_column(nullable=True),
    Column("payload", JSON, nullable=False),
    Column("status", String(16), nullable=False, default="queued"),
    Column("attempts", Integer, nullable=False, default=0),
    Column("run_at", UtcDateTime, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    CheckConstraint("status IN ('queued', 'running', 'done', 'failed', 'cancelled')", name="status"),
    Index(None, "status", "run_at"),
)

facts = Table(
    "facts",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", JSON, nullable=False),
)
