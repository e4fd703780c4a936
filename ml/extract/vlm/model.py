"""What every vision-language model is to the rest of the house: an image in, words out."""

from functools import cache
from pathlib import Path
from typing import Any, Protocol

from PIL import Image

from ml.llm.repair import Repair

_PROMPT = Path(__file__).with_name("prompt.md")
_TASK = "Transcribe this sheet."
_AGAIN = "Transcribe the sheet once more."


class VisionModel(Protocol):
    """A model that looks at an image. Calls take seconds to minutes and belong in a worker thread."""

    def load(self) -> None:
        """Load what is needed ahead of the first call; raises OperatorError where that cannot work."""

    def ask(self, image: Image.Image, repair: Repair | None = None) -> str:
        """Give the model's words about an image; raises ModelFailedError."""


def conversation(image: dict[str, Any], repair: Repair | None) -> list[dict[str, Any]]:
    """Give the messages of a request: the rules, the image as the part that its API takes, the repair."""
    messages = [
        _message("system", _text(prompt())),
        _message("user", image, _text(_TASK)),
    ]
    if repair is not None:
        messages += [_message(role, _text(words)) for role, words in repair.turns(_AGAIN)]
    return messages


@cache
def prompt() -> str:
    """Give the rules of transcription."""
    return _PROMPT.read_text(encoding="utf-8")


def _message(role: str, *content: dict[str, Any]) -> dict[str, Any]:
    return {"role": role, "content": list(content)}


def _text(text: str) -> dict[str, Any]:
    return {"type": "text", "text": text}
