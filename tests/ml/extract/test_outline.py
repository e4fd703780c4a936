import cv2
import numpy as np

from ml.extract.images import Pixels
from ml.extract.outline import page_outline, seen_from_above
from ml.extract.words import Box

SHEET = np.array([[160, 60], [500, 110], [540, 560], [90, 520]], dtype=np.float32)


def photo(corners: np.ndarray) -> Pixels:
    """Draw a white sheet on a dark table."""
    picture = np.full((640, 640, 3), 50, dtype=np.uint8)
    cv2.fillConvexPoly(picture, corners.astype(np.int32), (235, 235, 235))
    return picture


def box(x: float, y: float) -> Box:
    return Box(((x, y), (x + 60, y), (x + 60, y + 12), (x, y + 12)))


def test_the_corners_of_a_slanted_sheet_are_found_and_it_is_straightened() -> None:
    corners = page_outline(photo(SHEET), [box(200, 200), box(250, 400)])
    assert corners is not None
    assert np.abs(corners - SHEET).max() < 12
    flat = seen_from_above(photo(SHEET), corners)
    assert flat[10:-10, 10:-10].min() > 200


def test_an_outline_that_leaves_text_outside_is_not_that_of_the_sheet() -> None:
    assert page_outline(photo(SHEET), [box(200, 200), box(560, 600)]) is None


def test_a_straight_sheet_and_a_picture_without_one_stay_as_they_are() -> None:
    straight = np.array([[100, 100], [500, 100], [500, 540], [100, 540]], dtype=np.float32)
    assert page_outline(photo(straight), [box(200, 200)]) is None
    assert page_outline(np.full((400, 400, 3), 240, dtype=np.uint8), [box(100, 100)]) is None
