"""Layout and notation on pages that somebody drew who did not see the reader."""

from collections import defaultdict

import pytest

from ml.extract.extractor import judged
from ml.extract.layout.odd import with_odd_ones_flagged
from ml.extract.layout.page import page_text, read_page
from ml.extract.words import Word
from storage.records.program import Program
from tests.images.other_hand import SeenPage, seen_pages
from tests.scoring.programs import Tally, score_page, total

PAGES = list(seen_pages())
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
}


def _read(words: list[Word]) -> Program:
    return judged(with_odd_ones_flagged(read_page(words)), page_text(words))


def _tally(page: SeenPage) -> Tally:
    return score_page(_read(page.words).model_dump(mode="json"), page.label).tally


@pytest.fixture(scope="module")
def tallies() -> dict[str, Tally]:
    by_kind = defaultdict(list)
    for page in PAGES:
        by_kind[page.kind].append(_tally(page))
    return {kind: total(of_kind) for kind, of_kind in by_kind.items()}


def test_no_page_is_taken_for_what_it_is_not(tallies: dict[str, Tally]) -> None:
    assert all(tally.told_apart == tally.pages for tally in tallies.values())


@pytest.mark.parametrize(("kind", "least"), LEAST.items())
def test_each_kind_is_read(tallies: dict[str, Tally], kind: str, least: float) -> None:
    assert tallies[kind].tracker >= least
