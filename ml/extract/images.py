"""Opening images that strangers send: every failure is a named reason, memory is bounded."""

import io
import struct
import warnings
from contextlib import suppress
from enum import StrEnum
from typing import Any

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

Pixels = np.ndarray[Any, np.dtype[np.uint8]]

MAX_BYTES = 20 * 1024 * 1024
MAX_PIXELS = 50_000_000
MAX_SIDE = 20_000
MIN_SIDE = 24

# The reader gains nothing from more; a phone photo has four times as many.
WORKING_SIDE = 2200

_VISIBLE, _BRIGHT = 128, 160
# Ink covers less of a page than this.
_MOSTLY = 0.5


class ImageReason(StrEnum):
    """Why an image cannot be read."""

    EMPTY = "empty"
    NOT_AN_IMAGE = "not_an_image"
    TRUNCATED = "truncated"
    TOO_BIG = "too_big"
    TOO_SMALL = "too_small"


class ImageProblemError(ValueError):
    """The bytes are no image that can be read; `reason` says why."""

    def __init__(self, reason: ImageReason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def open_image(content: bytes) -> Pixels:
    """Decode an image to RGB pixels, upright by its EXIF, its longest side at most 2,200.

    Raises ImageProblemError. Dimensions are checked before anything is decoded.
    """
    if not content:
        raise ImageProblemError(ImageReason.EMPTY)
    if len(content) > MAX_BYTES:
        raise ImageProblemError(ImageReason.TOO_BIG)
    _register_heif()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _decode(content)
    except UnidentifiedImageError:
        raise ImageProblemError(ImageReason.NOT_AN_IMAGE) from None
    except Image.DecompressionBombError:
        raise ImageProblemError(ImageReason.TOO_BIG) from None
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        if isinstance(error, ImageProblemError):
            raise
        raise ImageProblemError(ImageReason.TRUNCATED) from None


def picture_hash(content: bytes) -> str:
    """Give 64 bits of a picture's light and dark as 16 hex digits (difference hash): alike for copies of it.

    Raises ImageProblemError.
    """
    small = Image.fromarray(open_image(content)).convert("L").resize((9, 8), Image.Resampling.BOX)
    values = np.asarray(small, dtype=np.int16)
    bits = (values[:, 1:] > values[:, :-1]).flatten()
    return f"{int(''.join('1' if bit else '0' for bit in bits), 2):016x}"


def hash_distance(one: str, other: str) -> int:
    """Count the bits in which two picture hashes differ."""
    return (int(one, 16) ^ int(other, 16)).bit_count()


def _decode(content: bytes) -> Pixels:
    with Image.open(io.BytesIO(content)) as image:
        width, height = image.size
        if width * height > MAX_PIXELS or max(width, height) > MAX_SIDE:
            raise ImageProblemError(ImageReason.TOO_BIG)
        if min(width, height) < MIN_SIDE:
            raise ImageProblemError(ImageReason.TOO_SMALL)
        if image.format == "JPEG":
            # Decodes at a fraction of the size where the fraction is still large enough.
            image.draft("RGB", (WORKING_SIDE, WORKING_SIDE))
        image.load()
        _set_upright(image)
        shown = _in_eight_bits(image)
        # Scaled first: what follows makes copies.
        shown.thumbnail((WORKING_SIDE, WORKING_SIDE))
        return np.asarray(_flattened(shown))


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """Give deep grey from its darkest to its brightest, and palettes as the colours that they stand for."""
    if image.mode.startswith("I") or image.mode == "F":
        levels = np.asarray(image).astype(np.float32)
        darkest = float(levels.min())
        span = max(float(levels.max()) - darkest, 1.0)
        levels -= darkest
        levels *= 255 / span
        return Image.fromarray(levels.astype(np.uint8))
    if image.mode == "P":
        return image.convert("RGBA" if "transparency" in image.info else "RGB")
    if image.mode == "PA" or (image.mode != "RGBA" and "transparency" in image.info):
        return image.convert("RGBA")
    return image.convert("L") if image.mode == "1" else image


def _set_upright(image: Image.Image) -> None:
    """Turn a picture as its EXIF says; one whose EXIF makes no sense stays as it is."""
    with suppress(SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, OSError, struct.error):
        ImageOps.exif_transpose(image, in_place=True)


def _flattened(image: Image.Image) -> Image.Image:
    """Give RGB; what is transparent becomes paper."""
    if image.mode not in {"RGBA", "LA"}:
        return image.convert("RGB")
    rgba = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", rgba.size, _paper_for(rgba)), rgba).convert("RGB")


def _paper_for(image: Image.Image) -> str:
    """Give the paper for writing on nothing: black under bright ink, else white."""
    visible = np.asarray(image.getchannel("A")) > _VISIBLE
    if not 0 < visible.mean() < _MOSTLY:
        return "white"
    return "black" if np.asarray(image.convert("L"))[visible].mean() > _BRIGHT else "white"


def _register_heif() -> None:
    from pillow_heif import register_heif_opener  # noqa: PLC0415 - loads a native library

    register_heif_opener()
