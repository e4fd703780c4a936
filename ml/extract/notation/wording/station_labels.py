"""Labels of stations and minutes, however they are set apart: `MIN 1 → 12 cal row`, `3 STATION` over a name.

A label before its work is written with a colon. One on a line of its own heads a list where several exercises
stand below it, and only numbers its card where each stands over a single one.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from ml.extract.notation.line.lines import parse_line
from ml.extract.notation.parsed import LineKind
from ml.extract.notation.vocabulary import any_of

_STATION = any_of(
    "stations?|stn|exercise|exc?|activity|move(?:ment)?|card|task", "станция|упражнение|упр|карточка"
)
_MINUTE = any_of("min(?:ute)?", "мин(?:ута)?")
_SIGN = r"(?:[-–—=]*[>→➔➜➡»]+|[-–—:.)=])"
# `MIN 2 → 10 swings`, `Station 4 Skipping`
_BEFORE_WORK = re.compile(
    rf"^\s*(?P<kind>{_MINUTE}|{_STATION})\.?\s*#?(?P<number>\d{{1,2}})"
    rf"(?:\s*{_SIGN}+\s*|\s+)(?=[^\W_])(?!(?:&|and|и|of|из|/|to|x|х)\b)(?P<work>.+)$",
    re.IGNORECASE,
)
_ALONE = re.compile(
    rf"^\W*(?:{_STATION}\.?\s*#?(?P<number>\d{{1,2}})|#?(?P<before>\d{{1,2}})[.)]?\s+{_STATION})\W*$",
    re.IGNORECASE,
)
# Beside labels with their numbers.
_UNNUMBERED = re.compile(r"^\W*(?:station|станция)\W*$", re.IGNORECASE)
_FEWEST = 2


@dataclass(slots=True)
class _Card:
    """A label alone on its line, and what stands below it."""

    label: str
    body: list[str] = field(default_factory=list)

    @property
    def names(self) -> int:
        """How many of its lines are no mere numbers."""
        return sum(parse_line(line).kind is not LineKind.NUMBERS for line in self.body if line.strip())


def with_stations_marked(lines: Sequence[str]) -> list[str]:
    """Write labels before their work with a colon, and leave out those that number cards of one exercise."""
    return _without_card_numbers(_with_colons(lines))


def is_station_label(text: str) -> bool:
    """Tell `STATION 3`, `3 STATION` alone, and `STATION` whose number was lost."""
    return bool(_ALONE.match(text) or _UNNUMBERED.match(text))


def _with_colons(lines: Sequence[str]) -> list[str]:
    found = [match for line in lines if (match := _BEFORE_WORK.match(line)) is not None]
    numbers = [int(match["number"]) for match in found]
    if len(numbers) < _FEWEST or numbers[0] != 1 or numbers != sorted(set(numbers)):
        return list(lines)
    return [_BEFORE_WORK.sub(r"\g<kind> \g<number>: \g<work>", line) for line in lines]


def _without_card_numbers(lines: Sequence[str]) -> list[str]:
    first = next((index for index, line in enumerate(lines) if _ALONE.match(line)), len(lines))
    cards: list[_Card] = []
    for line in lines[first:]:
        alone = _ALONE.match(line)
        if alone is not None or _UNNUMBERED.match(line):
            number = (alone["number"] or alone["before"]) if alone else str(len(cards) + 1)
            cards.append(_Card(f"Station {number}"))
        else:
            cards[-1].body.append(line)
    if len(cards) < _FEWEST:
        return list(lines)
    _leave_out_repeated(cards)
    # Below the last one may stand what closes the sheet.
    is_numbering = all(card.names == 1 for card in cards[:-1]) and cards[-1].names > 0
    heads = [[] if is_numbering else [card.label] for card in cards]
    bodies = [part for head, card in zip(heads, cards, strict=True) for part in (*head, *card.body)]
    return [*lines[:first], *bodies]


def _leave_out_repeated(cards: Sequence[_Card]) -> None:
    """Take what is said on each card, `rotate on the whistle`, off all of them."""
    said = Counter(line.strip().lower() for card in cards for line in card.body if not re.search(r"\d", line))
    for card in cards:
        card.body = [line for line in card.body if said[line.strip().lower()] < max(_FEWEST, len(cards) - 1)]
