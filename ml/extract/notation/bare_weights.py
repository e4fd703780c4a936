"""Weights that nothing but their size tells from repetitions: `Squat 225 5,5,5`, `Deadlift 275 5`."""

from collections.abc import Sequence

from ml.extract.notation.reading import Reading
from ml.extract.notation.tokens import Kind, Token, peek

# A weight ahead of repetitions: from here on, so much more than they are, and they no more than this.
_HEAVY = 30
_OUTWEIGHS = 2.5
_FEW = 20
_ENDS = frozenset({Kind.END, Kind.BREAK, Kind.OPEN})


def is_on_bar(numbers: Sequence[str]) -> bool:
    """Tell `225 5,5,5`, what is lifted ahead of its repetitions, from `60 45 30`."""
    weight, *reps = (float(number.replace(",", ".")) for number in numbers)
    is_heavy = weight >= _HEAVY and weight > _OUTWEIGHS * max(reps)
    return is_heavy and max(reps) <= _FEW and all(count.is_integer() for count in reps)


def take_weight_and_reps(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`Deadlift 275 5`: what is lifted, and how often."""
    pair = tokens[index : index + 2]
    if not index or not reading.is_empty or [token.kind for token in pair] != [Kind.NUMBER, Kind.NUMBER]:
        return None
    if peek(tokens, index + 2).kind not in _ENDS or not is_on_bar([token.text for token in pair]):
        return None
    reading.load, reading.reps = pair[0].text, pair[1].text
    return index + 2
