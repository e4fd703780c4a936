"""What the last of several sets was in a log: `3x15, last set 12`."""

from collections.abc import Sequence

from ml.extract.notation.token_rules.amounts import read_amount
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.tokens import Kind, Token, peek
from ml.extract.notation.units import COUNTS_OF_SETS, Unit
from ml.extract.notation.vocabulary import words

_LAST = words("last final последний последнем")
_ONE = words("one set подход подходе")
_WAS = words("was only got for to with of")
_ENDS = frozenset({Kind.END, Kind.BREAK, Kind.CLOSE})
# More are nobody's log.
_MOST_SETS = 30


def take_last_set(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """Write the repetitions set by set, the last one as it went."""
    reps = reading.reps or ""
    if tokens[index].word not in _LAST or not reps.isdigit() or not 2 <= (reading.sets or 0) <= _MOST_SETS:
        return None
    at = index + 1
    if peek(tokens, at).word not in _ONE and peek(tokens, at).unit not in COUNTS_OF_SETS:
        return None
    at += 1
    while peek(tokens, at).word in _WAS or peek(tokens, at).text == ":":
        at += 1
    last = read_amount(tokens, at)
    is_count = last is not None and len(last.numbers) == 1 and (last.is_bare or last.unit is Unit.REP)
    if last is None or not is_count or peek(tokens, last.end).kind not in _ENDS:
        return None
    reading.reps = "-".join([reps] * ((reading.sets or 2) - 1) + [last.text])
    return last.end
