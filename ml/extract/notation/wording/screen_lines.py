"""Lines as screens write them, where a person would use a sign: `MIN 2  10 burpees`, `15 min · 5 rounds`.

What a screen shows besides, the seconds to get ready and the sets to tick off, is left out.
"""

import re
from collections.abc import Sequence

from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.block_headers.scheme_words import scheme_of
from ml.extract.notation.joining.round_cards import with_cards_of_rounds

_MINUTE = re.compile(
    r"^\s*(?P<label>(?:min(?:ute)?|мин(?:ута)?)\s?(?P<number>\d{1,2}))\s+(?=[^\W_])(?!\d+\s?$)", re.IGNORECASE
)
_FEWEST = 2
_DOT = re.compile(r"\s*[·•●]\s*")
# The countdown of a timer.
_READY = re.compile(
    r"^\W*(?:prepare|preparation|get(?:ting)? ready|ready|countdown|count-?in|подготовка|приготов\w+)"
    r"\W+(?:0?0:[0-3]\d|[1-3]?\d\s?(?:s|secs?|seconds?|сек\w*|с))\s*$",
    re.IGNORECASE,
)
# Sets in circles to tick off: as many numbers as there are sets.
_TICKS = re.compile(r"^\s*\d{1,3}(?:\s+\d{1,3})*\s*$")
_SETS = re.compile(r"[^\W\d].*?(?<![\d.,])(?P<sets>\d{1,2})\s?[xх×]\s?(?P<reps>\d{1,3})(?!\d)")


def with_screen_lines(lines: Sequence[str]) -> list[str]:
    """Write the lines of a screen as a person would."""
    kept = _without_ticks([line for line in lines if not _READY.match(line)])
    return _with_minutes([_with_commas(line) for line in kept])


def _with_minutes(lines: Sequence[str]) -> list[str]:
    """Mark the minutes of an EMOM that are only counted: `MIN 1 12 swings`, `MIN 2 10 push-ups`."""
    found = [_MINUTE.match(line) for line in lines]
    numbers = [int(minute["number"]) for minute in found if minute]
    if numbers[:_FEWEST] != [1, 2]:
        return list(lines)
    return [
        f"{minute['label']}: {line[minute.end() :]}" if minute else line
        for line, minute in zip(lines, found, strict=True)
    ]


def _with_commas(line: str) -> str:
    """Part by commas what dots part, where it says how rounds are done."""
    if not _DOT.search(line) or with_cards_of_rounds([line]) != [line]:
        return line
    parted = ", ".join(part for part in _DOT.split(line) if part)
    return parted if scheme_of(parted) is not None or block_header(parted) is not None else line


def _without_ticks(lines: Sequence[str]) -> list[str]:
    """Leave out the sets to tick off below `Squat 5x5 80 kg`: `5 5 5 5 5`."""
    kept: list[str] = []
    for line in lines:
        if not (kept and _TICKS.match(line) and _shows_sets(kept[-1], line.split())):
            kept.append(line)
    return kept


def _shows_sets(above: str, ticks: Sequence[str]) -> bool:
    found = _SETS.search(above)
    if found is None or len(ticks) > int(found["sets"]):
        return False
    # One that was not read may be missing.
    return len(ticks) + 1 >= int(found["sets"]) and all(int(tick) <= int(found["reps"]) for tick in ticks)
