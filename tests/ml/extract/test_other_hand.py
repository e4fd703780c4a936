"""Layout and notation on pages that somebody drew who did not see the reader."""

from collections import defaultdict
from pathlib import Path

import pytest

from ml.extract.extractor import judged
from ml.extract.layout.odd import with_odd_ones_flagged
from ml.extract.layout.page import page_text, read_page
from ml.extract.words import Word
from storage.records.program import Program
from tests.images.other_hand import EVERYDAY_HANDS, FURTHER_HANDS, OTHER_HAND, SeenPage, seen_pages
from tests.scoring.programs import Tally, score_page, total

# What is read of each kind now, a little less: OCR lost digits on some of these pages.
LEAST = {
    "table": 0.97,
    "app": 0.95,
    "chat": 0.95,
    "print": 0.95,
    "board": 0.92,
    "notebook": 0.9,
    "interval": 0.93,
    "russian": 0.93,
    "developed": 0.9,
    "kept": 0.68,
    "ordinary": 0.86,
    "everyday developed": 0.8,
    "everyday kept": 0.68,
}

# Pages, mostly programs that are taken for none; the other kinds have no such page.
TAKEN_FOR_WHAT_THEY_ARE_NOT = {"kept": 1, "everyday developed": 2, "everyday kept": 3}


def _read(words: list[Word]) -> Program:
    return judged(with_odd_ones_flagged(read_page(words)), page_text(words))


def _tally(page: SeenPage) -> Tally:
    return score_page(_read(page.words).model_dump(mode="json"), page.label).tally


def _by_kind(file: Path) -> dict[str, Tally]:
    by_kind = defaultdict(list)
    for page in seen_pages(file):
        by_kind[page.kind].append(_tally(page))
    return {kind: total(of_kind) for kind, of_kind in by_kind.items()}


@pytest.fixture(scope="module")
def tallies() -> dict[str, Tally]:
    return _by_kind(OTHER_HAND) | _by_kind(FURTHER_HANDS) | _by_kind(EVERYDAY_HANDS)


@pytest.mark.parametrize("kind", LEAST)
def test_no_more_pages_are_taken_for_what_they_are_not(tallies: dict[str, Tally], kind: str) -> None:
    assert tallies[kind].pages - tallies[kind].told_apart <= TAKEN_FOR_WHAT_THEY_ARE_NOT.get(kind, 0)


@pytest.mark.parametrize(("kind", "least"), LEAST.items())
def test_each_kind_is_read(tallies: dict[str, Tally], kind: str, least: float) -> None:
    assert tallies[kind].tracker >= least
