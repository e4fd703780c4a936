"""Whether a line says something to train: a linear model over its words and letters.

People write between their sets how it went, who was there and what to eat; no list of such remarks is ever
complete. `ml.training.fit_line_sense` learns the weights from labelled texts.
"""

import re
import zlib
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ml.extract.exercise_words import exercise_words

WEIGHTS = Path(__file__).parent / "line_sense.npz"
# So many places that few words share one.
_HASHED = 2**15
_SHORTEST, _LONGEST = 2, 5
_WORD = re.compile(r"[^\W_]+|[:!?.,@/+-]")
_SETS = re.compile(r"\d\s?[xх×]\s?\d", re.IGNORECASE)
_PERSON = re.compile(
    r"\b(?:i|my|me|you|your|we|us|was|is|are|it|that|this|я|мне|мой|ты|вы|мы|был\w*|это)\b", re.IGNORECASE
)
# A word alone says nothing here.
_MANY_WORDS = 10

Floats = npt.NDArray[np.float32]


def features(line: str) -> tuple[npt.NDArray[np.int64], Floats]:
    """Give the places of a line's features and their values; digits count as one digit."""
    text = re.sub(r"\d+", "0", line.lower())
    groups = [sorted({_place(one) for one in some}) for some in (_words(text), _letters(text))]
    places = [place for group in groups for place in group]
    values = [1 / np.sqrt(len(group)) for group in groups for _ in group]
    shape = _shape(line)
    return (
        np.array([*places, *range(_HASHED, _HASHED + len(shape))], dtype=np.int64),
        np.array([*values, *shape], dtype=np.float32),
    )


SIZE = _HASHED + len(("known", "share", "digits", "sets", "length", "lower", "stop", "colon", "person"))


class LineSense:
    """The model with its weights, `SIZE` and a bias."""

    def __init__(self, weights: Floats, bias: float) -> None:
        self._weights, self._bias = weights, bias

    def chance(self, line: str) -> float:
        """Give the chance, 0 to 1, that a line of words says something to train."""
        places, values = features(line)
        return float(1 / (1 + np.exp(-(self._weights[places] @ values + self._bias))))


@cache
def shipped_sense() -> LineSense:
    """Read the weights that ship, once."""
    with np.load(WEIGHTS, allow_pickle=False) as arrays:
        return LineSense(arrays["weights"].astype(np.float32), float(arrays["bias"]))


def _place(feature: str) -> int:
    return zlib.crc32(feature.encode()) % _HASHED


def _words(text: str) -> Iterator[str]:
    words = _WORD.findall(text)
    yield from (f"w {word}" for word in words)
    yield from (f"w {one} {other}" for one, other in pairwise(words))


def _letters(text: str) -> Iterator[str]:
    for word in text.split():
        padded = f" {word} "
        for size in range(_SHORTEST, _LONGEST + 1):
            yield from (padded[start : start + size] for start in range(len(padded) - size + 1))


def _shape(line: str) -> tuple[float, ...]:
    words = line.split()
    known = exercise_words(line)
    return (
        float(known > 0),
        known / max(1, len(words)),
        float(bool(re.search(r"\d", line))),
        float(bool(_SETS.search(line))),
        len(words) / _MANY_WORDS,
        float(line[:1].islower()),
        float(line.endswith((".", "!"))),
        float(line.endswith(":")),
        float(bool(_PERSON.search(line))),
    )
