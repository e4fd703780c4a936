"""Notebook pages in handwriting, ruled or squared, one habit to a page."""

from dataclasses import replace
from random import Random

from tests.images.content import lifts
from tests.images.kinds.spelling import line
from tests.images.sheet import TextStyle, ruled, write
from tests.images.truth import Item, Labelled, Part


def make(chance: Random, index: int) -> Labelled:
    """Draw a page of a notebook with one or two days."""
    face = ("pen", "script", "pencil", "hand")[index % 4]
    size = chance.choice((36, 42))
    habit = chance.choice((0, 3, 4))
    titles = chance.choice(((None,), ("Day A", "Day B"), ("Mon", "Thu"), ("Legs",)))
    texts, parts = [], []
    for title in titles:
        items = tuple(_short(item) for item in lifts(chance, 4 if len(titles) > 1 else 6))
        texts += [f"# {title}"] if title else []
        texts += [line(item, chance, habit) for item in items]
        parts.append(Part(title, items))
    style = TextStyle(
        face=face,
        size=size,
        paper=chance.choice(("#fdfcf4", "#ffffff", "#f6f1e4")),
        ink=chance.choice(("#22305c", "#1a1a1a", "#3a3a6a")),
        spacing=1.5,
        wobble=0.08,
    )
    image = ruled(write(texts, style, chance), int(size * 1.5), squares=index % 2 == 1)
    return Labelled(f"notebook_{index:02d}.jpg", "notebooks", image, tuple(parts), jpeg=85)


def _short(item: Item) -> Item:
    return replace(item, rest_s=None)
