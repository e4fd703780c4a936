"""Training apps: cards, numbers below names or to their right, rows of sets, light and dark."""

from random import Random

from PIL import Image, ImageDraw

from tests.images.content import lifts
from tests.images.fonts import font
from tests.images.kinds.spelling import numbers
from tests.images.truth import Item, Labelled, Part

_THEMES = (("#ffffff", "#f2f3f7", "#111827", "#6b7280"), ("#0f1115", "#1b1e26", "#f3f4f6", "#9ca3af"))
_WIDTH = 720


def make(chance: Random, index: int) -> Labelled:
    """Draw a phone's screen; three layouts in turn."""
    layout = (_cards, _right, _set_rows)[index % 3]
    theme = _THEMES[index // 3 % 2]
    items = lifts(chance, chance.randint(4, 6))
    title = chance.choice(("Push A", "Leg day", "Full body 2", "Upper strength"))
    image = Image.new("RGB", (_WIDTH, 1480), theme[0])
    draw = ImageDraw.Draw(image)
    _frame(draw, title, theme, chance)
    bottom, said = layout(draw, items, theme, chance)
    draw.rounded_rectangle((60, bottom + 20, 660, bottom + 100), 24, fill="#2563eb")
    draw.text((270, bottom + 42), "Start workout", font=font("screen", 28), fill="white")
    return Labelled(
        f"screen_{index:02d}.png", "screens", image.crop((0, 0, _WIDTH, bottom + 130)), (Part(title, said),)
    )


def _frame(draw, title, theme, chance) -> None:
    draw.text(
        (36, 14), f"{chance.randint(7, 22)}:{chance.randint(10, 59)}", font=font("screen", 24), fill=theme[2]
    )
    draw.text((640, 14), f"{chance.randint(20, 99)}%", font=font("screen", 22), fill=theme[2])
    draw.text((36, 70), title, font=font("screen", 42), fill=theme[2])
    draw.text((36, 128), f"{chance.randint(35, 70)} min", font=font("screen", 22), fill=theme[3])


def _cards(draw, items, theme, chance) -> tuple[int, tuple[Item, ...]]:
    """A card for each exercise: the name, its numbers below."""
    style, top, picture = chance.randrange(4), 180, chance.random() < 0.5
    for item in items:
        draw.rounded_rectangle((24, top, _WIDTH - 24, top + 120), 20, fill=theme[1])
        left = 150 if picture else 52
        if picture:
            draw.ellipse((48, top + 24, 120, top + 96), fill="#93c5fd")
        draw.text((left, top + 20), item.name, font=font("screen", 30), fill=theme[2])
        draw.text((left, top + 68), numbers(item, style), font=font("screen", 24), fill=theme[3])
        top += 140
    return top, tuple(items)


def _right(draw, items, theme, chance) -> tuple[int, tuple[Item, ...]]:
    """Names on the left, sets and repetitions on the right edge."""
    times, top, said = chance.choice((" x ", "×", " × ")), 190, []
    for item in items:
        amount = f"{item.duration_s} s" if item.duration_s else item.reps
        text = f"{item.sets}{times}{amount}"
        draw.text((36, top), item.name, font=font("screen", 27), fill=theme[2])
        width = font("screen", 27).getlength(text)
        draw.text((_WIDTH - 36 - width, top), text, font=font("screen", 27), fill=theme[2])
        draw.line((36, top + 56, _WIDTH - 36, top + 56), fill=theme[1], width=2)
        said.append(Item(item.name, sets=item.sets, reps=item.reps, duration_s=item.duration_s))
        top += 78
    return top, tuple(said)


def _set_rows(draw, items, theme, chance) -> tuple[int, tuple[Item, ...]]:
    """A small table of sets under each name."""
    top, said = 180, []
    for item in items[:4]:
        count = chance.randint(2, 4)
        weight = chance.choice((20, 32.5, 40, 60, 75, 100))
        reps = sorted((chance.choice((5, 6, 8, 10, 12)) for _ in range(count)), reverse=True)
        draw.text((36, top), item.name, font=font("screen", 30), fill="#3b82f6")
        for column, head in zip((60, 260, 480), ("SET", "KG", "REPS"), strict=True):
            draw.text((column, top + 46), head, font=font("screen", 20), fill=theme[3])
        for at, rep in enumerate(reps):
            row = top + 82 + at * 42
            for column, text in zip((72, 262, 492), (str(at + 1), f"{weight:g}", str(rep)), strict=True):
                draw.text((column, row), text, font=font("screen", 26), fill=theme[2])
        top += 82 + count * 42 + 26
        spelled = [str(rep) for rep in reps]
        said.append(
            Item(
                item.name,
                sets=count,
                reps=spelled[0] if len(set(spelled)) == 1 else "-".join(spelled),
                load=f"{weight:g} kg",
            )
        )
    return top, tuple(said)
