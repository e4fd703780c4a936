"""How people write one exercise on one line."""

from random import Random

from tests.images.content import clock
from tests.images.truth import Item


def line(item: Item, chance: Random, style: int) -> str:
    """Write an exercise in one of several habits; the same `style` keeps one habit on a sheet."""
    amount = held(item) if item.duration_s else (item.reps or "")
    times = ("x", " x ", "×", " × ")[style % 4]
    forms = (
        f"{item.name} {item.sets}{times}{amount}{_load(item, ' @ ')}{_rest(item, ', rest ')}",
        f"{item.name}: {item.sets}{times}{amount}{_load(item, ', ')}{_rest(item, ', rest ')}",
        f"{item.name} - {item.sets} sets of {amount}{_load(item, ' at ')}{_rest(item, ', ')}",
        f"{item.name} {item.sets}{times}{amount}{_load(item, ' ')}{_rest(item, ' (rest ', ')')}",
        f"{item.sets}{times}{amount} {item.name}{_load(item, ' @ ')}{_rest(item, ', rest ')}",
    )
    return forms[style % len(forms)].replace(", 90 s", ", rest 90 s") if style % 5 == 2 else forms[style % 5]


def held(item: Item) -> str:
    """Spell how long to hold."""
    return f"{item.duration_s} s"


def numbers(item: Item, style: int) -> str:
    """Write the numbers alone, as apps do below the name."""
    amount = held(item) if item.duration_s else f"{item.reps} reps"
    forms = (
        f"{item.sets} sets x {amount}{_load(item, ' · ')}{_rest(item, ' · rest ')}",
        f"{item.sets} x {amount.removesuffix(' reps')}{_load(item, ' @ ')}{_rest(item, ' | rest ')}",
        f"{item.sets} sets, {amount}{_load(item, ', ')}{_rest(item, ', rest ')}",
        f"{item.sets} × {amount}{_load(item, ' × ')}{_rest(item, '  Rest: ')}",
    )
    return forms[style % len(forms)]


def _load(item: Item, before: str) -> str:
    return f"{before}{item.load}" if item.load else ""


def _rest(item: Item, before: str, after: str = "") -> str:
    if not item.rest_s:
        return ""
    spelled = f"{item.rest_s} s" if item.rest_s < 120 else clock(item.rest_s)
    if not before.rstrip(" (").lower().endswith(("rest", "rest:")):
        before = f"{before}rest "
    return f"{before}{spelled}{after}"
