"""Which way up a page is read: by a reader that spells what it is told to."""

from collections.abc import Mapping

import numpy as np

from ml.extract.images import Pixels
from ml.extract.reading import read_upright
from ml.extract.words import Box, Word

PAGE = np.full((200, 400, 3), 255, dtype=np.uint8)
PAGE[:8, :8] = 0
LINE = Box(((20.0, 40.0), (380.0, 40.0), (380.0, 80.0), (20.0, 80.0)))


class Reader:
    """Reads a page as three unsure words, and its lines as it is told for each place of their black dot."""

    def __init__(self, lines: Mapping[str, tuple[str, float]]) -> None:
        self._lines = lines

    def locate(self, _: Pixels) -> list[Box]:
        return [LINE]

    def read(self, pixels: Pixels) -> list[Word]:
        sure = 0.9 if _way(pixels) == "on its head" else 0.5
        return [
            Word(text, 100.0 * n + 50, 60.0, 100.0, 120.0, confidence=sure, line=0)
            for n, text in enumerate(("abcd", "efgh", "ijkl"))
        ]

    def read_line(self, pixels: Pixels) -> tuple[str, float]:
        return self._lines.get(_way(pixels), ("", 0.0))


def _way(pixels: Pixels) -> str:
    dark = np.argwhere(pixels[:, :, 0] < 100)
    top, left = dark[0] < np.array(pixels.shape[:2]) / 2 if len(dark) else (True, True)
    ways = {(True, True): "as it is", (False, False): "on its head", (True, False): "mirrored"}
    return ways.get((bool(top), bool(left)), "mirrored on its head")


def way_of(lines: Mapping[str, tuple[str, float]]) -> str:
    return _way(read_upright(Reader(lines), PAGE).pixels)  # type: ignore[arg-type]


def test_a_page_is_turned_where_more_of_it_is_read_as_surely() -> None:
    assert way_of({"as it is": ("abc", 0.5), "on its head": ("abcdefgh", 0.9)}) == "on its head"


def test_a_page_of_another_alphabet_stays_where_turning_it_gives_more_but_less_sure_letters() -> None:
    assert way_of({"as it is": ("abc", 0.95), "on its head": ("abcdefgh", 0.8)}) == "as it is"
