"""How hard something is done, said behind its numbers: `10 minutes, low resistance`."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words

_MANNER = re.compile(
    r"^(?P<numbers>\W*\d[\d\s:.–-]*(?:min(?:ute)?s?|s(?:ec(?:ond)?s?)?|reps?|km|m|мин|сек|раз)\.?),\s+"
    r"(?P<manner>(?:low|light|easy|medium|moderate|high|heavy|no|л[её]гк\w+|низк\w+|средн\w+|высок\w+)\s"
    r"(?:resistance|gear|intensity|incline|level|tension|сопротивлени\w+|нагрузк\w+))\W*$",
    re.IGNORECASE,
)


def with_manners_at_names(lines: Sequence[str]) -> list[str]:
    """Write `Bike` over `10 minutes, low resistance` as `Bike (low resistance)` over `10 minutes`."""
    made: list[str] = []
    for line in lines:
        found = _MANNER.match(line)
        if found and made and not re.search(r"\d", made[-1]) and exercise_words(made[-1]):
            made[-1] = f"{made[-1].rstrip()} ({found['manner']})"
            made.append(found["numbers"])
        else:
            made.append(line)
    return made
