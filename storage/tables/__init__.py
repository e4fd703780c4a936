"""The database schema. Plans (`planned_*`) and logs (`workouts`, `logged_sets`) are different tables."""

from storage.tables.base import metadata
from storage.tables.catalogue import course_versions, courses, drafts, interactions, recommendation_lists
from storage.tables.logs import logged_sets, workout_exercises, workouts
from storage.tables.persons import conversations, people, profiles
from storage.tables.plans import planned_exercises, planned_sessions, trackers
from storage.tables.transport import facts, inbox, jobs, outbox, screens

__all__ = [
    "conversations",
    "course_versions",
    "courses",
    "drafts",
    "facts",
    "inbox",
    "interactions",
    "jobs",
    "logged_sets",
    "metadata",
    "outbox",
    "people",
    "planned_exercises",
    "planned_sessions",
    "profiles",
    "recommendation_lists",
    "screens",
    "trackers",
    "workout_exercises",
    "workouts",
]
