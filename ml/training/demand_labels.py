"""What people, courses and sayings restrict or demand: the labels that ship with the project."""

import csv
import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ml.recommend.answers import Floats
from ml.recommend.demands import Demand

_DATA = Path(__file__).parent / "data" / "demands"


@dataclass(frozen=True, slots=True)
class DemandLabels:
    """Numbers 0 to 3 for each `Demand`: of people and courses by id, of sayings by their words."""

    people: dict[str, Floats]
    courses: dict[str, Floats]
    sayings: dict[str, Floats]


def load_demand_labels() -> DemandLabels:
    """Read the shipped labels; ValueError where one names no demand."""
    return DemandLabels(*(dict(_rows(_DATA / f"{name}.csv.gz")) for name in ("people", "courses", "sayings")))


def labels_from(text: str) -> Floats:
    """Read "run=2 jump=3"; what is not named is 0."""
    values = dict.fromkeys(Demand, 0.0)
    for part in text.split():
        name, _, degree = part.partition("=")
        values[Demand(name)] = float(degree)
    return np.array([*values.values()], dtype=np.float32)


def _rows(path: Path) -> Iterator[tuple[str, Floats]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for name, labels in rows:
            yield name, labels_from(labels)
