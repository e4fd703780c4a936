"""From pixels to words: the page is looked at, prepared, read, and read again another way up where needed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np

from ml.extract.images import Pixels
from ml.extract.ocr import RapidOcrReader
from ml.extract.outline import page_outline, seen_from_above
from ml.extract.prepare import (
    even_light,
    glance,
    is_sideways,
    levelled,
    scaled_for_reading,
    text_height,
    tilt_of,
)
from ml.extract.words import Word

_SURE = 0.8
_LONG = 3
_SAMPLES = 4


@dataclass(frozen=True, slots=True)
class ReadPage:
    """The words of a page, and the pixels they were read from, in the same coordinates."""

    words: tuple[Word, ...]
    pixels: Pixels


def read_upright(reader: RapidOcrReader, pixels: Pixels) -> ReadPage:
    """Read a page: turned where it lies on its side or head, straightened where slanted or tilted."""
    lit = even_light(pixels)
    small = glance(lit)
    boxes = reader.locate(small)
    turned = is_sideways(boxes)
    if turned:
        lit, small = _turned(lit, 1), _turned(small, 1)
        boxes = reader.locate(small)
    scale = max(lit.shape[:2]) / max(small.shape[:2])
    if (corners := page_outline(small, boxes)) is not None:
        lit = seen_from_above(lit, corners * np.float32(scale))
        small = glance(lit)
        boxes = reader.locate(small)
        scale = max(lit.shape[:2]) / max(small.shape[:2])
    tilt = tilt_of(boxes)
    upright = scaled_for_reading(levelled(lit, tilt), text_height(boxes) * scale)
    page = read_as_it_lies(reader, upright)
    if not _is_doubtful(page.words):
        return page
    way = _best_way(reader, page)
    if way is _as_it_is:
        return page
    return max(page, read_as_it_lies(reader, way(upright)), key=lambda tried: _readability(tried.words))


def read_as_it_lies(reader: RapidOcrReader, pixels: Pixels) -> ReadPage:
    """Read a page as it lies."""
    return ReadPage(tuple(reader.read(pixels)), pixels)


def on_its_head(pixels: Pixels) -> Pixels:
    """Turn a page upside down."""
    return _turned(pixels, 2)


def _turned(pixels: Pixels, quarters: int) -> Pixels:
    return np.ascontiguousarray(np.rot90(pixels, quarters))


def _as_it_is(pixels: Pixels) -> Pixels:
    return pixels


def _mirrored(pixels: Pixels) -> Pixels:
    """Undo what a front camera does."""
    return np.ascontiguousarray(pixels[:, ::-1])


def _mirrored_on_its_head(pixels: Pixels) -> Pixels:
    return np.ascontiguousarray(pixels[::-1])


_WAYS = (_as_it_is, on_its_head, _mirrored, _mirrored_on_its_head)


def _best_way(reader: RapidOcrReader, page: ReadPage) -> Callable[[Pixels], Pixels]:
    """Give the way up in which the longest lines of a page are read best: more of it, no less surely."""
    samples = _longest_lines(page)
    read = {way: [reader.read_line(way(sample)) for sample in samples] for way in _WAYS}
    # Cyrillic upside down makes more Latin letters than upright, but less sure ones.
    least = _sureness(read[_as_it_is])
    ways = [way for way in _WAYS if _sureness(read[way]) >= least]
    return max(ways, key=lambda way: _sure_letters(read[way]))


def _sure_letters(lines: Sequence[tuple[str, float]]) -> float:
    return sum(sure * len(text) for text, sure in lines)


def _sureness(lines: Sequence[tuple[str, float]]) -> float:
    return _sure_letters(lines) / max(1, sum(len(text) for text, _ in lines))


def _longest_lines(page: ReadPage) -> list[Pixels]:
    """Cut the pieces out of a page that say most about how it lies."""
    lines: dict[int, list[Word]] = {}
    for word in page.words:
        lines.setdefault(word.line, []).append(word)
    longest = sorted(lines.values(), key=lambda line: line[-1].right - line[0].left, reverse=True)[:_SAMPLES]
    cut = []
    for line in longest:
        top, bottom = min(word.top for word in line), max(word.bottom for word in line)
        left, right = min(word.left for word in line), max(word.right for word in line)
        cut.append(page.pixels[max(0, int(top)) : int(bottom) + 1, max(0, int(left)) : int(right) + 1])
    return [piece for piece in cut if piece.size]


def _is_doubtful(words: Sequence[Word]) -> bool:
    """Text that stands on its head or is mirrored is read, but its words with little confidence.

    Digits alone say nothing: 8, 3 and 0 look the same in a mirror.
    """
    long = [word.confidence for word in words if len(word.text) >= _LONG]
    return len(words) >= _LONG and median(long or [word.confidence for word in words]) < _SURE


def _readability(words: Sequence[Word]) -> float:
    """Sum up sure letters on lines that run across."""
    return sum(
        word.confidence * len(word.text)
        for word in words
        if word.confidence > 0.6 and word.width > 0.5 * word.height * min(len(word.text), 2) / 2
    )
