"""What every request came to, so that costs and failures can be told and attempts counted."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from ml.synthesis.steps import Step
from storage.records.base import Record


class Outcome(StrEnum):
    """What became of a request."""

    MADE = "made"
    NEAR_DUPLICATE = "near_duplicate"
    BAD_ANSWER = "bad_answer"
    REFUSED = "refused"
    UNAVAILABLE = "unavailable"


class Entry(Record):
    """One request for the item `key` of a step; `detail` says what was wrong, `cost` is in US dollars.

    `llm` is the model's name in the settings, `batch` for answers from a file.
    """

    at: datetime
    step: Step
    key: str
    llm: str
    model: str
    outcome: Outcome
    detail: str | None = None
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float = 0.0


def attempts(entries: Iterable[Entry], step: Step) -> Counter[str]:
    """Count the requests for each item of a step."""
    return Counter(entry.key for entry in entries if entry.step is step)
