"""Heads of the parts of a sheet, labelled alike: `PART 1: AGILITY (2 rounds)`, `B) Metcon`, `Block 2 - Run`.

One such line may be an exercise with a label; several in the order of their labels, each over lines of its
own, head what stands below them, whatever they are called.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from ml.extract.exercise_words import is_movement
from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.line.lines import parse_line
from ml.extract.notation.parsed import Block, LineKind
from ml.extract.notation.spelling import plain
from ml.extract.notation.vocabulary import any_of

_KIND = any_of("part|block|section|phase|segment|piece", "часть|блок|секция|раздел")
_HEAD = re.compile(
    rf"^\W{{0,3}}(?:(?P<kind>{_KIND})\s?#?(?P<label>[a-f]|[1-9])\s*[:.)–—-]+|(?P<letter>[A-F])\s*[.):]+)"
    r"\s*(?P<title>[^\W\d][^\d(]{2,40}?)\s*[-–—,]?\s*(?P<said>\([^()]*\)|x\s?\d{1,2}|\d{1,2}\s?x)?:?\s*$",
    re.IGNORECASE,
)
# One station of several, on a card of its own.
_STATION = re.compile(
    r"^\W{0,3}(?:station|станция)\s?#?(?P<label>\d{1,2})\s*[:.)–—-]*\s*(?P<title>[^\W\d][^\d:]{2,40})$",
    re.IGNORECASE,
)
_FEWEST = 2


def part_heads(lines: Sequence[str]) -> dict[str, Block | None]:
    """Give the lines that head such parts, with the rounds that they say."""
    filled = [line.strip() for line in lines if line.strip()]
    if stations := _stations(filled):
        return stations
    found: dict[str, re.Match[str]] = {}
    for line, following in pairwise(filled):
        if (head := _HEAD.match(plain(line))) is not None and _is_over(head, following):
            found[line] = head
    labels = [(head["label"] or head["letter"]).lower() for head in found.values()]
    if len(labels) < _FEWEST or any(after <= before for before, after in pairwise(labels)):
        return {}
    return {line: _rounds(head) for line, head in found.items()}


def _stations(filled: Sequence[str]) -> dict[str, Block | None]:
    """Give the heads of stations, `Station 3: Kettlebells`; none where one is the exercise itself."""
    over = [(line, following) for line, following in pairwise([*filled, ""]) if _STATION.match(plain(line))]
    are_heads = all(
        re.search(r"\d", below) and not _STATION.match(below) and _is_list(below) for _, below in over
    )
    return {line: None for line, _ in over} if are_heads else {}


def _is_over(head: re.Match[str], following: str) -> bool:
    """Tell a head from a labelled exercise, `A. Front squat` over `5x3` or over `B. Row`."""
    is_exercise = head["letter"] and is_movement(head["title"])
    return not _HEAD.match(plain(following)) and not is_exercise and _is_list(following)


def _is_list(following: str) -> bool:
    """Tell what opens a list from the numbers of the line above it."""
    return block_header(following) is not None or parse_line(following).kind is not LineKind.NUMBERS


def _rounds(head: re.Match[str]) -> Block | None:
    said = (head["said"] or "").strip("()")
    times = re.fullmatch(r"x?\s?(\d{1,2})\s?x?", said, re.IGNORECASE)
    header = block_header(f"{times[1]} rounds" if times else said)
    return header[0] if header is not None and not header[1] else None
