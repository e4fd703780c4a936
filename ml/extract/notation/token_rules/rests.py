"""Rests: `rest 90 s`, `90 s rest`, `/ 1 min walk`, `60 s between`."""

from collections.abc import Sequence
from dataclasses import replace

from ml.extract.notation.token_rules.amounts import Amount, read_amount
from ml.extract.notation.token_rules.no_rests import is_lying_still, is_of_another, is_own_work
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.tokens import Kind, Token, peek, written
from ml.extract.notation.units import COUNTS_OF_SETS, METRES, SECONDS, Unit
from ml.extract.notation.vocabulary import BEHIND_REST, OF_A_PAIR, PAUSES, REST, TIED_TO_REST, is_easy, words
from storage.records.program import Doubt

_ON = words("on hard fast work работа работы быстро")
_HOW = words("hard fast быстро")
_BEFORE_OFF = frozenset({Kind.BREAK, Kind.SLASH, Kind.DASH, Kind.PLUS})
_GAPS = frozenset({Kind.BREAK, Kind.DASH, Kind.AT})
_SIGNS_BEFORE_EASY = frozenset({Kind.BREAK, Kind.PLUS, Kind.OPEN, Kind.SLASH})
_OPENS_EASY = words("with с через rest recovery отдых на")
_NUMBERS = frozenset({Kind.NUMBER, Kind.CLOCK})
_WHERE = words("in on at with")
_BETWEEN = words("between btw apart между")
_LONGEST_PLACE = 6
_MOST_WORDS_BETWEEN = 4
_SHORTEST_WAY = 50
# From here on a number before a slash is a way: `800/90s`.
_SHORTEST_TRACK = 100
# `r18` to `r40` are rates of strokes, `r60` is a rest.
_LEAST_R = 45
_SHORTEST_REST = 10
# A shorter "down" is how a repetition is lowered.
_SHORTEST_WAY_BACK = 30
_RANGE = 2
# "rest 90" cannot be minutes, "rest 2" cannot be seconds.
_MOST_MINUTES = 9


