"""What the buttons of making a course mean."""

from dataclasses import dataclass

from bot.transport.callback_data import CallbackData
from storage.records.course_form import CourseField


@dataclass(frozen=True)
class AnswerField(CallbackData, prefix="fa"):
    """Choose a value of a question."""

    draft_id: int
    field: CourseField
    value: str


@dataclass(frozen=True)
class CloseField(CallbackData, prefix="fc"):
    """Go on with what is chosen."""

    draft_id: int
    field: CourseField


@dataclass(frozen=True)
class ReopenField(CallbackData, prefix="fr"):
    """Answer a question once more."""

    draft_id: int
    field: CourseField


@dataclass(frozen=True)
class Publish(CallbackData, prefix="fp"):
    """Publish the course."""

    draft_id: int


@dataclass(frozen=True)
class ShowCourseDraft(CallbackData, prefix="fv"):
    """Show the course as trainees will see it."""

    draft_id: int


@dataclass(frozen=True)
class ShowOwnCourses(CallbackData, prefix="oc"):
    """List the coach's own courses."""


@dataclass(frozen=True)
class ShowOwnCourse(CallbackData, prefix="os"):
    """Show one of the coach's own courses."""

    course_id: str


@dataclass(frozen=True)
class EditCourse(CallbackData, prefix="oe"):
    """Change a published course; publishing it again makes a new version."""

    course_id: str


@dataclass(frozen=True)
class HideCourse(CallbackData, prefix="oh"):
    """Take a course out of the catalogue."""

    course_id: str


@dataclass(frozen=True)
class OfferCourse(CallbackData, prefix="oo"):
    """Put a hidden course back."""

    course_id: str
