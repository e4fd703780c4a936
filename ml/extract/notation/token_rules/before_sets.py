"""What stands before the sets and says how they are done: tempos, pauses, holds, counts, how far."""

from collections.abc import Sequence

from ml.extract.notation.token_rules.amounts import Amount, read_amount
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.sets import sets_at
from ml.extract.notation.token_rules.tokens import Kind, Token, peek, written
from ml.extract.notation.units import SECONDS, Unit
from ml.extract.notation.vocabulary import words

_LONGEST_PAUSE = 10
# A tempo has three or four parts of a few seconds each.
_PARTS_OF_TEMPO = (3, 4)
_SLOWEST = 9
_MOST_SETS = 20
_HOW_FAR = words("to at near до")
_BREATHING = words("breath breathing breaths дыхание дыхания")
_COUNTED_INSIDE = frozenset({Unit.STEP, Unit.BREATH})


def take_manner_before_sets(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`squat 4-0-1: 4x4`, `bench, 1 s pause: 5x3`, `raise to max, hold 3 s, 4x5`: the sets stand behind."""
    amount = None if reading.has_work or reading.sets is not None else read_amount(tokens, index)
    is_factor = index > 0 and tokens[index - 1].kind is Kind.TIMES
    if amount is None or is_factor or peek(tokens, amount.end).kind is Kind.TIMES:
        return None
    is_tempo = _is_tempo(amount) and peek(tokens, index - 1).word not in {"reps", "ramp"}
    if is_tempo and _is_of_breath(tokens, index):
        # `Box breathing 4-4-4-4, 90 s`
        reading.notes.append(amount.text)
        return amount.end
    is_manner = is_tempo or _is_pause(amount) or _is_inside(tokens, index, amount)
    if not is_manner or not _sets_follow(tokens, amount.end):
        return None
    if is_tempo:
        reading.tempo = reading.tempo or amount.text
    else:
        reading.notes.append(written(tokens, index, amount.end))
    return amount.end


def _is_tempo(amount: Amount) -> bool:
    is_listed = amount.separator == "-" and len(amount.numbers) in _PARTS_OF_TEMPO
    return is_listed and amount.is_bare and max(amount.numbers) <= _SLOWEST


def _is_pause(amount: Amount) -> bool:
    is_short = amount.seconds is not None and amount.seconds <= _LONGEST_PAUSE
    return is_short and amount.unit in SECONDS and len(amount.numbers) == 1


def _is_inside(tokens: Sequence[Token], index: int, amount: Amount) -> bool:
    """Tell `bear crawl, 3 steps forward and 3 back` and `raise to max` from what a set consists of."""
    is_limit = tokens[index].kind is Kind.MAXIMUM and index > 0 and tokens[index - 1].word in _HOW_FAR
    return is_limit or (index > 0 and amount.unit in _COUNTED_INSIDE)


def _is_of_breath(tokens: Sequence[Token], index: int) -> bool:
    around = {token.word for token in (*tokens[max(0, index - 2) : index], *tokens[index + 1 : index + 8])}
    return bool(_BREATHING & around)


def _sets_follow(tokens: Sequence[Token], start: int) -> bool:
    """Tell that sets of repetitions, a time or a way stand further on: `4x5`, `3 x 20 s`."""
    for index in range(start, len(tokens)):
        if tokens[index].kind is not Kind.NUMBER:
            continue
        sets = sets_at(tokens, index)
        if sets is None or sets.count is None or sets.what is None or sets.load is not None:
            continue
        has_times = any(token.kind is Kind.TIMES for token in tokens[index : sets.end])
        if has_times and sets.count.is_bare and len(sets.count.numbers) <= 2:
            return sets.count.numbers[0] <= _MOST_SETS
    return False
