"""Draws sheets, boards, notes and screens with programs on them, and what a camera makes of them."""

import random
from collections.abc import Sequence
from pathlib import Path

import font_amatic_sc
import matplotlib as mpl
import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont

_DEJAVU = Path(mpl.get_data_path()) / "fonts" / "ttf"
FONTS = {
    "sans": str(_DEJAVU / "DejaVuSans.ttf"),
    "bold": str(_DEJAVU / "DejaVuSans-Bold.ttf"),
    "serif": str(_DEJAVU / "DejaVuSerif.ttf"),
    "mono": str(_DEJAVU / "DejaVuSansMono.ttf"),
    "hand": font_amatic_sc.AmaticSCBold,
}


def font(name: str, size: int) -> ImageFont.FreeTypeFont:
    """Give a font by its role."""
    return ImageFont.truetype(FONTS[name], size)


def table(title: str, rows: Sequence[Sequence[str]], widths: Sequence[int], size: int = 22) -> Image.Image:
    """Draw a spreadsheet: the first row is its header."""
    height = size * 2
    image = Image.new("RGB", (sum(widths) + 40, height * (len(rows) + 2)), "white")
    draw = ImageDraw.Draw(image)
    draw.text((24, 12), title, font=font("bold", size + 4), fill="#10233f")
    for index, row in enumerate(rows):
        top = height * (index + 1) + 12
        if index == 0:
            draw.rectangle((20, top, image.width - 20, top + height), fill="#dfe7f3")
        left = 20
        for cell, width in zip(row, widths, strict=True):
            draw.rectangle((left, top, left + width, top + height), outline="#b4bfcd")
            face = font("bold" if index == 0 else "sans", size)
            draw.text((left + 10, top + size // 2), cell, font=face, fill="#1d1d1f")
            left += width
    return image


def lines(
    texts: Sequence[str],
    face: str = "sans",
    size: int = 28,
    ink: str = "#1d1d1f",
    paper: str = "white",
    width: int = 900,
    spacing: float = 1.6,
) -> Image.Image:
    """Draw lines of text; one that begins with "# " is a heading."""
    step = int(size * spacing)
    image = Image.new("RGB", (width, step * (len(texts) + 2)), paper)
    draw = ImageDraw.Draw(image)
    for index, text in enumerate(texts):
        heading = text.startswith("# ")
        chosen = font("bold" if heading and face != "hand" else face, size + (6 if heading else 0))
        draw.text((48, step * (index + 1)), text.removeprefix("# "), font=chosen, fill=ink)
    return image


def ruled(image: Image.Image, step: int = 56) -> Image.Image:
    """Draw a notebook's rules behind what is written."""
    rules = image.copy()
    draw = ImageDraw.Draw(rules)
    for top in range(step, image.height, step):
        draw.line((0, top, image.width, top), fill="#c9d8ea", width=2)
    return Image.fromarray(np.minimum(np.asarray(rules), np.asarray(image)))


def beside(left: Image.Image, right: Image.Image) -> Image.Image:
    """Put two columns on one page."""
    page = Image.new("RGB", (left.width + right.width, max(left.height, right.height)), "white")
    page.paste(left, (0, 0))
    page.paste(right, (left.width, 0))
    return page


def photographed(image: Image.Image, seed: int, tilt: float = 2.5, depth: float = 0.03) -> Image.Image:
    """Show an image as a camera would: on a table, tilted, leaning, under uneven light, with noise."""
    chance = random.Random(seed)
    margin = image.width // 12
    desk = Image.new("RGB", (image.width + 2 * margin, image.height + 2 * margin), "#6d5844")
    desk.paste(image, (margin, margin))
    desk = desk.rotate(chance.uniform(-tilt, tilt), resample=Image.Resampling.BICUBIC, fillcolor="#6d5844")
    width, height = desk.size
    corners = [(0, 0), (width, 0), (width, height), (0, height)]
    moved = [
        (x + chance.uniform(-depth, depth) * width, y + chance.uniform(-depth, depth) * height)
        for x, y in corners
    ]
    desk = desk.transform(
        desk.size, Image.Transform.PERSPECTIVE, _perspective(moved, corners), Image.Resampling.BICUBIC
    )
    light = np.linspace(chance.uniform(0.75, 0.9), 1.05, width)[None, :, None]
    shaded = np.clip(np.asarray(desk, dtype=np.float64) * light, 0, 255)
    noise = np.random.default_rng(seed).normal(0, 4, shaded.shape)
    lit = Image.fromarray(np.clip(shaded + noise, 0, 255).astype(np.uint8))
    return ImageEnhance.Contrast(lit.filter(ImageFilter.GaussianBlur(0.6))).enhance(0.92)


def _perspective(source: Sequence[tuple[float, float]], target: Sequence[tuple[float, float]]) -> list[float]:
    """Solve for the eight coefficients that map target corners to source corners."""
    matrix = []
    for (x, y), (u, v) in zip(target, source, strict=True):
        matrix.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        matrix.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    wanted = np.array([coordinate for corner in source for coordinate in corner])
    solved = np.linalg.solve(np.array(matrix), wanted)
    return [float(value) for value in solved]
