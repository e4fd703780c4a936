"""How fast: paces, send-offs, rates of strokes and turns; they are notes, no loads."""

from collections.abc import Sequence

from ml.extract.notation.token_rules.amounts import Amount, read_amount
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.tokens import Kind, Token, peek, written
from ml.extract.notation.units import Unit
from ml.extract.notation.vocabulary import REST, words

_SHORTEST_WAY = 100
_WAYS_OF_SPLITS = (100, 500)
_THAN = words("slower faster better less quicker")
_RATE_WORDS = words("s/r s/m rate каденс темп частота")
_IN_PACE = frozenset({Kind.WORD, Kind.NUMBER, Kind.UNIT, Kind.DASH, Kind.CLOCK})
# `CSS+2 s/100`: these go on where nothing parts them from the words around.
_TIGHT_IN_PACE = frozenset({Kind.PLUS, Kind.SLASH})
_BEHIND_PACE = words("with rest then and recovery jog walk off out из с отдых через")
_PER = words("km км k mi mile 100m 100м")
# What a pace is told by, beside races.
_MEASURES = words("css lt threshold")
PACES = words("pace effort race tempo threshold темпе темп")
_NAMED_PACES = words("pace темпе темп")
RATES = words("mm cm kph mph spm rpm bpm w watts watt вт уд зона зоны зоне зону")

# How people move between efforts: `4x2 km @ 10k pace 2 min jog`.
_EASILY = words("jog walk float jogging walking трусцой трусца шагом ходьба")


