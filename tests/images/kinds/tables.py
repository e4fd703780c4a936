"""Spreadsheets: columns in any order, units in headers, section rows, day grids, supersets, small print."""

from dataclasses import replace
from random import Random

from PIL import Image

from tests.images.content import GYM, clock, lifts
from tests.images.sheet import GridStyle, below, grid, grid_style
from tests.images.truth import Item, Labelled, Part

_HEADERS = {
    "name": ("Exercise", "Movement", "Lift", "EXERCISE", "Exercise name"),
    "sets": ("Sets", "SETS", "Set", "# Sets"),
    "reps": ("Reps", "REPS", "Repetitions", "Rep range"),
    "load": ("Weight (kg)", "Load (kg)", "kg", "Weight, kg"),
    "rest": ("Rest (s)", "Rest (sec)", "Rest"),
}


def make(chance: Random, index: int) -> Labelled:
    """Draw a spreadsheet; six layouts in turn."""
    layouts = (_plain, _sections, _combined, _days, _supersets, _small)
    image, parts = layouts[index % len(layouts)](chance)
    return Labelled(f"table_{index:02d}.png", "tables", image, parts)


def _header(chance: Random, keys: list[str]) -> list[str]:
    return [chance.choice(_HEADERS[key]) for key in keys]


def _cell(item: Item, key: str, header: str) -> str:
    if key == "name":
        return item.name
    if key == "sets":
        return str(item.sets)
    if key == "reps":
        return f"{item.duration_s} s" if item.duration_s else str(item.reps)
    if key == "load":
        return item.load.removesuffix(" kg") if item.load else "-"
    if item.rest_s is None:
        return "-"
    return str(item.rest_s) if "(" in header else clock(item.rest_s)


def _rows(items: list[Item], keys: list[str], header: list[str]) -> list[list[str]]:
    return [[_cell(item, key, head) for key, head in zip(keys, header, strict=True)] for item in items]


def _keys(chance: Random, items: list[Item]) -> list[str]:
    keys = ["sets", "reps"]
    if any(item.load for item in items):
        keys.append("load")
    if any(item.rest_s for item in items):
        keys.append("rest")
    if chance.random() < 0.4:
        chance.shuffle(keys)
    return ["name", *keys]


def _plain(chance: Random) -> tuple[Image.Image, tuple[Part, ...]]:
    items = lifts(chance, chance.randint(5, 9))
    keys = _keys(chance, items)
    header = _header(chance, keys)
    title = chance.choice((None, "Push Day", "Upper body A", "Hypertrophy block, week 3"))
    image = grid([header, *_rows(items, keys, header)], grid_style(chance), title)
    return image, (Part(title, tuple(items)),)


def _sections(chance: Random) -> tuple[Image.Image, tuple[Part, ...]]:
    items = lifts(chance, 8)
    names = chance.choice((("Day 1 - Push", "Day 2 - Pull"), ("Monday", "Thursday"), ("Upper", "Lower")))
    keys = _keys(chance, items)
    header = _header(chance, keys)
    halves = (items[:4], items[4:])
    rows: list[list[str]] = [header]
    for name, half in zip(names, halves, strict=True):
        rows += [[name], *_rows(half, keys, header)]
    parts = tuple(Part(name, tuple(half)) for name, half in zip(names, halves, strict=True))
    return grid(rows, grid_style(chance)), parts


def _combined(chance: Random) -> tuple[Image.Image, tuple[Part, ...]]:
    items = lifts(chance, chance.randint(5, 8))
    times = chance.choice(("x", " x ", "×"))
    header = [chance.choice(("Exercise", "Lift")), chance.choice(("Sets x Reps", "Volume", "Sets/Reps"))]
    load, rest, tempo = (any(i.load for i in items), any(i.rest_s for i in items), chance.random() < 0.4)
    header += ["Load"] * load + ["Tempo"] * tempo + ["Rest"] * rest
    rows = []
    for item in items:
        amount = f"{item.duration_s} s" if item.duration_s else item.reps
        row = [item.name, f"{item.sets}{times}{amount}"]
        row += [item.load or "-"] * load + [chance.choice(("3010", "2011", "4010"))] * tempo
        row += [f"{item.rest_s} s" if item.rest_s else "-"] * rest
        rows.append(row)
    return grid([header, *rows], grid_style(chance)), (Part(None, tuple(items)),)


def _days(chance: Random) -> tuple[Image.Image, tuple[Part, ...]]:
    """A column for each day, an exercise in each cell."""
    days = chance.choice((("Monday", "Wednesday", "Friday"), ("Day 1", "Day 2", "Day 3"), ("Mon", "Thu")))
    names = chance.sample(GYM, 4 * len(days))
    columns = [
        [Item(name, sets=chance.randint(3, 5), reps=chance.choice(("5", "8", "10", "12"))) for name in chunk]
        for chunk in (names[at : at + 4] for at in range(0, len(names), 4))
    ]
    rows = [list(days)]
    rows += [
        [f"{column[at].name} {column[at].sets}x{column[at].reps}" for column in columns] for at in range(4)
    ]
    style = replace(grid_style(chance), centred=False, size=18)
    return grid(rows, style), tuple(
        Part(day, tuple(column)) for day, column in zip(days, columns, strict=True)
    )


def _supersets(chance: Random) -> tuple[Image.Image, tuple[Part, ...]]:
    items = lifts(chance, 6)
    labels = ("A1", "A2", "B1", "B2", "C1", "C2")
    keys = _keys(chance, items)
    header = _header(chance, keys)
    rows = [[label, *row] for label, row in zip(labels, _rows(items, keys, header), strict=True)]
    grouped = tuple(replace(item, group=label[0]) for item, label in zip(items, labels, strict=True))
    return grid([["#", *header], *rows], grid_style(chance)), (Part(None, grouped),)


def _small(chance: Random) -> tuple[Image.Image, tuple[Part, ...]]:
    """Two small tables under each other, each with its heading."""
    style = GridStyle(face="sans", size=chance.choice((12, 13, 14)), padding=8, rules=chance.random() < 0.5)
    parts, images = [], []
    for title in ("Day A", "Day B"):
        items = lifts(chance, 4)
        keys = _keys(chance, items)
        header = _header(chance, keys)
        images.append(grid([header, *_rows(items, keys, header)], style, title))
        parts.append(Part(title, tuple(items)))
    return below(*images), tuple(parts)
