"""What a person types while logging a set: `82,5x8`, `82.5 8 @8`, `8`, `1:30`, `400 m`."""

import re
from dataclasses import dataclass, replace

from ml.extract.notation.spelling import plain
from ml.extract.notation.token_rules.amounts import Amount, read_amount
from ml.extract.notation.token_rules.tokens import Kind, Token, tokenize
from ml.extract.notation.units import METRES, SECONDS, WEIGHTS, Unit

_RPE = re.compile(r"(?:@|\brpe)\s*(\d{1,2}(?:[.,]\d)?)\s*$", re.IGNORECASE)
_BODYWEIGHT = re.compile(r"\b(?:bw|body\s?weight|свой вес|св)\b", re.IGNORECASE)


class UnreadableEntryError(ValueError):
    """The text is no set; the caller says what is accepted."""


@dataclass(frozen=True, slots=True)
class SetEntry:
    """One set as typed. `weight_unit` is None where no unit was typed: it is the person's own.

    `weight` 0 is the body alone; a weight may stand without anything that was done with it.
    `counts_reps` tells repetitions that were named from a number alone. Units: seconds, metres.
    """

    reps: int | None = None
    weight: float | None = None
    weight_unit: Unit | None = None
    duration_s: int | None = None
    distance_m: float | None = None
    rpe: float | None = None
    counts_reps: bool = False


def parse_set_entry(text: str) -> SetEntry:
    """Read a typed set; raises UnreadableEntryError for anything else.

    Two bare numbers are weight and repetitions, one is repetitions, or a weight where it has a fraction.
    """
    line = re.sub(r"(\d),(\d)", r"\1.\2", plain(text))
    rpe, line = _take_rpe(line)
    bodyweight = _BODYWEIGHT.search(line)
    if bodyweight:
        line = f"{line[: bodyweight.start()]} {line[bodyweight.end() :]}"
    amounts = _amounts(tokenize(line))
    entry = _entry(amounts, has_bodyweight=bodyweight is not None)
    if entry is None:
        raise UnreadableEntryError(text[:80])
    return replace(entry, rpe=rpe)


def _take_rpe(line: str) -> tuple[float | None, str]:
    found = _RPE.search(line)
    if not found or not line[: found.start()].strip():
        return None, line
    value = float(found[1].replace(",", "."))
    return (value, line[: found.start()]) if 1 <= value <= 10 else (None, line)


def _amounts(tokens: list[Token]) -> list[Amount]:
    found: list[Amount] = []
    index = 0
    while index < len(tokens):
        amount = read_amount(tokens, index)
        if amount is not None and len(amount.numbers) == 1:
            found.append(amount)
            index = amount.end
        elif tokens[index].kind in {Kind.TIMES, Kind.BREAK, Kind.SLASH, Kind.AT, Kind.PLUS}:
            index += 1
        else:
            raise UnreadableEntryError(tokens[index].text)
    return found


def _entry(amounts: list[Amount], *, has_bodyweight: bool) -> SetEntry | None:
    weight: float | None = 0.0 if has_bodyweight else None
    unit: Unit | None = None
    duration: int | None = None
    distance: float | None = None
    bare: list[float] = []
    for amount in amounts:
        value = amount.numbers[0]
        if amount.is_clock or amount.unit in SECONDS:
            duration = round(value * (1 if amount.is_clock else SECONDS[amount.unit or Unit.SECOND]))
        elif amount.unit in METRES:
            distance = round(value * METRES[amount.unit], 1)
        elif amount.unit in WEIGHTS:
            weight, unit = value, amount.unit
        elif amount.unit in {None, Unit.REP}:
            bare.append(value)
        else:
            return None
    counts_reps = any(amount.unit is Unit.REP for amount in amounts)
    is_weight = len(amounts) == 1 and not counts_reps and any(not value.is_integer() for value in bare)
    if weight is None and (len(bare) == 2 or is_weight):
        weight = bare.pop(0)
    if len(bare) > 1 or (bare and not bare[0].is_integer()):
        return None
    reps = int(bare[0]) if bare else None
    entry = SetEntry(reps, weight, unit, duration, distance, counts_reps=counts_reps)
    return None if entry == SetEntry() else entry