def take_send_off(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`@ 1:45`, `on 1:00`, `3x100 on 2`, `~3.40`, `@ 24 spm`."""
    is_on = tokens[index].word in {"on", "режим", "режиме", "реж"} or _is_every(tokens, index, reading)
    if tokens[index].kind is not Kind.AT and not is_on:
        return None
    amount = read_amount(tokens, index + 1)
    if amount is None or not amount.numbers or not _is_pace(tokens, index, amount, reading):
        return None
    end = _behind_way(tokens, amount.end + (peek(tokens, amount.end).word in RATES))
    reading.notes.append(f"@ {written(tokens, index + 1, end)}")
    return end


def _behind_way(tokens: Sequence[Token], index: int) -> int:
    """Give where `2:20/500m or slower` and `4:05/km` end behind their time."""
    if peek(tokens, index).kind is Kind.SLASH and peek(tokens, index + 1).word in _PER:
        return index + 2
    way = read_amount(tokens, index + 1) if peek(tokens, index).kind is Kind.SLASH else None
    if way is not None and way.numbers and way.numbers[0] in _WAYS_OF_SPLITS:
        index = way.end
    return index + 2 if peek(tokens, index).word == "or" and peek(tokens, index + 1).word in _THAN else index


def _is_every(tokens: Sequence[Token], index: int, reading: Reading) -> bool:
    """Tell `5x3, every 90 s`, how often a set begins, from a scheme of its own."""
    every = read_amount(tokens, index + 1) if tokens[index].word == "every" and reading.has_work else None
    return every is not None and every.seconds is not None


def _is_pace(tokens: Sequence[Token], index: int, amount: Amount, reading: Reading) -> bool:
    if tokens[index].word == "every":
        return True
    if tokens[index].kind is not Kind.AT:
        return amount.is_clock or (amount.is_bare and is_covered(reading))
    if amount.load is not None:
        return False
    if tokens[index].text == "~":
        # "hard ~40 s" is how long.
        return amount.seconds is None or reading.has_work
    is_pair = amount.unit is Unit.SECOND and tokens[amount.end - 1].text == "s" and reading.reps is not None
    return (not amount.is_bare and not is_pair) or peek(tokens, amount.end).word in RATES


def take_pace_in_brackets(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`8x300 (48-50)`, `5x1 km (3:40-3:45)`: how long each takes."""
    if tokens[index].kind is not Kind.OPEN or reading.sets is None or not is_covered(reading):
        return None
    amount = read_amount(tokens, index + 1)
    is_pace = (
        amount is not None and amount.numbers and (amount.is_bare or (amount.is_clock and amount.is_range))
    )
    if amount is None or not is_pace or peek(tokens, amount.end).kind is not Kind.CLOSE:
        return None
    reading.notes.append(f"@ {written(tokens, index + 1, amount.end)}")
    return amount.end + 1


def take_pace_of_race(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`@ 2k + 9 s/500 m`, `@ 10k pace + 8 s/km`, `@ CSS - 1`: so much slower or faster than a race."""
    if tokens[index].kind is not Kind.AT:
        return None
    race = read_amount(tokens, index + 1)
    is_race = race is not None and race.metres is not None
    if not is_race and peek(tokens, index + 1).word not in _MEASURES:
        return None
    end = race.end if race is not None and is_race else index + 2
    while peek(tokens, end).word in PACES:
        end += 1
    by = read_amount(tokens, end + 1) if peek(tokens, end).kind in {Kind.PLUS, Kind.DASH} else None
    if by is None or not (by.is_bare or by.seconds) or by.separator:
        return None
    end = _behind_way(tokens, by.end)
    reading.notes.append(f"@ {written(tokens, index + 1, end)}")
    return end


def take_pace(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`@ threshold`, `@ 5k pace`, `@ race effort`: how fast, in words, as far as the next sign."""
    is_called = tokens[index].word in _NAMED_PACES
    if (tokens[index].word == "по" or is_called) and is_covered(reading):
        each = read_amount(tokens, index + 1)
        if each is None or (each.seconds is None and not each.is_bare) or (is_called and not each.is_clock):
            return None
        is_per = peek(tokens, each.end).kind is Kind.SLASH and peek(tokens, each.end + 1).word in _PER
        end = each.end + 2 * is_per
        reading.notes.append(f"@ {written(tokens, index + 1, end)}")
        return end
    if tokens[index].kind is not Kind.AT or not (reading.has_work or index == 0):
        return None
    end = index + 1
    end += peek(tokens, end).word in _PER
    while _is_in_pace(tokens, end):
        end += 1
    said = [token.word for token in tokens[index + 1 : end]]
    is_named = said and (tokens[index + 1].kind is Kind.WORD or said[0] in _PER)
    if not said or not (is_named or PACES & set(said)):
        return None
    reading.notes.append(f"@ {written(tokens, index + 1, end)}")
    return end


def _is_in_pace(tokens: Sequence[Token], index: int) -> bool:
    token, behind = peek(tokens, index), peek(tokens, index + 1)
    is_tight = token.start == tokens[index - 1].end and behind.start == token.end
    rest = read_amount(tokens, index) if token.kind in {Kind.NUMBER, Kind.CLOCK} else None
    if rest is not None and rest.seconds is not None and peek(tokens, rest.end).word in REST | _EASILY:
        return False
    return (token.kind in _IN_PACE and token.word not in _BEHIND_PACE) or (
        token.kind in _TIGHT_IN_PACE and is_tight
    )


def is_covered(reading: Reading) -> bool:
    """Tell a way, written with its unit or as bare repetitions that nobody would count."""
    reps = reading.reps or ""
    return reading.distance_m is not None or (reps.isdigit() and int(reps) >= _SHORTEST_WAY)


def take_rate(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`s/r 26`, `rate 24`, `каденс 55`: strokes or turns a minute are a note."""
    size = read_amount(tokens, index)
    if size is not None and size.is_bare and peek(tokens, size.end).word in RATES:
        reading.notes.append(written(tokens, index, size.end + 1))
        return size.end + 1
    is_apart = index > 0 and tokens[index - 1].kind is Kind.BREAK
    if tokens[index].word not in _RATE_WORDS and not (tokens[index].word == "cadence" and is_apart):
        return None
    amount = read_amount(tokens, index + 1)
    if amount is None:
        return None
    is_before_rest = amount.separator == "/" and amount.seconds is not None
    if not amount.is_bare and not is_before_rest:
        return None
    # `rate 20 / 3 min`: the rest stands behind.
    end = index + 2 if is_before_rest else amount.end
    reading.notes.append(written(tokens, index, end))
    return end
