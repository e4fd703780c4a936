"""What every step has in common."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import ClassVar, Generic

from ml.llm.chat import Asked
from ml.synthesis.record_file import RecordT
from ml.synthesis.steps import Step


class Recipe(ABC, Generic[RecordT]):
    """One step: which items it wants, how it asks for each, and how it reads what comes back.

    `kind` is what its file holds, told apart by the field `key`.
    """

    step: ClassVar[Step]
    asked: ClassVar[Asked]
    kind: type[RecordT]
    key: ClassVar[str] = "id"

    @property
    @abstractmethod
    def output(self) -> Path:
        """The file that its records go to."""

    @abstractmethod
    def keys(self) -> Sequence[str]:
        """Name every item that is wanted, in order."""

    def knows(self, key: str) -> bool:
        """Say whether an item can be wanted at all; a file of answers may name any."""
        return key in self._wanted

    @cached_property
    def _wanted(self) -> frozenset[str]:
        return frozenset(self.keys())

    @abstractmethod
    def prompt(self, key: str, attempt: int) -> str:
        """Ask for one item; another attempt draws other seed phrases."""

    @abstractmethod
    def read(self, key: str, words: str) -> RecordT:
        """Read a model's words; raises BadAnswerError that says what to do better."""

    def compared(self, record: RecordT) -> str | None:  # noqa: ARG002 - for recipes that have some
        """Give the words that must not be nearly those of another item, where there are any."""
        return None

    @classmethod
    def key_of(cls, record: RecordT) -> str:
        """Name the item that a record is."""
        return str(getattr(record, cls.key))
