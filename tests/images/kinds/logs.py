"""Logs set by set: a column for each set, or a row for each set."""

from random import Random

from PIL import Image

from tests.images.content import GYM
from tests.images.sheet import grid, grid_style
from tests.images.truth import Item, Labelled, Part


def make(chance: Random, index: int) -> Labelled:
    """Draw a log; three layouts in turn."""
    image, items = (_columns, _rows, _reps_only)[index % 3](chance)
    return Labelled(f"log_{index:02d}.png", "logs", image, (Part(None, tuple(items)),))


def _sets(chance: Random, name: str, count: int) -> tuple[Item, list[int], list[float]]:
    first = chance.choice((20, 40, 60, 80, 100))
    grows = chance.random() < 0.5
    weights = [first + (5 * at if grows else 0) for at in range(count)]
    reps = sorted((chance.choice((5, 6, 8, 10, 12)) for _ in range(count)), reverse=True)
    same_reps, same_weights = len(set(reps)) == 1, not grows or count == 1
    item = Item(
        name,
        sets=count,
        reps=str(reps[0]) if same_reps else "-".join(map(str, reps)),
        load=f"{first} kg" if same_weights else "-".join(map(str, weights)) + " kg",
    )
    return item, reps, weights


def _columns(chance: Random) -> tuple[Image.Image, list[Item]]:
    """Cells like 60x8 under Set 1, Set 2, Set 3."""
    count, times = chance.choice((3, 4)), chance.choice(("x", " x "))
    items, rows = [], [["Exercise", *(f"Set {at + 1}" for at in range(count))]]
    for name in chance.sample(GYM, 5):
        item, reps, weights = _sets(chance, name, count)
        rows.append([name, *(f"{w} kg{times}{r}" for w, r in zip(weights, reps, strict=True))])
        items.append(item)
    return grid(rows, grid_style(chance)), items


def _rows(chance: Random) -> tuple[Image.Image, list[Item]]:
    """A row for each set; the name stands in the first only, or in all."""
    repeated = chance.random() < 0.4
    items, rows = [], [["Exercise", "Set", "Weight (kg)", "Reps"]]
    for name in chance.sample(GYM, 4):
        item, reps, weights = _sets(chance, name, chance.choice((2, 3)))
        for at, (weight, rep) in enumerate(zip(weights, reps, strict=True)):
            rows.append([name if repeated or at == 0 else "", str(at + 1), str(weight), str(rep)])
        items.append(item)
    return grid(rows, grid_style(chance)), items


def _reps_only(chance: Random) -> tuple[Image.Image, list[Item]]:
    """Repetitions set by set beside one weight."""
    items, rows = [], [["Exercise", "kg", "Set 1", "Set 2", "Set 3"]]
    for name in chance.sample(GYM, 5):
        reps = [chance.choice((5, 6, 8, 10, 12)) for _ in range(3)]
        weight = chance.choice((20, 30, 45, 60, 80))
        joined = str(reps[0]) if len(set(reps)) == 1 else "-".join(map(str, reps))
        items.append(Item(name, sets=3, reps=joined, load=f"{weight} kg"))
        rows.append([name, str(weight), *map(str, reps)])
    return grid(rows, grid_style(chance)), items
