"""Rests that nothing names: a time set apart behind sets, `Bench press 4x6, 2 min`, `4x100 free + 20`."""

from collections.abc import Sequence

from ml.extract.notation.token_rules.amounts import Amount, read_amount
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.tokens import Kind, Token, peek, written
from ml.extract.notation.vocabulary import REST
from storage.records.program import Doubt

_RESTS_OF_SWIMMERS = (5, 10, 15, 20, 30, 45)
# A shorter time is how long a repetition is held, or how even lengths are swum.
_SHORTEST = 10
_SHORTEST_OF_WAY = 5
# Seconds for a metre: nobody is paced slower, so that `200 m (3:00)` says how long to rest.
_SLOWEST = 0.8


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
        is_last and tokens[index - 1].word != "at" and (tokens[index].kind is Kind.CLOCK or reading.is_way)
    )
    if not is_apart and not is_set_off:
        return None
    ends = {Kind.END, Kind.CLOSE, Kind.BREAK} if reading.is_way else {Kind.END, Kind.CLOSE}
    if amount is None or amount.seconds is None or peek(tokens, amount.end).kind not in ends:
        return None
    if (said := _no_rest(tokens, index, amount, reading)) is not None:
        reading.notes.append(said)
        return amount.end
    reading.rest_s = amount.seconds
    reading.flag("rest_s", Doubt.UNLABELLED)
    return amount.end


def _is_added_rest(tokens: Sequence[Token], index: int, amount: Amount | None, reading: Reading) -> bool:
    is_last = amount is not None and amount.is_bare and amount.end == len(tokens)
    is_lengths = (reading.reps or "").endswith(("lengths", "length", "laps"))
    is_short = is_last and tokens[index].kind is Kind.NUMBER and tokens[index].value in _RESTS_OF_SWIMMERS
    return tokens[index - 1].text == "+" and is_short and (reading.is_way or is_lengths)


def _no_rest(tokens: Sequence[Token], index: int, amount: Amount, reading: Reading) -> str | None:
    """Give what a time says that is no rest: how long a repetition is held, how fast a way is covered."""
    if (amount.seconds or 0) < (_SHORTEST_OF_WAY if reading.is_way else _SHORTEST):
        # `bird dog 3x5, 5 s`
        return written(tokens, index, amount.end)
    is_pace = amount.is_clock or amount.is_range or any(t.word in REST for t in tokens[amount.end :])
    is_pace = is_pace and reading.is_way and (amount.seconds or 0) < _SLOWEST * _metres(reading)
    if tokens[index - 1].kind is Kind.OPEN and is_pace:
        # `4x1k (3:45)`
        return f"@ {tokens[index].text}"
    return None


def _metres(reading: Reading) -> float:
    reps = reading.reps or ""
    return reading.distance_m or (float(reps) if reps.isdigit() else 0.0)
