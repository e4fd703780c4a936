"""What closes a list by its name alone: `abs` below the lifts of a day is done, over a list it heads it."""

import re
from collections.abc import Sequence

from ml.extract.notation.line.lines import parse_line, whole
from ml.extract.notation.titles.headings import part_title
from ml.extract.notation.vocabulary import any_of
from storage.records.program import Exercise

_CLOSING = re.compile(
    any_of(
        r"abs|core|cardio|conditioning|mobility|stretch(?:ing|es)?|cool[ -]?down|foam roll(?:ing)?",
        r"пресс|растяжка|заминка|кардио|кор",
    )
    + r"(?:\s(?:work|day|circuit|stuff))?[.!]?",
    re.IGNORECASE,
)


def closing_name(pieces: Sequence[object], index: int) -> Exercise | None:
    """Give a part of a session that stands last in its list, without anything below it, as an exercise."""
    line = pieces[index]
    if not isinstance(line, str) or not _CLOSING.fullmatch(line.strip().lstrip("-*• ")):
        return None
    above = pieces[index - 1] if index else None
    below = pieces[index + 1] if index + 1 < len(pieces) else ""
    is_last = isinstance(below, str) and not below.strip()
    return whole(line) if is_last and _is_trained(above) else None


def _is_trained(above: object) -> bool:
    """Tell an exercise from a heading, or from an empty line, which would let the name open a list."""
    if isinstance(above, Exercise):
        return True
    if not isinstance(above, str) or part_title(above) is not None:
        return False
    return any(exercise.is_measured for exercise in parse_line(above).exercises)
