"""Fits the sense of lines: `python -m ml.training.fit_line_sense TEXTS.json ...`.

Each file holds labelled texts, `{name: {"text": ..., "truth": {"is_program": ..., "sessions": [...]}}}`.
Writes `line_sense.npz` of `ml/extract/notation/asides`, and says what a model would drop that did not see
the text.
"""

import argparse
import json
import re
import sys
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from ml.extract.notation.asides.line_sense import SIZE, WEIGHTS, LineSense, features
from ml.extract.notation.asides.remark_lines import LEAST_CHANCE
from ml.extract.notation.texts import parse_text
from storage.records.program import Exercise

_LOOSENESS = 3.0
_FOLDS = 5
_SAME_NAME = 88
_SHORTEST_NAME = 4
_FEWEST_LETTERS = 3
_NUMBERS = ("sets", "reps", "duration_s", "distance_m")


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A line of words, the text it is from, and whether something in it is trained."""

    text: str
    line: str
    is_trained: bool


def main() -> None:
    """Fit, report and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    lines = [
        line
        for file in parser.parse_args().files
        for line in labelled_lines(json.loads(file.read_text("utf-8")))
    ]
    sys.stdout.write(_report(lines, unseen_chances(lines)))
    weights, bias = fit(lines)
    np.savez_compressed(
        WEIGHTS, allow_pickle=False, weights=weights.astype(np.float16), bias=np.float32(bias)
    )


def labelled_lines(texts: Mapping[str, Mapping[str, Any]]) -> list[LabelledLine]:
    """Give the lines of labelled texts that have words.

    A line is trained where it names an exercise of the label, or where numbers of the label are read from it.
    """
    made = []
    for name, labelled in texts.items():
        wanted = [e for session in labelled["truth"]["sessions"] for e in session["exercises"]]
        names = [e["name"].lower() for e in wanted if len(e["name"]) >= _SHORTEST_NAME]
        numbers = {tuple(e.get(field) for field in _NUMBERS) for e in wanted}
        read = {
            (e.source or "").strip().lower()
            for e in parse_text(labelled["text"]).program.exercises
            if _numbers(e) in numbers
        } - {""}
        for line in map(str.strip, labelled["text"].splitlines()):
            if len(re.findall(r"[^\W\d_]", line)) < _FEWEST_LETTERS:
                continue
            low = line.lower()
            is_read = any(source in low or low in source for source in read)
            is_named = any(fuzz.partial_ratio(one, low) >= _SAME_NAME for one in names)
            made.append(LabelledLine(name, line, is_read or is_named))
    return made


def fit(lines: Sequence[LabelledLine]) -> tuple[npt.NDArray[np.float32], float]:
    """Give weights and bias of the model (logistic regression with an L2 penalty)."""
    model = LogisticRegression(C=_LOOSENESS, max_iter=500)
    model.fit(_matrix(lines), [line.is_trained for line in lines])
    return model.coef_[0].astype(np.float32), float(model.intercept_[0])


def unseen_chances(lines: Sequence[LabelledLine]) -> npt.NDArray[np.float32]:
    """Give each line the chance by a model that saw no line of its text."""
    folds = np.array([zlib.crc32(line.text.encode()) % _FOLDS for line in lines])
    chances = np.zeros(len(lines), dtype=np.float32)
    for fold in range(_FOLDS):
        sense = LineSense(*fit([line for line, own in zip(lines, folds, strict=True) if own != fold]))
        for row in np.flatnonzero(folds == fold).tolist():
            chances[row] = sense.chance(lines[row].line)
    return chances


def _numbers(exercise: Exercise) -> tuple[object, ...]:
    return tuple(getattr(exercise, field) for field in _NUMBERS)


def _matrix(lines: Sequence[LabelledLine]) -> csr_matrix:
    found = [features(line.line) for line in lines]
    ends = np.cumsum([0, *(len(places) for places, _ in found)])
    places, values = (np.concatenate(part) for part in zip(*found, strict=True))
    return csr_matrix((values, places, ends), shape=(len(lines), SIZE))


def _report(lines: Sequence[LabelledLine], chances: npt.NDArray[np.float32]) -> str:
    trained = np.array([line.is_trained for line in lines])
    dropped = chances < LEAST_CHANCE
    wrongly, rightly = (dropped & trained).sum(), (dropped & ~trained).sum()
    return (
        f"{len(lines)} lines, unseen, below {LEAST_CHANCE}: "
        f"{wrongly} of {trained.sum()} trained ones, {rightly} of {(~trained).sum()} others\n"
    )


if __name__ == "__main__":
    main()
