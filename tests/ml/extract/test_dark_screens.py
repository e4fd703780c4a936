import numpy as np

from ml.extract.prepare import even_light


def test_dark_screen_is_read_as_dark_letters_on_white() -> None:
    screen = np.full((400, 300, 3), 16, dtype=np.uint8)
    screen[100:220, 20:280] = 40
    screen[150:160, 60:200] = 236
    assert (even_light(screen) == 255 - screen).all()


def test_photo_of_a_dark_board_is_no_screen() -> None:
    noise = np.random.default_rng(7).integers(10, 70, (400, 300, 1), dtype=np.uint8)
    board = np.repeat(noise, 3, axis=2)
    board[150:160, 60:200] = 210
    assert not (even_light(board) == 255 - board).all()
