"""Grids and running text, drawn in many styles."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
from PIL import Image, ImageDraw

from tests.images.fonts import BOLD, font


@dataclass(frozen=True)
class GridStyle:
    """How a table looks."""

    face: str = "sans"
    size: int = 20
    paper: str = "white"
    ink: str = "#1d1d1f"
    rules: bool = True
    header_fill: str | None = "#dfe7f3"
    stripes: str | None = None
    padding: int = 12
    centred: bool = False


def grid_style(chance: Random) -> GridStyle:
    """Give a style by chance: size, face, rules, stripes."""
    return GridStyle(
        face=chance.choice(("sans", "screen", "print", "serif")),
        size=chance.choice((14, 16, 18, 20, 22, 24)),
        rules=chance.random() < 0.65,
        header_fill=chance.choice(("#dfe7f3", "#d9ead3", "#fff2cc", None, "#e8e8e8")),
        stripes=chance.choice((None, None, "#f4f6f9")),
        padding=chance.choice((8, 12, 18)),
        centred=chance.random() < 0.4,
    )


def grid(rows: Sequence[Sequence[str]], style: GridStyle, title: str | None = None) -> Image.Image:
    """Draw a table; a row of one cell spans it, the first full row is its header."""
    columns = max(len(row) for row in rows)
    full = [row for row in rows if len(row) == columns]
    face, bold = font(style.face, style.size), font(BOLD.get(style.face, style.face), style.size)
    widths = [
        max(int(bold.getlength(row[index])) for row in full) + 2 * style.padding for index in range(columns)
    ]
    step = int(style.size * 1.9)
    top = 20 + (int(style.size * 2.4) if title else 0)
    image = Image.new("RGB", (sum(widths) + 40, top + step * len(rows) + 24), style.paper)
    draw = ImageDraw.Draw(image)
    if title:
        draw.text(
            (20, 16), title, font=font(BOLD.get(style.face, style.face), style.size + 6), fill=style.ink
        )
    header = next(index for index, row in enumerate(rows) if len(row) == columns)
    for index, row in enumerate(rows):
        fill = style.header_fill if index == header else style.stripes if index % 2 else None
        box = (20, top + index * step, 20 + sum(widths), top + (index + 1) * step)
        if fill or style.rules:
            draw.rectangle(box, fill=fill, outline="#aab4c0" if style.rules else None)
        chosen = bold if index == header or len(row) == 1 else face
        _cells(draw, row, widths if len(row) > 1 else [sum(widths)], box, chosen, style)
    return image


def _cells(draw, row, widths, box, face, style) -> None:
    left = box[0]
    for index, (cell, width) in enumerate(zip(row, widths, strict=True)):
        if style.rules and len(row) > 1:
            draw.rectangle((left, box[1], left + width, box[3]), outline="#aab4c0")
        indent = (width - face.getlength(cell)) / 2 if style.centred and index else style.padding
        draw.text((left + indent, box[1] + style.size * 0.38), cell, font=face, fill=style.ink)
        left += width


@dataclass(frozen=True)
class TextStyle:
    """How running text looks; `wobble` moves each line as a hand does."""

    face: str = "sans"
    size: int = 26
    paper: str = "white"
    ink: str = "#1d1d1f"
    spacing: float = 1.6
    margin: int = 44
    wobble: float = 0.0
    heading_face: str | None = None


def write(texts: Sequence[str], style: TextStyle, chance: Random, width: int | None = None) -> Image.Image:
    """Draw lines of text; "# " marks a heading, an empty line a gap."""
    step = int(style.size * style.spacing)
    heading = font(style.heading_face or BOLD.get(style.face, style.face), style.size + 6)
    body = font(style.face, style.size)
    longest = max(
        (heading if text.startswith("# ") else body).getlength(text.removeprefix("# ")) for text in texts
    )
    size = (width or int(longest) + 2 * style.margin, step * len(texts) + 2 * style.margin)
    image = Image.new("RGB", size, style.paper)
    draw = ImageDraw.Draw(image)
    for index, text in enumerate(texts):
        chosen = heading if text.startswith("# ") else body
        shift = chance.uniform(-1, 1) * style.wobble * style.size
        rise = chance.uniform(-0.5, 0.5) * style.wobble * style.size
        place = (style.margin + shift, style.margin + step * index + rise)
        draw.text(place, text.removeprefix("# "), font=chosen, fill=style.ink)
    return image


def ruled(image: Image.Image, step: int, *, squares: bool = False) -> Image.Image:
    """Put a notebook's rules behind what is written."""
    rules = Image.new("RGB", image.size, "white")
    draw = ImageDraw.Draw(rules)
    for top in range(step, image.height, step):
        draw.line((0, top, image.width, top), fill="#c9d8ea", width=2)
    if squares:
        for left in range(step, image.width, step):
            draw.line((left, 0, left, image.height), fill="#d5e0ee", width=1)
    return Image.fromarray(np.minimum(np.asarray(rules), np.asarray(image)))


def beside(*pages: Image.Image, paper: str = "white") -> Image.Image:
    """Put columns on one page."""
    page = Image.new("RGB", (sum(p.width for p in pages), max(p.height for p in pages)), paper)
    left = 0
    for part in pages:
        page.paste(part, (left, 0))
        left += part.width
    return page


def below(*pages: Image.Image, paper: str = "white") -> Image.Image:
    """Put parts under one another."""
    page = Image.new("RGB", (max(p.width for p in pages), sum(p.height for p in pages)), paper)
    top = 0
    for part in pages:
        page.paste(part, (0, top))
        top += part.height
    return page
