"""Pages of another hand: images by somebody who did not see the reader, as the words that OCR saw on them.

Only the words are kept (`other_hand.json.gz`), so that layout and notation are tested without reading images
again. The 70 images were spreadsheets, apps, chats, prints, boards, notebooks, interval sheets, Russian pages
and pages that are no programs, 18 of them photographed.
"""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ml.extract.words import Word

_FILE = Path(__file__).parent / "other_hand.json.gz"


@dataclass(frozen=True, slots=True)
class SeenPage:
    """A page as its words, with its kind and its label."""

    name: str
    kind: str
    words: list[Word]
    label: dict[str, Any]


def seen_pages() -> Iterator[SeenPage]:
    """Give every page."""
    pages = json.loads(gzip.decompress(_FILE.read_bytes()))
    for name, page in pages.items():
        yield SeenPage(name, page["category"], [Word(*word) for word in page["words"]], page["truth"])
