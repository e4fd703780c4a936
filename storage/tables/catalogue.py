"""Courses with their versions, what people did with them, and drafts."""

from sqlalchemy import JSON, BigInteger, CheckConstraint, Column, ForeignKey, Integer, String, Table, Text

from storage.tables.base import Serial, UtcDateTime, metadata, person_column

courses = Table(
    "courses",
    metadata,
    Column("id", String(48), primary_key=True),
    Column("version", Integer, nullable=False, default=1),
    Column("status", String(16), nullable=False, default="published"),
    Column("owner_id", BigInteger, ForeignKey("people.id", ondelete="SET NULL"), index=True),
    Column("record", JSON, nullable=False),
    Column("content_hash", String(64), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False, index=True),
    CheckConstraint("status IN ('published', 'hidden')", name="status"),
)

course_versions = Table(
    "course_versions",
    metadata,
    Column("course_id", String(48), ForeignKey("courses.id", ondelete="CASCADE"), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("record", JSON, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
)

interactions = Table(
    "interactions",
    metadata,
    Column("id", Serial, primary_key=True),
    person_column(),
    Column("course_id", String(48), ForeignKey("courses.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("reason", Text),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint("kind IN ('opened', 'started', 'finished', 'abandoned', 'not_for_me')", name="kind"),
)

recommendation_lists = Table(
    "recommendation_lists",
    metadata,
    person_column(primary_key=True),
    Column("entries", JSON, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
)

drafts = Table(
    "drafts",
    metadata,
    Column("id", Serial, primary_key=True),
    person_column(),
    Column("status", String(16), nullable=False, default="reading"),
    Column("program", JSON(none_as_null=True)),
    Column("sources", JSON, nullable=False),
    Column("course_answers", JSON(none_as_null=True)),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    CheckConstraint(
        "status IN ('reading', 'preview', 'not_program', 'tracked', 'published', 'discarded', 'failed')",
        name="status",
    ),
)
