"""Sets of a lift on lines below its first, and weights whose unit a line of its own gives."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words

_SET = (
    r"\d{1,2}\s?[xх×*]\s?(?:[1-9]|1\d|20)\s*(?:@|at\s|по\s)\s*\d{1,3}(?:[.,]\d{1,2})?\s*(?:kgs?|lbs?|кг|%)?"
)
_NAMED = re.compile(rf"^(?P<name>\W*[^\W\d_][^\d@:;,]*?)[\s:–-]+(?P<set>{_SET})$", re.IGNORECASE)
_BARE = re.compile(rf"^\s*(?:[-*•]\s*)?{_SET}$", re.IGNORECASE)
# `(all kg)`, `weights in kg`, `all weights are in lb`
_UNIT_OF_ALL = re.compile(
    r"^\W*(?:all\s+(?:(?:weights?|loads?)\s+)?(?:are\s+)?(?:in\s+)?|(?:weights?|loads?)\s+(?:are\s+)?in\s+"
    r"|вс[её]\s+в\s+|веса?\s+в\s+)(?P<unit>kg|lbs?|кг)\W*$",
    re.IGNORECASE,
)
_BARE_LOAD = re.compile(r"((?:@|\bat)\s*\d{1,3}(?:[.,]\d{1,2})?)\s*$", re.IGNORECASE)


def with_sets_below_names(lines: Sequence[str]) -> list[str]:
    """Part `Bench 1x8 @ 60` from its name where `1x6 @ 70` below it goes on with the same lift."""
    made: list[str] = []
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else ""
        found = _NAMED.match(line.rstrip()) if _BARE.match(following.rstrip()) else None
        if found is not None and exercise_words(found["name"]):
            made += [found["name"].rstrip(), found["set"]]
        else:
            made.append(line)
    return made


def with_unit_of_all(lines: Sequence[str]) -> list[str]:
    """Write the unit of `(all kg)` behind the bare weights: `OHP 4x6 @ 42.5` is of 42.5 kg."""
    unit = next((found["unit"] for line in lines if (found := _UNIT_OF_ALL.match(line))), None)
    if unit is None:
        return list(lines)
    return [_BARE_LOAD.sub(rf"\1 {unit}", line) for line in lines if not _UNIT_OF_ALL.match(line)]
