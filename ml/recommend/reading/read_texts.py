"""Remembers the concepts that texts speak of, in some hundred bytes for each text."""

import hashlib
from collections.abc import Callable, Sequence

from ml.recommend.reading.lexicon import Concept

Sets = tuple[frozenset[Concept], ...]

# Between two sets; concepts count from 1.
_END = "\0"


class ReadTexts:
    """Sets of concepts by the text that they were read in; thread-safe.

    Beyond `kept` texts it begins anew. What is kept is one character for each concept.
    """

    def __init__(self, concepts: Sequence[Concept], kept: int) -> None:
        self._concepts = {chr(place): concept for place, concept in enumerate(concepts, start=1)}
        self._signs = {concept: sign for sign, concept in self._concepts.items()}
        self._kept = kept
        self._read: dict[bytes, str] = {}

    def sets_of(self, text: str, read: Callable[[], Sets]) -> Sets:
        """Give what `read` gave when the text came first."""
        key = hashlib.blake2b(text.encode(), digest_size=16).digest()
        known = self._read.get(key)
        if known is None:
            sets = read()
            if len(self._read) >= self._kept:
                self._read.clear()
            self._read[key] = _END.join("".join(self._signs[one] for one in each) for each in sets)
            return sets
        return tuple(frozenset(map(self._concepts.__getitem__, signs)) for signs in known.split(_END))
