"""Ladders that stand below the names they are of: `thruster / burpee` over `21 - 15 - 9`."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.block_headers.rep_ladders import ladder
from ml.extract.notation.line.exercise_line import BULLET
from ml.extract.notation.spelling import plain

_BETWEEN_NAMES = re.compile(r"\s?[/,+&]\s?|\sand\s|\sи\s")
_ENDS = "#*=_[]:. "
# What follows has a number of its own.
_OF_ITS_OWN = re.compile(
    r"\W*(?:\d|then\b|and then\b|rest\b|finish|time\b|cap\b|потом|затем|отдых)", re.IGNORECASE
)
_HEADING = re.compile(r"\b(?:wod|workout|emom|amrap|tabata|warm|cool|day|partner|finisher)", re.IGNORECASE)
_MOST = 6


def with_ladders_first(lines: Sequence[str]) -> list[str]:
    """Put a ladder before the bare names above it, where no others follow that it could be of."""
    made = list(lines)
    for index, line in enumerate(lines):
        following = next((other for other in lines[index + 1 :] if other.strip()), "then")
        if not _is_ladder(line) or not _OF_ITS_OWN.match(following):
            continue
        first = index
        while first and index - first < _MOST and _are_names(made[first - 1]):
            first -= 1
        if first < index:
            made[first : index + 1] = [line, *made[first:index]]
    return made


def _is_ladder(line: str) -> bool:
    text = plain(line).strip(_ENDS)
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    return ladder(text) is not None and numbers[0] != numbers[-1] and max(numbers) <= 100


def _are_names(line: str) -> bool:
    """Tell a line of names that people know, without a number."""
    text = BULLET.sub("", plain(line)).strip(_ENDS)
    if not text or _HEADING.search(text) or re.search(r"\d|:\s*$", line):
        return False
    return all(part and exercise_words(part) for part in _BETWEEN_NAMES.split(text))
