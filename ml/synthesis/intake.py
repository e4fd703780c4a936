"""The gate to a step's file: an answer is read, compared and kept, or told why not."""

from dataclasses import dataclass
from typing import Generic

from ml.llm.chat import Reply
from ml.llm.failure import BadAnswerError
from ml.synthesis.duplicates import Duplicates
from ml.synthesis.ledger import Outcome
from ml.synthesis.recipes.recipe import Recipe
from ml.synthesis.record_file import RecordFile, RecordT


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of an answer, and why where it was not kept."""

    outcome: Outcome
    detail: str | None = None


class Intake(Generic[RecordT]):
    """Takes answers of one step into its open file."""

    def __init__(self, recipe: Recipe[RecordT], file: RecordFile[RecordT]) -> None:
        self.recipe = recipe
        self._file = file
        self._done = {recipe.key_of(record) for record in file.records}
        self._duplicates = Duplicates()
        for record in file.records:
            self._remember(record)

    def waiting(self, limit: int | None = None) -> list[str]:
        """Name what is wanted, the first `limit` items of it, and not there yet."""
        return [key for key in self.recipe.keys()[:limit] if key not in self._done]

    def has(self, key: str) -> bool:
        """Say whether an item is there."""
        return key in self._done

    def take(self, key: str, reply: Reply) -> Verdict:
        """Keep a model's answer, on disk when this returns, or say why not."""
        try:
            record = self.recipe.read(key, reply.words)
        except BadAnswerError as problem:
            is_cut = "cut off: " if reply.is_cut else ""
            return Verdict(Outcome.BAD_ANSWER, f"{is_cut}{problem}")
        said = self.recipe.compared(record)
        near = self._duplicates.nearest(said) if said else None
        if near is not None:
            return Verdict(Outcome.NEAR_DUPLICATE, f"nearly the same as {near}")
        self._file.append(record)
        self._done.add(key)
        self._remember(record)
        return Verdict(Outcome.MADE)

    def _remember(self, record: RecordT) -> None:
        if said := self.recipe.compared(record):
            self._duplicates.add(self.recipe.key_of(record), said)
