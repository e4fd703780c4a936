"""Sets of a log that stand one below the other with nothing but their repetitions."""

import itertools
import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.token_rules.noting import set_by_set

_COUNT = re.compile(r"^\s*(?:[-*•]\s*)?(\d{1,2})(?:\s?(?:reps?|раза?|повт\w*\.?))?\s*$", re.IGNORECASE)
_FEWEST = 2


def with_sets_beside(lines: Sequence[str]) -> list[str]:
    """Write `Chin-ups` over 10, 8 and 6, a line each, as `Chin-ups 3x10-8-6`; lines that only count stay."""
    made: list[str] = []
    for is_count, group in itertools.groupby(lines, key=lambda line: bool(_COUNT.match(line))):
        run = list(group)
        numbers = [found[1] for line in run if (found := _COUNT.match(line))]
        if is_count and len(run) >= _FEWEST and made and _is_name(made[-1]) and not _only_counts(numbers):
            reps = set_by_set(numbers, [1] * len(numbers))
            made[-1] = f"{made[-1].rstrip(' :')} {len(numbers)}x{reps}"
        else:
            made += run
    return made


def _is_name(line: str) -> bool:
    return not re.search(r"\d", line) and exercise_words(line) > 0


def _only_counts(numbers: Sequence[str]) -> bool:
    """Tell 1, 2, 3, which number lines that hold no more."""
    return [int(number) for number in numbers] == list(range(1, len(numbers) + 1))
