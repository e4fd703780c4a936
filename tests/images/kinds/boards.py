"""Whiteboards: AMRAP, EMOM, rounds for time, ladders, a strength part before a workout."""

from random import Random

from tests.images.content import BOARD, GYM
from tests.images.sheet import TextStyle, write
from tests.images.truth import Item, Labelled, Part

_INKS = ("#1b3f8b", "#b3261e", "#1c1c1c", "#1d6b3a")


def make(chance: Random, index: int) -> Labelled:
    """Draw a whiteboard; five workouts in turn, in four hands."""
    workouts = (_rounds, _amrap, _ladder, _emom, _strength_and_metcon)
    texts, parts = workouts[index % len(workouts)](chance)
    upper = chance.random() < 0.5
    shown = [text.upper() if upper else text for text in texts]
    style = TextStyle(
        face=("marker", "hand", "pen", "script")[index % 4],
        size=chance.choice((46, 52, 60)),
        paper=chance.choice(("#f7f8f6", "#eef1f2", "#ffffff")),
        ink=_INKS[index % len(_INKS)],
        spacing=1.5,
        wobble=0.12,
    )
    return Labelled(f"board_{index:02d}.jpg", "boards", write(shown, style, chance), parts, jpeg=85)


def _counted(chance: Random, count: int) -> list[tuple[str, int]]:
    return [(name, chance.choice((5, 7, 9, 10, 12, 15, 20))) for name in chance.sample(BOARD, count)]


def _rounds(chance: Random) -> tuple[list[str], tuple[Part, ...]]:
    sets = chance.choice((3, 4, 5))
    run = chance.choice((200, 400, 800))
    title = chance.choice((f"{sets} rounds for time", f"{sets} rounds", f"{sets} RFT"))
    moves = _counted(chance, 3)
    items = [Item("run", sets=sets, distance_m=run)]
    items += [Item(name, sets=sets, reps=str(reps)) for name, reps in moves]
    texts = [chance.choice(("WOD", "Workout of the day")), title, f"{run} m run"]
    return [*texts, *(f"{reps} {name}" for name, reps in moves)], (Part(title, tuple(items)),)


def _amrap(chance: Random) -> tuple[list[str], tuple[Part, ...]]:
    title = f"{chance.choice(('AMRAP 12', 'AMRAP 20 min', '15 min AMRAP'))}"
    moves = _counted(chance, chance.randint(3, 4))
    items = tuple(Item(name, reps=str(reps)) for name, reps in moves)
    return [title, *(f"{reps} {name}" for name, reps in moves)], (Part(title, items),)


def _ladder(chance: Random) -> tuple[list[str], tuple[Part, ...]]:
    reps = chance.choice(("21-15-9", "15-12-9", "10-8-6-4-2"))
    names = chance.sample(BOARD, 2)
    title = chance.choice(("For time", "For time:"))
    items = tuple(Item(name, reps=reps) for name in names)
    return ["WOD", title, reps, *names], (Part(title.rstrip(":"), items),)


def _emom(chance: Random) -> tuple[list[str], tuple[Part, ...]]:
    minutes = chance.choice((8, 10, 12))
    ((name, reps),) = _counted(chance, 1)
    title = f"EMOM {minutes}"
    load = chance.choice((None, "70%", "60 kg"))
    item = Item(name, sets=minutes, reps=str(reps), load=load)
    return [title, f"{reps} {name}" + (f" @ {load}" if load else "")], (Part(title, (item,)),)


def _strength_and_metcon(chance: Random) -> tuple[list[str], tuple[Part, ...]]:
    lift = chance.choice(("Back squat", "Deadlift", "Strict press", *GYM[:1]))
    percent = chance.choice((70, 75, 80, 85))
    strength = Item(lift, sets=5, reps=chance.choice(("3", "5")), load=f"{percent}%")
    moves = _counted(chance, 3)
    title = f"AMRAP {chance.choice((10, 12, 14))}"
    texts = ["Strength", f"{lift} {strength.sets}x{strength.reps} @ {percent}%", title]
    metcon = tuple(Item(name, reps=str(reps)) for name, reps in moves)
    return [*texts, *(f"{reps} {name}" for name, reps in moves)], (
        Part("Strength", (strength,)),
        Part(title, metcon),
    )
