"""The weights that are written say in plain numpy what the libraries said while training."""

import numpy as np
import pytest
import torch
from sklearn.ensemble import HistGradientBoostingRegressor
from threadpoolctl import threadpool_limits

from ml.recommend.demands import shipped_readers
from ml.recommend.model import Nets, RankingModel, Trees, standardized
from ml.training import ranking_model
from ml.training.cross_validation import unseen_lists
from ml.training.judgments import load_judgments
from ml.training.ranking_model import _Net, fit
from ml.training.ranking_pairs import RankingPairs, read_pairs
from ml.training.ranking_scores import score_lists

JUDGED = load_judgments()[:300]
COSINES = {(one.profile.id, one.course.id): 0.4 for one in JUDGED}


@pytest.fixture(scope="module")
def pairs() -> RankingPairs:
    return read_pairs(JUDGED, COSINES, shipped_readers())


@pytest.fixture(scope="module")
def arrays(pairs: RankingPairs) -> dict[str, np.ndarray]:
    return fit(pairs, np.arange(len(JUDGED)), nets=1)


def test_trees_say_what_scikit_learn_says(pairs: RankingPairs) -> None:
    rows, wanted = pairs.inputs.rows, pairs.relevance
    shape = {**ranking_model._MERIT, **ranking_model._SHARED}
    # More threads wait for each other, on a busy machine for minutes.
    with threadpool_limits(1):
        theirs = HistGradientBoostingRegressor(random_state=1, early_stopping=False, **shape).fit(
            rows, wanted
        )
    ours = Trees(ranking_model._fit_trees("merit", rows, wanted, ranking_model._MERIT), "merit")
    np.testing.assert_allclose(ours.predict(rows), theirs.predict(rows), atol=1e-4)


def test_the_net_says_what_torch_says(pairs: RankingPairs, arrays: dict[str, np.ndarray]) -> None:
    inputs = pairs.inputs
    net = _Net(inputs.rows.shape[1], inputs.person.shape[1], inputs.courses.shape[1])
    net.load_state_dict(
        {name: torch.from_numpy(arrays[f"nets.{name}"][0].astype(np.float32)) for name in net.state_dict()}
    )
    net.eval()
    rows = standardized(inputs.rows, arrays["nets.mean"], arrays["nets.scale"])
    with torch.no_grad():
        theirs = net(
            torch.from_numpy(rows), torch.from_numpy(inputs.person), torch.from_numpy(inputs.courses)
        )
    merit, risk = Nets(arrays).predict(inputs)
    np.testing.assert_allclose(merit, theirs[:, 0].numpy(), atol=1e-3)
    np.testing.assert_allclose(risk, torch.sigmoid(theirs[:, 1]).numpy(), atol=1e-3)


def test_grades_do_not_depend_on_the_encoder(pairs: RankingPairs, arrays: dict[str, np.ndarray]) -> None:
    model = RankingModel(arrays)
    other = pairs.some(np.arange(50))
    other.rows[:, 0] = -1
    for theirs, ours in zip(model.grade(other), model.grade(pairs.some(np.arange(50))), strict=True):
        np.testing.assert_array_equal(theirs, ours)


def test_the_same_pairs_give_the_same_weights(pairs: RankingPairs, arrays: dict[str, np.ndarray]) -> None:
    again = fit(pairs, np.arange(len(JUDGED)), nets=1)
    assert arrays.keys() == again.keys()
    for name, array in arrays.items():
        np.testing.assert_allclose(array.astype(np.float64), again[name].astype(np.float64), atol=1e-2)


def test_lists_of_the_unseen_are_better_than_chance(pairs: RankingPairs) -> None:
    ranked = unseen_lists(pairs, COSINES, folds=2, nets=1, readers=shipped_readers())
    ordered = {person: sorted(ranked.get(person, [])) for person in {one.profile.id for one in JUDGED}}
    assert score_lists(JUDGED, ranked).ndcg_at_10 > score_lists(JUDGED, ordered).ndcg_at_10 + 0.05
