"""Messengers: a coach's message with a program between small talk, bubbles and times of day."""

from random import Random

from PIL import Image, ImageDraw

from tests.images.content import PEOPLE, lifts
from tests.images.fonts import font
from tests.images.kinds.spelling import line
from tests.images.truth import Labelled, Part

_BEFORE = (
    "Hey! Here is tomorrow's session:",
    "Morning! Today's plan",
    "As promised, the workout:",
    "Hi, new week",
)
_AFTER = ("Thanks! See you there", "Got it, thank you", "Perfect", "ok will do")
_THEMES = (("#e5ddd5", "#ffffff", "#dcf8c6", "#111111"), ("#0b141a", "#202c33", "#005c4b", "#e9edef"))


def make(chance: Random, index: int) -> Labelled:
    """Draw a chat with one program in it."""
    items = lifts(chance, chance.randint(4, 7))
    style = chance.randrange(5)
    mark = chance.choice(("", "- ", "• ", "{}. "))
    heading = chance.choice((None, "Push day", "Legs:", "Day 2 - Pull"))
    program = [heading] if heading else []
    program += [mark.format(at + 1) + line(item, chance, style) for at, item in enumerate(items)]
    bubbles = [(False, [chance.choice(_BEFORE)]), (False, program), (True, [chance.choice(_AFTER)])]
    image = draw_chat(chance, index, bubbles)
    return Labelled(f"chat_{index:02d}.png", "chats", image, (Part(heading, tuple(items)),))


def draw_chat(chance: Random, index: int, bubbles: list[tuple[bool, list[str]]]) -> Image.Image:
    """Draw bubbles; True is one of one's own, on the right."""
    back, theirs, own, ink = _THEMES[index % 2]
    image = Image.new("RGB", (900, 2000), back)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 900, 90), fill="#075e54")
    draw.text((90, 26), chance.choice(PEOPLE), font=font("screen", 30), fill="white")
    minute, top = chance.randint(0, 40), 120
    face = font("screen", 26)
    for mine, texts in bubbles:
        wide = int(max(face.getlength(text) for text in texts)) + 60
        left = 900 - 30 - max(wide, 200) if mine else 30
        tall = len(texts) * 40 + 50
        draw.rounded_rectangle(
            (left, top, left + max(wide, 200), top + tall), 18, fill=own if mine else theirs
        )
        for at, text in enumerate(texts):
            draw.text((left + 24, top + 14 + at * 40), text, font=face, fill=ink)
        stamp = f"{8 + index % 12}:{minute:02d}"
        draw.text(
            (left + max(wide, 200) - 74, top + tall - 30), stamp, font=font("screen", 18), fill="#8a9299"
        )
        minute, top = minute + 1, top + tall + 16
    return image.crop((0, 0, 900, top + 20))
