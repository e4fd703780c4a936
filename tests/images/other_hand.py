"""Pages of other hands: images by people who did not see the reader, as the words that OCR saw on them.

Only the words are kept, so that layout and notation are tested without reading images again.

- `other_hand.json.gz`: 70 spreadsheets, apps, chats, prints, boards, notebooks, interval sheets, Russian
  pages and pages that are no programs, 18 of them photographed, by their kinds.
- `further_hands.json.gz`: 205 pages of four more hands, 66 of them photographed: screens, paper and boards,
  Russian pages, and 45 ordinary ones. Two thirds of the first three are `developed` on, one third is `kept`;
  of the `ordinary` ones and of the kept ones nobody looked at the errors.
- `everyday_hands.json.gz`: 180 pages of four more hands, such as people most often send: screens of the gym,
  pages of endurance, paper, boards, Russian pages and look-alikes; two thirds developed on, a third kept.
"""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ml.extract.words import Word

OTHER_HAND = Path(__file__).parent / "other_hand.json.gz"
FURTHER_HANDS = Path(__file__).parent / "further_hands.json.gz"
EVERYDAY_HANDS = Path(__file__).parent / "everyday_hands.json.gz"


@dataclass(frozen=True, slots=True)
class SeenPage:
    """A page as its words, with its kind and its label."""

    name: str
    kind: str
    words: list[Word]
    label: dict[str, Any]


def seen_pages(file: Path = OTHER_HAND) -> Iterator[SeenPage]:
    """Give every page of a file."""
    pages = json.loads(gzip.decompress(file.read_bytes()))
    for name, page in pages.items():
        yield SeenPage(name, page["category"], [Word(*word) for word in page["words"]], page["truth"])
