"""One short text that says whether two courses say the same."""

import hashlib
import json

from storage.records.course import Course


def content_hash(course: Course) -> str:
    """Hash everything a course says (SHA-256, hexadecimal).

    Absent fields count as their defaults, so that a field which is added to the record later changes nothing.
    """
    record = course.model_dump(mode="json", exclude_defaults=True)
    return hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()
