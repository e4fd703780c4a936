"""Writes catalogue files: one course a line, as JSON."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from storage.records.course import Course
from storage.whole_file import whole_file

_OPTIONAL = ("plan", "plan_text", "progression")


def write_courses(path: Path, courses: Iterable[Course]) -> int:
    """Write courses in their order, in place of what the file held; gives how many.

    The file is whole or as it was before, whatever happens meanwhile. Raises OperatorError where it cannot
    be written.
    """
    count = 0
    with whole_file(path) as file:
        for course in courses:
            file.write(json.dumps(_line(course), ensure_ascii=False) + "\n")
            count += 1
    return count


def _line(course: Course) -> dict[str, Any]:
    line = course.model_dump(mode="json", exclude={"plan"})
    if course.plan is not None:
        line["plan"] = course.plan.model_dump(mode="json", exclude_defaults=True)
    return {name: value for name, value in line.items() if value is not None or name not in _OPTIONAL}
