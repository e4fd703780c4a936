"""Repetitions and a load that lost the space between them: 3x560 kg is 3x5 60 kg."""

import re

_SETS_OF = re.compile(
    r"((?<![\d.,])\d{1,2}\s?[xхX×*]\s?|\b(?:of|по)\s)((\d{1,2})\s?[-–]\s?)?(\d{3,4}(?:[.,]\d+)?)(?=\s?(?:kg|кг)\b)",
    re.IGNORECASE,
)
# A wide × is read twice, once by each of two pieces of a line: `3x x10`.
_TWICE = re.compile(r"(?<=\d)(\s?[xхX×])\s*[xхX×](?=\s?\d)", re.IGNORECASE)
# `3x15,8 кг`: plates make halves and quarters of a kilogram.
_COMMA = re.compile(
    r"((?<![\d.,])\d{1,2}\s?[xхX×*]\s?\d{1,2},)(?!(?:0|5|25|50|75)(?!\d))(?=\d{1,3}\s?(?:kg|кг)\b)",
    re.IGNORECASE,
)
_HEAVIEST, _MOST_REPS = 300, 30


def apart(line: str) -> str:
    """Give a line with a space where a load that nobody lifts is repetitions and a load: `3x15,8 kg`."""
    line = _COMMA.sub(r"\1 ", _TWICE.sub(r"\1", line))
    return _SETS_OF.sub(lambda found: f"{found[1]}{found[2] or ''}{_split(found[4], found[3])}", line)


def _split(number: str, least: str | None) -> str:
    """Cut the repetitions off a number, two digits of them before one; they end a range from `least`."""
    if least is None and _amount(number) <= _HEAVIEST:
        return number
    for reps, load in ((number[:2], number[2:]), (number[:1], number[1:])):
        is_range = int(least or 0) < int(reps) <= _MOST_REPS
        if is_range and not load.startswith(("0", ".", ",")) and _amount(load) <= _HEAVIEST:
            return f"{reps} {load}"
    return number


def _amount(number: str) -> float:
    return float(number.replace(",", "."))
