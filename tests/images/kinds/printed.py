"""Printed pages: days in columns, numbered lists, supersets, an introduction and a footer."""

from dataclasses import replace
from random import Random

from PIL import Image

from tests.images.content import lifts
from tests.images.kinds.spelling import line
from tests.images.sheet import TextStyle, below, beside, write
from tests.images.truth import Labelled, Part

_INTRO = (
    "Keep two repetitions in reserve on every set and stop when form breaks.",
    "Three sessions a week with a day off between them. Sleep well.",
    "Welcome to the second block. Weights go up when all sets are done.",
)


def make(chance: Random, index: int) -> Labelled:
    """Draw a printed plan; four layouts in turn."""
    layout = (_columns, _list, _three, _supersets)[index % 4]
    face = chance.choice(("print", "serif", "sans", "screen"))
    image, parts = layout(chance, TextStyle(face=face, size=chance.choice((20, 22, 24, 26)), spacing=1.55))
    return Labelled(f"printed_{index:02d}.png", "printed", image, parts)


def _day(chance: Random, title: str, style: TextStyle, habit: int, count: int) -> tuple[Image.Image, Part]:
    items = [replace(item, rest_s=None) for item in lifts(chance, count)]
    texts = [f"# {title}", *(line(item, chance, habit) for item in items)]
    return write(texts, style, chance), Part(title, tuple(items))


def _columns(chance: Random, style: TextStyle) -> tuple[Image.Image, tuple[Part, ...]]:
    titles = chance.choice((("Day 1", "Day 2"), ("MONDAY", "THURSDAY"), ("Workout A", "Workout B")))
    habit, count = chance.randrange(4), chance.randint(4, 6)
    days = [_day(chance, title, style, habit, count) for title in titles]
    parts = [beside(*(image for image, _ in days))]
    if chance.random() < 0.5:
        parts.insert(0, write(["# Home strength plan"], style, chance))
    return below(*parts), tuple(part for _, part in days)


def _three(chance: Random, style: TextStyle) -> tuple[Image.Image, tuple[Part, ...]]:
    titles = chance.choice(
        (("Day 1 - Push", "Day 2 - Pull", "Day 3 - Legs"), ("Monday", "Wednesday", "Friday"))
    )
    narrow = replace(style, size=20, margin=28)
    days = [_day(chance, title, narrow, 0, 5) for title in titles]
    return beside(*(image for image, _ in days)), tuple(part for _, part in days)


def _list(chance: Random, style: TextStyle) -> tuple[Image.Image, tuple[Part, ...]]:
    """One column: an introduction, two days under headings, numbers or bullets, a footer."""
    habit, mark = chance.randrange(5), chance.choice(("{}. ", "- ", "• ", "{}) "))
    texts, parts = ["# Training plan", chance.choice(_INTRO), ""], []
    for title in chance.choice((("Day 1: Upper", "Day 2: Lower"), ("Session A", "Session B"))):
        items = tuple(lifts(chance, chance.randint(4, 5)))
        texts += [f"# {title}"]
        texts += [mark.format(at + 1) + line(item, chance, habit) for at, item in enumerate(items)] + [""]
        parts.append(Part(title, items))
    texts += ["Page 1 of 2"]
    return write(texts, style, chance), tuple(parts)


def _supersets(chance: Random, style: TextStyle) -> tuple[Image.Image, tuple[Part, ...]]:
    items = [replace(item, rest_s=None) for item in lifts(chance, 6)]
    labels = ("A1", "A2", "B1", "B2", "C1", "C2")
    dot = chance.choice((".", ")", ":", " "))
    rest = chance.choice((60, 75, 90))
    said, texts = [], ["# Full body"]
    for item, label in zip(items, labels, strict=True):
        last = label.endswith("2")
        said.append(replace(item, group=label[0], rest_s=rest if last else None))
        texts.append(f"{label}{dot} {line(said[-1], chance, 0)}".replace("  ", " "))
    return write(texts, style, chance), (Part("Full body", tuple(said)),)
