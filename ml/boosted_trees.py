"""Boosted regression trees in plain numpy: what `ml.training.boosted_trees` fitted, without the library."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


class Trees:
    """Regression trees, all nodes of all trees in a row; a leaf leads to itself."""

    def __init__(self, arrays: Mapping[str, npt.NDArray[Any]], name: str) -> None:
        feature = arrays[f"{name}.feature"]
        trees, nodes = feature.shape
        self._roots = np.arange(trees) * nodes
        self._feature = feature.astype(np.intp).ravel()
        self._threshold = arrays[f"{name}.threshold"].ravel()
        self._next = (arrays[f"{name}.next"].astype(np.intp) + self._roots[:, None, None]).ravel()
        self._value = arrays[f"{name}.value"].ravel()
        self._base = float(arrays[f"{name}.base"])
        self._depth = int(arrays[f"{name}.depth"])

    def predict(self, rows: Floats) -> Floats:
        """Add up what each tree says of each row."""
        cells = rows.ravel()
        begin = (np.arange(len(rows)) * rows.shape[1])[:, None]
        at = np.broadcast_to(self._roots, (len(rows), len(self._roots)))
        for _ in range(self._depth):
            is_above = cells.take(begin + self._feature.take(at)) > self._threshold.take(at)
            at = self._next.take(2 * at + is_above)
        total: Floats = self._base + self._value.take(at).sum(axis=1)
        return total
