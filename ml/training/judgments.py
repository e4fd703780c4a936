"""The judged pairs that ship with the project."""

import csv
import gzip
import json
from dataclasses import dataclass
from pathlib import Path

from storage.records.course import Course
from storage.records.profile import Profile

_DATA = Path(__file__).parent / "data"
_CATALOGUE = Path(__file__).parents[2] / "storage" / "catalogue" / "courses.jsonl"


@dataclass(frozen=True, slots=True)
class Judgment:
    """How well a course suits a person: relevance 0 to 3, unsafe where a coach would refuse for health."""

    profile: Profile
    course: Course
    relevance: int
    unsafe: bool


def load_judgments() -> list[Judgment]:
    """Read every judged pair."""
    with gzip.open(_DATA / "profiles.jsonl.gz", "rt", encoding="utf-8") as file:
        profiles = {p.id: p for p in (Profile.model_validate_json(line) for line in file)}
    with _CATALOGUE.open(encoding="utf-8") as file:
        courses = {c.id: c for c in (Course.model_validate(json.loads(line)) for line in file)}
    with gzip.open(_DATA / "judgments.csv.gz", "rt", encoding="utf-8") as file:
        return [
            Judgment(
                profiles[row["profile_id"]],
                courses[row["course_id"]],
                int(row["relevance"]),
                row["unsafe"] == "1",
            )
            for row in csv.DictReader(file)
        ]
