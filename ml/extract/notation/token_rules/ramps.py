"""Parts of a ramp that are no plain `135 x 8`: `1x6 @ RPE 8`, `bar x 10`, `275 5x5`, `160 x12 x12 x10`."""

from collections.abc import Sequence
from dataclasses import replace

from ml.extract.notation.token_rules.amounts import Amount, read_amount
from ml.extract.notation.token_rules.marks import effort_of
from ml.extract.notation.token_rules.sets import Sets, sets_at
from ml.extract.notation.token_rules.tokens import Kind, Token, peek
from ml.extract.notation.units import COUNTS_OF_SETS
from ml.extract.notation.vocabulary import words

_AT = words("at на с with")
_BARS = words("bar empty гриф пустой")
_LIGHTEST = 10


def with_effort(tokens: Sequence[Token], sets: Sets) -> Sets:
    """Take what is no weight but says how heavy: `@ RPE 8`, `@ BW`, `at 100 kg`, `@ +20 kg`."""
    sign = peek(tokens, sets.end)
    at = sets.end + (is_marked := sign.kind is Kind.AT or sign.word in _AT)
    named = peek(tokens, at)
    if sets.load is not None:
        return sets
    if named.kind is Kind.EFFORT:
        return replace(sets, load=effort_of(named.text), end=at + 1)
    if named.kind is Kind.BODYWEIGHT:
        return replace(sets, load="bodyweight", end=at + 1)
    is_added = named.text == "+"
    amount = read_amount(tokens, at + is_added) if is_marked or is_added else None
    if amount is None or not (amount.load or (is_added and amount.is_bare)):
        return sets
    return replace(sets, load=f"{'+' * is_added}{amount.load or amount.text}", end=amount.end)


def bar_then_reps(tokens: Sequence[Token], index: int) -> Sets | None:
    """`bar x 10`, the empty one."""
    if peek(tokens, index).word not in _BARS or peek(tokens, index + 1).kind is not Kind.TIMES:
        return None
    reps = read_amount(tokens, index + 2)
    is_counted = reps is not None and reps.is_bare and len(reps.numbers) == 1
    return Sets(reps.end, None, reps, tokens[index].word) if reps and is_counted else None


def weight_then_sets(tokens: Sequence[Token], index: int) -> Sets | None:
    """`275 5x5` in a list: what is on the bar, then the sets."""
    weight = read_amount(tokens, index)
    if weight is None or not weight.is_bare or len(weight.numbers) != 1 or weight.numbers[0] < _LIGHTEST:
        return None
    sets = sets_at(tokens, weight.end)
    is_bare = sets is not None and sets.load is None and sets.count is not None and sets.count.is_bare
    return replace(sets, load=weight.text) if sets and is_bare else None


def one_weight(tokens: Sequence[Token], index: int) -> list[Sets]:
    """`160 x12 x12 x10`, `x10 x10 x9`: sets one by one, each with its sign; empty where there are none."""
    weight = read_amount(tokens, index)
    load = (weight.load or weight.text) if weight and len(weight.numbers) == 1 else None
    if listed := _in_list(tokens, index, weight, load):
        return listed
    at, found = weight.end if weight and load else index, list[Sets]()
    while (reps := _signed(tokens, at)) is not None:
        found.append(Sets(reps.end, None, reps, load))
        at = reps.end
    least = 2 if load else 3
    return found if len(found) >= least and (weight is None or weight.load or weight.is_bare) else []


def _in_list(tokens: Sequence[Token], index: int, weight: Amount | None, load: str | None) -> list[Sets]:
    """`22x10,10,9`, `bw x 8,7,6`: the sign stands once, and the repetitions of each set behind it."""
    is_own = peek(tokens, index).kind is Kind.BODYWEIGHT
    is_heavy = weight is not None and (weight.load is not None or weight.numbers[:1] >= (_LIGHTEST,))
    at = index + 1 if is_own else weight.end if weight else index
    if not (is_own or (load and is_heavy)) or peek(tokens, at).kind is not Kind.TIMES:
        return []
    found, at = list[Sets](), at + 1
    while (reps := read_amount(tokens, at)) is not None and reps.is_bare and len(reps.numbers) == 1:
        found.append(Sets(reps.end, None, reps, "bodyweight" if is_own else load))
        if peek(tokens, reps.end).text not in {",", "/"}:
            break
        at = reps.end + 1
    ends = found and peek(tokens, found[-1].end).kind in {Kind.END, Kind.OPEN, Kind.BREAK, Kind.DASH}
    return found if ends and len(found) > 1 else []


def as_many_times(tokens: Sequence[Token], listed: list[Sets]) -> list[Sets]:
    """`60x5, 100x5, 140x3 - 3 sets`: a number of sets behind a ramp is of its last step."""
    last = listed[-1]
    at = last.end + (peek(tokens, last.end).kind is Kind.DASH)
    count = read_amount(tokens, at) if at > last.end else None
    if count is None or count.unit not in COUNTS_OF_SETS or len(listed) < 2 or not count.numbers:
        return listed
    steps = [replace(s, count=None, load=s.load or (s.count.text if s.count else None)) for s in listed]
    return [*steps[:-1], replace(steps[-1], count=count, end=count.end)]


def _signed(tokens: Sequence[Token], index: int) -> Amount | None:
    sign = peek(tokens, index)
    is_apart = index == 0 or tokens[index - 1].end < sign.start
    number = peek(tokens, index + 1)
    if sign.kind is not Kind.TIMES or not is_apart or number.start != sign.end:
        return None
    reps = read_amount(tokens, index + 1)
    return reps if reps is not None and reps.is_bare and len(reps.numbers) == 1 else None
