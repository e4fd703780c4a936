"""What Telegram's 400 answers mean for a call of the outbox."""

from enum import Enum, auto


class Refusal(Enum):
    """Nothing to do, send the message anew, or a bug of ours."""

    HARMLESS = auto()
    MESSAGE_GONE = auto()
    BUG = auto()


_HARMLESS = (
    "message is not modified",
    "query is too old",
    "query id is invalid",
    "message to delete not found",
    "message can't be deleted",
    "chat not found",
)
_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "there is no text in the message to edit",
)


def refusal_of(description: str) -> Refusal:
    """Sort a refusal by Telegram's wording."""
    wording = description.lower()
    if any(part in wording for part in _HARMLESS):
        return Refusal.HARMLESS
    if any(part in wording for part in _GONE):
        return Refusal.MESSAGE_GONE
    return Refusal.BUG
