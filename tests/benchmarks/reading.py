"""How well programs are read: the kept halves of the labelled images and texts, scored by kind."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ml.extract.extractor import OcrExtractor
from storage.records.program import Program
from tests.images.corpus import corpus
from tests.scoring.doubts import doubt_table, total_doubts
from tests.scoring.programs import PageScore, score_page, table, total

TEXTS = Path(__file__).parents[1] / "texts"


async def measure_images() -> list[str]:
    """Score the images that nobody tuned for; a minute for every twenty."""
    extractor = OcrExtractor()
    read = (
        (page.kind, extractor.extract_images([page.content()]), page.label()["truth"])
        for page in corpus("kept")
    )
    return _scored(read)


async def measure_texts() -> list[str]:
    """Score the pasted texts and the course plans that nobody tuned for."""
    kept = (*sorted(TEXTS.glob("pasted_heldout*.json")), *sorted(TEXTS.glob("plans_kept*.json")))
    return _scored(_texts(OcrExtractor(), kept))


def _texts(extractor: OcrExtractor, files: Iterable[Path]) -> Iterator[tuple[str, Program, dict[str, Any]]]:
    for file in files:
        for one in json.loads(file.read_text(encoding="utf-8")).values():
            yield one["category"], extractor.extract_text(one["text"]), one["truth"]


def _scored(read: Iterator[tuple[str, Program, dict[str, Any]]]) -> list[str]:
    scores: defaultdict[str, list[PageScore]] = defaultdict(list)
    for kind, program, truth in read:
        scores[kind].append(score_page(program.model_dump(mode="json"), truth))
    values = table({kind: total(page.tally for page in pages) for kind, pages in scores.items()})
    doubts = {kind: total_doubts(page.doubts for page in pages) for kind, pages in scores.items()}
    return [*values, "", *doubt_table(doubts)]
