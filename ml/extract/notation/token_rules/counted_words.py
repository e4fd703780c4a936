"""What is counted in words of its own: `12 kicks per leg`, `8 slow`, `3 x best effort`."""

from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.token_rules.amounts import read_amount
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.tokens import Kind, Token, peek
from ml.extract.notation.units import METRES, SECONDS
from ml.extract.notation.vocabulary import REST, words

_MOST_WORDS = 3
_MOST_REPS = 200
_ENDS = frozenset({Kind.END, Kind.BREAK, Kind.SIDE})
_MANNERS = words(
    "slow slowly gentle easy quick small calm soft deep full controlled light each"
    " медленно медленных плавно спокойно легко"
)
# What stands behind a number that counts no repetitions.
_NO_REPS = words(
    "of in out at to and or degrees degree deg count counts weeks days day week cm mm inches inch th way"
    " legged arm leg hand hands people rounds o'clock plates steps f c"
    " red blue yellow green spring springs градусов нед недели день дня дней"
)
_PERIODS = words("day week month daily weekly день неделю месяц")


def take_counted_words(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`one foot floats, 12 kicks per leg`, `cat-cow 8 slow`: the only count of a line, with its words."""
    if not index or not reading.is_empty or tokens[index].kind is not Kind.NUMBER:
        return None
    amount = read_amount(tokens, index)
    if amount is None or not amount.is_bare or not 1 <= amount.numbers[0] <= _MOST_REPS:
        return None
    end = amount.end
    while peek(tokens, end).kind is Kind.WORD and peek(tokens, end).word not in _NO_REPS:
        end += 1
    said = [token.word for token in tokens[amount.end : end]]
    if peek(tokens, end).kind not in _ENDS or len(said) > _MOST_WORDS or _has_more(tokens, end):
        return None
    # A bare number behind a colon is the value of a key.
    is_apart = tokens[index - 1].kind is Kind.BREAK and (bool(said) or tokens[index - 1].text == ",")
    is_dash = tokens[index - 1].kind is Kind.DASH and tokens[index - 1].end < tokens[index].start
    # `скакалка - 100 прыжков`
    is_apart = is_apart or (is_dash and len(said) == 1)
    follows_name = tokens[index - 1].kind is Kind.WORD and bool(said) and set(said) <= _MANNERS
    is_headed = tokens[index - 1].text == ":" and index > 1 and tokens[index - 2].kind is Kind.WORD
    is_sure = (bool(said) and (set(said) <= _MANNERS or is_headed)) or peek(tokens, end).kind is Kind.SIDE
    named = " ".join(token.text for token in tokens[:index])
    if not follows_name and not (is_apart and (is_sure or exercise_words(named))):
        return None
    if not all(number.is_integer() for number in amount.numbers):
        return None
    reading.reps = amount.text
    reading.notes += [" ".join(said)] if said else []
    return end


def _has_more(tokens: Sequence[Token], start: int) -> bool:
    """Tell that further numbers follow which are no rest."""
    behind = tokens[start:]
    if any(token.word in REST for token in behind):
        return any(token.kind is Kind.TIMES for token in behind)
    return any(token.kind in {Kind.NUMBER, Kind.CLOCK} for token in behind) or any(
        token.unit in {*SECONDS, *METRES} for token in behind
    )


def take_sets_of_words(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`Push-up 3 x leave some in the tank`: sets of what no number says."""
    if not index or not reading.is_empty or tokens[index].kind is not Kind.NUMBER:
        return None
    is_sets = peek(tokens, index + 1).kind is Kind.TIMES
    if not is_sets or peek(tokens, index + 2).kind not in {Kind.WORD, Kind.EFFORT}:
        return None
    if (
        tokens[index - 1].kind not in {Kind.WORD, Kind.CLOSE, Kind.BREAK}
        or not tokens[index].value.is_integer()
    ):
        return None
    if {peek(tokens, index + 2).word, peek(tokens, index + 3).word} & _PERIODS:
        # `3 x per week`: how often all of it is done.
        return None
    reading.sets = int(tokens[index].value)
    return index + 2
