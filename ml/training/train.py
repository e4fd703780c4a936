"""Trains the encoder's side for people; the dev people choose the checkpoint, the test part stays unread."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from ml.training.loss_names import LossName
from ml.training.losses import LOSSES
from ml.training.person_tower import PersonTower
from ml.training.ranking_scores import mean_ndcg
from ml.training.training_data import DevData, TrainingData

_WARM_UP = 0.1
_LARGEST_GRADIENT = 1.0
# So many batches are drawn at once and sorted by length.
_SORTED = 4


@dataclass(frozen=True, slots=True)
class Options:
    """How to train; `rank` is that of the LoRA adapter, None trains all weights above the frozen layers."""

    loss: LossName = LossName.MULTIPLE_NEGATIVES
    epochs: int = 6
    batch: int = 64
    rate: float = 1e-3
    rank: int | None = 16
    frozen_layers: int = 3
    seed: int = 1
    threads: int = 2


@dataclass(frozen=True, slots=True)
class Epoch:
    """How training stands: the mean loss of an epoch and nDCG@10 of the dev people after it.

    Number 0 is the untrained model, which has no loss.
    """

    number: int
    loss: float | None
    dev: float
    seconds: float


class Training:
    """One run; the same seed does the same on the same machine."""

    def __init__(self, data: TrainingData, dev: DevData, base: str, options: Options) -> None:
        torch.manual_seed(options.seed)
        self._data, self._dev, self._options = data, dev, options
        self._began = time.perf_counter()
        self._tower = PersonTower(base, rank=options.rank, frozen_layers=options.frozen_layers)
        self._read = self._tower.read(data.texts)
        self._dev_read = self._tower.read(dev.texts)
        self._courses = data.courses.to(self._tower.device)
        self._grades = data.grades.to(self._tower.device)
        self._optimizer = torch.optim.AdamW(self._tower.parameters, lr=options.rate)
        steps = options.epochs * -(-len(self._read) // options.batch)
        self._schedule = torch.optim.lr_scheduler.OneCycleLR(
            self._optimizer, options.rate, total_steps=steps, pct_start=_WARM_UP
        )

    def run(self, save_to: Path, tell: Callable[[Epoch], None]) -> list[Epoch]:
        """Train, and leave the weights of the epoch that dev people were best served by in a folder."""
        epochs = [self._measured(0, None)]
        tell(epochs[0])
        for number in range(1, self._options.epochs + 1):
            epoch = self._measured(number, self._learn())
            if number == 1 or epoch.dev > best_of(epochs).dev:
                self._tower.save(save_to)
            epochs.append(epoch)
            tell(epoch)
        return epochs

    def _learn(self) -> float:
        """Go through everybody once; gives the mean loss."""
        loss_of = LOSSES[self._options.loss]
        total = 0.0
        for rows in self._batches():
            vectors = self._tower.vectors([self._read[row] for row in rows])
            loss = loss_of(vectors @ self._courses.T, self._grades[rows])
            self._optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(self._tower.parameters, _LARGEST_GRADIENT)
            self._optimizer.step()
            self._schedule.step()
            total += loss.item() * len(rows)
        return total / len(self._read)

    def _batches(self) -> Iterator[list[int]]:
        """Shuffle people; texts of like length go together, so that little is spent on padding."""
        size = self._options.batch
        order: list[int] = torch.randperm(len(self._read)).tolist()
        batches = []
        for begin in range(0, len(order), _SORTED * size):
            some = sorted(order[begin : begin + _SORTED * size], key=lambda row: len(self._read[row].tokens))
            batches += [some[at : at + size] for at in range(0, len(some), size)]
        yield from (batches[at] for at in torch.randperm(len(batches)).tolist())

    def _measured(self, number: int, loss: float | None) -> Epoch:
        vectors = self._tower.all_vectors(self._dev_read).cpu()
        scores = (vectors @ self._dev.vectors.T).tolist()
        row = {person.id: at for at, person in enumerate(self._dev.people)}
        column = {course.id: at for at, course in enumerate(self._dev.courses)}
        lists: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
        for one in self._dev.judgments:
            score = scores[row[one.profile.id]][column[one.course.id]]
            lists[one.profile.id].append((score, one.relevance))
        ordered = [
            [grade for _, grade in sorted(graded, key=lambda entry: -entry[0])] for graded in lists.values()
        ]
        return Epoch(number, loss, mean_ndcg(ordered), time.perf_counter() - self._began)


def best_of(epochs: Sequence[Epoch]) -> Epoch:
    """Give the trained epoch whose weights are kept."""
    return max((epoch for epoch in epochs if epoch.number > 0), key=lambda epoch: epoch.dev)
