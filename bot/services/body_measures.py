"""Typed age, height and weight, as people write them."""

import re
from collections.abc import Mapping
from typing import Any

from bot.errors import TellPersonError
from storage.records.profile import AGE_RANGE, HEIGHT_RANGE_CM, WEIGHT_RANGE_KG

_RANGES: dict[str, tuple[float, float]] = {
    "age": AGE_RANGE,
    "height_cm": HEIGHT_RANGE_CM,
    "weight_kg": WEIGHT_RANGE_KG,
}
_NUMBER = r"-?\d{1,9}(?:[.,]\d{1,2})?"
_FEET = re.compile(r"(\d)\s*(?:'|ft|feet|foot)\s*(\d{1,2})?\s*(?:\"|''|in\b|inch(?:es)?)?", re.IGNORECASE)
_MEASURES: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
    (name, factor, re.compile(rf"({_NUMBER})\s*(?:{units})(?!\w)", re.IGNORECASE))
    for name, factor, units in (
        ("height_cm", 1.0, "cm|см"),
        ("height_cm", 100.0, "m|м|metres?|meters?"),
        ("weight_kg", 1.0, "kgs?|кг|kilos?"),
        ("weight_kg", 0.45359237, "lbs?|pounds?|фунт(?:а|ов)?"),
        ("age", 1.0, "years?(?: old)?|yrs?|yo|y/o|лет|год|года"),
    )
)
_BARE_AGE = re.compile(rf"(?:\s*(?:age|возраст|мне|i'?m|i am)\s*:?)?\s*({_NUMBER})\s*", re.IGNORECASE)


def set_body(answers: Mapping[str, Any], text: str) -> dict[str, Any]:
    """Read typed age, height and weight: `34`, `34, 172 cm, 70 kg`, `5'7`, `154 lb`.

    A bare number is the age. Raises TellPersonError naming what is accepted.
    """
    found = _read(text)
    if not found:
        raise TellPersonError("profile-about-unread", low=AGE_RANGE[0], high=AGE_RANGE[1])
    for name, value in found.items():
        low, high = _RANGES[name]
        if not low <= value <= high:
            raise TellPersonError(f"profile-{name.replace('_', '-')}-range", low=int(low), high=int(high))
    return {**answers, **found}


def _read(text: str) -> dict[str, float | int]:
    found: dict[str, float | int] = {}
    rest = text
    if feet := _FEET.search(rest):
        found["height_cm"] = round(int(feet[1]) * 30.48 + int(feet[2] or 0) * 2.54)
        rest = rest.replace(feet[0], " ", 1)
    for name, factor, pattern in _MEASURES:
        if name not in found and (match := pattern.search(rest)):
            found[name] = round(_number(match[1]) * factor, 1)
            rest = rest.replace(match[0], " ", 1)
    bare = _BARE_AGE.fullmatch(rest.strip(" ,;."))
    if "age" not in found and bare:
        found["age"] = _number(bare[1])
    if "age" in found:
        found["age"] = int(found["age"])
    return found


def _number(text: str) -> float:
    return float(text.replace(",", "."))
