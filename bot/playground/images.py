"""Photos as Telegram makes them: turned upright, in several sizes, as JPEG."""

import io
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

# Telegram shows a photo in these longest sides; a smaller photo ends with its own.
SIDES = (90, 320, 800, 1280)
QUALITY = 87
MAX_PIXELS = 100_000_000


@dataclass(frozen=True, slots=True)
class Picture:
    """One size of a photo."""

    width: int
    height: int
    jpeg: bytes


class NotAnImageError(Exception):
    """The bytes are no image that can be shown."""


def image_size(content: bytes) -> tuple[int, int]:
    """Give width and height in pixels without decoding; raises NotAnImageError."""
    with _open(content) as image:
        return image.size


def photo_sizes(content: bytes) -> list[Picture]:
    """Give the sizes of a photo, smallest first; raises NotAnImageError. Takes a fraction of a second."""
    with _open(content) as image:
        longest = max(image.size)
        image.draft("RGB", (SIDES[-1], SIDES[-1]))
        try:
            picture = _on_white(ImageOps.exif_transpose(image))
        except (OSError, ValueError, SyntaxError) as error:
            raise NotAnImageError from error
    sides = [side for side in SIDES if side < longest]
    if longest <= SIDES[-1]:
        sides.append(longest)
    pictures = []
    for side in reversed(sides):
        picture.thumbnail((side, side))
        pictures.append(_encode(picture))
    return pictures[::-1]


def _open(content: bytes) -> Image.Image:
    try:
        image = Image.open(io.BytesIO(content))
    except (
        UnidentifiedImageError,
        OSError,
        ValueError,
        SyntaxError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ) as error:
        raise NotAnImageError from error
    if image.width * image.height > MAX_PIXELS:
        image.close()
        raise NotAnImageError
    return image


def _on_white(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return image.convert("RGB")
    layer = image.convert("RGBA")
    ground = Image.new("RGBA", layer.size, "white")
    return Image.alpha_composite(ground, layer).convert("RGB")


def _encode(picture: Image.Image) -> Picture:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=QUALITY)
    return Picture(picture.width, picture.height, buffer.getvalue())
