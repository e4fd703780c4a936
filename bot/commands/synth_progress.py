"""How a run of `synth` is shown: a bar with tokens and cost, then a table of the models; on stderr."""

from collections import Counter
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from ml.synthesis.ledger import Entry, Outcome
from ml.synthesis.steps import Step

_HEADINGS = {
    Outcome.MADE: "made",
    Outcome.NEAR_DUPLICATE: "alike",
    Outcome.BAD_ANSWER: "bad",
    Outcome.REFUSED: "refused",
    Outcome.UNAVAILABLE: "no answer",
}


class SynthProgress:
    """A bar that moves with each item that is made; `entries` are all requests so far."""

    def __init__(self, step: Step) -> None:
        self.entries: list[Entry] = []
        self._tokens = 0
        self._cost = 0.0
        self._failed = 0
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[told]}"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
        )
        self._task = self._bar.add_task(str(step), total=None, told="")

    def begin(self, total: int) -> None:
        """Hear how many items are asked for."""
        self._bar.update(self._task, total=total)

    def tell(self, entry: Entry) -> None:
        """Hear of one request."""
        self.entries.append(entry)
        is_made = entry.outcome is Outcome.MADE
        self._tokens += entry.prompt_tokens + entry.completion_tokens
        self._cost += entry.cost
        self._failed += not is_made
        told = f"{self._tokens:,} tokens, ${self._cost:.4f}, {self._failed} failed"
        self._bar.update(self._task, advance=int(is_made), told=told)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()


def print_summary(entries: Sequence[Entry]) -> None:
    """Print a row for each model, and the commonest problems."""
    if not entries:
        return
    console = Console(stderr=True)
    table = Table("model", *(_HEADINGS[outcome] for outcome in Outcome), "tokens in", "out", "$")
    for name in sorted({entry.llm for entry in entries}):
        ones = [entry for entry in entries if entry.llm == name]
        outcomes = Counter(entry.outcome for entry in ones)
        numbers = [
            *(outcomes[outcome] for outcome in Outcome),
            sum(entry.prompt_tokens for entry in ones),
            sum(entry.completion_tokens for entry in ones),
        ]
        table.add_row(name, *map(str, numbers), f"{sum(entry.cost for entry in ones):.4f}")
    console.print(table)
    problems = Counter(entry.detail for entry in entries if entry.detail)
    for problem, count in problems.most_common(5):
        console.print(f"{count} x {problem}", markup=False, highlight=False)
