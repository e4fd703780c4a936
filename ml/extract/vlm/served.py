"""A vision-language model behind an OpenAI-compatible API."""

import asyncio
import base64
import io

from PIL import Image

from ml.extract.vlm.model import conversation
from ml.extract.vlm.transcript import Transcript
from ml.llm.chat import Asked, ChatEndpoint, ChatModel
from ml.llm.failure import ModelFailedError, Trouble
from ml.llm.repair import Repair

_RETRIES = 3
_QUALITY = 90


class ServedModel:
    """Asks a server. Unreachable and busy servers are tried again, later and later, until the time is up.

    `timeout_s` is for one answer with all its tries.
    """

    def __init__(self, endpoint: ChatEndpoint, timeout_s: float) -> None:
        self._chat = ChatModel(endpoint, Asked("transcript", Transcript), timeout_s, _RETRIES)
        self._timeout_s = timeout_s

    def load(self) -> None:
        """Load nothing: the server has the model."""

    def ask(self, image: Image.Image, repair: Repair | None = None) -> str:
        """Give the model's words about an image; raises ModelFailedError."""
        return asyncio.run(self._in_time(image, repair))

    async def _in_time(self, image: Image.Image, repair: Repair | None) -> str:
        part = {"type": "image_url", "image_url": {"url": data_url(image)}}
        try:
            async with asyncio.timeout(self._timeout_s), self._chat.connected() as connection:
                return (await connection.ask(conversation(part, repair))).words
        except TimeoutError:
            raise ModelFailedError(Trouble.UNAVAILABLE, "timeout", passes=True) from None


def data_url(image: Image.Image) -> str:
    """Give an image as a data URL, in JPEG."""
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=_QUALITY)
    return f"data:image/jpeg;base64,{base64.b64encode(buffer.getvalue()).decode('ascii')}"
