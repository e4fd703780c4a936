"""Several names before one set of numbers: `leg curl + leg extension superset 3x15`, `toes, heels 9 each`."""

import re

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.line.exercise_line import read_exercise
from ml.extract.notation.line.remarks import is_remark
from ml.extract.notation.vocabulary import NAMED
from storage.records.program import Exercise

_SUPERSET = re.compile(
    r"\s*\(?\b(?:super-?\s?set|ss|giant set|tri-?set|суперсет|трисет)\b\)?\s*", re.IGNORECASE
)
_EACH = re.compile(r"\b(?:each|of each|both|apiece|кажд\w+)\W*$|\bпо\s+\d", re.IGNORECASE)
_SIGNS = re.compile(r"\s*(?:\s\+\s|\s&\s|/|,)\s*")
_SIDE = re.compile(r"\b(?:side|leg|arm|way|hand|direction|сторон|ног|рук)\w*\W*$", re.IGNORECASE)
_BEFORE_NUMBERS = re.compile(r"\d|\bпо\s")
_SETS_OF_EACH = re.compile(r"\bпо\s(?=\d+\s*[xх])", re.IGNORECASE)
_EACH_OF_THEM = re.compile(r"\bпо\s(?=\d)", re.IGNORECASE)
# `2 rounds of 10 each: squats, push-ups`, `3 круга по 10 — приседания, отжимания`: how often stands before.
_BEFORE_NAMES = re.compile(
    r"^(?P<numbers>\d{1,2}\s?(?:(?:(?:rounds?|sets?|rds)\s|[xх]\s?)(?:of\s)?"
    r"|(?:круг\w*|раунд\w*|подход\w*|сет\w*|сери\w+|раза?)\s(?:по\s)?)"
    r"\d{1,3}(?:\s?(?:reps|раз|повтор\w*|s|sec|сек))?)(?:\s(?:of\s)?each|\sкаждого)?\s*(?::|\s[-–—])\s+"
    r"(?P<names>[^\d:;]+)$",
    re.IGNORECASE,
)
_LONGEST = 4
_FEWEST = 2
_FEWEST_BARE = 3


def with_shared_numbers(text: str) -> tuple[Exercise, ...]:
    """Give the exercises of a line that names several and counts once; empty where it does not."""
    is_superset = _SUPERSET.search(text) is not None
    if not is_superset and (not _EACH.search(text) or _SIDE.search(text)):
        return ()
    bare = _SUPERSET.sub(" ", text)
    head = _BEFORE_NUMBERS.split(bare, maxsplit=1)[0]
    parts = _SIGNS.split(head.partition(": ")[2] or head)
    names = [name.strip(" :-–—.") for name in parts]
    is_tight = "/" in bare and " / " not in bare
    if is_tight and "," in head:
        return ()
    least = 2 if is_superset and not is_tight else 3
    if len(names) < least or not all(_is_name(name) for name in names):
        return ()
    numbers = _EACH_OF_THEM.sub("x ", _SETS_OF_EACH.sub("", bare[bare.index(names[-1]) :]))
    one = read_exercise(numbers)
    if one is None or not one.is_measured:
        return ()
    update = {"group": "A"} if is_superset else {"per_side": False}
    found = [one.model_copy(update={"name": name[:200], **update}) for name in names]
    if is_superset and one.rest_s is not None:
        found = [e.model_copy(update={"rest_s": None}) for e in found[:-1]] + found[-1:]
    return tuple(found)


def with_numbers_before(text: str) -> tuple[Exercise, ...]:
    """`2 rounds of 10: squats, push-ups`: each name with the numbers before them; empty for other lines."""
    found = _BEFORE_NAMES.match(text)
    names = [name.strip(" :-–—.") for name in _SIGNS.split(found["names"])] if found else []
    if len(names) < _FEWEST or not all(_is_name(name) and exercise_words(name) for name in names):
        return ()
    one = read_exercise(f"{names[0]} {found['numbers']}") if found else None
    return tuple(one.model_copy(update={"name": name[:200]}) for name in names) if one else ()


def named_behind_heading(text: str) -> tuple[Exercise, ...]:
    """Give the exercises that `Dryland 12 min: lunges, push-ups, rows` names without numbers; else none."""
    head, _, listed = text.partition(": ")
    names = [name.strip(" :-–—.") for name in _SIGNS.split(listed)]
    is_list = len(names) >= _FEWEST_BARE and not re.search(r"\d", listed) and not exercise_words(head)
    if not is_list or not all(_is_name(name) and exercise_words(name) for name in names):
        return ()
    return tuple(Exercise(name=name[:200]) for name in names)


def _is_name(text: str) -> bool:
    is_short = 0 < len(text.split()) <= _LONGEST
    return is_short and bool(NAMED.search(text)) and not is_remark(text)
