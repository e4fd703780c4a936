"""Weights, times and distances in the person's language and units."""

import re

from bot.views.texts import Texts
from storage.records.person import KG_PER_LB, Units
from storage.records.workout import SetValues

_NUMBER = r"\d+(?:[.,]\d+)?"
_WEIGHT = re.compile(
    rf"({_NUMBER}(?:\s*[-–—]\s*{_NUMBER})*)\s*(?:(kgs?|кг)|(lbs?|фунт\w*))(?!\w)", re.IGNORECASE
)


def number_text(texts: Texts, value: float, digits: int = 2) -> str:
    """Write a number without needless zeros, with the language's decimal sign."""
    text = f"{value:.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.replace(".", ",") if texts.language == "ru" else text


def weight_text(texts: Texts, kilograms: float, units: Units) -> str:
    """Write a weight: "62.5 kg", or "137.5 lb" for somebody who counts in pounds."""
    if units is Units.LB:
        return texts.plain("amount-lb", value=number_text(texts, kilograms / KG_PER_LB, 1))
    return texts.plain("amount-kg", value=number_text(texts, kilograms))


def volume_text(texts: Texts, kilograms: float, units: Units) -> str:
    """Write a sum of weights, to the whole unit."""
    value = kilograms / KG_PER_LB if units is Units.LB else kilograms
    return texts.plain(f"amount-{units}", value=f"{value:,.0f}".replace(",", "\u202f"))


def duration_text(texts: Texts, seconds: int) -> str:
    """Write a time: "45 s", "1:30 min", "1:05:00 h"."""
    if seconds < 60:
        return texts.plain("amount-seconds", value=str(seconds))
    minutes, rest = divmod(seconds, 60)
    if minutes < 60:
        return texts.plain("amount-minutes", value=f"{minutes}:{rest:02d}")
    hours, minutes = divmod(minutes, 60)
    return texts.plain("amount-hours", value=f"{hours}:{minutes:02d}:{rest:02d}")


def distance_text(texts: Texts, metres: float) -> str:
    """Write a distance: "400 m", "5 km"."""
    if metres >= 1000:
        return texts.plain("amount-km", value=number_text(texts, metres / 1000))
    return texts.plain("amount-metres", value=number_text(texts, metres, 1))


def set_text(texts: Texts, values: SetValues, units: Units) -> str:
    """Write one set: "60 kg × 8 @8", "8 reps", "400 m · 1:30 min"; "done" where nothing was measured."""
    parts = [
        _load_and_reps(texts, values, units),
        distance_text(texts, values.distance_m) if values.distance_m else "",
        duration_text(texts, values.duration_s) if values.duration_s else "",
    ]
    text = " · ".join(part for part in parts if part) or texts.plain("amount-done")
    return text if values.rpe is None else f"{text} @{number_text(texts, values.rpe, 1)}"


def load_text(texts: Texts, load: str, units: Units) -> str:
    """Give a planned load as the sheet has it, its units in the person's language.

    The person's own units stand beside it where they differ.
    """
    found = _WEIGHT.search(load)
    load = _WEIGHT.sub(lambda weight: _planned_weight(texts, weight), load)
    if found is None or (found[3] is not None) == (units is Units.LB):
        return load
    numbers = [float(number.replace(",", ".")) for number in re.findall(_NUMBER, found[1])]
    factor = 1 / KG_PER_LB if units is Units.LB else KG_PER_LB
    converted = "–".join(number_text(texts, number * factor, 1) for number in numbers)
    return f"{load} ({texts.plain(f'amount-{units}', value=converted)})"


def _planned_weight(texts: Texts, weight: re.Match[str]) -> str:
    value = weight[1].replace(".", ",") if texts.language == "ru" else weight[1].replace(",", ".")
    return texts.plain("amount-lb" if weight[3] else "amount-kg", value=value)


def _load_and_reps(texts: Texts, values: SetValues, units: Units) -> str:
    weight = weight_text(texts, values.weight_kg, units) if values.weight_kg else ""
    if values.reps is None:
        return weight
    return f"{weight} × {values.reps}" if weight else texts.plain("amount-reps", count=values.reps)
