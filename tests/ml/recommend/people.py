"""People and courses for tests."""

from typing import Any

from storage.records.course import Course
from storage.records.profile import Profile


def person(**changes: Any) -> Profile:
    fields: dict[str, Any] = {
        "id": "p",
        "gender": "female",
        "age": 30,
        "goals": ["muscle_gain"],
        "level": "intermediate",
        "location": "gym",
        "location_detail": "full_gym",
        "session_minutes": "45_60",
        "limitations": [],
    }
    return Profile.model_validate({**fields, **changes})


def course(**changes: Any) -> Course:
    fields: dict[str, Any] = {
        "id": "c",
        "title": "Strong",
        "activity_types": ["strength"],
        "goals": ["muscle_gain"],
        "environments": ["gym"],
        "level": "intermediate",
        "duration_weeks": 8,
        "sessions_per_week": 3,
        "session_minutes": 50,
        "equipment": ["barbell"],
    }
    return Course.model_validate({**fields, **changes})
