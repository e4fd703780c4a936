"""Amounts in a token stream: single numbers, ranges, ladders, with the unit that follows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ml.extract.notation.token_rules.tokens import Kind, Token
from ml.extract.notation.units import COUNTED, COUNTS_OF_SETS, METRES, SECONDS, WEIGHTS, Unit
from ml.extract.notation.vocabulary import MANNERS, is_easy

_SHORTEST_WAY = 100
_FAR = 3
_MOST_SETS, _MOST_REPS = 10, 30
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_HALVES: dict[tuple[float, ...], float] = {(1.0, 2.0): 0.5, (1.0, 4.0): 0.25, (3.0, 4.0): 0.75}


@dataclass(frozen=True, slots=True)
class Amount:
    """One or more numbers as written, e.g. `8-10` or `12/10/8`, and what they count.

    `end` is the index of the token after the amount. `separator` is "" for one number, "-" or "/".
    """

    numbers: tuple[float, ...]
    unit: Unit | None
    end: int
    separator: str = ""
    is_clock: bool = False
    word: str | None = None
    counting: str | None = None
    is_open: bool = False
    # Whether a space parts the unit from its number.
    is_apart: bool = False
    # What a ladder ends with: `6-5-4-max`.
    last: str | None = None

    @property
    def is_range(self) -> bool:
        """Whether two rising numbers say "from ... to ..."."""
        return len(self.numbers) == 2 and self.separator == "-" and self.numbers[0] < self.numbers[1]

    @property
    def text(self) -> str:
        """The numbers as a program writes them: 8, 8-10, 21-15-9, 5+, AMRAP."""
        if self.word:
            return self.word
        steps = [f"{number:g}" for number in self.numbers] + ([self.last] if self.last else [])
        return "-".join(steps) + ("+" if self.is_open else "")

    @property
    def counted(self) -> str:
        """The numbers with what they count, where that is no repetition: 20 cal, 6 breaths, 1 floor."""
        if self.counting:
            return f"{self.text} {self.counting}"
        one = self.text == "1" and self.unit is not Unit.CALORIE
        return f"{self.text} {str(self.unit).removesuffix('s') if one else self.unit}"

    @property
    def is_bare(self) -> bool:
        """Whether nothing says what the numbers count."""
        return self.unit is None and not self.is_clock and not self.word

    @property
    def seconds(self) -> int | None:
        """The time, its lower bound for a range; None for anything else."""
        if self.is_clock or self.unit in SECONDS:
            factor = 1 if self.is_clock else SECONDS[self.unit or Unit.SECOND]
            return max(1, round(self.numbers[0] * factor))
        return None

    @property
    def metres(self) -> float | None:
        """The distance, its lower bound for a range; None for anything else."""
        if self.unit not in METRES:
            return None
        number = _HALVES.get(self.numbers[:2], self.numbers[0]) if self.separator == "/" else self.numbers[0]
        return round(number * METRES[self.unit], 1)

    @property
    def load(self) -> str | None:
        """The weight or percentage as it is written in a program; None for anything else."""
        sign = self.separator or "-"
        text = sign.join(f"{number:g}" for number in self.numbers) + ("+" if self.is_open else "")
        if self.unit in WEIGHTS:
            return f"{text} {self.unit}"
        return f"{text}%" if self.unit is Unit.PERCENT else None


def read_amount(tokens: Sequence[Token], start: int) -> Amount | None:
    """Read the amount at a place, or None where there is none."""
    if start >= len(tokens):
        return None
    first = tokens[start]
    if first.kind is Kind.MAXIMUM and not _is_in_name(tokens, start):
        return Amount((), None, start + 1, word=first.text.strip())
    if first.kind not in {Kind.NUMBER, Kind.CLOCK}:
        return None
    numbers, separator = [first.value], ""
    unit, end = _unit_behind(tokens, start + 1)
    while (joined := _joined(tokens, end)) is not None and (not separator or joined == separator):
        number = tokens[end + 1]
        following = _unit_at(tokens, end + 2)
        if not _continues(unit, following, joined) or (number.kind is not first.kind):
            break
        if unit is None and _begins_another(tokens, end, first, following):
            break
        if _is_other_unit(tokens, end, first, following):
            break
        if start and tokens[start - 1].kind is Kind.TIMES and _is_times(tokens, end + 2):
            # `45x10 / 65x8`: the next set.
            break
        separator = joined
        numbers.append(number.value)
        end += 2
        if following:
            unit, end = following, end + 1
    last = _maximum_behind(tokens, end) if unit is None and len(numbers) > 1 else None
    end += 2 * bool(last)
    is_open = _is_open(tokens, end)
    clock = first.kind is Kind.CLOCK and unit is None
    is_apart = unit is not None and tokens[end - 1].start > tokens[end - 2].end
    said = tokens[end - 1].text if unit in COUNTED else ""
    counting = said if _CYRILLIC.match(said) else None
    return Amount(
        tuple(numbers),
        unit,
        end + is_open,
        separator,
        is_clock=clock,
        counting=counting,
        is_open=is_open,
        is_apart=is_apart,
        last=last,
    )


def _maximum_behind(tokens: Sequence[Token], sign: int) -> str | None:
    """Give the word that a ladder ends with: "max" of `6-5-4-4-max`."""
    if sign + 1 >= len(tokens) or tokens[sign].kind not in {Kind.DASH, Kind.SLASH}:
        return None
    is_tight = tokens[sign - 1].end == tokens[sign].start and tokens[sign].end == tokens[sign + 1].start
    return tokens[sign + 1].text if is_tight and tokens[sign + 1].kind is Kind.MAXIMUM else None


def _is_other_unit(tokens: Sequence[Token], sign: int, first: Token, unit: Unit | None) -> bool:
    """Tell `3 x 8 - 60 kg` from `8 - 10 kg`: a dash between spaces, and far too much for a range.

    Behind sets and repetitions it parts these from any weight: `3 x 12 - 14 kg`.
    """
    is_spaced = tokens[sign].start > tokens[sign - 1].end and tokens[sign + 1].start > tokens[sign].end
    is_far = tokens[sign + 1].value >= _FAR * first.value
    if unit in WEIGHTS and _are_sets_of(tokens, sign):
        is_far = True
    return (
        tokens[sign].kind is Kind.DASH and is_spaced and is_far and unit in {*WEIGHTS, *SECONDS, Unit.PERCENT}
    )


def _are_sets_of(tokens: Sequence[Token], sign: int) -> bool:
    """Tell the `3 x 12` before a sign from `3 x 60`, which is no number of repetitions."""
    factors = tokens[max(0, sign - 3) : sign]
    are_factors = [token.kind for token in factors] == [Kind.NUMBER, Kind.TIMES, Kind.NUMBER]
    return are_factors and factors[0].value <= _MOST_SETS and factors[2].value <= _MOST_REPS


def _is_times(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].kind is Kind.TIMES


def _begins_another(tokens: Sequence[Token], sign: int, first: Token, unit: Unit | None) -> bool:
    """Tell that behind the sign another thing is counted: `4x800/90s`, `10x200/200j`, `x20 - 4 sets`."""
    if unit in COUNTS_OF_SETS:
        is_spaced = tokens[sign].start > tokens[sign - 1].end
        return is_spaced or tokens[sign + 1].value < first.value
    if tokens[sign].kind is Kind.SLASH and first.kind is Kind.CLOCK:
        # `6 x 3:00 / 1:00`
        return sign > 1 and tokens[sign - 2].kind is Kind.TIMES
    if tokens[sign].kind is not Kind.SLASH or first.value < _SHORTEST_WAY:
        return False
    behind = tokens[sign + 2] if sign + 2 < len(tokens) else None
    return unit in SECONDS or (behind is not None and behind.kind is Kind.WORD and is_easy(behind.word))


def _is_in_name(tokens: Sequence[Token], index: int) -> bool:
    """Tell `max hang 5 x 10 s`, where the sets stand behind the name."""
    follows = index + 1 < len(tokens) and tokens[index + 1].kind is Kind.WORD
    counted = any(token.kind is Kind.TIMES for token in tokens[index + 1 :])
    return index == 0 and follows and counted


def _unit_behind(tokens: Sequence[Token], index: int) -> tuple[Unit | None, int]:
    """Give the unit at a place and the index behind it; "10 slow reps" has a word between."""
    skipped = index < len(tokens) and tokens[index].word in MANNERS and _unit_at(tokens, index + 1)
    at = index + bool(skipped)
    unit = _unit_at(tokens, at)
    return unit, at + (unit is not None)


def _unit_at(tokens: Sequence[Token], index: int) -> Unit | None:
    return tokens[index].unit if index < len(tokens) and tokens[index].kind is Kind.UNIT else None


def _joined(tokens: Sequence[Token], index: int) -> str | None:
    """Give the sign between two numbers, where they stand together."""
    if index + 1 >= len(tokens) or tokens[index + 1].kind not in {Kind.NUMBER, Kind.CLOCK}:
        return None
    sign = tokens[index]
    if sign.kind is Kind.DASH and tokens[index - 1].end < sign.start and sign.end == tokens[index + 1].start:
        # `3x5 -10%`: less by so much.
        return None
    if sign.kind is Kind.DASH or (sign.kind is Kind.WORD and sign.text.lower() in {"to", "до", "or", "или"}):
        return "-"
    return "/" if sign.kind is Kind.SLASH else None


def _continues(unit: Unit | None, following: Unit | None, sign: str) -> bool:
    """Say whether the next number belongs to the same amount: `65%-75%` does, `40 s / 20 s` does not."""
    if unit is None:
        return True
    return unit is following and (sign == "-" or unit not in {*SECONDS, *METRES})


def _is_open(tokens: Sequence[Token], index: int) -> bool:
    """Tell the plus of `5+`, as many as possible but five at least, from one between two things."""
    if index >= len(tokens) or tokens[index].text != "+" or tokens[index - 1].end != tokens[index].start:
        return False
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        behind is None
        or behind.start > tokens[index].end
        or behind.kind in {Kind.BREAK, Kind.CLOSE, Kind.TIMES}
    )
