"""A page for a reader that takes shadows, rules and edges for letters: black text on white, nothing else."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ml.extract.images import Pixels
from ml.extract.words import Box

_WHITE = 255
_LEAST_CONTRAST = 8


def text_alone(pixels: Pixels, boxes: Sequence[Box]) -> Pixels:
    """Give a page with what is in the boxes, each with its contrast stretched, dark on white."""
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    page = np.full(grey.shape, _WHITE, dtype=np.uint8)
    for box in boxes:
        corners = np.array(box.corners, dtype=np.float32)
        left, top = np.maximum(np.floor(corners.min(axis=0)), 0).astype(int)
        right, bottom = np.ceil(corners.max(axis=0)).astype(int) + 1
        piece = grey[top:bottom, left:right]
        inside = np.zeros(piece.shape, dtype=np.uint8)
        cv2.fillPoly(inside, [(corners - (left, top)).astype(np.int32)], 1)
        if inside.any():
            part = page[top:bottom, left:right]
            part[:] = np.where(inside, np.minimum(part, _stretched(piece, piece[inside > 0])), part)
    return np.repeat(page[:, :, None], 3, axis=2)


def _stretched(piece: NDArray[np.uint8], inside: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Spread a piece from its darkest to its paper, turned round where the text is brighter than that."""
    dark, paper, bright = np.percentile(inside, (2, 50, 98))
    if paper - dark < bright - paper:
        piece, dark, paper = _WHITE - piece, _WHITE - bright, _WHITE - paper
    if paper - dark < _LEAST_CONTRAST:
        return np.full(piece.shape, _WHITE, dtype=np.uint8)
    spread = (piece.astype(np.float32) - dark) / (paper - dark) * _WHITE
    return np.asarray(np.clip(spread, 0, _WHITE), dtype=np.uint8)
