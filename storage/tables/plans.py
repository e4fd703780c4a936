"""Plans that people follow; apart from the logs of what they did."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from storage.tables.base import Serial, UtcDateTime, metadata, person_column

trackers = Table(
    "trackers",
    metadata,
    Column("id", Serial, primary_key=True),
    person_column(),
    Column("title", String(200), nullable=False),
    Column("course_id", String(48), ForeignKey("courses.id", ondelete="SET NULL")),
    Column("course_version", Integer),
    Column("draft_id", BigInteger, ForeignKey("drafts.id", ondelete="SET NULL"), unique=True),
    Column("status", String(16), nullable=False, default="active"),
    Column("created_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    CheckConstraint("status IN ('active', 'finished', 'abandoned')", name="status"),
)

planned_sessions = Table(
    "planned_sessions",
    metadata,
    Column("id", Serial, primary_key=True),
    Column(
        "tracker_id", BigInteger, ForeignKey("trackers.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("position", Integer, nullable=False),
    Column("day_number", Integer, nullable=False),
    Column("title", String(200)),
    Column("day", String(200)),
    UniqueConstraint("tracker_id", "position"),
)

planned_exercises = Table(
    "planned_exercises",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("session_id", BigInteger, ForeignKey("planned_sessions.id", ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("name", String(200), nullable=False),
    Column("sets", Integer),
    Column("reps", String(200)),
    Column("load", String(200)),
    Column("duration_s", Integer),
    Column("distance_m", Float),
    Column("rest_s", Integer),
    Column("group", String(200)),
    Column("notes", Text),
    Column("per_side", Boolean, nullable=False, default=False),
    Column("tempo", String(200)),
    Column("source", Text),
    Column("flags", JSON, nullable=False),
    UniqueConstraint("session_id", "position"),
)
