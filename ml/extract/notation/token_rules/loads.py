"""Loads: `@ 60 kg`, `75%`, `225 5x5`, `(95/65)`, `2x24 kg`."""

from collections.abc import Sequence

from ml.extract.notation.token_rules.amounts import Amount, read_amount
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.tokens import Kind, Token, peek, written
from ml.extract.notation.units import COUNTS_OF_SETS, WEIGHTS, Unit
from ml.extract.notation.vocabulary import words

_LENGTH = 25
_MORE = words("add adding добавить добавлять")
_SLOPES = words("incline inclined grade gradient gradients slope наклон уклон")
_PULSE = words("hr pulse heart пульс чсс")
_FROM_TIME_TO_TIME = words("when each every per a if once next weekly")
# `first 50 % of range` says how far.
_NO_REFERENCES = words("range rom motion depth")
_LIGHTEST = 10
_MOST_OF_OWN = 5
_ENDS_OF_SETS = frozenset({Kind.OPEN, Kind.WORD, Kind.NUMBER, Kind.PLUS, Kind.UNIT, Kind.SIDE, Kind.MAXIMUM})
_REFERENCES = words("ftp hr hrmax lthr vo2max фтп пано чсс чссмакс мпк пм 1пм")
_MEASURED = words("watts power pace heart rate hr 1rm speed ftp")
_BESTS = words("rm tm e1rm пм")
_HEIGHTS = words("box")
_BEFORE_SIZES = frozenset({Kind.WORD, Kind.OPEN, Kind.CLOSE, Kind.AT})
_BEHIND_SIZES = frozenset({Kind.CLOSE, Kind.BREAK, Kind.END})


