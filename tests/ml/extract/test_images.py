import io
import subprocess
import sys
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from ml.extract.images import (
    MAX_BYTES,
    MAX_PIXELS,
    WORKING_SIDE,
    ImageProblemError,
    ImageReason,
    open_image,
)


def encoded(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


PAGE = Image.linear_gradient("L").resize((400, 300)).convert("RGB")


def bomb(width: int, height: int) -> bytes:
    """A tiny PNG that claims to be huge."""
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\x00\x00\x00"
    chunk = b"IHDR" + header
    crc = zlib.crc32(chunk).to_bytes(4, "big")
    return b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4, "big") + chunk + crc + encoded(PAGE)[33:]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", ImageReason.EMPTY),
        (b"%PDF-1.7 not an image at all", ImageReason.NOT_AN_IMAGE),
        (b"hello", ImageReason.NOT_AN_IMAGE),
        (encoded(PAGE, "JPEG")[:-900], ImageReason.TRUNCATED),
        (encoded(PAGE)[:200], ImageReason.TRUNCATED),
        (bomb(10_000, 10_000), ImageReason.TOO_BIG),
        (bomb(30_000, 100), ImageReason.TOO_BIG),
        (bytes(MAX_BYTES + 1), ImageReason.TOO_BIG),
        (encoded(Image.new("RGB", (1, 1))), ImageReason.TOO_SMALL),
    ],
)
def test_what_cannot_be_read_says_why(content: bytes, reason: ImageReason) -> None:
    with pytest.raises(ImageProblemError) as problem:
        open_image(content)
    assert problem.value.reason is reason


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF"])
@pytest.mark.parametrize("mode", ["RGB", "L", "P", "RGBA", "CMYK", "I;16", "1"])
def test_every_usual_kind_and_mode_becomes_pixels(kind: str, mode: str) -> None:
    try:
        content = encoded(PAGE.convert("L").convert(mode) if mode != "RGBA" else PAGE.convert(mode), kind)
    except (OSError, ValueError, KeyError):
        content = encoded(PAGE.convert("RGB"), kind)
    pixels = open_image(content)
    assert pixels.shape == (300, 400, 3)
    assert pixels.dtype == np.uint8


def test_heic_is_read() -> None:
    from pillow_heif import from_pillow  # noqa: PLC0415

    buffer = io.BytesIO()
    from_pillow(PAGE).save(buffer)
    assert open_image(buffer.getvalue()).shape == (300, 400, 3)


def test_exif_turns_the_page_upright_and_a_big_one_is_scaled_down() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert open_image(encoded(PAGE, "JPEG", exif=exif)).shape == (400, 300, 3)
    assert max(open_image(encoded(PAGE.resize((6000, 4000)), "JPEG")).shape) <= WORKING_SIDE


def test_transparent_paper_is_white() -> None:
    assert open_image(encoded(Image.new("RGBA", (50, 50), (0, 0, 0, 0)))).min() == 255


def test_bright_writing_on_nothing_gets_dark_paper() -> None:
    sheet = Image.new("RGBA", (50, 50), (0, 0, 0, 0))
    sheet.paste((255, 255, 255, 255), (10, 10, 20, 20))
    pixels = open_image(encoded(sheet))
    assert pixels[0, 0].tolist() == [0, 0, 0]
    assert pixels[15, 15].tolist() == [255, 255, 255]


def test_deep_grey_keeps_its_turn() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    levels = np.linspace(0, 65535, 400 * 300).astype(np.uint16).reshape(300, 400)
    pixels = open_image(encoded(Image.fromarray(levels), exif=exif))
    assert pixels.shape == (400, 300, 3)
    assert (pixels.min(), pixels.max()) == (0, 255)


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=80), st.sampled_from(["PNG", "JPEG", "WEBP"]))
def test_exif_that_makes_no_sense_costs_nobody_the_picture(noise: bytes, kind: str) -> None:
    content = encoded(PAGE, kind, exif=b"Exif\0\0MM\0*\0\0\0\x08" + noise)
    assert sorted(open_image(content).shape) == [3, 300, 400]


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "I;16", "P"])
def test_the_largest_picture_fits_in_memory(mode: str) -> None:
    side = int(MAX_PIXELS**0.5)
    source = np.zeros((side, side), np.uint16) if mode == "I;16" else None
    image = Image.new(mode, (side, side)) if source is None else Image.fromarray(source)
    options: dict[str, object] = {"transparency": 0} if mode == "P" else {}
    content = encoded(image, compress_level=1, **options)
    code = (
        "import resource, sys; from ml.extract.images import open_image\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "open_image(sys.stdin.buffer.read())\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    done = subprocess.run([sys.executable, "-c", code], input=content, capture_output=True, check=True)
    assert int(done.stdout) < 620_000, "kilobytes"


def test_an_animation_gives_its_first_picture() -> None:
    frames = [PAGE, PAGE.rotate(90)]
    content = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert open_image(content).shape == (300, 400, 3)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 4000), st.binary(max_size=40), st.sampled_from(["PNG", "JPEG", "WEBP"]))
def test_a_damaged_file_is_a_named_problem_or_an_image(at: int, noise: bytes, kind: str) -> None:
    whole = encoded(PAGE, kind)
    place = at % len(whole)
    damaged = whole[:place] + noise + whole[place + len(noise) :]
    try:
        pixels = open_image(damaged)
    except ImageProblemError:
        return
    assert pixels.ndim == 3
