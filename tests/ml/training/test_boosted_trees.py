"""Trees that are written say in plain numpy what scikit-learn said while training."""

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from threadpoolctl import threadpool_limits

from ml.boosted_trees import Trees
from ml.training import boosted_trees
from ml.training.boosted_trees import fit_trees

SHAPE = {"max_iter": 20, "learning_rate": 0.1, "max_leaf_nodes": 8}


def test_trees_say_what_scikit_learn_says() -> None:
    chance = np.random.default_rng(3)
    rows = chance.normal(size=(400, 6)).astype(np.float32)
    wanted = np.sin(rows[:, 0]) + rows[:, 1] * rows[:, 2]
    # More threads wait for each other, on a busy machine for minutes.
    with threadpool_limits(1):
        theirs = HistGradientBoostingRegressor(
            random_state=1, early_stopping=False, **SHAPE, **boosted_trees._USUAL
        ).fit(rows, wanted)
        ours = Trees(fit_trees("height", rows, wanted, SHAPE), "height")
    np.testing.assert_allclose(ours.predict(rows), theirs.predict(rows), atol=1e-4)
