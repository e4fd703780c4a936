"""The steps of the pipeline, in the order in which they build on each other."""

from enum import StrEnum


class Step(StrEnum):
    """What is written: people, what courses say, what people tried, a form for each course, rankings."""

    PROFILES = "profiles"
    COURSES = "courses"
    HISTORIES = "histories"
    FORMS = "forms"
    RANK = "rank"
