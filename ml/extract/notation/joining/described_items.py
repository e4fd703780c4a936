"""Handouts that describe each exercise between its name and its numbers, or behind them.

`Heel slide`, below it `Lie on your back. Slide one heel towards you.`, then `3 sets of 10`: every exercise is
written on one line, what to mind goes in brackets. How a page is written, it is written all the way down: one
such item alone is taken only where people know its name.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.joining.attributes import WORK, as_notation, is_heading, read_phrases
from ml.extract.notation.joining.phrases import Phrase
from ml.extract.notation.joining.sentences import ends_sentence, is_sentence
from ml.extract.notation.line.exercise_line import BULLET

_NUMBER = re.compile(
    r"^\s*(?:(?:exercise|ex\.?|упражнение|упр\.?)\s?№?)?\d{1,2}(?:\s?[.):]|\s[-–—](?=\s)|(?=\s))\s*",
    re.IGNORECASE,
)
_LONGEST_NAME = 8
_FEWEST = 2
# "hold for 20 seconds" inside a sentence that says how.
_HELD = re.compile(
    r"\bhold(?:ing)?(?: (?:it|this|that|the (?:stretch|position)|there|for|each|about))* "
    r"(?P<value>\d{1,3}(?:-\d{1,3})?\s?(?:s|secs?|seconds?))\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{2}[.!])\s+(?=[A-ZА-ЯЁ])")
# What the whole sheet is called.
_OF_SHEET = re.compile(
    r"\b(?:programme|program|workout|exercises|plan|программа|план|упражнения)$", re.IGNORECASE
)
_TWO = ("reps", "load", "scheme")


@dataclass(frozen=True, slots=True)
class _Item:
    first: int
    end: int
    name: str
    phrases: tuple[Phrase, ...]
    cues: tuple[str, ...]
    # Whether a description stands between its name and its numbers.
    is_parted: bool


def with_described_items(lines: Sequence[str]) -> list[str]:
    """Write each exercise that is described between its name and its numbers on one line."""
    items = _items(lines)
    described = [item for item in items if item.cues]
    is_known = any(item.is_parted and exercise_words(item.name) for item in described)
    if len(described) < _FEWEST and not is_known:
        return list(lines)
    made = list(lines)
    for item in reversed(items):
        said = (Phrase("other", "; ".join(item.cues)),) if item.cues else ()
        made[item.first : item.end] = [as_notation(item.name, [*item.phrases, *said])]
    return made


def _items(lines: Sequence[str]) -> list[_Item]:
    items: list[_Item] = []
    index = 0
    while index < len(lines):
        item = _item(lines, index)
        if item is not None:
            items.append(item)
        index = item.end if item is not None else index + 1
    return items


def _item(lines: Sequence[str], first: int) -> _Item | None:
    """Read the item whose name stands on a line: its description and its numbers, in any order."""
    name = _NUMBER.sub("", BULLET.sub("", lines[first].strip())).rstrip(": ")
    if not _is_name(name, lines[first]):
        return None
    phrases: list[Phrase] = []
    cues: list[str] = []
    is_parted, is_open, end = False, False, first + 1
    while end < len(lines):
        sentences = _sentences(BULLET.sub("", lines[end].strip()))
        if not (is_open or _told(sentences[0]) or is_sentence(sentences[0])):
            break
        for sentence in sentences:
            if told := _told(sentence):
                is_parted = is_parted or (bool(cues) and not phrases)
                phrases += told
                is_open = False
            elif sentence:
                cues.append(sentence)
                is_open = not ends_sentence(sentence)
        end += 1
    held = [found for cue in cues if (found := _HELD.search(cue))]
    fields = [phrase.field for phrase in phrases]
    if held and not {"hold", "time"} & set(fields):
        phrases.append(Phrase("hold", held[0]["value"], is_labelled=True))
    is_log = any(fields.count(field) > 1 for field in _TWO)
    if is_log or not set(fields) & WORK:
        return None
    return _Item(first, end, name, tuple(phrases), tuple(filter(None, _plain(cues))), is_parted)


def _sentences(text: str) -> list[str]:
    """Part a line, `Lift your hips. Repeat 12 times.`, where one of its sentences only says how much."""
    sentences = _SENTENCE_END.split(text)
    return sentences if len(sentences) > 1 and any(map(_told, sentences)) else [text]


def _told(text: str) -> list[Phrase]:
    return read_phrases(text.rstrip(" .!")) if re.search(r"\d", text) else []


def _is_name(name: str, line: str) -> bool:
    """Tell a few words that may name an exercise from sentences, numbers and headings."""
    is_short = 0 < len(name.split()) <= _LONGEST_NAME and not re.search(r"\d|[.!?,;]$", name)
    has_letters = re.search(r"[^\W\d_]{2}", name) is not None
    if _OF_SHEET.search(name):
        return False
    is_begun = not name[:1].islower() or exercise_words(name) > 0
    return is_short and has_letters and is_begun and not is_heading(line) and not _told(name)


def _plain(cues: Sequence[str]) -> list[str]:
    """Give the sentences without what would end a line or a bracket; numbers in them are none of the sets."""
    sentences = re.split(r"(?<=[.!?])\s+", " ".join(cues).replace("(", "").replace(")", ""))
    return [sentence.strip(" .!?") for sentence in sentences if not re.search(r"\d", sentence)]
