"""Rests that nothing names: a time set apart behind sets, `Bench press 4x6, 2 min`, `4x100 free + 20`."""

from collections.abc import Sequence

from ml.extract.notation.amounts import Amount, read_amount
from ml.extract.notation.reading import Reading
from ml.extract.notation.tokens import Kind, Token, peek
from ml.extract.notation.vocabulary import REST
from storage.records.program import Doubt

_RESTS_OF_SWIMMERS = (5, 10, 15, 20, 30, 45)
_LENGTH = 25


def take_trailing_rest(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`Bench press 4x6, 2 min`: a time set apart behind sets and repetitions is the rest; a doubtful one."""
    # `8x flip in mid-water, :20`
    is_clock = tokens[index].text.startswith("0:") and tokens[index - 1].kind is Kind.BREAK
    if (reading.sets is None and not is_clock) or not reading.has_work or reading.rest_s is not None:
        return None
    is_apart = tokens[index - 1].kind in {Kind.BREAK, Kind.OPEN, Kind.DASH}
    amount = read_amount(tokens, index)
    if _is_added_rest(tokens, index, amount, reading):
        # `4x100 free + 20`
        reading.rest_s = int(tokens[index].value)
        return index + 1
    is_last = amount is not None and amount.end == len(tokens)
    # `4x50 drill :15`, `8x25 sprint 30s`, `3x10   2:00`: a time at the end of a line.
    is_set_off = (
        is_last
        and tokens[index - 1].word != "at"
        and (tokens[index].kind is Kind.CLOCK or is_length(reading))
    )
    if not is_apart and not is_set_off:
        return None
    ends = {Kind.END, Kind.CLOSE, Kind.BREAK} if is_length(reading) else {Kind.END, Kind.CLOSE}
    if amount is None or amount.seconds is None or peek(tokens, amount.end).kind not in ends:
        return None
    is_pace = amount.is_clock or amount.is_range or any(t.word in REST for t in tokens[amount.end :])
    if tokens[index - 1].kind is Kind.OPEN and is_pace and is_length(reading):
        # `4x1k (3:45)`: how fast.
        reading.notes.append(f"@ {tokens[index].text}")
        return amount.end
    reading.rest_s = amount.seconds
    reading.flag("rest_s", Doubt.UNLABELLED)
    return amount.end


def _is_added_rest(tokens: Sequence[Token], index: int, amount: Amount | None, reading: Reading) -> bool:
    is_last = amount is not None and amount.is_bare and amount.end == len(tokens)
    is_lengths = (reading.reps or "").endswith(("lengths", "length", "laps"))
    is_short = is_last and tokens[index].kind is Kind.NUMBER and tokens[index].value in _RESTS_OF_SWIMMERS
    return tokens[index - 1].text == "+" and is_short and (is_length(reading) or is_lengths)


def is_length(reading: Reading) -> bool:
    """Tell a way, or a number of repetitions that is the length of one."""
    reps = reading.reps or ""
    is_length = reps.isdigit() and int(reps) >= _LENGTH and int(reps) % _LENGTH == 0
    return reading.distance_m is not None or is_length
