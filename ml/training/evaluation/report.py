"""An evaluation as files: JSON for programs, tables and plots for people."""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

from ml.training.evaluation.compare import Measured
from ml.training.evaluation.measures import Measures
from storage.whole_file import whole_file

_HEADINGS = {
    "ndcg_at_5": "nDCG@5",
    "ndcg_at_10": "nDCG@10",
    "ndcg_of_all": "nDCG@10 of all",
    "recall_at_5": "recall@5",
    "mrr": "MRR",
    "good_at_5": "good@5",
    "unsafe_at_5": "unsafe@5",
    "coverage": "coverage",
    "diversity": "diversity",
    "calibration_error": "calibration error",
}


def write_report(folder: Path, facts: Mapping[str, Any], found: Mapping[str, Measured]) -> None:
    """Write `evaluation.json`, `evaluation.md`, `rankers.png`, `groups.png` and `calibration.png`."""
    folder.mkdir(parents=True, exist_ok=True)
    with whole_file(folder / "evaluation.json") as file:
        json.dump({**facts, "rankers": {name: _plain(one) for name, one in found.items()}}, file, indent=1)
    with whole_file(folder / "evaluation.md") as file:
        file.write(f"{table(found)}\n\n{groups_table(found)}\n")
    for name, figure in {
        "rankers": _rankers(found),
        "groups": _groups(found),
        "calibration": _calibration(found),
    }.items():
        figure.savefig(folder / f"{name}.png", dpi=110, bbox_inches="tight")


def table(found: Mapping[str, Measured]) -> str:
    """Give a Markdown table of all measures, a row for each ranker."""
    names = [field.name for field in fields(Measures)]
    rows = [
        [name, *(f"{getattr(one.measures, field):.3f}" for field in names)] for name, one in found.items()
    ]
    return _markdown(["ranker", *(_HEADINGS[name] for name in names)], rows)


def groups_table(found: Mapping[str, Measured]) -> str:
    """Give a Markdown table of nDCG@10 and the share of unsafe places for each group of people."""
    first = next(iter(found.values()))
    rows = [
        [
            ": ".join(group),
            str(of_first.people),
            *(
                f"{one.groups[group].ndcg_at_10:.3f} / {one.groups[group].unsafe_at_5:.3f}"
                for one in found.values()
            ),
        ]
        for group, of_first in first.groups.items()
    ]
    return _markdown(["nDCG@10 / unsafe@5", "people", *found], rows)


def _markdown(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    rule = ["---"] * len(heading)
    return "\n".join("| " + " | ".join(cells) + " |" for cells in (heading, rule, *rows))


def _plain(one: Measured) -> dict[str, Any]:
    groups = [
        {"by": by, "group": group, **_finite(asdict(measured))}
        for (by, group), measured in one.groups.items()
    ]
    return {**_finite(asdict(one.measures)), "calibration": asdict(one.calibration), "groups": groups}


def _finite(values: Mapping[str, Any]) -> dict[str, Any]:
    """Put null where there was nobody to measure; NaN is no JSON."""
    return {
        name: None if isinstance(value, float) and math.isnan(value) else value
        for name, value in values.items()
    }


def _rankers(found: Mapping[str, Measured]) -> Figure:
    figure = Figure(figsize=(7, 0.4 * len(found) + 1))
    axes = figure.subplots()
    names = list(found)[::-1]
    bars = axes.barh(names, [found[name].measures.ndcg_at_10 for name in names], color="tab:blue")
    axes.bar_label(bars, fmt="%.3f", padding=3)
    axes.set(xlabel="nDCG@10", xlim=(0, 1.1))
    return figure


def _groups(found: Mapping[str, Measured]) -> Figure:
    groups = list(next(iter(found.values())).groups)
    figure = Figure(figsize=(7, 0.3 * len(groups) + 1))
    axes = figure.subplots()
    labels = [": ".join(group) for group in groups]
    for marker, (name, one) in zip("osD^vPX*<>dhp", found.items(), strict=False):
        values = [one.groups[group].ndcg_at_10 for group in groups]
        axes.plot(values, labels, marker, label=name, alpha=0.8)
    axes.invert_yaxis()
    axes.set_xlabel("nDCG@10")
    axes.grid(visible=True, alpha=0.3)
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1))
    return figure


def _calibration(found: Mapping[str, Measured]) -> Figure:
    figure = Figure(figsize=(5, 5))
    axes = figure.subplots()
    axes.plot([0, 3], [0, 3], ":", color="grey")
    for name, one in found.items():
        axes.plot(one.calibration.expected, one.calibration.given, ".-", label=name, alpha=0.8)
    axes.set(xlabel="grade that the score stands for", ylabel="mean grade given")
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1))
    return figure
