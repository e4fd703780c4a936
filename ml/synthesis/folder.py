"""Where the pipeline's files are: each is JSON lines, read by the next step."""

from dataclasses import dataclass
from pathlib import Path

from ml.synthesis.record_file import RecordT
from ml.synthesis.steps import Step
from storage.catalogue import SHIPPED, read_courses
from storage.errors import OperatorError
from storage.json_lines import read_records
from storage.records.course import Course
from storage.records.profile import Profile


@dataclass(frozen=True, slots=True)
class Folder:
    """One data set.

    `profiles` and `courses` are in the formats of the contract, so that a file from elsewhere may take
    their place and `courses import` and `recommend` read them.
    """

    root: Path

    @property
    def profiles(self) -> Path:
        """People."""
        return self.root / "profiles.jsonl"

    @property
    def course_texts(self) -> Path:
        """What courses say, before their forms are filled in."""
        return self.root / "course_texts.jsonl"

    @property
    def courses(self) -> Path:
        """Whole courses."""
        return self.root / "courses.jsonl"

    @property
    def histories(self) -> Path:
        """What each person tried."""
        return self.root / "histories.jsonl"

    @property
    def candidates(self) -> Path:
        """Which courses are ranked for each person; drawn once."""
        return self.root / "candidates.jsonl"

    @property
    def rankings(self) -> Path:
        """Courses in order, graded, for each person."""
        return self.root / "rankings.jsonl"

    @property
    def ledger(self) -> Path:
        """Every request and what it came to."""
        return self.root / "ledger.jsonl"

    @property
    def judged(self) -> Path:
        """The folder that training reads: people with their histories, courses, judgments."""
        return self.root / "judged"


def read_made(path: Path, kind: type[RecordT], step: Step) -> list[RecordT]:
    """Read what an earlier step has made; raises OperatorError that names the step where nothing is there."""
    records = read_records(path, kind) if path.exists() else []
    if not records:
        message = f"{path}: nothing there yet; run `urtraining synth {step}` first"
        raise OperatorError(message)
    return records


def read_people(folder: Folder) -> list[Profile]:
    """Read the people of a data set."""
    return read_made(folder.profiles, Profile, Step.PROFILES)


def read_catalogue(folder: Folder) -> list[Course]:
    """Read the courses of a data set, those that ship with the bot where it has none of its own."""
    has_own = folder.courses.exists() and folder.courses.stat().st_size > 0
    return read_courses(folder.courses if has_own else SHIPPED)
