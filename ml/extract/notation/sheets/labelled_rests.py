"""Rests that a line gives by the labels of exercises: `Rest: T1 3-5 min, T2 2 min`, `Rest: A 2 min`."""

import re
from collections.abc import Mapping

from ml.extract.notation.line.exercise_line import read_numbers
from ml.extract.notation.spelling import plain
from ml.extract.notation.units import Unit, spellings
from storage.records.program import Exercise

_LABEL = r"(?:[A-HT]\d?|[A-H][1-4])"
_LABELS = rf"(?P<labels>{_LABEL}(?:\s?(?:[/&,+]|and|и)\s?{_LABEL})*)"
_TIME = rf"(?P<time>\d[\d:.,]*(?:\s?[-–]\s?\d[\d:.,]*)?\s?(?:{spellings(Unit.SECOND, Unit.MINUTE)}|'|\")?\.?)"
_OPENS = re.compile(r"^\W*(?:rests?|rest (?:times?|periods?)|отдых)\b\s*[:=-]?\s*", re.IGNORECASE)
_ONE = re.compile(rf"\s*(?:{_LABELS}\s?[:=-]?\s*{_TIME})\s*(?:[,;.]|$)")
_FEWEST = 2


def rests_by_label(line: str) -> Mapping[str, int] | None:
    """Give the seconds for each label; None for a line that gives fewer than two."""
    text = plain(line)
    opened = _OPENS.match(text)
    if opened is None:
        return None
    found: dict[str, int] = {}
    at = opened.end()
    while (one := _ONE.match(text, at)) is not None and one.end() > at:
        rest = read_numbers(f"rest {one['time']}")
        if rest is None or rest.rest_s is None:
            return None
        found |= dict.fromkeys(re.findall(_LABEL, one["labels"]), rest.rest_s)
        at = one.end()
    return found if len(found) >= _FEWEST and at == len(text) else None


def rested_by_label(exercise: Exercise, rests: Mapping[str, int]) -> Exercise:
    """Give an exercise the rest of the label that its line begins with; its own stays."""
    source = (exercise.source or "").lstrip(" -*•([")
    label = next((label for label in rests if re.match(rf"{label}(?:\d(?!\d))?[\s.):-]", source)), None)
    if exercise.rest_s is not None or label is None:
        return exercise
    return exercise.model_copy(update={"rest_s": rests[label]})
