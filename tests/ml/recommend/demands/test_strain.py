import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ml.recommend.demands import Demand, strain

SIZE = len(Demand)
DEGREES = st.floats(0, 3, width=32)


def test_what_both_together_exceed_counts_as_over() -> None:
    restricted, hard, light = np.zeros(SIZE), np.zeros(SIZE), np.zeros(SIZE)
    restricted[[0, 1]], hard[0], light[0] = (3, 1), 3, 1
    found = strain(restricted.astype(np.float32), np.array([hard, light, np.zeros(SIZE)], dtype=np.float32))
    worst, total, most_met, all_met, own, demanded, strongest = found[:, SIZE:].T
    assert worst.tolist() == total.tolist() == [3, 1, 0]
    assert most_met.tolist() == all_met.tolist() == [9, 3, 0]
    assert own.tolist() == [4, 4, 4]
    assert demanded.tolist() == [3, 1, 0]
    assert strongest.tolist() == [3, 3, 3]


@given(arrays(np.float32, SIZE, elements=DEGREES), arrays(np.float32, (3, SIZE), elements=DEGREES))
def test_a_free_person_strains_nowhere_and_more_demand_never_less(
    restrictions: np.ndarray, demands: np.ndarray
) -> None:
    free = strain(np.zeros(SIZE, dtype=np.float32), demands)
    assert not free[:, : SIZE + 4].any()
    harder = strain(restrictions, np.minimum(3, demands + 0.5))
    assert (harder[:, : SIZE + 4] >= strain(restrictions, demands)[:, : SIZE + 4] - 1e-5).all()
