"""Cards of an app's circuit: `3 rounds • 25 min` over names, each with how often it is done below it."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words

_ROUNDS = r"\d{1,2}\s(?:rounds?|circuits?|laps|кругов|круга|круг|раунд\w*)"
# How long all of it takes, and of how much it is.
_TOTAL = r"~?\s?(?:[1-9]\d{1,2}\s?(?:min\w*|мин\w*)\.?|\d{1,2}\s(?:exercises|moves|упражнени\w+))"
_SUBTITLE = re.compile(rf"^(?P<rounds>{_ROUNDS})(?:\s*[•·●*|]\s*{_TOTAL})+\s*$", re.IGNORECASE)
# `15 times` by itself repeats what stands above it.
_COUNT = re.compile(r"^\s*(\d{1,3})\s?(?:times|раз|раза)\.?\s*$", re.IGNORECASE)
_FEWEST = 2


def with_cards_of_rounds(lines: Sequence[str]) -> list[str]:
    """Write `3 rounds • 25 min` as `3 rounds`, and names over `15 times` each as `Squats 15 reps`."""
    bare = [found["rounds"] if (found := _SUBTITLE.match(line.strip())) else line for line in lines]
    counted = [index for index in range(1, len(bare)) if _COUNT.match(bare[index])]
    if len(counted) < _FEWEST or not all(_is_card(bare, index) for index in counted):
        return bare
    made: list[str] = []
    for index, line in enumerate(bare):
        if index in counted and (found := _COUNT.match(line)):
            made[-1] = f"{made[-1].rstrip(' :')} {found[1]} reps"
        else:
            made.append(line)
    return made


def _is_card(lines: Sequence[str], index: int) -> bool:
    """Tell a name by itself from the last of a list of names, all of which are repeated."""
    is_alone = index < _FEWEST or not _is_name(lines[index - 2])
    return _is_name(lines[index - 1]) and is_alone


def _is_name(line: str) -> bool:
    return not re.search(r"\d", line) and exercise_words(line) > 0
