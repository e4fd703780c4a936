"""Sessions that are numbered alike, what is done behind a colon: `Key run #1: 10 min easy`, `Q1: 3 km E`."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.sports import sport_of
from ml.extract.notation.titles.days import day_with_content
from ml.extract.notation.titles.headings import part_title
from ml.extract.notation.vocabulary import any_of

_NUMBERED = re.compile(
    r"^\W{0,3}(?P<head>(?P<kind>[^\W\d][^\d:]{1,24}?\s(?:#|№)?|[Qq])(?P<number>\d{1,2}))\s*:\s+(?P<content>\S.*\d.*)$"
)
# These number what one session consists of, or choices.
_NO_SESSION = re.compile(
    any_of(
        r"(?:set|round|station|min(?:ute)?s?|exercise|ex|superset|block|part|step|movement|lap|interval|rep",
        r"option|level|variant|choice|week|wk|team|heat|lane|stage|tier",
        r"подход|сет|круг|раунд|станция|минута|упражнение|блок|часть|шаг|вариант|неделя)",
    )
    + r"\b",
    re.IGNORECASE,
)

# Days of a split; a part of the body or a way to swim elsewhere.
_OF_SPLIT = re.compile(
    r"(?:push|pull|legs?|upper|lower|chest|back|arms|shoulders)(?: body| day)?", re.IGNORECASE
)
_SETS = re.compile(r"\d\s?[xх×]\s?\d", re.IGNORECASE)


def with_heads_apart(lines: Sequence[str]) -> tuple[list[str], frozenset[str]]:
    """Give each head its own line; gives the heads as well."""
    found = [_head_of(line) for line in lines]
    numbers: dict[str, list[int]] = {}
    for one in found:
        if one is not None:
            numbers.setdefault(one["kind"].lower(), []).append(int(one["number"]))
    series = {
        kind for kind, said in numbers.items() if len(said) > 1 and said == list(range(1, len(said) + 1))
    }
    made: list[str] = []
    heads: set[str] = set()
    for line, one in zip(lines, found, strict=True):
        if one is None or one["kind"].lower() not in series:
            made.append(line)
            continue
        made += [one["head"], one["content"]]
        heads.add(one["head"])
    return made, frozenset(heads)


def _head_of(line: str) -> re.Match[str] | None:
    found = _NUMBERED.match(line)
    if found is None or day_with_content(line) is not None:
        return None
    kind = found["kind"].strip(" #№")
    if _OF_SPLIT.fullmatch(kind) and _SETS.search(found["content"]):
        return found
    if part_title(line) is not None:
        return None
    is_sport = sport_of(kind) is not None or "#" in found["kind"]
    return None if _NO_SESSION.search(kind) or (exercise_words(kind) and not is_sport) else found
