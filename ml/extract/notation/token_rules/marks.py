"""Marks that the lexer has found whole: effort, tempo, sides, the body's own weight."""

import itertools
import re
from collections.abc import Sequence

from ml.extract.notation.token_rules.amounts import read_amount
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.tokens import Kind, Token, peek
from ml.extract.notation.units import NUMBER_WORDS
from ml.extract.notation.vocabulary import words

_EFFORT_NUMBER = re.compile(r"\d+(?:[.,]\d)?|\b(?:ONE|TWO|THREE)\b")
_OUT_OF_TEN = re.compile(r"\s*(?:/\s*10|(?:OUT )?OF 10)$")
_LIMITS = words("pain breathlessness discomfort soreness ache stiffness stop rate боль")
_TEMPO = re.compile(r"[1-6][0-4][0-5][0-4]")


def take_mark(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`RPE 8`, `2 RIR`, `tempo 31X1`, `per side`, `bodyweight`."""
    token = tokens[index]
    if token.kind is Kind.EFFORT and _is_limit(tokens, index):
        reading.notes.append(token.text)
    elif token.kind is Kind.EFFORT:
        effort = effort_of(token.text)
        reading.load = effort if reading.load is None else f"{reading.load}, {effort}"
    elif token.kind is Kind.TEMPO:
        reading.tempo = "".join(character for character in token.text if character in "0123456789xX-/.")
        reading.tempo = reading.tempo.strip("-/.")
    elif token.kind is Kind.SIDE:
        reading.per_side = True
    elif token.kind is Kind.BODYWEIGHT and _opens_name(tokens, index):
        return None
    elif token.kind is Kind.BODYWEIGHT:
        added = read_amount(tokens, index + 2) if peek(tokens, index + 1).kind is Kind.PLUS else None
        if added and (added.load or added.is_bare):
            reading.load = f"bodyweight+{added.load or added.text}"
            return added.end
        reading.load = reading.load or "bodyweight"
    else:
        return None
    return index + 1


def take_bare_tempo(tokens: Sequence[Token], index: int, reading: Reading) -> int | None:
    """`3 x 10 3010`, `4010 4x8`: four digits beside the sets, a second or a few each."""
    token, behind = tokens[index], peek(tokens, index + 1)
    if token.kind is not Kind.NUMBER or reading.tempo or not _TEMPO.fullmatch(token.text):
        return None
    is_ahead = behind.kind is Kind.NUMBER and peek(tokens, index + 2).kind is Kind.TIMES
    if not (is_ahead or reading.sets) or behind.kind in {Kind.UNIT, Kind.TIMES}:
        return None
    reading.tempo = token.text
    return index + 1


def effort_of(text: str) -> str:
    """Write an effort one way: `@8 RPE` is `RPE 8`."""
    upper = _OUT_OF_TEN.sub("/10", text.upper().lstrip("@ "))
    numbers = _EFFORT_NUMBER.findall(upper)
    number = "-".join(str(NUMBER_WORDS.get(number.lower(), number)) for number in numbers).replace(",", ".")
    if "BORG" in upper:
        return f"Borg {number}"
    if "EFFORT" in upper or "УСИЛИЕ" in upper or "/10" in upper:
        return f"effort {number.removesuffix('-10')}/10" if "/10" in upper else f"effort {number}"
    return f"{'RPE' if 'RPE' in upper or 'РПЕ' in upper else 'RIR'} {number}"


def _opens_name(tokens: Sequence[Token], index: int) -> bool:
    """Tell `Bodyweight squat`, which is called so, from `BW squat` and from what is lifted."""
    is_spelled = len(tokens[index].text) > len("bw") and tokens[index].text[:1].lower() == "b"
    return index == 0 and is_spelled and peek(tokens, 1).kind is Kind.WORD


def _is_limit(tokens: Sequence[Token], index: int) -> bool:
    """Tell `pain under 3/10`, where to stop, from how hard to work."""
    before = itertools.takewhile(lambda token: token.text not in {",", ";"}, reversed(tokens[:index]))
    return any(token.word in _LIMITS for token in before)
