"""What the encoder reads of a course. MiniLM reads 256 tokens: title, summary and description come first."""

from storage.records.course import Course

VERSION = 1


def course_text(course: Course) -> str:
    """Describe a course in natural language."""
    parts = [
        f"{course.title}.",
        f"A {course.level} {_listed(course.activity_types)} course for {_listed(course.goals)},",
        f"at {_listed(course.environments)}, {course.sessions_per_week} times a week,",
        f"{course.session_minutes} minutes, {course.duration_weeks} weeks.",
    ]
    if course.adapted_for:
        parts.append(f"Suitable for {_listed(course.adapted_for)}.")
    if course.tags:
        parts.append(f"{', '.join(course.tags)}.")
    parts.append(course.description)
    return " ".join(parts)


def _listed(values: tuple[str, ...]) -> str:
    return " and ".join(value.replace("_", " ") for value in values)
