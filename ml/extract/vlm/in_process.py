"""A vision-language model in this process, through transformers: Qwen-VL, SmolVLM, LLaVA and their kin."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

from ml.extract.vlm.model import conversation
from ml.llm.failure import ModelFailedError, Trouble
from ml.llm.repair import Repair
from storage.errors import OperatorError

# A full page of exercises with all their keys.
_LONGEST_ANSWER = 4096


class InProcessModel:
    """Loaded at first use from a folder or the hub; calls from several threads take turns."""

    def __init__(self, name: str, timeout_s: float, longest_answer: int = _LONGEST_ANSWER) -> None:
        self._name = name
        self._timeout_s = timeout_s
        self._longest = longest_answer
        self._lock = threading.Lock()
        self._model: Any = None
        self._processor: Any = None

    def load(self) -> None:
        """Load the model and its processor; raises OperatorError that says what is missing."""
        with self._lock:
            if self._model is None:
                self._processor, self._model = _loaded(self._name)

    def ask(self, image: Image.Image, repair: Repair | None = None) -> str:
        """Give the model's words about an image; cut off where the time is up. Raises ModelFailedError."""
        self.load()
        messages = conversation({"type": "image", "image": image}, repair)
        try:
            with self._lock:
                return self._generated(messages)
        except (RuntimeError, ValueError, IndexError) as error:
            # Out of memory, an image that its processor cannot take, more tokens than the model has places.
            raise ModelFailedError(Trouble.UNAVAILABLE, type(error).__name__) from error

    def _generated(self, messages: list[dict[str, Any]]) -> str:
        import torch  # noqa: PLC0415 - seconds to import

        inputs = self._processor.apply_chat_template(
            messages, add_generation_prompt=True, tokenize=True, return_dict=True, return_tensors="pt"
        ).to(self._model.device, dtype=self._model.dtype)
        with torch.inference_mode():
            tokens = self._model.generate(
                **inputs, max_new_tokens=self._longest, max_time=self._timeout_s, do_sample=False
            )
        answer = tokens[:, inputs["input_ids"].shape[1] :]
        return str(self._processor.batch_decode(answer, skip_special_tokens=True)[0])


def _loaded(name: str) -> tuple[Any, Any]:
    if Path(name).is_absolute() and not Path(name).is_dir():
        message = f"VLM_LOCAL_MODEL names a folder that is not there: {name}"
        raise OperatorError(message)
    import torch  # noqa: PLC0415 - seconds to import
    from transformers import AutoModelForImageTextToText, AutoProcessor  # noqa: PLC0415 - seconds to import
    from transformers.utils import logging as library_logging  # noqa: PLC0415 - seconds to import

    show_no_progress: Callable[[], None] = library_logging.disable_progress_bar
    show_no_progress()
    load_processor: Callable[[str], Any] = AutoProcessor.from_pretrained
    try:
        processor: Any = load_processor(name)
        model: Any = AutoModelForImageTextToText.from_pretrained(name, dtype="auto")
    except ImportError as error:
        message = f"VLM_LOCAL_MODEL {name} needs more packages: install the extra, pip install '.[vlm]'"
        raise OperatorError(message) from error
    except (OSError, ValueError, KeyError) as error:
        message = f"VLM_LOCAL_MODEL cannot be loaded from {name}: {type(error).__name__}"
        raise OperatorError(message) from error
    if not getattr(processor, "chat_template", None):
        message = f"VLM_LOCAL_MODEL {name} has no chat template: an instruction-tuned model is needed"
        raise OperatorError(message)
    return processor, model.to("cuda" if torch.cuda.is_available() else "cpu").eval()
