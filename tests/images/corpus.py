"""The labelled set: `python -m tests.images.corpus FOLDER [--half develop|kept]` draws it with its truth."""

import argparse
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from tests.images.camera import low_light, photographed, sideways
from tests.images.kinds import (
    boards,
    chats,
    intervals,
    logs,
    lookalikes,
    notebooks,
    others,
    printed,
    russian,
    screens,
    tables,
)
from tests.images.truth import Labelled

HALVES = {"develop": 1, "kept": 2}
_KINDS = {
    tables: 12,
    screens: 6,
    chats: 6,
    printed: 8,
    boards: 10,
    notebooks: 8,
    intervals: 8,
    logs: 6,
    russian: 6,
    lookalikes: 12,
    others: 4,
}
_PHOTOGRAPHED = (tables, boards, printed, notebooks, boards, intervals, logs, notebooks)
_PHOTOS = 16


def corpus(half: str) -> Iterator[Labelled]:
    """Draw one half of the set, the same at every call; the halves share no seed."""
    for number, (kind, count) in enumerate(_KINDS.items()):
        for index in range(count):
            yield kind.make(Random(f"{half}-{HALVES[half]}-{number}-{index}"), index)
    for index in range(_PHOTOS):
        yield _photo(Random(f"{half}-photo-{index}"), index)


def _photo(chance: Random, index: int) -> Labelled:
    """Photograph a page of another kind: every fourth in low light, every fifth on its side."""
    page = _PHOTOGRAPHED[index % len(_PHOTOGRAPHED)].make(chance, index + chance.randrange(4))
    image = photographed(page.image, chance)
    if index % 4 == 3:
        image = low_light(image, chance)
    if index % 5 == 4:
        image = sideways(image, chance)
    return replace(
        page, name=f"photo_{index:02d}.jpg", kind="photos", image=image, jpeg=chance.choice((60, 75, 85))
    )


def write_corpus(folder: Path, half: str) -> Path:
    """Write a half's images and `truth.json`; gives the truth's path."""
    folder.mkdir(parents=True, exist_ok=True)
    truth = {}
    for page in corpus(half):
        (folder / page.name).write_bytes(page.content())
        truth[page.name] = page.label()
    path = folder / "truth.json"
    path.write_text(json.dumps(truth, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=HALVES, default="develop")
    arguments = parser.parse_args()
    write_corpus(arguments.folder, arguments.half)
