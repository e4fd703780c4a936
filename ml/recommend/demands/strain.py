"""Where what courses demand meets what a person should not do."""

import numpy as np

from ml.recommend.answers import Floats

_SOME = 0.3
_FREE = 3


def strain(restrictions: Floats, demands: Floats) -> Floats:
    """Give numbers for each course: every demand times its restriction, then sums and the worst of them.

    `restrictions` has 0 to 3 for each demand, `demands` a row of such numbers for each course. A demand is
    over the limit by what both together exceed 3: light work (1) where one must not (3), hard (3) where one
    should be careful (1).
    """
    met = restrictions * demands
    over = np.maximum(0, restrictions + demands - _FREE) * ((restrictions > _SOME) & (demands > _SOME))
    sums = [
        over.max(axis=1),
        over.sum(axis=1),
        met.max(axis=1),
        met.sum(axis=1),
        np.full(len(demands), restrictions.sum()),
        demands.sum(axis=1),
        np.full(len(demands), restrictions.max()),
    ]
    result: Floats = np.column_stack([met, *sums]).astype(np.float32)
    return result
