"""Fits boosted regression trees and gives them as the arrays that `ml.boosted_trees` reads."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.ensemble import HistGradientBoostingRegressor

Arrays = dict[str, npt.NDArray[Any]]

_USUAL = {"min_samples_leaf": 25, "l2_regularization": 5.0, "max_features": 0.25}


def fit_trees(
    name: str, rows: npt.NDArray[Any], wanted: npt.NDArray[Any], shape: Mapping[str, Any]
) -> Arrays:
    """Fit trees to `wanted`, a number for each row; the arrays' names begin with `name`."""
    model = HistGradientBoostingRegressor(random_state=1, early_stopping=False, **_USUAL, **shape)
    model.fit(rows, wanted)
    trees = [stage[0].nodes for stage in model._predictors]  # noqa: SLF001 - the library exports no trees
    size = max(len(nodes) for nodes in trees)
    feature = np.zeros((len(trees), size), dtype=np.int16)
    threshold = np.zeros((len(trees), size), dtype=np.float32)
    following = np.tile(np.arange(size, dtype=np.uint8)[None, :, None], (len(trees), 1, 2))
    value = np.zeros((len(trees), size), dtype=np.float32)
    for tree, nodes in enumerate(trees):
        inner = np.flatnonzero(nodes["is_leaf"] == 0)
        feature[tree, inner] = nodes["feature_idx"][inner]
        threshold[tree, inner] = nodes["num_threshold"][inner]
        following[tree, inner, 0] = nodes["left"][inner]
        following[tree, inner, 1] = nodes["right"][inner]
        value[tree, : len(nodes)] = nodes["value"]
    return {
        f"{name}.feature": feature,
        f"{name}.threshold": threshold,
        f"{name}.next": following,
        f"{name}.value": value,
        f"{name}.base": np.array(model._baseline_prediction.item(), dtype=np.float32),  # noqa: SLF001 - as above
        f"{name}.depth": np.array(max(int(nodes["depth"].max()) for nodes in trees)),
    }
