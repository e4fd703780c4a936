"""A course as a card shows it."""

from dataclasses import dataclass

from storage.records.course import Course

# A code of the explanations, and the words of the vocabulary or numbers that it names.
Fact = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class CourseCard:
    """A course, its place in a list (from 0) of `total`, and why; a single card has no list.

    `is_nearest` says that no course of the list fits everything the person said.
    """

    course: Course
    position: int = 0
    total: int = 1
    is_nearest: bool = False
    reasons: tuple[Fact, ...] = ()
    cautions: tuple[Fact, ...] = ()
