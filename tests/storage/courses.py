"""Courses for the tests of storage."""

from typing import Any

from storage.records.course import Course

YOGA: dict[str, Any] = {
    "id": "gentle-yoga",
    "title": "Gentle yoga",
    "activity_types": ["yoga"],
    "goals": ["flexibility"],
    "environments": ["home_bodyweight"],
    "level": "beginner",
    "duration_weeks": 6,
    "sessions_per_week": 2,
    "session_minutes": 30,
}


def course(course_id: str = "gentle-yoga", **fields: Any) -> Course:
    """Make a valid course with some fields of the test's own."""
    return Course.model_validate({**YOGA, "id": course_id, **fields})
