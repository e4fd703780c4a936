"""Weights that nothing but their size tells from repetitions: `Squat 225 5,5,5`, `Deadlift 275 5`."""

from collections.abc import Sequence

from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.tokens import Kind, Token, peek
from ml.extract.notation.vocabulary import words

# A weight ahead of repetitions: from here on, so much more than they are, and they no more than this.
_HEAVY = 30
_OUTWEIGHS = 2.5
_FEW = 20
_PLATE = 5
_LIFTS = words(
    "clean cleans snatch snatches deadlift deadlifts squat squats thruster thrusters press presses jerk jerks"
    " dl dls rdl становая тяга присед приседаний трастеров рывков толчков взятий"
)
_ENDS = frozenset({Kind.END, Kind.BREAK, Kind.OPEN})


def is_on_bar(numbers: Sequence[str]) -> bool:
    """Tell `225 5,5,5`, what is lifted ahead of its repetitions, from `60 45 30`."""
    weight, *reps = (float(number.replace(",", ".")) for number in numbers)
    is_heavy = weight >= _HEAVY and weight > _OUTWEIGHS * max(reps)
    return is_heavy and max(reps) <= _FEW and all(count.is_integer() for count in reps)


def take_weight_behind_lift(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`10 hang clean 95`: how often, what, and what is on the bar, in fives."""
    is_last = index == len(tokens) - 1 and tokens[index].kind is Kind.NUMBER and index > 1
    is_counted = tokens[0].kind is Kind.NUMBER and reading.reps is not None and reading.sets is None
    if not is_last or not is_counted or reading.load or reading.duration_s or reading.distance_m:
        return None
    weight = tokens[index].value
    if tokens[index - 1].word not in _LIFTS or weight < _HEAVY or weight % _PLATE:
        return None
    reading.load = tokens[index].text
    return index + 1


def take_weight_and_reps(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`Deadlift 275 5`: what is lifted, and how often."""
    pair = tokens[index : index + 2]
    if not index or not reading.is_empty or [token.kind for token in pair] != [Kind.NUMBER, Kind.NUMBER]:
        return None
    if peek(tokens, index + 2).kind not in _ENDS or not is_on_bar([token.text for token in pair]):
        return None
    reading.load, reading.reps = pair[0].text, pair[1].text
    return index + 2
