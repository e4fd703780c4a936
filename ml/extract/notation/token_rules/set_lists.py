"""Lists of sets whose numbers change set by set: `1x8@135, 1x5@225`, `135 x 8, 185 x 5`, `65%x5 75%x5`."""

from collections.abc import Sequence
from dataclasses import replace

from ml.extract.notation.token_rules.amounts import read_amount
from ml.extract.notation.token_rules.loads import share_of_own_weight, with_reference
from ml.extract.notation.token_rules.noting import note_list, note_sets
from ml.extract.notation.token_rules.paces import PACES, RATES, is_covered
from ml.extract.notation.token_rules.ramps import (
    as_many_times,
    bar_then_reps,
    one_weight,
    weight_then_sets,
    with_effort,
)
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.sets import Sets, sets_at
from ml.extract.notation.token_rules.tokens import Kind, Token, peek
from ml.extract.notation.units import COUNTS_OF_SETS, WEIGHTS, Unit
from ml.extract.notation.vocabulary import words

# A bare first factor from here on is what is on the bar: `135 x 8`, not 135 sets.
_HEAVY = 30
# In a list of pairs a lighter one is enough, where every pair falls: `20x10, 25x8`.
_HEAVY_IN_LIST = 15
_GOES_ON = words("then and work working top backoff back-off затем потом и рабочие рабочий")
_BETWEEN_WEIGHT_AND_REPS = frozenset({Kind.DASH, Kind.BREAK})
_INSIDE = words("with including incl inside within")
_SEPARATORS = frozenset({Kind.BREAK, Kind.SLASH, Kind.PLUS})


