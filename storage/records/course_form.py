"""What a coach is asked about a course, and how far the answers are."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class CourseField(StrEnum):
    """The questions in order."""

    TITLE = "title"
    DESCRIPTION = "description"
    ACTIVITIES = "activities"
    GOALS = "goals"
    ENVIRONMENTS = "environments"
    LEVEL = "level"
    WEEKS = "weeks"
    PER_WEEK = "per_week"
    MINUTES = "minutes"
    EQUIPMENT = "equipment"
    ADAPTED_FOR = "adapted_for"


# Fields where several buttons may be chosen.
MULTIPLE = frozenset(
    {
        CourseField.ACTIVITIES,
        CourseField.GOALS,
        CourseField.ENVIRONMENTS,
        CourseField.EQUIPMENT,
        CourseField.ADAPTED_FOR,
    }
)


@dataclass(frozen=True, slots=True)
class CourseForm:
    """A course draft's answers; `gap` is the first question without one, None when all are answered."""

    draft_id: int
    answers: dict[str, Any]
    gap: CourseField | None

    def chosen(self, field: CourseField) -> list[str]:
        """Give what is toggled on a question of several choices."""
        found = self.answers.get(f"open_{field}", self.answers.get(field.value, []))
        return [str(value) for value in found]
