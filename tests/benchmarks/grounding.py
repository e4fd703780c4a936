"""How well OCR checks a vision model: true values that are doubted, lies and inventions that are flagged."""

import re
from collections import Counter
from collections.abc import Sequence
from random import Random
from typing import Any

from ml.extract.extractor import OcrExtractor
from ml.extract.grounding.ground import grounded
from ml.extract.images import open_image
from ml.extract.layout.page import read_page
from ml.extract.words import Word
from storage.records.program import Exercise, Program, Session
from tests.images.corpus import corpus
from tests.images.truth import Labelled, Part

FIELDS = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")
INVENTED = Exercise(name="Skater hops", sets=3, reps="14")


async def measure() -> list[str]:
    """Score the kept half of the labelled images, a third of a minute for every ten."""
    ocr, chance = OcrExtractor(), Random("lies")
    stated, doubted, lies, caught = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for page in filter(lambda page: page.parts, corpus("kept")):
        words = ocr.read_words(open_image(page.content()))
        true = _program(page)
        for exercise in _grounded(true, words):
            said = [name for name in ("name", *FIELDS) if getattr(exercise, name) is not None]
            stated.update(said)
            doubted.update(set(said) & {flag.field for flag in exercise.flags})
        told = [_lied(exercise, chance) for exercise in true]
        for exercise, (_, field) in zip(_grounded([e for e, _ in told], words), told, strict=True):
            lies[field] += 1
            caught[field] += field in {flag.field for flag in exercise.flags}
        lies["invented"] += 1
        caught["invented"] += bool(_grounded([*true, INVENTED], words)[-1].flags)
    return [
        f"true values doubted {_share(doubted, stated)}: {_by_field(doubted, stated)}",
        f"lies flagged {_share(caught, lies)}: {_by_field(caught, lies)}",
    ]


def _program(page: Labelled) -> list[Exercise]:
    """Give the truth as a perfect model would state it."""
    parts: Sequence[Part] = page.parts
    return [
        Exercise(name=item.name, per_side=item.per_side, **{name: getattr(item, name) for name in FIELDS})
        for part in parts
        for item in part.items
    ]


def _grounded(exercises: Sequence[Exercise], words: Sequence[Word]) -> tuple[Exercise, ...]:
    said = Program(is_program=True, sessions=(Session(exercises=tuple(exercises)),))
    return grounded(said, words, read_page(words)).exercises


def _lied(exercise: Exercise, chance: Random) -> tuple[Exercise, str]:
    """Change one number of an exercise, as a model does that guesses; gives which field was changed."""
    numbered = [name for name in FIELDS if re.search(r"\d", str(getattr(exercise, name) or ""))]
    if not numbered:
        return exercise.model_copy(update={"sets": 9}), "sets"
    field = chance.choice(numbered)
    return exercise.model_copy(update={field: _changed(getattr(exercise, field), field, chance)}), field


def _changed(value: Any, field: str, chance: Random) -> Any:
    if isinstance(value, str):
        wrong = chance.choice((1, 2, 5))
        return re.sub(r"\d+", lambda number: str(int(number[0]) + wrong), value, count=1)
    if field == "sets":
        return value + chance.choice((1, 2))
    return value + (100.0 if field == "distance_m" else chance.choice((5, 10, 15, 30)))


def _share(part: Counter[str], whole: Counter[str]) -> str:
    return f"{part.total()}/{whole.total()} = {part.total() / whole.total():.3f}"


def _by_field(part: Counter[str], whole: Counter[str]) -> str:
    return ", ".join(f"{name} {part[name]}/{count}" for name, count in whole.items())
