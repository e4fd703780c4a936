"""What was really done; apart from the plans."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from storage.tables.base import Serial, UtcDateTime, metadata, person_column

workouts = Table(
    "workouts",
    metadata,
    Column("id", Serial, primary_key=True),
    person_column(),
    Column(
        "tracker_id", BigInteger, ForeignKey("trackers.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("day_number", Integer, nullable=False),
    Column("page", Integer, nullable=False, default=0),
    Column("rest_s", Integer),
    Column("status", String(16), nullable=False, default="open"),
    Column("started_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    CheckConstraint("status IN ('open', 'finished', 'discarded')", name="status"),
)

workout_exercises = Table(
    "workout_exercises",
    metadata,
    Column("workout_id", BigInteger, ForeignKey("workouts.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "exercise_id",
        BigInteger,
        ForeignKey("planned_exercises.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    Column("swapped_name", String(200)),
    Column("skipped", Boolean, nullable=False, default=False),
    Column("next_reps", Integer),
    Column("next_weight_kg", Float),
    Column("next_duration_s", Integer),
    Column("next_distance_m", Float),
)

logged_sets = Table(
    "logged_sets",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("workout_id", BigInteger, ForeignKey("workouts.id", ondelete="CASCADE"), nullable=False),
    Column(
        "exercise_id",
        BigInteger,
        ForeignKey("planned_exercises.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("number", Integer, nullable=False),
    Column("exercise_name", String(200), nullable=False),
    Column("exercise_key", Text, nullable=False),
    Column("reps", Integer),
    Column("weight_kg", Float),
    Column("duration_s", Integer),
    Column("distance_m", Float),
    Column("rpe", Float),
    Column("logged_at", UtcDateTime, nullable=False),
    UniqueConstraint("workout_id", "exercise_id", "number"),
    Index(None, "workout_id", "exercise_key"),
)
