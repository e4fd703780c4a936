"""Judged pairs as files: the layout that training reads, whoever judged."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from storage.catalogue import write_courses
from storage.errors import OperatorError
from storage.records.course import Course
from storage.records.profile import Profile
from storage.whole_file import whole_file

COLUMNS = ("profile_id", "course_id", "relevance", "unsafe")


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """How well a course suits a person: relevance 0 to 3, unsafe where it is a risk to their health."""

    profile_id: str
    course_id: str
    relevance: int
    unsafe: bool


def write_judged_folder(
    folder: Path, people: Iterable[Profile], courses: Iterable[Course], pairs: Iterable[JudgedPair]
) -> None:
    """Write `profiles.jsonl`, `courses.jsonl` and `judgments.csv`, each whole or as it was before.

    Raises OperatorError where a file cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"{folder}: {error.strerror}"
        raise OperatorError(message) from error
    with whole_file(folder / "profiles.jsonl") as file:
        file.writelines(person.model_dump_json(exclude_none=True) + "\n" for person in people)
    write_courses(folder / "courses.jsonl", courses)
    with whole_file(folder / "judgments.csv") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows((one.profile_id, one.course_id, one.relevance, int(one.unsafe)) for one in pairs)
