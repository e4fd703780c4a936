"""Words of rest and numbers beside them that are no rest: names, other numbers' words, easy days."""

import re
from collections.abc import Sequence

from ml.extract.notation.token_rules.amounts import Amount, read_amount
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.tokens import Kind, Token, peek
from ml.extract.notation.units import Unit
from ml.extract.notation.vocabulary import words

_LYING = re.compile(r"(?:ing|-\w+|^and|^lean|^constructive|^final)$", re.IGNORECASE)
_OFF_WHAT = words("the bike of swim")
# So long nobody rests between hard parts.
_SHORTEST_DAY = 1200
_EASY_DAYS = words("recovery rec восстановление восст")


def is_lying_still(tokens: Sequence[Token], index: int, reading: Reading) -> bool:
    """Tell the names of `side-lying rest, 3 min` and `twist and rest, 4 min` from a rest."""
    if tokens[index].word != "rest" or not index or not reading.is_empty or reading.rest_s is not None:
        return False
    before = tokens[index - 1]
    behind = read_amount(tokens, index + 1 + (peek(tokens, index + 1).kind is Kind.BREAK))
    is_long = behind is not None and behind.unit is Unit.MINUTE
    return is_long and before.kind is Kind.WORD and bool(_LYING.search(before.text))


def is_of_another(tokens: Sequence[Token], amount: Amount) -> bool:
    """Tell numbers that are no rest, whatever word of rest is behind them.

    `темп 20 отд 3` and `30' r20`, where the word is of the next number; `run 20 min off the bike`.
    """
    after, behind = peek(tokens, amount.end), peek(tokens, amount.end + 1)
    is_of_next = amount.is_bare and after.kind is Kind.WORD and behind.kind is Kind.NUMBER
    is_rate = after.word == "r" and behind.start == after.end
    return is_of_next or is_rate or (after.word == "off" and behind.word in _OFF_WHAT)


def is_own_work(named: Token, amount: Amount) -> bool:
    """Tell `60 min recovery`, an easy day, from the rest between hard parts."""
    return named.word in _EASY_DAYS and (amount.seconds or 0) >= _SHORTEST_DAY
