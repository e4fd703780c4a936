"""The cells of a table as values: what a column's header says decides how its text is read."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from ml.extract.layout.doubt import DIGITS_FOR
from ml.extract.layout.grammar import cell_values, rest_for_all

EMPTY = re.compile(r"^[-–—_.xх/\s]*$|^n/?a$", re.IGNORECASE)
# Cut or misread at the edge of a cell.
_THREE = re.compile(r"^[Зз](?=\s?(?:мин|сек|раз|кг|м|с|$))")
_CUT_KILOGRAM = re.compile(r"(?<=\d)\s?[кk][.,]?$", re.IGNORECASE)
_CUT_MAXIMUM = re.compile(r"ма[кх]|ma", re.IGNORECASE)
_SIDE = re.compile(
    r"\s*(?:(?:/|\bper|\beach|\bна)\s*(?:sides?|sd|leg|arm|сторону|ногу|руку)\b|\be/s\b|\beach\b|\bea\b\.?)",
    re.IGNORECASE,
)
# "3 x daily" says on which days and hours.
_OFTEN = re.compile(
    r"\b(?:daily|weekly|hourly|every|(?:a|per) (?:day|week|hour)|в (?:день|неделю|час)|ежедневно)\b"
    r"|/\s?(?:day|week|wk)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
# What an export writes where nothing was lifted but the body.
_NO_WEIGHT = re.compile(r"0+(?:[.,]0+)?\s*(?:kgs?|lbs?|кг)?", re.IGNORECASE)
# `5/2` below "Sets/Reps".
_PAIR = re.compile(r"(\d{1,2})\s*[/,]\s*(\d{1,3}(?:\s*[-–]\s*\d{1,3})?)")
_MAXIMUM = re.compile(r"\b(?:amrap|max|failure|макс\w*|отказ)\b", re.IGNORECASE)
_BODY = re.compile(r"(?<![^\W\d_])(?:bw|body\s?weight|свой вес|св|с/в)(?=[\W\dxх]|$)", re.IGNORECASE)


def read_sets(text: str, unit: str | None) -> dict[str, Any]:
    """Read a count of sets; the lower bound of a range."""
    del unit
    if _OFTEN.search(text):
        return {"notes": text[:2000]}
    values = cell_values(text)
    if "sets" in values and len(values) > 1:
        return values
    number = re.search(r"\d{1,3}", text.translate(DIGITS_FOR))
    value = int(number[0]) if number else 0
    return {"sets": value} if value else {}


def read_reps(text: str, unit: str | None) -> dict[str, Any]:
    """Read repetitions, or the time or distance that stands in their column."""
    del unit
    extra: dict[str, Any] = {"per_side": True} if _SIDE.search(text) else {}
    values = cell_values(text)
    if values.keys() & {"duration_s", "distance_m"} or values.keys() >= {"sets", "reps"}:
        return {**values, **extra}
    cleaned = _plain(re.sub(r"\breps?\b|\bповт\w*|\bраз\b", "", _SIDE.sub("", text))).strip(" .")
    if _CUT_MAXIMUM.fullmatch(cleaned):
        return {"reps": "макс" if cleaned[0] in "мМ" else "max", **extra}
    if re.fullmatch(r"[\dOolI|S][\dOolI|S\s/,-]*", cleaned):
        cleaned = re.sub(r"\s*[-/,]\s*", "-", cleaned.translate(DIGITS_FOR))
    return {"reps": cleaned[:200], **extra} if cleaned else extra


def read_load(text: str, unit: str | None) -> dict[str, Any]:
    """Read a weight, percentage or effort, with the unit of the header where the cell has none."""
    cleaned = re.sub(r"(\d)\.0+(?!\d)", r"\1", _CUT_KILOGRAM.sub(" kg", _plain(text).strip(" .")))
    cleaned = re.sub(r"(?<=\d)\s*[,;/]\s+(?=\d)", "-", cleaned)
    if _NO_WEIGHT.fullmatch(cleaned) and (unit or "").lower() != "rir":
        return {}
    if re.fullmatch(r"(?:bw|body\s?weight|свой вес|св|с/в)", cleaned, re.IGNORECASE):
        return {"load": "bodyweight"}
    if not re.search(r"\d", cleaned):
        # "light", "red band": no load that can be counted.
        return {"notes": cleaned[:2000]} if re.search(r"[^\W\d_]{2}", cleaned) else {}
    digits = cleaned.translate(DIGITS_FOR)
    # A pair of them is written `2x24`.
    if unit and re.fullmatch(r"\+?(?:2\s?[xх×]\s?)?[\d.,\s/-]+", digits):
        number = re.sub(r"\s", "", digits).replace(",", ".")
        return {"load": _with_unit(number, unit)}
    spelled = re.sub(
        r"(\d)\s*(kgs?|кг|lbs?)\b", lambda m: f"{m[1]} {weight_unit(m[2])}", cleaned, flags=re.IGNORECASE
    )
    return {"load": spelled[:200]} if spelled else {}


def read_duration(text: str, unit: str | None) -> dict[str, Any]:
    """Read a time of work."""
    values = cell_values(text)
    if values.keys() >= {"sets", "duration_s"}:
        return values
    seconds = _seconds(text, unit)
    return {"duration_s": seconds} if seconds else {}


def read_rest(text: str, unit: str | None) -> dict[str, Any]:
    """Read a rest; a bare number below ten counts minutes."""
    if re.fullmatch(r"\s*0+\s*[^\d:.,]*", text):
        return {"rest_s": 0}
    seconds = _seconds(text, unit or ("min" if re.fullmatch(r"\s*[1-9](?:[.,]5)?\s*", text) else None))
    return {"rest_s": seconds} if seconds is not None else {}


def read_distance(text: str, unit: str | None) -> dict[str, Any]:
    """Read a distance, or the time that stands in its column."""
    values = cell_values(text)
    if values.keys() & {"distance_m", "duration_s"}:
        return values
    number = _NUMBER.search(text)
    if not number:
        return {}
    factor = 1000.0 if (unit or "").lower() in {"km", "км"} else 1.0
    metres = float(number[0].replace(",", ".")) * factor
    return {"distance_m": metres} if metres else {}


def read_sets_reps(text: str, unit: str | None) -> dict[str, Any]:
    """Read sets and repetitions of one cell: 3x10, 4 sets of 8."""
    if pair := _PAIR.fullmatch(text.strip()):
        text = f"{pair[1]}x{pair[2]}"
    return cell_values(text) or read_reps(text, unit)


def read_set_columns(
    texts: Sequence[str], unit: str | None, *, weight_first: bool, are_loads: bool = False
) -> dict[str, Any]:
    """Read one column for each set: weight and repetitions in each, or one of both, or a time.

    Single numbers are repetitions, or loads where the repetitions stand in a column of their own.
    """
    said = [text for text in texts if not EMPTY.match(text)]
    times = [cell_values(text).get("duration_s") for text in said]
    if said and all(times):
        return {"sets": len(said), "duration_s": times[0]}
    pairs = [_load_and_reps(text, weight_first=weight_first, is_load=are_loads) for text in said]
    loads = [load for load, _ in pairs if load]
    reps = [rep for _, rep in pairs if rep]
    if not reps and not loads:
        return {}
    joined: dict[str, Any] = {"sets": max(len(reps), len(loads))}
    if reps:
        joined["reps"] = joined_values(reps)
    if len(loads) == joined["sets"]:
        unit = next((own for text in reversed(said) if (own := _weight_in(text))), unit)
        joined["load"] = _with_unit(joined_values(loads), unit) if unit else joined_values(loads)
    elif not loads and all(_BODY.search(text) for text in said):
        joined["load"] = "bodyweight"
    return joined


def _load_and_reps(text: str, *, weight_first: bool, is_load: bool) -> tuple[str | None, str | None]:
    """Read the weight and the repetitions of one set, either None where the cell has not both."""
    bare = _BODY.sub(" ", text)
    numbers = _NUMBER.findall(bare if re.search(r"[^\W\d_]{3}", bare) else bare.translate(DIGITS_FOR))
    if len(numbers) >= 2:
        weight, rep = numbers[:2] if weight_first else numbers[1::-1]
        return weight.replace(",", "."), rep
    if numbers and (is_load or _weight_in(text)):
        return numbers[0].replace(",", "."), None
    maximum = _MAXIMUM.search(text)
    return None, numbers[0] if numbers else maximum[0] if maximum else None


def read_note(text: str, unit: str | None) -> dict[str, Any]:
    """Read a remark; `each side` by itself tells of the repetitions, `rest 1 min` of the rest."""
    del unit
    if (rest := rest_for_all(text)) is not None:
        return {"rest_s": rest}
    return {"per_side": True} if _SIDE.fullmatch(text) else {"notes": text[:2000]}


def joined_values(values: Sequence[str]) -> str:
    """Write values set by set; one alone where all are the same."""
    return values[0] if len(set(values)) == 1 else "-".join(values)


def weight_unit(unit: str) -> str:
    """Give the usual spelling of a unit of weight."""
    lowered = unit.lower()
    return {"кг": "kg", "kgs": "kg", "lbs": "lb"}.get(lowered, lowered)


def is_weight_first(texts: Sequence[str]) -> bool:
    """Tell 60x8 from 8x60: units say it, else weights are the greater numbers in most cells."""
    votes = 0.0
    for text in texts:
        numbers = [float(number.replace(",", ".")) for number in _NUMBER.findall(text)[:2]]
        if len(numbers) < 2:
            continue
        if re.search(r"\d\s*(?:kgs?|lbs?|кг)\s*[xх×*@]?\s*\d", text, re.IGNORECASE):
            votes += 2
        elif _weight_in(text):
            votes -= 2
        else:
            votes += 1 if numbers[0] > numbers[1] else -1
    return votes >= 0


def _seconds(text: str, unit: str | None) -> int | None:
    cleaned = _plain(text)
    clock = re.search(r"(?:(\d{1,2}):)?(\d{1,2})\s*[:.]\s*(\d{2})(?!\d)", cleaned)
    if clock and (":" in clock[0] or not unit) and not re.match(r"\s*(?:m|м|h|ч)", cleaned[clock.end() :]):
        return int(clock[1] or 0) * 3600 + int(clock[2]) * 60 + int(clock[3])
    if (values := cell_values(cleaned)) and (seconds := values.get("duration_s")):
        return int(seconds)
    number = _NUMBER.search(cleaned.translate(DIGITS_FOR)) if re.search(r"\d", cleaned) else None
    if not number:
        return None
    own = re.search(r"\d\s*(m(?!s)|м|'(?!')|s|с|\"|'')", cleaned.lower())
    is_minutes = own[1] in {"m", "м", "'"} if own else (unit or "").lower()[:1] in {"m", "м"}
    return round(float(number[0].replace(",", ".")) * (60 if is_minutes else 1))


def _plain(text: str) -> str:
    return _THREE.sub("3", re.sub(r"\s+", " ", re.sub(r"[–—−‑]", "-", text.replace("×", "x"))).strip())


def _with_unit(number: str, unit: str) -> str:
    lowered = unit.lower()
    if lowered in {"rpe", "rir"}:
        return f"{lowered.upper()} {number}"
    return f"{number}%" if lowered.startswith("%") else f"{number} {weight_unit(unit)}"


def _weight_in(text: str) -> str | None:
    found = re.search(r"(?<![a-zа-я])(kgs?|lbs?|кг)(?![a-wа-фц-я])", text, re.IGNORECASE)
    return weight_unit(found[1]) if found else None


READERS: dict[str, Callable[[str, str | None], dict[str, Any]]] = {
    "sets": read_sets,
    "reps": read_reps,
    "load": read_load,
    "duration": read_duration,
    "distance": read_distance,
    "rest": read_rest,
    "sets_reps": read_sets_reps,
    "tempo": lambda text, _: {"tempo": text[:200]},
    "notes": read_note,
    "unknown": lambda text, unit: read_note(text, unit) if re.search(r"[^\W\d_]{2}", text) else {},
}
