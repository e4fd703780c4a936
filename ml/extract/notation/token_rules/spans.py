"""Times and distances: `30 s`, `1:30`, `400 m`, `hold 5 s`, `over 40 m`."""

from collections.abc import Sequence

from ml.extract.notation.token_rules.amounts import Amount, read_amount
from ml.extract.notation.token_rules.noting import note_work
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.tokens import Kind, Token, peek, written
from ml.extract.notation.units import METRES, Unit
from ml.extract.notation.vocabulary import words

# Behind so many metres a clock says how long they took; behind fewer it may be the rest.
_LONG = 1000
# Seconds for a metre on a bicycle.
_FASTEST = 0.08
_BEFORE_OTHER_TIMES = words("rest on off jog recovery pace reps every отдых через темп в за in по")
# `Surface dive to 2 m`, `jump from 3 m`: how deep and how high.
_TOWARDS = words("to from than then of")
_HOW_FAST = words("effort pace")
_NEAR = 5
_HOLDING = words("hold holding удержание держать")


def take_distance(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`400 m`, `5 km`, `1 mile`."""
    amount = read_amount(tokens, index)
    if amount is None or amount.unit not in METRES:
        return None
    if reading.distance_m is not None or (reading.reps is not None and reading.sets is not None):
        return None
    if peek(tokens, amount.end).word in _HOW_FAST:
        # `6 x 3 min at 5k effort`
        reading.notes.append(written(tokens, index, amount.end + 1))
        return amount.end + 1
    if index and tokens[index - 1].word == "every":
        # `a bench on the route every 500 m`
        return None
    if _is_of_place(tokens, index, amount, reading):
        reading.notes.append(written(tokens, index - 1, amount.end))
        return amount.end
    if reading.sets is None and (reading.reps or "").isdigit() and peek(tokens, 1).kind is Kind.TIMES:
        # `5 x hill run 30 m`
        reading.sets, reading.reps = int(reading.reps or 0), None
    note_work(amount, reading)
    return amount.end


def _is_of_place(tokens: Sequence[Token], index: int, amount: Amount, reading: Reading) -> bool:
    """Tell `dive to 2 m` and `3 h with a pack, +400-600 m`, where it is done, from a way that is covered."""
    if not index:
        return False
    before = tokens[index - 1]
    is_climbed = before.text == "+" and before.end == tokens[index].start and reading.has_work
    # `10 rope climbs, 15 feet`
    is_height = before.text == "," and amount.unit is Unit.FOOT and reading.reps is not None
    is_near = before.word in _TOWARDS and amount.unit is Unit.METRE and amount.numbers[0] <= _NEAR
    return is_climbed or is_near or is_height


def take_distance_covered(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`2 reps over 40 m`: the way that is covered, beside other work."""
    if tokens[index].word not in {"over", "на"} or reading.distance_m is not None:
        return None
    amount = read_amount(tokens, index + 1)
    if amount is None or amount.metres is None:
        return None
    reading.distance_m = amount.metres
    return amount.end


def take_duration(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`30 s`, `20 min`, `1:30`."""
    amount = read_amount(tokens, index)
    if amount is None or amount.seconds is None:
        return None
    if reading.has_work and not _is_time_of_distance(tokens, index, reading):
        return None
    note_work(amount, reading)
    end, sets = amount.end, 1
    while (
        peek(tokens, end).text == "," and (more := read_amount(tokens, end + 1)) and more.seconds is not None
    ):
        # `hang 45 s, 40 s, 30 s`: a time for each set; a tracker is planned by the first.
        end, sets = more.end, sets + 1
    if sets > 2 and reading.sets is None:
        reading.sets = sets
        return end
    return amount.end


def _is_time_of_distance(tokens: Sequence[Token], index: int, reading: Reading) -> bool:
    """Tell `3 km - 18 min`, `5 km in 25:00`, `5 km 25:00`: how long it took."""
    if reading.sets is not None or reading.reps is not None or reading.duration_s is not None or not index:
        return False
    before = tokens[index - 1]
    unit = tokens[index - 2] if before.kind is Kind.BREAK and index > 1 else before
    metres = reading.distance_m or 0
    is_long = unit.kind is Kind.UNIT and metres >= _LONG and tokens[index].kind is Kind.CLOCK
    is_long = is_long and tokens[index].value >= _FASTEST * metres
    is_last = peek(tokens, index + 1).kind in {Kind.END, Kind.BREAK}
    if before.kind is Kind.WORD and before.word not in _BEFORE_OTHER_TIMES:
        # `5k easy 27:40`, `14k slow with Ben 1h22`
        is_timed = tokens[index].kind is Kind.CLOCK and tokens[index].value >= _FASTEST * metres
        return metres >= _LONG and is_timed and is_last
    if before.kind is Kind.DASH and tokens[index - 2].kind is Kind.CLOCK:
        # `5 km 4:50-5:00`: how fast, from and to.
        return False
    return before.kind is Kind.DASH or before.word in {"in", "за"} or (is_long and is_last)


def take_hold(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`10 reps, hold 5 s`: how long each repetition is held."""
    if tokens[index].word not in _HOLDING or reading.duration_s is not None:
        return None
    amount = read_amount(tokens, index + 1)
    if amount is None or amount.seconds is None:
        return None
    reading.duration_s = amount.seconds
    return amount.end
