"""A program on its way from a photo or a text to a tracker or a course."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from storage.records.program import Program


class DraftStatus(StrEnum):
    """Where a draft stands; the last four are ends, though a discarded one can be taken back."""

    READING = "reading"
    PREVIEW = "preview"
    TRACKED = "tracked"
    PUBLISHED = "published"
    NOT_PROGRAM = "not_program"
    DISCARDED = "discarded"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Source:
    """One photo, image file or text that a draft was read from, as Telegram's ids or the text itself.

    `picture_hash` is that of `ml.extract.images.picture_hash`, kept once the picture was read.
    """

    kind: str
    file_id: str | None = None
    file_unique_id: str | None = None
    size: int | None = None
    text: str | None = None
    picture_hash: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What was sent and what was read from it. `course_answers` holds a coach's answers about the course."""

    id: int
    person_id: int
    status: DraftStatus
    sources: tuple[Source, ...]
    created_at: datetime
    program: Program | None = None
    course_answers: dict[str, Any] | None = None
