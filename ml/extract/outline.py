"""The outline of a sheet that was photographed from the side, and the sheet seen from above."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ml.extract.images import Pixels
from ml.extract.words import Box

Corners = NDArray[np.float32]

# A sheet fills much of the picture, but not all of it: then its edges are outside.
_SMALLEST, _LARGEST = 0.2, 0.97
# Below this share of its side a corner is off a rectangle by no more than a hand's shake.
_SLANT = 0.03
_MOST_OUTSIDE = 0.03
_CORNER = 0.02


def page_outline(small: Pixels, boxes: Sequence[Box]) -> Corners | None:
    """Give the corners of a sheet, clockwise from its upper left, where its outline is clear.

    `boxes` is where text was found: an outline that leaves text outside is not that of the sheet. None for
    a picture without an outline, or with one that is straight already.
    """
    grey = cv2.GaussianBlur(np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), dtype=np.uint8), (5, 5), 0)
    area = float(grey.shape[0] * grey.shape[1])
    candidates = [
        quad for mask in _masks(np.asarray(grey, dtype=np.uint8)) for quad in _quadrangles(mask, area)
    ]
    fitting = [quad for quad in candidates if _holds(quad, boxes) and not _is_frame(quad, grey.shape[:2])]
    if not fitting:
        return None
    best = max(fitting, key=lambda quad: float(cv2.contourArea(quad)))
    return best if _is_slanted(best) else None


def seen_from_above(pixels: Pixels, corners: Corners) -> Pixels:
    """Stretch a sheet to the rectangle that it is."""
    top, right, bottom, left = (_length(corners[i], corners[(i + 1) % 4]) for i in range(4))
    width, height = round(max(top, bottom)), round(max(left, right))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(corners, target)
    flat = cv2.warpPerspective(
        pixels, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(flat, dtype=np.uint8)


def _masks(grey: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
    """Give the bright parts, the sheet on a darker table, and what the edges enclose."""
    _, bright = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    closed = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    edges = cv2.dilate(cv2.Canny(grey, 40, 120), np.ones((3, 3), np.uint8))
    return [np.asarray(closed, dtype=np.uint8), np.asarray(edges, dtype=np.uint8)]


def _quadrangles(mask: NDArray[np.uint8], area: float) -> list[Corners]:
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    found = []
    for contour in contours:
        hull = cv2.convexHull(contour)
        if not _SMALLEST * area < cv2.contourArea(hull) < _LARGEST * area:
            continue
        corners = cv2.approxPolyDP(hull, 0.02 * cv2.arcLength(hull, closed=True), closed=True)
        if len(corners) == 4:
            found.append(_clockwise(corners.reshape(4, 2).astype(np.float32)))
    return found


def _clockwise(corners: Corners) -> Corners:
    """Order corners from the upper left."""
    sums, differences = corners.sum(axis=1), corners[:, 1] - corners[:, 0]
    order = [int(sums.argmin()), int(differences.argmin()), int(sums.argmax()), int(differences.argmax())]
    return corners[order]


def _holds(corners: Corners, boxes: Sequence[Box]) -> bool:
    """Tell whether nearly all text lies inside."""
    if len({tuple(corner) for corner in corners.tolist()}) < 4 or not boxes:
        return False
    middles = [tuple(np.mean(np.asarray(box.corners), axis=0).tolist()) for box in boxes]
    outside = sum(cv2.pointPolygonTest(corners, middle, measureDist=False) < 0 for middle in middles)
    return outside <= _MOST_OUTSIDE * len(boxes)


def _is_frame(corners: Corners, shape: tuple[int, ...]) -> bool:
    """Tell the edge of the picture from that of a sheet: two corners or more are the picture's own."""
    height, width = shape
    own = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    near = np.linalg.norm(corners - own, axis=1) < _CORNER * max(shape)
    return int(near.sum()) >= 2


def _is_slanted(corners: Corners) -> bool:
    """Tell a sheet seen from the side: opposite sides differ in length or direction."""
    top, right, bottom, left = (_length(corners[i], corners[(i + 1) % 4]) for i in range(4))
    across, down = abs(top - bottom) / max(top, bottom), abs(left - right) / max(left, right)
    return max(across, down) > _SLANT


def _length(start: NDArray[np.float32], end: NDArray[np.float32]) -> float:
    return float(np.hypot(*(end - start)))
