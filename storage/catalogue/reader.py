"""Reads catalogue files: one course a line, as JSON."""

from pathlib import Path

from storage.json_lines import read_records
from storage.records.course import Course


def read_courses(path: Path) -> list[Course]:
    """Read every course of a file, in order; raises what `read_records` raises, for two equal ids as well."""
    return read_records(path, Course, strict=True, unique="id", quotes_values=True)
