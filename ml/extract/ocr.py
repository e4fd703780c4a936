"""Optical character recognition with the PP-OCR models that `rapidocr` carries: Latin script, offline."""

import threading
from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np

from ml.extract.images import Pixels
from ml.extract.words import Box, Word


class Reader(Protocol):
    """Anything that reads words from pixels."""

    def read(self, pixels: Pixels) -> list[Word]:
        """Give the words of an image, in no particular order."""


class RapidOcrReader:
    """PP-OCR detection and recognition. Loaded at first use; calls from several threads take turns."""

    def __init__(self, threads: int = 2) -> None:
        self._threads = threads
        self._lock = threading.Lock()
        self._engine: Any = None

    def load(self) -> None:
        """Load the models (about a second)."""
        with self._lock:
            if self._engine is None:
                self._engine = self._built()

    def locate(self, pixels: Pixels) -> list[Box]:
        """Find where text is, without reading it: a third of the time of reading."""
        found = self._run(pixels, use_det=True, use_rec=False)
        return [] if found.boxes is None else [_box(corners) for corners in found.boxes]

    def read(self, pixels: Pixels) -> list[Word]:
        """Give the words of an image, split at spaces, each with its own place."""
        found = self._run(
            pixels, use_det=True, use_rec=True, return_word_box=True, return_single_char_box=True
        )
        if found.boxes is None or found.txts is None:
            return []
        words: list[Word] = []
        letters = found.word_results or [()] * len(found.txts)
        for line, (box, text, score) in enumerate(zip(found.boxes, found.txts, found.scores, strict=True)):
            spelled = letters[line] if line < len(letters) else ()
            words += split_words(_box(box), text, float(score), spelled, line)
        return words

    def read_line(self, pixels: Pixels) -> tuple[str, float]:
        """Read a picture that is one piece of text; gives ("", 0.0) where nothing is seen."""
        found = self._run(pixels, use_det=False, use_rec=True, return_word_box=False)
        if not found.txts:
            return "", 0.0
        return found.txts[0].strip(), float(found.scores[0])

    def _run(self, pixels: Pixels, **options: bool) -> Any:
        # The engine keeps options from one call to the next: each call names them all.
        self.load()
        with self._lock:
            return self._engine(np.ascontiguousarray(pixels[:, :, ::-1]), use_cls=False, **options)

    def _built(self) -> Any:
        from rapidocr import RapidOCR  # noqa: PLC0415 - loads models

        return RapidOCR(
            params={
                "Global.log_level": "error",
                "Global.max_side_len": 2600,
                "Global.text_score": 0.3,
                # Sizes are chosen by the height of the text, so the engine must not choose again.
                "Det.limit_type": "max",
                "Det.limit_side_len": 2600,
                "EngineConfig.onnxruntime.intra_op_num_threads": self._threads,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            }
        )


def split_words(box: Box, text: str, score: float, letters: Sequence[Any], line: int) -> list[Word]:
    """Split a piece of text at its spaces; the letters' own places say where each word is.

    `letters` are (letter, confidence, corners) without spaces; without them places are shared out evenly.
    """
    spelled = [letter for letter in letters if letter[2] is not None]
    solid = [letter for entry in spelled for letter in [entry] * len(entry[0].strip() or "?")]
    exact = len(solid) == len(text.replace(" ", ""))
    words, at, used = [], 0, 0
    for part in text.split(" "):
        if part:
            own = solid[used : used + len(part)] if exact else []
            start, end = (at / len(text), (at + len(part)) / len(text)) if not own else _span(box, own)
            sure = min(_sureness(own), default=score)
            words.append(_word(box, part, (start, end), min(sure, score), line))
            used += len(part)
        at += len(part) + 1
    return words


def _sureness(letters: Sequence[Any]) -> list[float]:
    """Give how sure each letter is; of a word with digits, each digit: × for x does no harm."""
    digits = [float(letter[1]) for letter in letters if any(map(str.isdigit, letter[0]))]
    return digits or [float(letter[1]) for letter in letters]


def _span(box: Box, letters: Sequence[Any]) -> tuple[float, float]:
    """Give the share of the box's length at which letters begin and end."""
    origin, along = np.array(box.corners[0]), np.array(box.corners[1]) - np.array(box.corners[0])
    scale = float(along @ along) or 1.0
    places = [
        float((np.array(corner) - origin) @ along) / scale for letter in letters for corner in letter[2]
    ]
    return max(0.0, min(places)), min(1.0, max(places))


def _word(box: Box, text: str, span: tuple[float, float], confidence: float, line: int) -> Word:
    corners = np.asarray(box.corners, dtype=np.float64)
    along = corners[1] - corners[0]
    centre = corners.mean(axis=0) + along * ((span[0] + span[1]) / 2 - 0.5)
    return Word(
        text=text,
        x=float(centre[0]),
        y=float(centre[1]),
        width=box.width * (span[1] - span[0]),
        height=box.height,
        tilt=float(np.degrees(np.arctan2(along[1], along[0]))),
        confidence=confidence,
        line=line,
    )


def _box(corners: Any) -> Box:
    return Box(tuple((float(x), float(y)) for x, y in corners))
