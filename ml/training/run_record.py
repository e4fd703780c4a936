"""What a training run was: data, versions, parameters, curves; enough to run it again and compare."""

import hashlib
import json
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

from ml.training.data_checks import DataChecks
from ml.training.judgments import Judgment
from ml.training.train import Epoch, Options, best_of
from storage.whole_file import whole_file

_PACKAGES = ("torch", "transformers", "sentence-transformers", "peft", "numpy", "scikit-learn")


def write_record(
    folder: Path,
    facts: Mapping[str, Any],
    options: Options,
    checks: DataChecks,
    epochs: Sequence[Epoch],
) -> None:
    """Write `run.json` and `curves.png` beside the weights."""
    record = {
        **facts,
        "options": asdict(options),
        "data": asdict(checks),
        "versions": {"python": platform.python_version(), **{name: version(name) for name in _PACKAGES}},
        "epochs": [asdict(epoch) for epoch in epochs],
        "kept_epoch": best_of(epochs).number,
    }
    with whole_file(folder / "run.json") as file:
        json.dump(record, file, indent=1)
        file.write("\n")
    _curves(epochs).savefig(folder / "curves.png", dpi=90, bbox_inches="tight")


def data_hash(judgments: Sequence[Judgment]) -> str:
    """Identify judged data by content: people, courses and grades, in any order."""
    lines = sorted(
        f"{one.profile.model_dump_json()} {one.course.model_dump_json()} {one.relevance} {one.unsafe}"
        for one in judgments
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _curves(epochs: Sequence[Epoch]) -> Figure:
    figure = Figure(figsize=(6, 3.2))
    loss = figure.subplots()
    learned = {epoch.number: epoch.loss for epoch in epochs if epoch.loss is not None}
    loss.plot(list(learned), list(learned.values()), ".-", color="tab:grey")
    loss.set(xlabel="epoch", ylabel="training loss (grey)")
    dev = loss.twinx()
    dev.plot([epoch.number for epoch in epochs], [epoch.dev for epoch in epochs], "o-", color="tab:blue")
    dev.axvline(best_of(epochs).number, linestyle=":", color="tab:blue")
    dev.set_ylabel("nDCG@10 of the dev people (blue)")
    return figure
