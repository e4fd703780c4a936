"""The first schema. Names of constraints and indices come from the naming convention of the metadata."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_Serial = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_CourseId = sa.String(48)
_Time = sa.DateTime(timezone=True)


def upgrade() -> None:
    _create_people()
    _create_queues()
    _create_facts()
    _create_courses()
    _create_own_lists()
    _create_plans()
    _create_logs()


def _create_people() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("first_name", sa.String(128), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("units", sa.String(2), nullable=False),
        sa.Column("is_coach", sa.Boolean, nullable=False),
        sa.Column("consented_at", _Time),
        sa.Column("shares_since", _Time),
        sa.Column("blocked_at", _Time),
        sa.Column("created_at", _Time, nullable=False),
        sa.CheckConstraint("units IN ('kg', 'lb')", name="units"),
    )
    op.create_table(
        "profiles",
        _person(primary_key=True, index=False),
        sa.Column("answers", sa.JSON, nullable=False),
        sa.Column("step", sa.String(32)),
        sa.Column("updated_at", _Time, nullable=False),
    )
    op.create_table(
        "conversations",
        _person(primary_key=True, index=False),
        sa.Column("awaiting", sa.String(64), nullable=False),
        sa.Column("data", sa.JSON, nullable=False),
        sa.Column("updated_at", _Time, nullable=False),
    )


def _create_queues() -> None:
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("chat_id", sa.BigInteger),
        sa.Column("payload", sa.JSON, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("received_at", _Time, nullable=False),
        sa.Column("done_at", _Time),
        sa.CheckConstraint("status IN ('pending', 'done', 'set_aside')", name="status"),
        sa.Index(None, "status", "update_id"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", _Serial, primary_key=True),
        sa.Column("chat_id", sa.BigInteger),
        sa.Column("method", sa.String(64), nullable=False),
        sa.Column("payload", sa.JSON, nullable=False),
        sa.Column("attachment_field", sa.String(32)),
        sa.Column("attachment_name", sa.String(120)),
        sa.Column("attachment", sa.LargeBinary),
        sa.Column("screen", sa.String(64)),
        sa.Column("created_at", _Time, nullable=False),
    )
    op.create_table(
        "jobs",
        sa.Column("id", _Serial, primary_key=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("key", sa.String(128), unique=True),
        _person(nullable=True),
        sa.Column("payload", sa.JSON, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("run_at", _Time, nullable=False),
        sa.Column("created_at", _Time, nullable=False),
        sa.Column("finished_at", _Time),
        sa.CheckConstraint("status IN ('queued', 'running', 'done', 'failed', 'cancelled')", name="status"),
        sa.Index(None, "status", "run_at"),
    )


def _create_facts() -> None:
    op.create_table(
        "screens",
        sa.Column("chat_id", sa.BigInteger, primary_key=True),
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("message_id", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "facts",
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("value", sa.JSON, nullable=False),
    )


def _create_courses() -> None:
    op.create_table(
        "courses",
        sa.Column("id", sa.String(48), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        _link("owner_id", "people.id", ondelete="SET NULL", index=True, nullable=True),
        sa.Column("record", sa.JSON, nullable=False),
        sa.Column("content_hash", sa.String(64), nullable=False),
        sa.Column("created_at", _Time, nullable=False),
        sa.Column("updated_at", _Time, nullable=False, index=True),
        sa.CheckConstraint("status IN ('published', 'hidden')", name="status"),
    )
    op.create_table(
        "course_versions",
        _link("course_id", "courses.id", type_=_CourseId, primary_key=True),
        sa.Column("version", sa.Integer, primary_key=True),
        sa.Column("record", sa.JSON, nullable=False),
        sa.Column("created_at", _Time, nullable=False),
    )
    op.create_table(
        "interactions",
        sa.Column("id", _Serial, primary_key=True),
        _person(),
        _link("course_id", "courses.id", type_=_CourseId, index=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("created_at", _Time, nullable=False),
        sa.CheckConstraint(
            "kind IN ('opened', 'started', 'finished', 'abandoned', 'not_for_me')", name="kind"
        ),
    )


def _create_own_lists() -> None:
    op.create_table(
        "recommendation_lists",
        _person(primary_key=True, index=False),
        sa.Column("entries", sa.JSON, nullable=False),
        sa.Column("created_at", _Time, nullable=False),
    )
    op.create_table(
        "drafts",
        sa.Column("id", _Serial, primary_key=True),
        _person(),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("program", sa.JSON),
        sa.Column("sources", sa.JSON, nullable=False),
        sa.Column("course_answers", sa.JSON),
        sa.Column("created_at", _Time, nullable=False),
        sa.Column("updated_at", _Time, nullable=False),
        sa.CheckConstraint(
            "status IN ('reading', 'preview', 'not_program', 'tracked', 'published', 'discarded', 'failed')",
            name="status",
        ),
    )


def _create_plans() -> None:
    op.create_table(
        "trackers",
        sa.Column("id", _Serial, primary_key=True),
        _person(),
        sa.Column("title", sa.String(200), nullable=False),
        _link("course_id", "courses.id", type_=_CourseId, ondelete="SET NULL", nullable=True),
        sa.Column("course_version", sa.Integer),
        _link("draft_id", "drafts.id", ondelete="SET NULL", unique=True, nullable=True),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("created_at", _Time, nullable=False),
        sa.Column("ended_at", _Time),
        sa.CheckConstraint("status IN ('active', 'finished', 'abandoned')", name="status"),
    )
    op.create_table(
        "planned_sessions",
        sa.Column("id", _Serial, primary_key=True),
        _link("tracker_id", "trackers.id", index=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("day_number", sa.Integer, nullable=False),
        sa.Column("title", sa.String(200)),
        sa.Column("day", sa.String(200)),
        sa.UniqueConstraint("tracker_id", "position"),
    )
    op.create_table(
        "planned_exercises",
        sa.Column("id", _Serial, primary_key=True),
        _link("session_id", "planned_sessions.id"),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("sets", sa.Integer),
        sa.Column("reps", sa.String(200)),
        sa.Column("load", sa.String(200)),
        sa.Column("duration_s", sa.Integer),
        sa.Column("distance_m", sa.Float),
        sa.Column("rest_s", sa.Integer),
        sa.Column("group", sa.String(200)),
        sa.Column("notes", sa.Text),
        sa.Column("per_side", sa.Boolean, nullable=False),
        sa.Column("tempo", sa.String(200)),
        sa.Column("source", sa.Text),
        sa.Column("flags", sa.JSON, nullable=False),
        sa.UniqueConstraint("session_id", "position"),
    )


def _create_logs() -> None:
    op.create_table(
        "workouts",
        sa.Column("id", _Serial, primary_key=True),
        _person(),
        _link("tracker_id", "trackers.id", index=True),
        sa.Column("day_number", sa.Integer, nullable=False),
        sa.Column("page", sa.Integer, nullable=False),
        sa.Column("rest_s", sa.Integer),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("started_at", _Time, nullable=False),
        sa.Column("finished_at", _Time),
        sa.CheckConstraint("status IN ('open', 'finished', 'discarded')", name="status"),
    )
    op.create_table(
        "workout_exercises",
        _link("workout_id", "workouts.id", primary_key=True),
        _link("exercise_id", "planned_exercises.id", primary_key=True, index=True),
        sa.Column("swapped_name", sa.String(200)),
        sa.Column("skipped", sa.Boolean, nullable=False),
        sa.Column("next_reps", sa.Integer),
        sa.Column("next_weight_kg", sa.Float),
        sa.Column("next_duration_s", sa.Integer),
        sa.Column("next_distance_m", sa.Float),
    )
    op.create_table(
        "logged_sets",
        sa.Column("id", _Serial, primary_key=True),
        _link("workout_id", "workouts.id"),
        _link("exercise_id", "planned_exercises.id", index=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("exercise_name", sa.String(200), nullable=False),
        sa.Column("exercise_key", sa.Text, nullable=False),
        sa.Column("reps", sa.Integer),
        sa.Column("weight_kg", sa.Float),
        sa.Column("duration_s", sa.Integer),
        sa.Column("distance_m", sa.Float),
        sa.Column("rpe", sa.Float),
        sa.Column("logged_at", _Time, nullable=False),
        sa.UniqueConstraint("workout_id", "exercise_id", "number"),
        sa.Index(None, "workout_id", "exercise_key"),
    )


def _person(*, index: bool = True, **options: Any) -> sa.Column[Any]:
    return _link("person_id", "people.id", index=index, **options)


def _link(
    name: str, target: str, *, type_: Any = sa.BigInteger, ondelete: str = "CASCADE", **options: Any
) -> sa.Column[Any]:
    nullable = options.pop("nullable", False)
    return sa.Column(name, type_, sa.ForeignKey(target, ondelete=ondelete), nullable=nullable, **options)
