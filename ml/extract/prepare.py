"""Before reading: even light, the right way up, level, and at the size that the reader sees best."""

import cv2
import numpy as np
from numpy.typing import NDArray

from ml.extract.images import Pixels
from ml.extract.words import Box

# The height of a text box at which single digits are still found; measured on small tables.
TEXT_HEIGHT = 54.0
_LARGEST_SIDE = 2400
_SCALES = (0.3, 3.0)
_GLANCE_SIDE = 960
_DARK, _FLAT_COLOURS, _MOSTLY_FLAT = 70, 6, 0.6


def glance(pixels: Pixels) -> Pixels:
    """Give a small copy, enough to see where text is and how large."""
    scale = _GLANCE_SIDE / max(pixels.shape[:2])
    return pixels if scale >= 1 else _resized(pixels, scale)


def is_sideways(boxes: list[Box]) -> bool:
    """Tell whether text runs up or down the page: most long pieces stand upright."""
    long = [box for box in boxes if max(box.width, box.height) > 2 * min(box.width, box.height)]
    return len(long) >= 2 and sum(_stands(box) for box in long) > 0.6 * len(long)


def tilt_of(boxes: list[Box]) -> float:
    """Give the tilt of the text in degrees, from the long pieces."""
    long = sorted(boxes, key=lambda box: box.width, reverse=True)[: max(3, len(boxes) // 2)]
    angles = [
        np.degrees(np.arctan2(b.corners[1][1] - b.corners[0][1], b.corners[1][0] - b.corners[0][0]))
        for b in long
    ]
    return float(np.median(angles)) if angles else 0.0


def text_height(boxes: list[Box]) -> float:
    """Give the height of ordinary text in pixels; 0 without text."""
    # The lower quarter: a big title does not say how large the numbers are.
    return float(np.percentile([min(box.width, box.height) for box in boxes], 30)) if boxes else 0.0


def levelled(pixels: Pixels, tilt: float) -> Pixels:
    """Turn a page by its tilt, keeping all of it."""
    if abs(tilt) < 0.7:
        return pixels
    height, width = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), tilt, 1.0)
    cosine, sine = abs(matrix[0, 0]), abs(matrix[0, 1])
    size = (int(width * cosine + height * sine), int(height * cosine + width * sine))
    matrix[:, 2] += (size[0] / 2 - width / 2, size[1] / 2 - height / 2)
    turned = cv2.warpAffine(pixels, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(turned, dtype=np.uint8)


def scaled_for_reading(pixels: Pixels, height: float) -> Pixels:
    """Scale a page so that its text, `height` pixels high now, has the height that is read best."""
    wanted = TEXT_HEIGHT / height if height else 1.0
    largest = _LARGEST_SIDE / max(pixels.shape[:2])
    scale = min(max(wanted, _SCALES[0]), _SCALES[1], largest)
    return pixels if 0.9 < scale < 1.1 else _resized(pixels, scale)


def even_light(pixels: Pixels) -> Pixels:
    """Take shadows and darkness out of a photo; a page that is evenly lit is given back as it is."""
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    background = _background(grey)
    low, high = np.percentile(background, (5, 95))
    if high - low < 60 and high > 130:
        return pixels
    if _is_dark_screen(grey):
        # The detector passes over blue on grey, and reads a dotted nought as another sign, but not on white.
        return np.asarray(255 - pixels, dtype=np.uint8)
    if high < 70 and np.median(background) < 60 and _is_screen(grey):
        return pixels
    lit = np.clip(grey.astype(np.float32) / np.maximum(background, 24) * 235, 0, 255).astype(np.uint8)
    return np.repeat(lit[:, :, None], 3, axis=2)


def _background(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Give the paper's brightness around each point."""
    small = cv2.resize(grey, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    closed = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    smooth = cv2.GaussianBlur(closed, (0, 0), 5)
    return np.asarray(cv2.resize(smooth, (grey.shape[1], grey.shape[0])), dtype=np.float32)


def _is_dark_screen(grey: NDArray[np.uint8]) -> bool:
    """Tell a screen in dark colours: a few flat ones cover it, which no photo of a dark board has."""
    shares = np.sort(np.bincount(grey.ravel(), minlength=256) / grey.size)
    return bool(np.median(grey) < _DARK and shares[-_FLAT_COLOURS:].sum() > _MOSTLY_FLAT)


def _is_screen(grey: NDArray[np.uint8]) -> bool:
    """Tell a dark screen, with its bright letters, from a dark photo."""
    return bool(np.percentile(grey, 99) > 180)


def _stands(box: Box) -> bool:
    along = np.array(box.corners[1]) - np.array(box.corners[0])
    upright = abs(along[1]) > abs(along[0])
    return bool(upright if box.width >= box.height else not upright)


def _resized(pixels: Pixels, scale: float) -> Pixels:
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=method), dtype=np.uint8)
