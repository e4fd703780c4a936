"""Handouts that number their exercises: `1 Pendulum` over `2 sets of 60 seconds` and what to mind."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ml.extract.notation.joining.attributes import WORK, as_notation, read_phrases
from ml.extract.notation.joining.phrases import Phrase
from ml.extract.notation.line.exercise_line import BULLET

_NAMED = re.compile(
    r"^\s*(?:(?:exercise|упражнение)\s)?(?P<number>\d{1,2})(?P<stop>[.):]|\s[-–—])?\s+"
    r"(?!(?:sets?|reps?|repetitions?|times|rounds?|min\w*|sec\w*|x|х|подход\w*|повтор\w*|раза?|круг\w*|мин\w*|сек\w*)\b)"
    r"(?P<name>[^\W\d][^\d:]{2,60})$",
    re.IGNORECASE,
)
_FEW, _MANY = 2, 3


@dataclass(frozen=True, slots=True)
class _Item:
    first: int
    end: int
    name: str
    number: int
    has_stop: bool
    phrases: tuple[Phrase, ...]
    # None where its lines say more than phrases and words behind them: sets one by one, another exercise.
    cues: tuple[str, ...] | None


def with_numbered_items(lines: Sequence[str]) -> list[str]:
    """Write each item with its numbers on one line; what is said of it besides goes in brackets."""
    items = _items(lines)
    told = [item for item in items if {phrase.field for phrase in item.phrases} & WORK]
    least = _FEW if all(item.has_stop for item in items) else _MANY
    if len(items) < least or len(told) < len(items):
        return list(lines)
    made = list(lines)
    for item in reversed(items):
        if item.cues is None:
            made[item.first] = f"{item.number}. {item.name}"
            continue
        said = (Phrase("other", "; ".join(item.cues)),) if item.cues else ()
        made[item.first : item.end] = [as_notation(item.name, [*item.phrases, *said])]
    return made


def _items(lines: Sequence[str]) -> list[_Item]:
    """Give the items that count from one, each up to an empty line or the next."""
    items: list[_Item] = []
    for index, line in enumerate(lines):
        found = _NAMED.match(line)
        if found is not None and int(found["number"]) == len(items) + 1:
            items.append(_item(lines, index, found))
    return items


def _item(lines: Sequence[str], first: int, found: re.Match[str]) -> _Item:
    end = first + 1
    phrases: list[Phrase] = []
    cues: list[str] = []
    is_more = False
    while end < len(lines) and lines[end].strip() and not _NAMED.match(lines[end]):
        text = BULLET.sub("", lines[end].strip())
        told = read_phrases(text)
        phrases += told
        if (told and cues) or (not told and re.search(r"\d", text)):
            is_more = True
        elif not told:
            cues.append(text.strip(" .;"))
        end += 1
    fields = [phrase.field for phrase in phrases]
    is_more = is_more or any(fields.count(field) > 1 for field in ("reps", "load", "scheme"))
    kept = None if is_more else tuple(cues)
    return _Item(
        first, end, found["name"].strip(), int(found["number"]), bool(found["stop"]), tuple(phrases), kept
    )