def take_rest(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`rest 90 s`, `90 s rest`, `отдых 2 мин`, `R 15 s`, `8 x 1 min run / 1 min walk`."""
    for read in _FORMS:
        if (end := read(tokens, index, reading)) is not None:
            return end
    return None


def _off_behind_on(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`30 s on 30 s off`, `30 s on, 30 s off`."""
    start = index + 1 + (peek(tokens, index + 1).kind in _BEFORE_OFF)
    is_manner = tokens[index].word in _HOW and reading.duration_s is None
    # `8x25 fast, 30 s rest`: how they are swum.
    off = read_amount(tokens, start) if tokens[index].word in _ON and not is_manner else None
    if off is None or off.seconds is None or not reading.has_work or peek(tokens, off.end).word not in REST:
        return None
    return _note_rest(tokens, off, off.seconds, reading)


def _rest_behind_slash(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`8 x 1 min run / 1 min walk`."""
    if not _is_slash_between(tokens, index) or not (reading.has_work or reading.sets is not None):
        return None
    amount = read_amount(tokens, index + 1)
    is_said = amount is not None and bool(amount.numbers) and not amount.is_bare
    seconds = _sure_seconds(amount) if amount and is_said else None
    return _note_rest(tokens, amount, seconds, reading) if amount else None


def _named_rest(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    is_word = tokens[index].kind is Kind.WORD and tokens[index].word in REST
    # `4x100 recovery @ 2:15`: how they are swum, and how often.
    is_swum = tokens[index].word == "recovery" and reading.is_way and peek(tokens, index + 1).kind is Kind.AT
    if not is_word or is_swum or is_lying_still(tokens, index, reading):
        return None
    start = _behind_place(tokens, index + 1) if reading.sets is not None else index + 1
    while peek(tokens, start).word in TIED_TO_REST or peek(tokens, start).kind in _GAPS:
        start += 1
    amount = read_amount(tokens, start)
    if amount is None or not amount.numbers:
        return _rest_in_a_word(peek(tokens, start), start, reading)
    if peek(tokens, amount.end).kind is Kind.TIMES:
        # `Clean pull with pause 3x4`, `thumb off, 4 x 15 s`: the sets of what was named.
        return None
    if (end := _no_time(tokens, index, start, amount, reading)) is not None:
        return end
    if tokens[index].word in PAUSES and amount.seconds is not None and amount.seconds < _SHORTEST_REST:
        # "pause 2 s in the hole" is how a repetition is done.
        reading.notes.append(written(tokens, index, amount.end))
        return amount.end
    return _note_rest(tokens, amount, _sure_seconds(amount), reading)


def _behind_place(tokens: Sequence[Token], start: int) -> int:
    """Pass over where one rests: `rest in child's pose 30 s`."""
    if peek(tokens, start).word not in _WHERE:
        return start
    ahead = range(start, start + _LONGEST_PLACE)
    return next((at for at in ahead if peek(tokens, at).kind in _NUMBERS), start)


def _no_time(tokens: Sequence[Token], index: int, start: int, amount: Amount, reading: Reading) -> int | None:
    """Note a number behind a word of rest that is no time; give where it ends."""
    number = amount.numbers[0]
    is_way = amount.is_bare and number >= _SHORTEST_TRACK and number % _SHORTEST_WAY == 0
    if tokens[index].word == "через" and is_way and reading.is_way:
        # `12х200 через 200`: as far again, at ease.
        reading.notes.append(f"через {amount.text}")
        return amount.end
    is_minutes = reading.sets is not None and number <= _MOST_MINUTES
    is_rate = tokens[start].kind is Kind.NUMBER and not is_minutes and tokens[start].value < _LEAST_R
    is_tight = tokens[start].start == tokens[index].end and peek(tokens, start + 1).kind is not Kind.UNIT
    if tokens[index].word != "r" or not is_rate or not is_tight:
        return None
    # `r18` is a stroke rate.
    end = amount.end if amount.is_bare else start + 1
    reading.notes.append("".join(token.text for token in tokens[index:end]))
    return end


def _rest_in_a_word(token: Token, index: int, reading: Reading) -> int | None:
    """`rest = work`, as long as the work; `отдых минута`, one of them."""
    seconds = reading.duration_s if token.word == "work" else SECONDS.get(token.unit or Unit.SET)
    if seconds is None or reading.rest_s is not None:
        return None
    reading.rest_s = seconds
    return index + 1


def _rest_behind(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`90 s rest`, `60 s between`."""
    if tokens[index].kind not in {Kind.NUMBER, Kind.CLOCK}:
        return None
    amount = read_amount(tokens, index)
    if amount is None or not amount.numbers:
        return None
    is_of_rest = peek(tokens, amount.end).word == "of" and peek(tokens, amount.end + 1).word in REST
    # `1 minute of rest`
    amount = replace(amount, end=amount.end + is_of_rest)
    after = peek(tokens, amount.end)
    if is_of_another(tokens, amount) or (index == 0 and is_own_work(after, amount)):
        return None
    is_down = after.word == "down" and (amount.seconds or 0) >= _SHORTEST_WAY_BACK
    is_at_ease = (
        (is_easy(after.word) or is_down)
        and reading.sets is not None
        and reading.has_work
        and amount.seconds is not None
    )
    is_named = after.word in REST and after.word != "через" and len(amount.numbers) <= _RANGE
    # "200 easy between sets" is swum.
    is_between = (amount.seconds is not None or reading.has_work) and _is_between(tokens, amount.end)
    if not (is_named or is_at_ease or is_between):
        return None
    seconds = _sure_seconds(amount)
    if after.word in PAUSES and (amount.seconds or 0) < _SHORTEST_REST:
        # "1 s pause" is how a repetition is done.
        return None
    return _note_rest(tokens, amount, seconds, reading)


def _note_rest(tokens: Sequence[Token], amount: Amount, seconds: int | None, reading: Reading) -> int | None:
    if seconds is None:
        return None
    if reading.rest_s is not None:
        reading.notes.append(f"rest {amount.text} {amount.unit or ''}".strip())
    else:
        reading.rest_s = seconds
        if amount.is_range:
            reading.flag("rest_s", Doubt.RANGE, amount.text)
    return _behind_rest(tokens, amount.end, reading)


def _is_between(tokens: Sequence[Token], index: int) -> bool:
    """`60 s between`, `60 s march between`, `45 s after the pair`, `60 s after`; not `10 min after lunch`."""
    said = [token.word for token in tokens[index : index + 3]]
    at = index
    while peek(tokens, at).kind is Kind.WORD and at < index + _MOST_WORDS_BETWEEN:
        if peek(tokens, at).word in _BETWEEN:
            return True
        at += 1
    is_last = index + 1 == len(tokens)
    return said[:1] in (["after"], ["после"]) and (is_last or bool(OF_A_PAIR & set(said)))


def _is_slash_between(tokens: Sequence[Token], index: int) -> bool:
    """Tell the slash of `1 min / 1 min` from that of `24/20"`, two sizes of a box."""
    if tokens[index].kind is not Kind.SLASH or index == 0:
        return False
    before = tokens[index - 1]
    is_tight = before.kind is Kind.NUMBER and before.end == tokens[index].start
    return not is_tight or before.value >= _SHORTEST_TRACK or before.kind is Kind.CLOCK


def _easy_between(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`8 x 400 m with 90 s jog`, `6 x 2 min hard, 1 min easy`: what is easy between is the rest."""
    if not reading.sets or not reading.has_work:
        return None
    opens = tokens[index].word in {"with", "с"} or tokens[index].kind in {Kind.BREAK, Kind.PLUS, Kind.OPEN}
    amount = read_amount(tokens, index + 1) if opens else None
    if amount is None or amount.seconds is None or reading.rest_s is not None:
        return None
    how = peek(tokens, amount.end)
    if tokens[index].kind is Kind.OPEN and how.kind is Kind.AT and reading.duration_s is not None:
        # `4 x 8 min @ 280 w (4 min @ 120 w)`
        reading.rest_s = amount.seconds
        return (
            next((i for i in range(index, len(tokens)) if tokens[i].kind is Kind.CLOSE), len(tokens) - 1) + 1
        )
    if not is_easy(how.word):
        return None
    reading.rest_s = amount.seconds
    return _behind_rest(tokens, amount.end, reading)


def _easy_time(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`8x800 m, jog 3:20 between`."""
    if not is_easy(tokens[index].word) or reading.sets is None or not reading.has_work:
        return None
    amount = read_amount(tokens, index + 1)
    if amount is None or amount.seconds is None or reading.rest_s is not None:
        return None
    reading.rest_s = amount.seconds
    reading.notes.append(tokens[index].text)
    return _behind_rest(tokens, amount.end, reading)


def _easy_distance(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`8 x 200 with 200 jog`, `8 x 200, jog 200 m`, `10х200 через 200 трусцой`: a way between has no time."""
    token = tokens[index]
    opens = token.word in _OPENS_EASY or token.kind in _SIGNS_BEFORE_EASY
    is_led = reading.sets is not None and is_easy(peek(tokens, index + 1).word)
    amount = read_amount(tokens, index + 1 + is_led) if opens and reading.has_work else None
    if amount is None or not amount.numbers:
        return None
    is_way = amount.unit in METRES or (amount.is_bare and amount.numbers[0] >= _SHORTEST_WAY)
    end = amount.end
    while is_easy(peek(tokens, end).word) or peek(tokens, end).word in REST | _BETWEEN:
        end += 1
    is_at_ease = (
        is_led or is_easy(peek(tokens, amount.end).word) or (token.word == "через" and amount.unit in METRES)
    )
    if not is_way or not is_at_ease:
        return None
    reading.notes.append(written(tokens, index + 1, end))
    return end


def _sure_seconds(amount: Amount) -> int | None:
    """Give the time of a rest that is named as one, with or without its unit."""
    if amount.seconds is not None:
        return amount.seconds
    number = amount.numbers[0]
    if amount.unit is Unit.METRE and number <= _MOST_MINUTES:
        return round(number * 60)
    if not amount.is_bare:
        return None
    if not number.is_integer():
        # "1.30" is written for a minute and a half.
        return int(number) * 60 + round(number % 1 * 100)
    return round(number * (60 if number <= _MOST_MINUTES else 1))


def _behind_rest(tokens: Sequence[Token], end: int, reading: Reading) -> int:
    """Pass over what says how to rest: `2 min rest between sets`, `1 min walk`."""
    while is_easy(peek(tokens, end).word):
        reading.notes.append(tokens[end].text)
        end += 1
    while _goes_on(tokens, end):
        end += 1
    return end


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """Tell a word that says how to rest from "через" ahead of the next rest."""
    token, behind = peek(tokens, index), peek(tokens, index + 1)
    if token.word == "через" and behind.kind in {Kind.NUMBER, Kind.CLOCK}:
        return False
    return token.word in REST | BEHIND_REST or token.unit in COUNTS_OF_SETS


_FORMS = (
    _easy_distance,
    _off_behind_on,
    _named_rest,
    _rest_behind_slash,
    _easy_time,
    _rest_behind,
    _easy_between,
)
