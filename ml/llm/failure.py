"""Why a model gave nothing that can be used."""

from enum import StrEnum


class Trouble(StrEnum):
    """Kinds of failure."""

    UNAVAILABLE = "unavailable"
    REFUSED = "refused"
    BAD_ANSWER = "bad_answer"


class ModelFailedError(Exception):
    """There is no answer; the message names kinds of errors and statuses, nothing of what was sent.

    `passes` says whether asking again later may help, `wait_s` when the server wants to be asked again.
    """

    def __init__(
        self, trouble: Trouble, detail: str, *, passes: bool = False, wait_s: float | None = None
    ) -> None:
        super().__init__(f"{trouble}: {detail}")
        self.trouble = trouble
        self.passes = passes
        self.wait_s = wait_s


class BadAnswerError(ValueError):
    """An answer that is not what was asked for; the message says what is wrong with which key."""
