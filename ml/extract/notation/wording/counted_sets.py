"""Sets counted out in words of their own: `10 reps, 8 reps, 6 reps`, `12 cal x 4`, rounds below a Tabata."""

import re
from collections.abc import Sequence

from ml.extract.notation.token_rules.noting import set_by_set

_REPS = r"\d{1,3}\s?(?:reps?|повт\w*|раза?)"
# The word behind each number: it is no ladder, and no list of exercises.
_REPS_OF_SETS = re.compile(rf"^(?P<name>[^\d]*?)(?P<reps>{_REPS}(?:\s?[,;/]\s?{_REPS})+)\s*$", re.IGNORECASE)
_CALORIES_OF_SETS = re.compile(
    r"(?P<calories>\d{1,3}\s?(?:k?cals?|calories|ккал))\s?[xх×]\s?(?P<sets>\d{1,2})(?=\s*$|[,;])",
    re.IGNORECASE,
)
# `4 sets, 15, 12, 10, 10 reps`
_SETS_AND_REPS = re.compile(
    r"(?<![\d.,])(?P<sets>\d)\s?(?:sets?|подход\w*|сет\w*)\s?[,:;]\s?(?P<reps>\d{1,3}(?:\s?[,/]\s?\d{1,3})+)"
    r"(?:\s?(?:reps?|повт\w*|раза?))?(?![\d.:%]|\s?(?:kg|lb|кг|s\b|sec|сек))",
    re.IGNORECASE,
)
_TABATA = re.compile(r"^\W*(?:tabata|табата)\b[^\d:]*$", re.IGNORECASE)
_ROUNDS_ALONE = re.compile(r"^\W*\d{1,2}\s(?:rounds?|rds|круг\w*|раунд\w*)\W*$", re.IGNORECASE)


def with_sets_counted(lines: Sequence[str]) -> list[str]:
    """Write `Chin up 10 reps, 8 reps` as `Chin up 2x10-8`, `12 cal x 4` as `4 x 12 cal`."""
    made: list[str] = []
    for line in lines:
        if made and _ROUNDS_ALONE.match(line) and _TABATA.match(made[-1]):
            made[-1] = f"{made[-1].rstrip()}, {line.strip()}"
        else:
            made.append(_counted(line))
    return made


def _counted(line: str) -> str:
    line = _SETS_AND_REPS.sub(_set_by_set, line)
    line = _CALORIES_OF_SETS.sub(r"\g<sets> x \g<calories>", line)
    found = _REPS_OF_SETS.match(line)
    if found is None:
        return line
    numbers = re.findall(r"\d+", found["reps"])
    return f"{found['name']}{len(numbers)}x{set_by_set(numbers, [1] * len(numbers))}"


def _set_by_set(found: re.Match[str]) -> str:
    """Write repetitions set by set where there are as many as sets."""
    numbers = re.findall(r"\d+", found["reps"])
    return f"{found['sets']}x{'-'.join(numbers)}" if len(numbers) == int(found["sets"]) else found[0]