def take_sets(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """Take sets, or a list of them, at a place; gives the index behind them, or None."""
    if (end := _inside(tokens, index, reading)) is not None:
        return end
    if reading.sets is not None or reading.reps is not None:
        return None
    return _sets_or_list(tokens, index, reading)


def _sets_or_list(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    is_added = index > 0 and tokens[index - 1].text == "+" and tokens[index - 1].end == tokens[index].start
    if steps := one_weight(tokens, index):
        note_list(steps, reading)
        reading.load = f"+{reading.load}" if is_added else reading.load
        return steps[-1].end
    first = (
        sets_at(tokens, index)
        or _reps_at_load(tokens, index)
        or _load_then_reps(tokens, index)
        or bar_then_reps(tokens, index)
    )
    if first is None:
        return None
    if is_added and first.load:
        first = replace(first, load=f"+{first.load}")
    if (end := _named_one_by_one(tokens, first, reading)) is not None:
        return end
    listed = _listed(tokens, first)
    if len(listed) == 1 and first.load is None and reading.load is not None:
        # `100 3x5, 110 2x3`: the first weight was taken with what stands before sets.
        carried = _listed(tokens, replace(first, load=reading.load))
        listed = carried if len(carried) > 1 else listed
    if first.load and (opens := read_amount(tokens, index)) is not None and opens.load:
        # `60 kg 3x5 + 1x10`: what stands before the list is lifted in all of it.
        is_once = not any(sets.load for sets in listed[1:])
        listed = [replace(sets, load=first.load) for sets in listed] if is_once else listed
    if (
        len(listed) == 1
        and first.count is None
        and (first.load is None or not _is_times(tokens, index, first))
    ):
        # `5 @ 75%` alone is for the rules that read one amount after another.
        return None
    if len(listed) > 1:
        note_list(_weights_first(listed), reading)
    else:
        note_sets(_weights_first(listed)[0], reading)
    return listed[-1].end


def _inside(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`Walk 10 min with 4 x 30 s faster`: what is done inside of a longer piece is a note."""
    is_whole = (reading.duration_s or reading.distance_m or is_covered(reading)) and reading.sets is None
    if not is_whole or tokens[index - 1].word not in _INSIDE:
        return None
    inner = sets_at(tokens, index)
    if inner is None or inner.what is None or inner.count is None or inner.load:
        return None
    reading.notes.append(" ".join(token.text for token in tokens[index : inner.end]))
    return inner.end


def _named_one_by_one(tokens: Sequence[Token], first: Sets, reading: Reading) -> int | None:
    """`4 sets: 12, 10, 8, 6`, `5 sets 12 10 8 6 4`: as many numbers as there are sets."""
    if first.number is None or first.number < 2 or not (first.what and first.what.is_bare):
        return None
    numbers, at = [first.what.text], first.end
    while len(numbers) < first.number:
        is_parted = peek(tokens, at).kind in _SEPARATORS
        if not is_parted and (first.count is None or first.count.unit not in COUNTS_OF_SETS):
            # `2x5 90`: the load.
            return None
        at += is_parted
        following = read_amount(tokens, at)
        if following is None or not following.is_bare:
            return None
        numbers, at = [*numbers, following.text], following.end
    if peek(tokens, at).kind is Kind.TIMES:
        return None
    reading.sets, reading.reps = first.number, "-".join(numbers)
    return at + (peek(tokens, at).unit is Unit.REP)


def _listed(tokens: Sequence[Token], first: Sets) -> list[Sets]:
    """Follow a list of sets as far as it goes; each may be `1x5@225`, `5@225`, `225x5`."""
    listed = [with_effort(tokens, _with_load(tokens, first))]
    while (following := _following(tokens, listed[-1])) is not None:
        listed.append(following)
    # What is said of one set alone, other rules add to what is known of it.
    return as_many_times(tokens, listed) if len(listed) > 1 else [_with_load(tokens, first)]


def _following(tokens: Sequence[Token], last: Sets) -> Sets | None:
    """Give the sets that a list goes on with; None where it ends."""
    at = last.end
    while peek(tokens, at).kind in _SEPARATORS or peek(tokens, at).word in _GOES_ON:
        at += 1
    is_parted = at > last.end
    found = sets_at(tokens, at) or _reps_at_load(tokens, at) or _load_then_reps(tokens, at)
    if found is None and _is_loaded(last):
        found = weight_then_sets(tokens, at)
    if found is None or found.what is None or not (found.what.is_bare or found.what.word):
        return None
    found = with_effort(tokens, _with_load(tokens, found))
    if not is_parted and not (_is_loaded(found) and _is_loaded(last)):
        # `65%x5 75%x5 85%x5`: without a sign between them only sets with a load are a list.
        return None
    return None if peek(tokens, found.end).kind is Kind.WORD else found


def _is_loaded(sets: Sets) -> bool:
    """Tell `65%x5` and `135x10`, which carry their weight, from `5x5`."""
    if sets.load is not None:
        return True
    heavy = sets.count is not None and sets.count.numbers[0] >= _HEAVY_IN_LIST
    return heavy and sets.what is not None and sets.what.is_bare


def _with_load(tokens: Sequence[Token], sets: Sets) -> Sets:
    """Take the load that stands behind sets: `@ 60 kg`, `@135`, `60 kg`, `75%`, `(60 kg)`."""
    if sets.load is not None:
        return sets
    sign = peek(tokens, sets.end)
    in_brackets = sign.kind is Kind.OPEN and _closes(tokens, sets.end + 2)
    amount = read_amount(tokens, sets.end + (in_brackets or sign.kind is Kind.AT))
    if amount is None or not amount.numbers:
        return sets
    # `12x50 @ 400 pace`, `5x1 km @ 10-km pace`
    is_rate = peek(tokens, amount.end).word in RATES or bool(
        {token.word for token in tokens[amount.end : amount.end + 3]} & PACES
    )
    if amount.load is None and (is_rate or not (sign.text == "@" and amount.is_bare)):
        return sets
    if sign.text == "@" and amount.numbers == (2.0,) and peek(tokens, amount.end).kind is Kind.TIMES:
        # `3x10 @ 2x24 kg`: one in each hand, which another rule takes.
        return sets
    own = share_of_own_weight(tokens, amount, is_marked=sign.text == "@")
    load, end = own or with_reference(tokens, amount)
    closes = sign.kind is Kind.OPEN and peek(tokens, end).kind is Kind.CLOSE
    return replace(sets, load=load or amount.text, end=end + closes)


def _closes(tokens: Sequence[Token], index: int) -> bool:
    return Kind.CLOSE in {peek(tokens, index).kind, peek(tokens, index + 1).kind}


def _reps_at_load(tokens: Sequence[Token], index: int) -> Sets | None:
    amount = read_amount(tokens, index)
    if (
        amount is None
        or not amount.is_bare
        or len(amount.numbers) > 1
        or peek(tokens, amount.end).kind is not Kind.AT
    ):
        return None
    return Sets(amount.end, None, amount)


def _is_times(tokens: Sequence[Token], index: int, sets: Sets) -> bool:
    """Tell `100 kg x 5` from a weight and a number that only stand together."""
    return any(token.kind is Kind.TIMES or token.word in {"по", "by"} for token in tokens[index : sets.end])


def _load_then_reps(tokens: Sequence[Token], index: int) -> Sets | None:
    """`60 kg 12 / 80 kg 10`: a weight, then how often; alone it is for other rules."""
    weight = read_amount(tokens, index)
    if weight is None or weight.load is None or weight.unit not in WEIGHTS:
        return None
    at = weight.end + (peek(tokens, weight.end).kind in _BETWEEN_WEIGHT_AND_REPS)
    reps = read_amount(tokens, at)
    if reps is None or not reps.is_bare or len(reps.numbers) > 1 or peek(tokens, reps.end).kind is Kind.TIMES:
        return None
    return Sets(reps.end, None, reps, weight.load)


def _weights_first(listed: list[Sets]) -> list[Sets]:
    """Read `135 x 8, 185 x 5` as weight x repetitions, where the first factor is too much for sets."""
    pairs = [sets for sets in listed if sets.load is None]
    least = _HEAVY if len(listed) == 1 else _HEAVY_IN_LIST
    if not all(_may_be_weight_first(sets) for sets in pairs):
        return listed
    if max((s.count.numbers[0] for s in pairs if s.count), default=0.0) < least:
        return listed
    return [s if s.load else replace(s, count=None, load=s.count.text if s.count else None) for s in listed]


def _may_be_weight_first(sets: Sets) -> bool:
    """Tell `135 x 8`, which falls, from `3 x 8`."""
    if sets.count is None or sets.what is None or not sets.what.is_bare:
        return False
    return sets.count.numbers[0] > max(sets.what.numbers)
