"""Fits the ranking model: boosted trees and nets for merit and risk; the nets learn each person's order."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from sklearn.ensemble import HistGradientBoostingRegressor
from threadpoolctl import threadpool_limits
from torch import nn

from ml.recommend.answers import Floats
from ml.recommend.model import standardized
from ml.training.ranking_pairs import Indices, RankingPairs

Arrays = dict[str, npt.NDArray[Any]]

# How many nets the shipped ranking has.
NETS = 3

_MERIT = {"max_iter": 300, "learning_rate": 0.04, "max_leaf_nodes": 8}
_RISK = {"max_iter": 150, "learning_rate": 0.06, "max_leaf_nodes": 8}
_SHARED = {"min_samples_leaf": 25, "l2_regularization": 5.0, "max_features": 0.25}
_COMMON, _HIDDEN = 24, 64
_EPOCHS, _PEOPLE_A_STEP = 25, 32
_RATE, _DECAY = 4e-3, 2e-2
# How much the order within a person's list weighs beside the grades themselves.
_ORDER = 1.0
_SHARPNESS = 2.0
# How much the risk weighs beside both.
_DANGER = 3.0


def fit(pairs: RankingPairs, rows: Indices, nets: int = NETS) -> Arrays:
    """Fit everything to some of the pairs; the same pairs give the same weights on the same machine."""
    inputs = pairs.some(rows)
    arrays: Arrays = {}
    # On so little data more threads mostly wait for each other, on a busy machine for minutes.
    torch.set_num_threads(1)
    with threadpool_limits(1):
        arrays |= _fit_trees("merit", inputs.rows, pairs.relevance[rows], _MERIT)
        arrays |= _fit_trees("risk", inputs.rows, pairs.unsafe[rows], _RISK)
    mean, scale = inputs.rows.mean(axis=0), inputs.rows.std(axis=0) + 1e-6
    fitted = [_fit_net(pairs, rows, seed, mean, scale) for seed in range(nets)]
    arrays |= {f"nets.{name}": np.stack([weights[name] for weights in fitted]) for name in fitted[0]}
    return arrays | {"nets.mean": mean, "nets.scale": scale}


def _fit_trees(
    name: str, rows: npt.NDArray[Any], wanted: npt.NDArray[Any], shape: Mapping[str, Any]
) -> Arrays:
    model = HistGradientBoostingRegressor(random_state=1, early_stopping=False, **shape, **_SHARED)
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


class _Net(nn.Module):
    """The net of `ml.recommend.model.Nets`, to be trained."""

    def __init__(self, rows: int, person: int, course: int) -> None:
        super().__init__()
        self.first, self.second = nn.Linear(rows, _HIDDEN), nn.Linear(_HIDDEN, _HIDDEN)
        self.person, self.course = nn.Linear(person, _COMMON), nn.Linear(course, _COMMON)
        self.straight, self.out = nn.Linear(rows, 2), nn.Linear(_HIDDEN + _COMMON, 2)
        self.little, self.much = nn.Dropout(0.1), nn.Dropout(0.3)

    def forward(self, rows: torch.Tensor, person: torch.Tensor, course: torch.Tensor) -> torch.Tensor:
        hidden = self.much(torch.relu(self.first(self.little(rows))))
        hidden = self.much(torch.relu(self.second(hidden)))
        common = torch.tanh(self.person(self.much(person))) * self.course(self.much(course))
        heads: torch.Tensor = self.out(torch.cat([hidden, self.much(common)], dim=1)) + self.straight(rows)
        return heads


def _fit_net(pairs: RankingPairs, rows: Indices, seed: int, mean: Floats, scale: Floats) -> Arrays:
    torch.manual_seed(seed)
    order = np.random.default_rng(seed)
    everything = pairs.some(rows)
    net = _Net(everything.rows.shape[1], everything.person.shape[1], everything.courses.shape[1])
    groups = pairs.groups(rows)
    wanted, unsafe = torch.from_numpy(pairs.relevance), torch.from_numpy(pairs.unsafe)
    steps = -(-len(groups) // _PEOPLE_A_STEP)
    optimizer = torch.optim.AdamW(net.parameters(), lr=_RATE, weight_decay=_DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE, total_steps=_EPOCHS * steps)
    net.train()
    for _ in range(_EPOCHS):
        shuffled = [groups[place] for place in order.permutation(len(groups))]
        for begin in range(0, len(shuffled), _PEOPLE_A_STEP):
            some = shuffled[begin : begin + _PEOPLE_A_STEP]
            chosen = np.concatenate(some)
            part = pairs.some(chosen)
            heads = net(
                torch.from_numpy(standardized(part.rows, mean, scale)),
                torch.from_numpy(part.person),
                torch.from_numpy(part.courses),
            )
            owner = torch.from_numpy(np.repeat(np.arange(len(some)), [len(group) for group in some]))
            rows_chosen = torch.from_numpy(chosen)
            danger = nn.functional.binary_cross_entropy_with_logits(heads[:, 1], unsafe[rows_chosen])
            loss = _loss(heads[:, 0], wanted[rows_chosen], owner) + _DANGER * danger
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
    return {name: tensor.numpy().astype(np.float16) for name, tensor in net.state_dict().items()}


def _loss(grades: torch.Tensor, wanted: torch.Tensor, owner: torch.Tensor) -> torch.Tensor:
    """Squared error, and for two courses of one person the logistic loss of their order, by what it gains."""
    gain = 2**wanted
    better = (owner[:, None] == owner[None, :]) & (gain[:, None] > gain[None, :])
    difference = nn.functional.softplus(-_SHARPNESS * (grades[:, None] - grades[None, :]))
    order = (difference * (gain[:, None] - gain[None, :]))[better].mean()
    return ((grades - wanted) ** 2).mean() + _ORDER * order
