"""Sets that are alike: `4 x 8-10`, `3 sets of 12`, `100 kg x 5`, `205x10x4`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ml.extract.notation.token_rules.amounts import Amount, read_amount
from ml.extract.notation.token_rules.tokens import Kind, Token, peek, written
from ml.extract.notation.units import COUNTS_OF_SETS, METRES, Unit
from ml.extract.notation.vocabulary import words

# A first factor above it is what is on the bar: `205x10x4` are four sets of ten.
_MOST_SETS = 12
# A middle factor from here on is no number of repetitions: `3x100x5` are three sets of five at 100.
_LEAST_LOAD = 40
_BETWEEN_COUNT_AND_WORK = frozenset({Kind.TIMES, Kind.BREAK, Kind.DASH, Kind.SLASH})
_OF = words("of по with for")
_TIMES = words("по by")
_SO_OFTEN = words("times раза раз")
_RESTING = words("rest отдых отдыха")


@dataclass(frozen=True, slots=True)
class Sets:
    """Sets that are alike: how many, of what, with what. `end` is the index of the token behind them."""

    end: int
    count: Amount | None = None
    what: Amount | None = None
    load: str | None = None
    series: int = 1

    @property
    def number(self) -> int | None:
        """How many; the lower bound of a range."""
        return int(self.count.numbers[0]) * self.series if self.count else None


def sets_at(tokens: Sequence[Token], index: int) -> Sets | None:
    """Read sets at a place with the load among their factors or before them; None where there are none."""
    first = read_amount(tokens, index)
    if first is None or not first.numbers:
        return None
    if first.load and (behind := _behind_load(tokens, first.end)) is not None:
        return replace(behind, load=first.load)
    if first.unit in COUNTS_OF_SETS or (first.unit is Unit.REP and peek(tokens, first.end).word == "по"):
        return _of_sets(tokens, first)
    if not _is_times(tokens, first.end):
        return _so_often(tokens, first)
    factors = _factors(tokens, first)
    return _share_of_maximum(tokens, factors) or _by_factors(factors)


def _behind_load(tokens: Sequence[Token], index: int) -> Sets | None:
    """`70% 1x3, 75% 2x3`: sets without a load of their own, behind one."""
    following = read_amount(tokens, index)
    if following is None or following.load:
        return None
    behind = sets_at(tokens, index)
    return behind if behind is not None and behind.load is None else None


def _so_often(tokens: Sequence[Token], first: Amount) -> Sets | None:
    """`3 times 45 seconds`."""
    if first.unit is not Unit.REP or tokens[first.end - 1].word not in _SO_OFTEN or len(first.numbers) > 1:
        return None
    each = read_amount(tokens, first.end)
    is_work = each is not None and (each.seconds is not None or each.metres is not None)
    return Sets(each.end, first, each) if each and is_work else None


def _share_of_maximum(tokens: Sequence[Token], factors: list[Amount]) -> Sets | None:
    """`Press-ups 4 x 60 % of max`: as many repetitions as that is."""
    if len(factors) != 2 or not factors[0].is_bare or factors[1].unit is not Unit.PERCENT:
        return None
    end = factors[1].end + 2
    behind = tokens[factors[1].end : end]
    if len(behind) < 2 or behind[0].word != "of" or behind[1].kind is not Kind.MAXIMUM:
        return None
    return Sets(
        end, factors[0], replace(factors[1], word=written(tokens, factors[0].end + 1, end), unit=None)
    )


def _of_sets(tokens: Sequence[Token], count: Amount) -> Sets | None:
    """`3 sets of 12`, `3 sets x 12`, `3 подхода по 12`; not `3 sets` alone, which ends what came before."""
    at = count.end
    while peek(tokens, at).kind in _BETWEEN_COUNT_AND_WORK or peek(tokens, at).word in _OF:
        at += 1
    inner = sets_at(tokens, at)
    if inner and inner.count and inner.count.is_bare and inner.what and count.unit in COUNTS_OF_SETS:
        # `2 sets of 5 x 300 m`
        return replace(inner, series=int(count.numbers[0]) * inner.series)
    what = read_amount(tokens, at)
    if what is None or what.unit in COUNTS_OF_SETS or peek(tokens, what.end).word in _RESTING:
        return None
    return Sets(what.end, count, what)


def _factors(tokens: Sequence[Token], first: Amount) -> list[Amount]:
    factors = [first]
    while len(factors) < 3 and _is_times(tokens, factors[-1].end):
        if len(factors) == 2 and peek(tokens, factors[-1].end).kind is not Kind.TIMES:
            # `10x400 по 82 с`: how fast.
            break
        factor = read_amount(tokens, factors[-1].end + 1)
        if factor is None:
            break
        factors.append(factor)
    return factors


def _by_factors(factors: list[Amount]) -> Sets | None:
    sets = _multiplied(factors) if len(factors) > 1 else None
    # `60 kg x 5 x max`: as many as one can is no number of sets.
    is_open = sets is not None and sets.count is not None and not sets.count.numbers
    return replace(sets, count=None) if sets and is_open else sets


def _multiplied(factors: list[Amount]) -> Sets | None:
    """Say which factor is which: units tell, else the greatest is the load."""
    end = factors[-1].end
    weights = [factor for factor in factors if factor.load]
    if len(weights) == 1:
        return _with_weight(end, factors, weights[0])
    if factors[0].seconds is not None or factors[0].unit is Unit.REP or factors[1].unit in COUNTS_OF_SETS:
        return _work_first(end, factors)
    first = factors[0]
    if len(factors) == 2 and first.separator == "/" and first.is_bare and len(set(first.numbers)) == 1:
        # `10/10 x 5`: so many on each side.
        return Sets(end, factors[1], replace(first, numbers=first.numbers[:1], separator=""))
    if len(factors) == 3:
        return _three(end, factors)
    if not factors[0].is_bare or len(factors[0].numbers) > 2:
        return None
    return Sets(end, factors[0], factors[1])


def _work_first(end: int, factors: list[Amount]) -> Sets | None:
    """`20 s x 3`, `12 reps x 3 sets`, `5 reps x 10 s hold`: what one set is stands before their number."""
    work, count = factors[:2]
    if work.unit is Unit.REP and count.unit in METRES:
        # `8 trips x 20 m`
        return Sets(end, work, count)
    if work.unit is Unit.REP and count.seconds is not None:
        return Sets(end, None, work)
    if work.seconds is not None and count.unit not in {None, Unit.REP}:
        return None
    return Sets(end, count, work, factors[2].text if len(factors) > 2 else None)


def _with_weight(end: int, factors: list[Amount], weight: Amount) -> Sets | None:
    others = [factor for factor in factors if factor is not weight]
    if factors[0] is weight:
        return Sets(end, others[1] if len(others) > 1 else None, others[0], weight.load)
    if len(others) == 1:
        return Sets(end, None, others[0], weight.load)
    return Sets(end, others[0], others[1], weight.load)


def _three(end: int, factors: list[Amount]) -> Sets | None:
    """`5 x 3 x 100`, `205x10x4`, and series of sets, `2 x 4 x 500 m`."""
    first, second, third = factors
    if not third.is_bare:
        series = int(first.numbers[0]) if len(first.numbers) == 1 else 1
        return Sets(end, second, third, series=series) if second.is_bare else None
    heaviest = max(factors, key=lambda factor: factor.numbers[0] if factor.numbers else 0)
    if heaviest is second and second.numbers[0] >= _LEAST_LOAD and second.numbers[0] > third.numbers[0]:
        return Sets(end, first, third, second.text)
    if heaviest is first and first.numbers[0] > _MOST_SETS:
        return Sets(end, third, second, first.text)
    return Sets(end, first, second, third.text)


def _is_times(tokens: Sequence[Token], index: int) -> bool:
    return peek(tokens, index).kind is Kind.TIMES or peek(tokens, index).word in _TIMES
