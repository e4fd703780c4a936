import numpy as np

from ml.extract.clean import text_alone
from ml.extract.words import Box

PAPER, INK = 180, 60
BOX = Box(((20.0, 20.0), (80.0, 20.0), (80.0, 40.0), (20.0, 40.0)))


def page(paper: int, ink: int) -> np.ndarray:
    pixels = np.full((60, 100, 3), paper, dtype=np.uint8)
    pixels[25:35, 40:45] = ink
    pixels[50:55] = ink
    return pixels


def test_text_is_black_on_white_and_nothing_else_is_left() -> None:
    alone = text_alone(page(PAPER, INK), [BOX])
    assert alone[30, 42].tolist() == [0, 0, 0]
    assert alone[30, 60].tolist() == [255, 255, 255]
    assert alone[:20].min() == alone[41:].min() == 255


def test_bright_text_is_turned_dark() -> None:
    alone = text_alone(page(INK, PAPER), [BOX])
    assert alone[30, 42].tolist() == [0, 0, 0]
    assert alone[30, 60].tolist() == [255, 255, 255]


def test_boxes_beyond_the_edge_and_without_any_area_do_no_harm() -> None:
    outside = Box(((90.0, -5.0), (140.0, -5.0), (140.0, 15.0), (90.0, 15.0)))
    nowhere = Box(((200.0, 200.0), (210.0, 200.0), (210.0, 210.0), (200.0, 210.0)))
    assert text_alone(page(PAPER, INK), [outside, nowhere]).min() == 255
