"""Values of programs in one spelling, so that "3 x 8 – 10 reps" and "3 x 8-10" count as the same."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from rapidfuzz import fuzz

FIELDS = ("sets", "reps", "load", "duration_s", "distance_m", "rest_s")
_EMPTY = {"", "-", "–", "—", "none", "null", "n/a", "na"}
_ABBREVIATIONS = {
    "db": "dumbbell", "bb": "barbell", "kb": "kettlebell", "ohp": "overhead press",
    "rdl": "romanian deadlift", "ohs": "overhead squat", "du": "double under", "dus": "double under",
    "ttb": "toe to bar", "t2b": "toe to bar",
    "ctb": "chest to bar", "c2b": "chest to bar", "hspu": "handstand push up", "wb": "wall ball",
    "pushup": "push up", "pullup": "pull up", "chinup": "chin up", "situp": "sit up", "stepup": "step up",
    "wallball": "wall ball", "warmup": "warm up", "cooldown": "cool down", "muscleup": "muscle up",
    "calorie": "cal", "calories": "cal", "cals": "cal",
}  # fmt: skip
_LABEL = re.compile(r"^\s*(?:[a-f]\d?[.):]|[a-f]\d\s|\d+[.)]|[-*•·])\s*(?=\w)")
_MAXIMUM = re.compile(
    r"as many (?:reps |rounds )?as possible|to failure|till failure|failure|amrap|maximum|максимум|макс|max"
)
_COUNTED = re.compile(
    r"\b(?:reps?|repetitions?|times|each|per|every|sides?|legs?|arms?|steps?|cal(?:orie)?s?|e/s|ea|раз|повт\w*|на"
    r"|сторону|ногу|руку|x)\b\.?"
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def name_forms(name: object) -> str:
    """Give a name in lower case, singular, without labels and signs."""
    text = _LABEL.sub("", _plain(name).replace("ё", "е"))
    words = []
    for word in re.sub(r"[^\w]+", " ", text).split():
        is_plural = len(word) > 3 and word.endswith("s") and not word.endswith("ss") and word.isascii()
        spelled = _ABBREVIATIONS.get(word) or (word[:-1] if is_plural else word)
        words.append(_ABBREVIATIONS.get(spelled, spelled))
    return " ".join(words)


def likeness(found: Mapping[str, Any], wanted: Mapping[str, Any]) -> float:
    """Give how alike a name is to the label's, or to the nearest of its `alts`: 0 to 100."""
    names = [wanted["name"], *(wanted.get("alts") or {}).get("name", [])]
    form = name_forms(found.get("name"))
    return max(fuzz.token_sort_ratio(form, name_forms(name)) for name in names) if form else 0.0


def same_name(found: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Tell whether a name has the label's words."""
    return likeness(found, wanted) == 100.0


def is_right(name: str, found: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Tell whether a value is the label's, or one of its `alts`."""
    normal = NORMAL[name]
    accepted = [wanted.get(name), *(wanted.get("alts") or {}).get(name, [])]
    value = normal(found.get(name))
    return any(_is_same(value, normal(other)) for other in accepted)


def _is_same(value: object, other: object) -> bool:
    if isinstance(value, float) and isinstance(other, float):
        return abs(value - other) < 0.51
    return value == other


def _plain(value: object) -> str:
    return unicodedata.normalize("NFKC", str(value or "")).lower()


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and value.strip().lower() in _EMPTY)


def _integer(value: Any) -> int | None:
    return None if _is_blank(value) else int(float(value))


def _metres(value: Any) -> float | None:
    return None if _is_blank(value) else round(float(value), 1)


def _reps(value: Any) -> str | None:
    if _is_blank(value):
        return None
    text = _COUNTED.sub(" ", _MAXIMUM.sub("max", _plain(value)))
    text = re.sub(r"[–—−,/;]|\bto\b|\bдо\b", "-", text)
    text = re.sub(r"\s*-\s*", "-", re.sub(r"\s+", " ", text).strip(" -.()")).replace(" ", "-")
    parts = re.sub(r"-+", "-", text).split("-")
    return (parts[0] if len(set(parts)) == 1 else "-".join(parts)) or None


def _load(value: Any) -> str | None:
    if _is_blank(value):
        return None
    text = re.sub(r"body\s*-?\s*weight|\bbw\b|свой вес|собственный вес|\bс/в\b", "bw", _plain(value))
    text = re.sub(r"(\d),(\d)", r"\1.\2", text).replace("кг", "kg")
    text = re.sub(r"lbs?\b|pounds?|#", "lb", re.sub(r"kilograms?|kilos?|kgs\b", "kg", text))
    text = re.sub(r"\b1?\s*rm\b|\bof\b|per hand|each|per side|dumbbells?|@", " ", text)
    text = re.sub(r"\s+", "", re.sub(r"[–—−/,;]", "-", text))
    units = re.findall(r"kg|lb|%", text)
    if len(units) > 1 and len(set(units)) == 1:
        text = re.sub(r"kg|lb|%", "", text) + units[0]
    return text.strip("-") or None


NORMAL: dict[str, Callable[[Any], Any]] = {
    "sets": _integer,
    "reps": _reps,
    "load": _load,
    "duration_s": _integer,
    "distance_m": _metres,
    "rest_s": _integer,
}
