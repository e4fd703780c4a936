"""Repetitions and what else is counted: `12 reps`, `20 cal`, `21-15-9`, `10 burpees`, `3 sets`."""

import itertools
from collections.abc import Sequence

from ml.extract.notation.token_rules.amounts import Amount, read_amount
from ml.extract.notation.token_rules.bare_weights import is_on_bar
from ml.extract.notation.token_rules.paces import PACES, RATES
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.tokens import Kind, Token, peek
from ml.extract.notation.units import COUNTED, COUNTS_OF_SETS, Unit
from ml.extract.notation.vocabulary import words
from storage.records.program import Doubt

_SHORTEST_RUN = 200
_LENGTH = 25
_MOST_REPS = 500
# Repetitions with a weight are few, and a bare weight is no pace from here on.
_MOST_AT_LOAD = 20
_HEAVY = 40
_MOST_SETS = 5
_MOST_LADDERS = 12
_IN_ALL = words("total all altogether всего за")


def take_reps(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`12 reps`, `20 cal`, `21-15-9`, `12/10/8`, a bare leading `10`, `x 12`, `10x`."""
    times = tokens[index].kind is Kind.TIMES
    amount = read_amount(tokens, index + times)
    if amount is None:
        return None
    if times and amount.is_bare and (reading.reps or reading.duration_s or reading.distance_m):
        return _sets_behind(amount, reading)
    if reading.reps is not None or not _are_reps(tokens, index, amount, reading):
        return None
    before = tokens[index - 1] if index else None
    is_share = before is not None and (before.word == "of" or before.unit is Unit.PERCENT)
    is_of_maximum = amount.word is not None and is_share
    is_of_all = amount.unit is Unit.REP and reading.sets and (reading.distance_m or reading.duration_s)
    is_how_hard = amount.word is not None and reading.sets is not None and bool(reading.duration_s)
    if is_of_maximum or is_of_all or is_how_hard:
        # `@ 85 % of max`; `10 x 10 m, 2 tries`: how often all of it is done.
        reading.notes.append(_said(tokens, index, amount))
        return amount.end
    reading.reps = amount.counted if amount.unit in COUNTED else amount.text
    if _names_every_set(amount):
        reading.sets = reading.sets or len(amount.numbers) + bool(amount.last)
    if len(amount.numbers) > 2 and _is_held(tokens, amount.end):
        # `6-4-2 x 10 s`: sets of holds.
        reading.sets = reading.sets or len(amount.numbers)
    return _behind_reps(tokens, amount.end, reading, times=times)


def _said(tokens: Sequence[Token], start: int, amount: Amount) -> str:
    return " ".join(token.text for token in tokens[start : amount.end])


def _are_reps(tokens: Sequence[Token], index: int, amount: Amount, reading: Reading) -> bool:
    if amount.unit in COUNTED and index and tokens[index - 1].word in {"within", "every"}:
        return False
    if amount.unit is Unit.REP:
        return all(number.is_integer() for number in amount.numbers)
    if amount.unit in COUNTED or amount.word:
        return True
    if not amount.is_bare:
        return False
    is_timed = reading.sets is not None and reading.duration_s is not None
    if tokens[index].kind is Kind.TIMES or len(amount.numbers) > 2:
        # `8 x 2 min, hard 1-2-3` is a combination of punches.
        return tokens[index].kind is Kind.TIMES or not is_timed
    behind = amount.end + (peek(tokens, amount.end).kind is Kind.TIMES)
    is_marked = peek(tokens, behind).kind in {Kind.EFFORT, Kind.SIDE} or _is_at_load(tokens, amount)
    return reading.sets is None and (is_marked or _counts_what_follows(tokens, index, amount))


def _is_at_load(tokens: Sequence[Token], reps: Amount) -> bool:
    """Tell `5 @ 205` and `3 @ 80%`, what is lifted and how often, from a way at its pace."""
    load = read_amount(tokens, reps.end + 1) if peek(tokens, reps.end).text == "@" else None
    if load is None or len(load.numbers) != 1 or max(reps.numbers) > _MOST_AT_LOAD:
        return False
    behind = {token.word for token in tokens[load.end : load.end + 2]}
    is_heavy = load.load is not None or (load.is_bare and load.numbers[0] >= _HEAVY)
    return is_heavy and not behind & (PACES | RATES)


def _names_every_set(amount: Amount) -> bool:
    """`12/10/8` and `5-5-3-3` name every set; `21-15-9` are rounds of something."""
    repeats = any(one == other for one, other in itertools.pairwise(amount.numbers))
    steps = {abs(other - one) for one, other in itertools.pairwise(amount.numbers)}
    # `25-22-18-15` are sets as they went; `10-8-6-4` is a ladder.
    is_uneven = len(amount.numbers) > 3 and len(steps) > 1
    if amount.last:
        return True
    return len(amount.numbers) > 2 and (amount.separator == "/" or repeats or is_uneven)


def take_sets_of_own_weight(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`Dips 4 x BW`: sets with nothing but what one weighs, so often as one can; `8 x BW` are repetitions."""
    count = read_amount(tokens, index) if index and reading.is_empty else None
    if count is None or not count.is_bare or len(count.numbers) != 1:
        return None
    is_own = (
        peek(tokens, count.end).kind is Kind.TIMES and peek(tokens, count.end + 1).kind is Kind.BODYWEIGHT
    )
    number = count.numbers[0]
    if not is_own or not number.is_integer():
        return None
    # `3 x bw x 8` says how often as well.
    if number <= _MOST_SETS or peek(tokens, count.end + 2).kind is Kind.TIMES:
        reading.sets = int(number)
    else:
        reading.reps = count.text
    return count.end + 1


def _behind_reps(tokens: Sequence[Token], end: int, reading: Reading, *, times: bool) -> int:
    """Take the sign of `10x burpees`, and the sets of `dips bw x max x 3`."""
    if peek(tokens, end).kind is not Kind.TIMES:
        return end
    sets = read_amount(tokens, end + 1)
    is_ladder = (reading.reps or "").count("-") > 1
    if (times or is_ladder) and reading.sets is None and _are_sets_behind(sets, is_ladder=is_ladder):
        reading.sets = int(sets.numbers[0]) if sets else None
        return sets.end if sets else end
    return end if times else end + 1


def _is_held(tokens: Sequence[Token], index: int) -> bool:
    hold = read_amount(tokens, index + 1) if peek(tokens, index).kind is Kind.TIMES else None
    return hold is not None and hold.seconds is not None


def _are_sets_behind(sets: Amount | None, *, is_ladder: bool) -> bool:
    """Tell the sets of `max x 3`; behind a ladder, `1-2-3 x 4`, a greater number is what is lifted."""
    is_one = sets is not None and sets.is_bare and len(sets.numbers) == 1
    return is_one and sets is not None and (not is_ladder or sets.numbers[0] <= _MOST_LADDERS)


def _sets_behind(amount: Amount, reading: Reading) -> int | None:
    """`3 breaths per side x 3`, `30 s / 30 s x 16`: the sets stand last."""
    if reading.sets is not None or not amount.is_bare or len(amount.numbers) != 1:
        return None
    reading.sets = int(amount.numbers[0])
    return amount.end


def take_bare_list(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`12, 10, 8, 6` and `12 10 8 6`: numbers one by one, at the end of a line."""
    if reading.reps is not None or tokens[index].kind is not Kind.NUMBER:
        return None
    numbers, at = [tokens[index].text], index + 1
    while (comma := peek(tokens, at).text == ",") or peek(tokens, at).kind is Kind.NUMBER:
        if peek(tokens, at + comma).kind is not Kind.NUMBER:
            break
        numbers.append(tokens[at + comma].text)
        at += 1 + comma
    behind = peek(tokens, at)
    is_reps = behind.unit is Unit.REP
    are_ways = (
        index == 0
        and behind.kind is Kind.WORD
        and all(float(n.replace(",", ".")) % _LENGTH == 0 for n in numbers)
    )
    if len(numbers) < 3 or not (
        is_reps or are_ways or behind.kind in {Kind.END, Kind.CLOSE, Kind.OPEN, Kind.AT}
    ):
        return None
    if index and reading.is_empty and is_on_bar(numbers):
        reading.load, *numbers = numbers
    elif index and reading.is_empty and tokens[at - 2].text != "," and is_on_bar(numbers[::-1]):
        # `Squat 5,5,5 225`
        *numbers, reading.load = numbers
    reading.reps = "-".join(numbers)
    reading.sets = None if are_ways else reading.sets or len(numbers)
    return at + is_reps


def _counts_what_follows(tokens: Sequence[Token], index: int, amount: Amount) -> bool:
    """`10 burpees`, `10x burpees`: a bare number before the name."""
    if any(token.kind in {Kind.WORD, Kind.NUMBER} for token in tokens[:index]):
        return False
    at = amount.end + (peek(tokens, amount.end).kind is Kind.TIMES)
    return peek(tokens, at).kind in {Kind.WORD, Kind.BODYWEIGHT}


def take_sets_alone(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`3 sets`, after the repetitions or alone; `Sets: 3`."""
    amount = read_amount(tokens, index)
    if amount is None or amount.unit not in COUNTS_OF_SETS:
        return None
    if reading.sets is not None and (not reading.reps or "-" not in reading.reps):
        return None
    reading.sets = int(amount.numbers[0])
    if amount.is_range:
        reading.flag("sets", Doubt.RANGE, amount.text)
        reading.notes.append(f"{amount.text} sets")
    return amount.end


def take_bare_way(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`1200 @ 4:40`, `800 (3:00)`: a bare number ahead of a pace is a way."""
    token, behind = tokens[index], peek(tokens, index + 1)
    if index or token.kind is not Kind.NUMBER or token.value < _SHORTEST_RUN or token.value % _LENGTH:
        return None
    is_paced = behind.kind in {Kind.AT, Kind.OPEN} and peek(tokens, index + 2).kind is Kind.CLOCK
    if not is_paced:
        return None
    reading.distance_m = token.value
    reading.flag("distance_m", Doubt.UNIT, f"{token.text} m", f"{token.text} yd")
    return index + 1


def take_trailing_reps(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`Shoulder rolls 10`, `Thrusters 15 (30 kg)`: a bare number at the very end, after a name."""
    is_loaded = reading.load is not None and not reading.has_work and reading.sets is None
    is_behind_load = is_loaded and index > 0 and tokens[index - 1].kind is Kind.DASH
    is_first = reading.is_empty or is_behind_load
    if index == 0 or not is_first or tokens[index].kind is not Kind.NUMBER:
        return None
    amount = read_amount(tokens, index)
    if amount is None or not amount.is_bare or len(amount.numbers) > 2:
        return None
    behind = [token.word for token in tokens[amount.end : amount.end + 2]]
    is_last = not behind or _is_load_in_brackets(tokens, amount.end)
    if not is_last and behind[0] not in _IN_ALL and behind != ["в", "сумме"]:
        return None
    if tokens[index - 1].kind not in {Kind.WORD, Kind.CLOSE, Kind.BREAK, Kind.DASH}:
        return None
    if not all(number.is_integer() and 1 <= number <= _MOST_REPS for number in amount.numbers):
        return None
    reading.reps = amount.text
    return amount.end


def _is_load_in_brackets(tokens: Sequence[Token], index: int) -> bool:
    """Tell the rest of `Thrusters 15 (30 kg)`: nothing but what it is done with."""
    load = read_amount(tokens, index + 1) if peek(tokens, index).kind is Kind.OPEN else None
    is_load = load is not None and load.load is not None
    return is_load and load is not None and load.end + 1 == len(tokens)
