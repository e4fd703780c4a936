"""Russian sheets: lists, tables, screens' lines and notebook pages."""

from dataclasses import replace
from random import Random

from PIL import Image

from tests.images.content import RUSSIAN, RUSSIAN_HOLDS, lifts
from tests.images.sheet import TextStyle, grid, grid_style, ruled, write
from tests.images.truth import Item, Labelled, Part


def make(chance: Random, index: int) -> Labelled:
    """Draw a Russian sheet; three layouts in turn."""
    image, parts = (_list, _table, _notebook)[index % 3](chance)
    return Labelled(f"russian_{index:02d}.png", "russian", image, parts)


def _line(item: Item, habit: int) -> str:
    amount = f"{item.duration_s} сек" if item.duration_s else item.reps
    load = f" {item.load.replace('kg', 'кг')}" if item.load else ""
    rest = f", отдых {item.rest_s} сек" if item.rest_s else ""
    forms = (
        f"{item.name} {item.sets}х{amount}{load}{rest}",
        f"{item.name} - {item.sets} подхода по {amount}{load}{rest}",
        f"{item.name}: {item.sets} x {amount}{load}{rest}",
    )
    if item.sets == 5:
        return forms[habit % 3].replace("подхода", "подходов")
    return forms[habit % 3]


def _list(chance: Random) -> tuple[Image.Image, tuple[Part, ...]]:
    habit, texts, parts = chance.randrange(3), [], []
    for title in chance.choice((("День 1", "День 2"), ("Понедельник", "Четверг"), ("Тренировка А",))):
        items = tuple(lifts(chance, 4, pool=RUSSIAN, holds=RUSSIAN_HOLDS))
        texts += [f"# {title}", *(_line(item, habit) for item in items)]
        parts.append(Part(title, items))
    face = chance.choice(("sans", "serif", "screen"))
    return write(texts, TextStyle(face=face, size=chance.choice((24, 28, 32))), chance), tuple(parts)


def _table(chance: Random) -> tuple[Image.Image, tuple[Part, ...]]:
    items = lifts(chance, chance.randint(5, 7), pool=RUSSIAN, holds=RUSSIAN_HOLDS)
    rows = [["Упражнение", "Подходы", "Повторения", "Вес, кг"]]
    for item in items:
        amount = f"{item.duration_s} сек" if item.duration_s else str(item.reps)
        weight = item.load.removesuffix(" kg") if item.load else "-"
        rows.append([item.name, str(item.sets), amount, weight])
    said = tuple(replace(item, rest_s=None) for item in items)
    style = replace(grid_style(chance), face=chance.choice(("sans", "screen")), size=chance.choice((18, 22)))
    return grid(rows, style), (Part(None, said),)


def _notebook(chance: Random) -> tuple[Image.Image, tuple[Part, ...]]:
    items = [replace(i, rest_s=None) for i in lifts(chance, 5, pool=RUSSIAN, holds=RUSSIAN_HOLDS)]
    style = TextStyle(face="script", size=44, paper="#fdfcf4", ink="#22305c", spacing=1.5, wobble=0.06)
    page = write([_line(item, 0) for item in items], style, chance)
    return ruled(page, 66), (Part(None, tuple(items)),)
