"""Photos as Telegram makes them."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.playground.images import MAX_PIXELS, NotAnImageError, image_size, photo_sizes
from tests.bot.playground.stand import image

ORIENTATION, TURNED_RIGHT = 0x0112, 6


def decoded(jpeg: bytes) -> Image.Image:
    picture = Image.open(BytesIO(jpeg))
    picture.load()
    return picture


@pytest.mark.parametrize(
    ("size", "longest"),
    [
        ((60, 40), [60]),
        ((90, 40), [90]),
        ((200, 300), [90, 300]),
        ((1000, 500), [90, 320, 800, 1000]),
        ((1280, 960), [90, 320, 800, 1280]),
        ((4000, 3000), [90, 320, 800, 1280]),
    ],
)
def test_sizes(size: tuple[int, int], longest: list[int]) -> None:
    sizes = photo_sizes(image(*size))
    assert [max(one.width, one.height) for one in sizes] == longest
    for one in sizes:
        shown = decoded(one.jpeg)
        assert (shown.format, shown.size) == ("JPEG", (one.width, one.height))


@given(st.integers(1, 1500), st.integers(1, 1500))
@settings(max_examples=20, deadline=None)
def test_every_size_keeps_the_shape(width: int, height: int) -> None:
    for one in photo_sizes(image(width, height)):
        assert abs(one.width - max(1, one.height * width / height)) <= max(1.0, width / height)


def test_a_turned_photo_stands_upright() -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = TURNED_RIGHT
    [small] = photo_sizes(image(80, 40, "JPEG", exif=exif.tobytes()))
    assert (small.width, small.height) == (40, 80)
    picture = decoded(small.jpeg)
    red, _, blue = picture.getpixel((20, 5))  # type: ignore[misc]
    assert (red > 200, blue < 60) == (True, True)
    assert not picture.getexif()


def test_what_is_transparent_becomes_white() -> None:
    content = BytesIO()
    Image.new("RGBA", (40, 40), (0, 0, 0, 0)).save(content, "PNG")
    [small] = photo_sizes(content.getvalue())
    assert decoded(small.jpeg).getpixel((20, 20)) == (255, 255, 255)


@pytest.mark.parametrize("content", [b"", b"text", b"%PDF-1.7", image()[:300], image(kind="JPEG")[:400]])
def test_no_image(content: bytes) -> None:
    with pytest.raises(NotAnImageError):
        photo_sizes(content)


def test_a_pixel_bomb_is_not_decoded() -> None:
    header = BytesIO()
    Image.new("1", (MAX_PIXELS // 5000 + 1, 5000)).save(header, "PNG")
    with pytest.raises(NotAnImageError):
        image_size(header.getvalue())
