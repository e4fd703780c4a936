"""Interval sheets for swimming, running, cycling and rowing: distances, times, recoveries."""

from random import Random

from tests.images.content import clock
from tests.images.sheet import TextStyle, write
from tests.images.truth import Item, Labelled, Part


def make(chance: Random, index: int) -> Labelled:
    """Draw an interval sheet; four sports in turn."""
    title, lines, items = (_swim, _run, _ride, _row)[index % 4](chance)
    style = TextStyle(
        face=chance.choice(("sans", "print", "screen", "serif", "pen")), size=chance.choice((24, 28, 32))
    )
    image = write([f"# {title}", *lines], style, chance)
    return Labelled(f"intervals_{index:02d}.png", "intervals", image, (Part(title, tuple(items)),))


def _swim(chance: Random) -> tuple[str, list[str], list[Item]]:
    warm, count, main = chance.choice((200, 300, 400)), chance.choice((4, 6, 8, 10)), chance.choice((50, 100))
    send, kick = chance.choice((100, 110, 120)), chance.choice((2, 4, 6))
    rest = chance.choice((15, 20, 30))
    lines = [
        f"{warm} m easy freestyle",
        f"{count} x {main} m freestyle @ {clock(send)}",
        f"{kick} x 50 m kick, rest {rest} s",
        "4 x 25 m sprint",
        "100 m backstroke",
    ]
    items = [
        Item("easy freestyle", distance_m=warm, names=("freestyle",)),
        Item("freestyle", sets=count, distance_m=main),
        Item("kick", sets=kick, distance_m=50, rest_s=rest),
        Item("sprint", sets=4, distance_m=25),
        Item("backstroke", distance_m=100),
    ]
    return "Swim 1", lines, items


def _run(chance: Random) -> tuple[str, list[str], list[Item]]:
    minutes, count, metres = (
        chance.choice((10, 15)),
        chance.choice((4, 5, 6, 8)),
        chance.choice((400, 800, 1000)),
    )
    rest, tempo = chance.choice((60, 90, 120)), chance.choice((15, 20))
    lines = [
        f"{minutes} min easy jog",
        f"{count} x {metres} m run, rest {rest} s",
        f"{tempo} min tempo run",
        "4 x 20 s strides",
        "1 km cool-down jog",
    ]
    items = [
        Item("easy jog", duration_s=60 * minutes, names=("jog",)),
        Item("run", sets=count, distance_m=metres, rest_s=rest),
        Item("tempo run", duration_s=60 * tempo),
        Item("strides", sets=4, duration_s=20),
        Item("cool-down jog", distance_m=1000, names=("jog", "cool down jog")),
    ]
    return "Run 2", lines, items


def _ride(chance: Random) -> tuple[str, list[str], list[Item]]:
    count, minutes, easy = chance.choice((3, 4, 5)), chance.choice((3, 4, 5, 8)), chance.choice((2, 3))
    lines = [
        "15 min easy spin",
        f"{count} x {minutes} min threshold ride, {easy} min rest",
        "6 x 30 s sprint, rest 90 s",
        "10 min cool-down spin",
    ]
    items = [
        Item("easy spin", duration_s=900, names=("spin",)),
        Item("threshold ride", sets=count, duration_s=60 * minutes, rest_s=60 * easy),
        Item("sprint", sets=6, duration_s=30, rest_s=90),
        Item("cool-down spin", duration_s=600, names=("spin", "cool down spin")),
    ]
    return chance.choice(("Bike intervals", "Ride 3")), lines, items


def _row(chance: Random) -> tuple[str, list[str], list[Item]]:
    count, metres, rest = chance.choice((4, 6, 8)), chance.choice((250, 500)), chance.choice((60, 90, 120))
    lines = [
        "500 m easy row",
        f"{count} x {metres} m row, rest {clock(rest)}",
        "3 x 20 cal row",
        "1000 m row steady",
    ]
    items = [
        Item("easy row", distance_m=500, names=("row",)),
        Item("row", sets=count, distance_m=metres, rest_s=rest),
        Item("row", sets=3, reps="20 cal"),
        Item("row steady", distance_m=1000, names=("row", "steady row")),
    ]
    return "Rowing", lines, items
