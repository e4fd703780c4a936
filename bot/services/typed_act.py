"""What people type in place of tapping a workout's button: `done`, `skip`, `готово`."""

import re
from enum import StrEnum


class TypedAct(StrEnum):
    """A button of a workout's page, by what it does."""

    FIRST = "first"
    NEXT = "next"
    SKIP = "skip"
    UNDO = "undo"
    FINISH = "finish"


_WORDS: dict[TypedAct, tuple[str, ...]] = {
    TypedAct.FIRST: ("done", "did it", "готово", "готов", "готова", "сделано", "сделал", "сделала"),
    TypedAct.NEXT: ("next", "next exercise", "дальше", "далее", "следующее", "следующее упражнение"),
    TypedAct.SKIP: ("skip", "skip it", "skip this", "пропустить", "пропускаю", "пропуск", "пропусти"),
    TypedAct.UNDO: ("undo", "oops", "отменить", "убрать", "убери", "ой"),
    TypedAct.FINISH: ("finish", "finished", "finish workout", "закончить", "закончил", "закончила", "хватит"),
}  # fmt: skip
_MARKS: dict[str, TypedAct] = dict.fromkeys("✓✔✅", TypedAct.FIRST)
_ACTS = _MARKS | {word: act for act, words in _WORDS.items() for word in words}
_AROUND = re.compile(r"^[\W_]+|[\W_]+$")


def read_act(text: str) -> TypedAct | None:
    """Give the button that a text names, if it names nothing else."""
    said = text.strip().casefold().replace("\ufe0f", "")
    return _ACTS.get(said) or _ACTS.get(_AROUND.sub("", said))
