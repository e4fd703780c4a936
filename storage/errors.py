"""What can be wrong with what storage is given."""

from collections.abc import Sequence
from dataclasses import dataclass


class OperatorError(Exception):
    """Whoever runs the program can put it right; the message says what is wrong, and holds no secrets.

    `status` is the exit status of a command that ends with it.
    """

    status = 1


@dataclass(frozen=True, slots=True)
class LineProblem:
    """Why a line of a file cannot be read; `number` counts from 1."""

    number: int
    reason: str

    def __str__(self) -> str:
        return f"line {self.number}: {self.reason}"


class BadLinesError(OperatorError):
    """A file has bad lines; `problems` names every one of them. Nothing was taken from it."""

    def __init__(self, problems: Sequence[LineProblem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)
