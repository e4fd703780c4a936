"""The judged pairs: those that ship with the project, or those that `urtraining synth` wrote."""

import csv
import gzip
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from storage.catalogue import SHIPPED, read_courses
from storage.errors import BadLinesError, LineProblem, OperatorError
from storage.json_lines import read_records
from storage.records.course import Course
from storage.records.profile import Profile

_DATA = Path(__file__).parent / "data"
_BEST = 3


@dataclass(frozen=True, slots=True)
class Judgment:
    """How well a course suits a person: relevance 0 to 3, unsafe where a coach would refuse for health."""

    profile: Profile
    course: Course
    relevance: int
    unsafe: bool


def load_judgments(folder: Path | None = None) -> list[Judgment]:
    """Read every judged pair of a folder as `synth rank` writes it; without one, the shipped pairs.

    Raises OperatorError that names the file or its bad lines.
    """
    root = folder or _DATA
    courses = {one.id: one for one in read_courses(SHIPPED)}
    with _plain(root / "courses.jsonl") as path:
        courses |= {one.id: one for one in (read_courses(path) if path.exists() else ())}
    with _plain(root / "profiles.jsonl") as path:
        profiles = {one.id: one for one in read_records(path, Profile, unique="id")}
    with _plain(root / "judgments.csv") as path:
        return _rows(path, profiles, courses)


def further_judgments() -> list[Judgment]:
    """Read the shipped pairs of people who write as in a chat: short, sloppy, much left unsaid."""
    return load_judgments(_DATA / "further")


def more_judgments() -> list[Judgment]:
    """Read more pairs of the people of `load_judgments`, with courses of both catalogues.

    They teach the ranking alone: the adapter that ships was trained before them.
    """
    first, further = load_judgments(), further_judgments()
    profiles = {one.profile.id: one.profile for one in first}
    courses = {one.course.id: one.course for one in (*first, *further)}
    with _plain(_DATA / "further" / "judgments_of_the_first.csv") as path:
        return _rows(path, profiles, courses)


def load_test(folder: Path | None = None) -> list[Judgment]:
    """Read the pairs that are for testing alone, of other people and courses: those in `test/` of a folder.

    Gives none where there is no such folder.
    """
    root = folder_for_testing(folder)
    return load_judgments(root) if root.is_dir() else []


def folder_for_testing(folder: Path | None = None) -> Path:
    """Give where the pairs for testing alone are, whether there are any or not."""
    return (folder or _DATA) / "test"


def second_opinions(folder: Path | None = None) -> list[Judgment]:
    """Give what a second rater, who did not see the first one's grades, said of a folder's pairs."""
    path = (folder or _DATA) / "second_rater.csv"
    if not path.exists():
        return []
    first = load_judgments(folder)
    profiles = {one.profile.id: one.profile for one in first}
    return _rows(path, profiles, {one.course.id: one.course for one in first})


@contextmanager
def _plain(path: Path) -> Iterator[Path]:
    """Give a file, unpacked where only its .gz is there."""
    packed = path.with_name(f"{path.name}.gz")
    if path.exists() or not packed.exists():
        yield path
        return
    with tempfile.TemporaryDirectory() as scratch:
        unpacked = Path(scratch) / path.name
        with gzip.open(packed, "rb") as source, unpacked.open("wb") as target:
            shutil.copyfileobj(source, target)
        yield unpacked


def _rows(path: Path, profiles: dict[str, Profile], courses: dict[str, Course]) -> list[Judgment]:
    found: list[Judgment] = []
    problems: list[LineProblem] = []
    try:
        with path.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file), start=2):
                try:
                    found.append(_judgment(row, profiles, courses))
                except (KeyError, TypeError, ValueError) as error:
                    problems.append(LineProblem(number, f"{type(error).__name__}: {error}"))
    except OSError as error:
        message = f"{path}: {error.strerror}"
        raise OperatorError(message) from error
    if problems:
        raise BadLinesError(problems)
    return found


def _judgment(row: dict[str, str], profiles: dict[str, Profile], courses: dict[str, Course]) -> Judgment:
    relevance = int(row["relevance"])
    if not 0 <= relevance <= _BEST:
        message = f"relevance {relevance} is not 0 to {_BEST}"
        raise ValueError(message)
    return Judgment(profiles[row["profile_id"]], courses[row["course_id"]], relevance, row["unsafe"] == "1")
