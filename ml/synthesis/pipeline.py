"""One step of the pipeline: online, or by files that are answered elsewhere."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ml.synthesis.batch import Answered, read_answers, write_requests
from ml.synthesis.folder import Folder
from ml.synthesis.intake import Intake
from ml.synthesis.ledger import Entry, attempts
from ml.synthesis.llm import Llm
from ml.synthesis.pace import Patience
from ml.synthesis.recipes.courses import Courses
from ml.synthesis.recipes.forms import Forms
from ml.synthesis.recipes.histories import Histories
from ml.synthesis.recipes.profiles import Profiles
from ml.synthesis.recipes.ranking import Rankings
from ml.synthesis.recipes.recipe import Recipe
from ml.synthesis.record_file import RecordFile, open_records
from ml.synthesis.steps import Step
from ml.synthesis.writing import Writing

_PEOPLE = 1000
_COURSES = 300


@dataclass(frozen=True, slots=True)
class Pipeline:
    """A step with its folder and models; `count` is how many items there shall be, all of them where None."""

    step: Step
    folder: Folder
    llms: Sequence[Llm]
    count: int | None = None

    async def write(
        self, patience: Patience, tries: int, begin: Callable[[int], None], tell: Callable[[Entry], None]
    ) -> int:
        """Ask the models for what is missing; gives how many items still are.

        `begin` hears how many are asked for, `tell` of each request.
        """
        with self._opened() as (intake, ledger):
            keys = intake.waiting(self.count)
            begin(len(keys))
            writing = Writing(intake, ledger, self.llms, patience, tell)
            await writing.write(keys, attempts(ledger.records, self.step), tries)
            return len(intake.waiting(self.count))

    def write_batch(self, into: Path) -> dict[Path, int]:
        """Write requests for what is missing; gives the files and how many lines each has."""
        with self._opened() as (intake, ledger):
            asked = attempts(ledger.records, self.step)
            return write_requests(intake.recipe, intake.waiting(self.count), asked, self.llms, into)

    def read_batch(self, path: Path) -> Answered:
        """Take the answers of a file."""
        with self._opened() as (intake, ledger):
            return read_answers(path, intake, ledger, self.llms)

    @contextmanager
    def _opened(self) -> Iterator[tuple[Intake[Any], RecordFile[Entry]]]:
        recipe = self._recipe()
        # What an earlier step has not made yet is told before any file is.
        recipe.keys()
        with (
            open_records(recipe.output, recipe.kind, recipe.key) as file,
            open_records(self.folder.ledger, Entry) as ledger,
        ):
            yield Intake(recipe, file), ledger

    def _recipe(self) -> Recipe[Any]:
        match self.step:
            case Step.PROFILES:
                return Profiles(self.folder, self.count or _PEOPLE)
            case Step.COURSES:
                return Courses(self.folder, self.count or _COURSES)
            case Step.HISTORIES:
                return Histories(self.folder)
            case Step.FORMS:
                return Forms(self.folder)
            case Step.RANK:
                return Rankings(self.folder)
