"""Finds texts that say nearly the same."""

import re
from collections import Counter, defaultdict

_WORD = re.compile(r"\w+")
_SHINGLE = 3
_NEAR = 0.5


class Duplicates:
    """Texts seen so far, by the runs of three words that they share (Broder, 1997)."""

    def __init__(self) -> None:
        self._sizes: dict[str, int] = {}
        self._holders: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)

    def nearest(self, text: str) -> str | None:
        """Give the key of a text that shares half of the runs (Jaccard) or more, the nearest one."""
        runs = _runs(text)
        shared = Counter(key for run in runs for key in self._holders.get(run, ()))
        alike = {key: n / (len(runs) + self._sizes[key] - n) for key, n in shared.items()}
        best = max(alike, key=lambda key: alike[key], default=None)
        return best if best is not None and alike[best] >= _NEAR else None

    def add(self, key: str, text: str) -> None:
        """Remember a text under a key of its own."""
        runs = _runs(text)
        self._sizes[key] = len(runs)
        for run in runs:
            self._holders[run].append(key)


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    if len(words) < _SHINGLE:
        return {tuple(words)} if words else set()
    return {tuple(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1)}