def take_load(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`@ 60 kg`, `60 kg`, `75 %`, `@ 70-75%`, `@135`, `@ 18s` for a pair of eighteens."""
    marked = tokens[index].kind is Kind.AT
    amount = read_amount(tokens, index + marked)
    if amount is None or not amount.numbers:
        return None
    if (own := share_of_own_weight(tokens, amount, is_marked=marked)) is not None:
        _add(own[0], reading)
        return own[1]
    if marked and (amount.is_bare or _is_of_two(tokens, amount, reading)):
        _add(_of_two_people(amount) or amount.text, reading)
        return amount.end
    load, end = with_reference(tokens, amount)
    if load is None:
        return None
    sign = _sign_before(tokens, index)
    if not any(amount.numbers) or _is_no_load(tokens, index, end, sign):
        reading.notes.append(f"{sign}{load}")
        return end
    _add(f"{sign}{load}", reading)
    return end


def _of_two_people(amount: Amount) -> str | None:
    """`@ 43/30`: a weight for men and one for women."""
    is_pair = amount.separator == "/" and len(amount.numbers) == 2 and amount.numbers[0] > amount.numbers[1]
    return "/".join(f"{number:g}" for number in amount.numbers) if is_pair else None


def share_of_own_weight(
    tokens: Sequence[Token], amount: Amount, *, is_marked: bool
) -> tuple[str, int] | None:
    """`@ 1/3 BW`, `1.5 x bodyweight`: so much of what one weighs; `3 x BW` may as well be sets."""
    at = amount.end + (peek(tokens, amount.end).kind is Kind.TIMES)
    is_part = amount.separator == "/" or not amount.numbers[0].is_integer()
    if not amount.is_bare or peek(tokens, at).kind is not Kind.BODYWEIGHT or not (is_part or is_marked):
        return None
    if max(amount.numbers) > _MOST_OF_OWN:
        return None
    return f"{'/'.join(f'{number:g}' for number in amount.numbers)} BW", at + 1


def _sign_before(tokens: Sequence[Token], index: int) -> str:
    """Give the sign of `+10 kg` and of `-4 kg`, the one more and the other less than what was named."""
    before = tokens[index - 1] if index else None
    if before is None or before.end != tokens[index].start or before.text not in {"+", "-"}:
        return ""
    is_apart = before.text == "+" or index < 2 or tokens[index - 2].end < before.start
    return before.text if is_apart else ""


def _is_no_load(tokens: Sequence[Token], index: int, end: int, sign: str) -> bool:
    """Tell slopes, pulses and what is added over time: `2 % incline`, `HR under 75 %`."""
    behind = peek(tokens, end)
    # `incline press at 60 kg`: a bench may slope, too.
    slopes = frozenset() if tokens[end - 1].unit in WEIGHTS else _SLOPES
    if behind.word in slopes or (behind.word == "of" and peek(tokens, end + 1).word in _NO_REFERENCES):
        return True
    if behind.word in _FROM_TIME_TO_TIME and sign == "+":
        return True
    for token in reversed(tokens[:index]):
        if token.kind is Kind.BREAK or token.kind is Kind.TIMES:
            return False
        if token.word in _MORE | _PULSE | slopes:
            return True
    return False


def take_ramp(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`10 min from 45 to 75 % FTP`."""
    ramp = read_amount(tokens, index + 1) if tokens[index].word in {"from", "от"} else None
    if ramp is None or ramp.load is None:
        return None
    load, end = with_reference(tokens, ramp)
    _add(load or ramp.load, reading)
    return end


def with_reference(tokens: Sequence[Token], amount: Amount) -> tuple[str | None, int]:
    """Give a load with what its percents are of, `95% FTP`, and the index behind them."""
    of = peek(tokens, amount.end)
    if amount.unit is Unit.PERCENT and (behind := _behind_maximum(tokens, amount.end)) is not None:
        return amount.load, behind
    if amount.unit is not Unit.PERCENT:
        return amount.load, amount.end
    if of.word in _REFERENCES:
        return f"{amount.load} {of.text}", amount.end + 1
    end = amount.end + 1
    while of.word == "of" and _is_in_reference(peek(tokens, end)):
        end += 1
    # `55-60 % of 2k watts`, `90 % of max heart rate`
    return amount.load, end if peek(tokens, end - 1).word in _MEASURED else amount.end


def _behind_maximum(tokens: Sequence[Token], index: int) -> int | None:
    """Pass over what a share is of where that is a lift's own best: `85% of 1RM`, `90% 5RM`, `80% of TM`."""
    at = index + (peek(tokens, index).word in {"of", "от"})
    while peek(tokens, at).word in {"your", "the"}:
        at += 1
    at += peek(tokens, at).kind is Kind.NUMBER and peek(tokens, at + 1).word in _BESTS
    return at + 1 if peek(tokens, at).word in _BESTS else None


def _is_in_reference(token: Token) -> bool:
    return token.kind in {Kind.NUMBER, Kind.MAXIMUM} or token.unit is not None or token.word in _MEASURED


def _is_of_two(tokens: Sequence[Token], amount: Amount, reading: Reading) -> bool:
    sign = tokens[amount.end - 1]
    # `@ 4 s` is how slowly.
    is_marked = amount.unit is Unit.SECOND and sign.text == "s" and tokens[amount.end - 2].end == sign.start
    is_length = (reading.reps or "").isdigit() and int(reading.reps or 0) % _LENGTH == 0
    return is_marked and reading.reps is not None and not is_length


def _add(load: str, reading: Reading) -> None:
    if reading.load is None:
        reading.load = load
    elif reading.rest_s is not None or (load.endswith("%") and reading.load.endswith("%")):
        # What comes behind the rest is how to rest; a second share is of other weeks or people.
        reading.notes.append(load)
    else:
        reading.load = f"{load}, {reading.load}"


def take_pair_before_sets(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`farmers 2x24 4 x 40 m`: one weight in each hand, then the sets."""
    kinds = [peek(tokens, index + ahead).kind for ahead in range(5)]
    if index == 0 or not reading.is_empty or kinds[:4] != [Kind.NUMBER, Kind.TIMES, Kind.NUMBER, Kind.NUMBER]:
        return None
    if tokens[index].text != "2" or kinds[4] is not Kind.TIMES or tokens[index + 2].value < _LIGHTEST:
        return None
    reading.load = f"2x{tokens[index + 2].text}"
    return index + 3


def take_pair_of_weights(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`12 lunges @ 2x15`, `200 m carry 2x24 kg`: one weight in each hand."""
    marked = tokens[index].kind is Kind.AT
    first = read_amount(tokens, index + marked)
    if not reading.has_work or first is None or not first.is_bare or first.numbers != (2.0,):
        return None
    if peek(tokens, first.end).kind is not Kind.TIMES:
        return None
    each = read_amount(tokens, first.end + 1)
    # `split squat 3x8 or lunge 2x12` are other sets.
    may_be_bare = reading.sets is None or tokens[index - 1].kind is not Kind.WORD
    is_last = (
        each is not None
        and may_be_bare
        and each.end == len(tokens)
        and each.is_bare
        and each.numbers[:1] >= (_LIGHTEST,)
    )
    if each is None or not each.numbers or not (each.load or is_last or (marked and each.is_bare)):
        return None
    reading.load = f"2x{each.load or each.text}"
    return each.end


def take_sizes(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`thrusters (95/65)`, `wall balls 20/14`: a weight for men and one for women."""
    if index == 0 or tokens[index].kind is not Kind.NUMBER or reading.load is not None:
        return None
    amount = read_amount(tokens, index)
    if amount is None or amount.separator != "/" or len(amount.numbers) != 2:
        return None
    if tokens[amount.end - 1].text == '"':
        # `box jumps 24/20"`: heights in inches.
        reading.notes.append(written(tokens, index, amount.end))
        return amount.end
    if not _are_weights(tokens, index, amount, reading):
        return None
    reading.load = "/".join(f"{number:g}" for number in amount.numbers)
    return amount.end


def _are_weights(tokens: Sequence[Token], index: int, amount: Amount, reading: Reading) -> bool:
    """Tell two weights, the heavier first, that stand apart from other numbers."""
    after = peek(tokens, amount.end)
    stands_alone = after.kind in _BEHIND_SIZES or after.word in {"or", "или"}
    falls = amount.is_bare and amount.numbers[0] >= amount.numbers[1]
    if tokens[index - 1].text == ",":
        # `10 snatches, 50/35`; `10 box jumps, 24/20` says how high.
        is_height = any(token.word in _HEIGHTS for token in tokens[:index])
        return falls and stands_alone and reading.reps is not None and not is_height
    return falls and stands_alone and tokens[index - 1].kind in _BEFORE_SIZES


def take_trailing_load(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`Squat 5x3 225`: a bare number at the end, behind sets and repetitions."""
    if reading.reps is None or reading.load is not None:
        return None
    is_at = tokens[index].word == "at"
    amount = read_amount(tokens, index + is_at)
    if amount is not None and reading.sets is None and not _is_of_two(tokens, amount, reading):
        return None
    closes = {Kind.CLOSE} if tokens[index - 1].kind is Kind.OPEN else {Kind.END, Kind.BREAK, Kind.OPEN}
    if amount is None or peek(tokens, amount.end).kind not in closes:
        return None
    if not amount.is_bare and not _is_of_two(tokens, amount, reading):
        return None
    follows_name = tokens[index - 1].kind is Kind.WORD and amount.is_bare and not is_at
    if (
        follows_name
        or tokens[index - 1].kind not in _ENDS_OF_SETS
        or amount.numbers[0] < _LIGHTEST
        or len(amount.numbers) > 2
    ):
        return None
    reading.load = amount.text
    return amount.end


def take_load_before_sets(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`Squat 225 5x5`: a bare number between the name and the sets is what is on the bar."""
    if index == 0 or tokens[index].kind is not Kind.NUMBER or not reading.is_empty:
        return None
    # `24s 4x10`: a pair of twenty-fours.
    is_of_two = peek(tokens, index + 1).text == "s"
    behind = index + 1 + is_of_two + (peek(tokens, index + 1).kind is Kind.DASH and index > 0)
    sets = read_amount(tokens, behind)
    is_list = sets is not None and sets.is_bare and len(sets.numbers) > 2 and sets.separator == "/"
    is_before_sets = is_list or (
        peek(tokens, behind).kind is Kind.NUMBER
        and (peek(tokens, behind + 1).kind is Kind.TIMES or peek(tokens, behind + 1).word == "по")
    )
    if peek(tokens, behind).word == "for" and peek(tokens, behind + 2).unit in COUNTS_OF_SETS:
        # `squats 225 for 3 sets of 5`
        is_before_sets, behind = True, behind + 1
    if not is_before_sets or tokens[index].value < _LIGHTEST:
        return None
    reading.load = tokens[index].text
    return behind
