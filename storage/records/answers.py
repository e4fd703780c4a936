"""Answers to the questionnaire, complete or not."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Answers:
    """Profile fields by name as JSON values, and the question that the questionnaire stands at."""

    values: dict[str, Any] = field(default_factory=dict)
    step: str | None = None
