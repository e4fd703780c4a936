"""Fits the doubt about readings: `python -m ml.training.fit_doubt_sense`.

`data/readings.json.gz` holds readings of labelled pages by the reader as it was when it first saw them, with
the fields that were wrong. Writes `sense.npz` of `ml/extract/doubting`, and says how well doubt is placed on
pages of a source that a model did not see.
"""

import gzip
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ml.boosted_trees import Trees
from ml.extract.doubting.features import FIELDS, features_of
from ml.extract.doubting.sense import LEAST_CHANCE, NAME, WEIGHTS
from ml.training.boosted_trees import Arrays, fit_trees
from storage.records.program import Program

READINGS = Path(__file__).parent / "data" / "readings.json.gz"
_SHAPE = {"max_iter": 150, "learning_rate": 0.06, "max_leaf_nodes": 12}

Rows = npt.NDArray[np.float32]
Truths = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Reading:
    """A page as it was read: `wrong` names the wrong fields of each exercise, `source` who made the page."""

    source: str
    text: str
    program: Program
    wrong: tuple[frozenset[str], ...]


def main() -> None:
    """Report and write."""
    readings = load_readings()
    sys.stdout.write(report(readings))
    np.savez_compressed(WEIGHTS, allow_pickle=False, **fit(readings))


def load_readings(file: Path = READINGS) -> list[Reading]:
    """Read the readings that the trees learn from."""
    return [
        Reading(
            one["source"],
            one["text"],
            Program.model_validate(one["program"]),
            tuple(frozenset(fields) for fields in one["wrong"]),
        )
        for one in json.loads(gzip.decompress(file.read_bytes()))
    ]


def fit(readings: Sequence[Reading]) -> Arrays:
    """Fit the trees; the same readings give the same trees."""
    rows, wrong = _table(readings)
    return fit_trees(NAME, rows, wrong.astype(np.float32), _SHAPE)


def report(readings: Sequence[Reading]) -> str:
    """Say for each source how many wrong and right values are flagged by trees that saw the others alone."""
    lines = []
    for source in sorted({one.source for one in readings}):
        trees = Trees(fit([one for one in readings if one.source != source]), NAME)
        rows, wrong = _table([one for one in readings if one.source == source])
        flagged = trees.predict(rows) >= LEAST_CHANCE
        lines.append(
            f"{source}: {wrong.sum()} wrong, {flagged[wrong].mean():.2f} of them flagged; "
            f"{(~wrong).sum()} right, {flagged[~wrong].mean():.3f} of them flagged\n"
        )
    return "".join(lines)


def _table(readings: Sequence[Reading]) -> tuple[Rows, Truths]:
    rows = np.vstack([features_of(one.program, one.text) for one in readings])
    wrong = [field in fields for one in readings for fields in one.wrong for field in FIELDS]
    return rows, np.array(wrong)


if __name__ == "__main__":
    main()
