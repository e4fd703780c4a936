"""Sentences over a list that say how all of it is done: rounds, sets of each, times, rests.

`No gym? Complete three rounds of this circuit, resting a minute between rounds. Stop if it hurts.` over a
list is written as `3 rounds, rest 60 s between rounds`; what people say besides is left out.
"""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words, is_movement, says_effort
from ml.extract.notation.block_headers.blocks import block_header
from ml.extract.notation.block_headers.scheme_words import governing_in
from ml.extract.notation.line.lines import parse_line
from ml.extract.notation.line.rest_lines import rest_for_all
from ml.extract.notation.parsed import Block, LineKind
from ml.extract.notation.prose.detect import is_told
from ml.extract.notation.prose.numerals import with_digits
from ml.extract.notation.spelling import plain

_SENTENCE_END = re.compile(r"(?<=[^\W_]{2}[.!?])\s+(?=[A-ZА-ЯЁ\d])|(?<=\d[.!?])\s+(?=[A-ZА-ЯЁ])")
_ENDS = re.compile(r"[.!:]\s*$")
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_FEWEST_WORDS = 6
_LONGEST_ITEM = 10
_NEEDED = re.compile(
    r"^(?:you(?:'ll| will| only)? need|equipment|what you(?:'ll)? need|вам понадоб)", re.IGNORECASE
)
_OF_SETS = re.compile(r"\bsets\b", re.IGNORECASE)
_OF_ROUNDS = re.compile(r"\b(?:rounds?|circuits?|times|кругов|круга?)\b", re.IGNORECASE)


def with_introductions_as_headers(lines: Sequence[str]) -> list[str]:
    """Write sentences that govern the list below them as its header."""
    made: list[str] = []
    for index, line in enumerate(lines):
        below = next((other for other in lines[index + 1 :] if other.strip()), None)
        made += (_header(line) if below and _is_spoken(line) and _is_item(below) else None) or [line]
    return made


def _is_spoken(line: str) -> bool:
    """Tell sentences from a header or an item in notation."""
    is_long = len(re.findall(r"[^\W\d_]+", line)) >= _FEWEST_WORDS
    is_header = block_header(line) is not None and not is_told(line)
    return is_long and bool(_ENDS.search(line)) and not is_header


def _is_item(line: str) -> bool:
    """Tell a line of a list from one more sentence."""
    line = _BRACKETS.sub("", line)
    is_short = len(line.split()) <= _LONGEST_ITEM and not is_told(line)
    return is_short and (parse_line(line).kind is LineKind.EXERCISE or exercise_words(line) > 0)


def _header(line: str) -> list[str] | None:
    """Give the lines that say what a paragraph of sentences says; None where it governs nothing."""
    trained: list[str] = []
    rests: list[str] = []
    governing: Block | None = None
    for sentence in _SENTENCE_END.split(line.strip()):
        said = governing_in(with_digits(plain(sentence)), is_more=governing is not None)
        if said is not None:
            governing = governing.with_inner(said) if governing else said
        elif rest_for_all(sentence) is not None:
            rests.append(sentence)
        elif _is_trained(sentence):
            trained.append(sentence)
    if governing is None and (trained or not rests):
        return None
    return [*trained, *(_written(governing) if governing else []), *rests]


def _written(said: Block) -> list[str]:
    rounds = f"{said.sets} rounds" if said.sets else ""
    times = f"{said.duration_s} s on / {said.rest_s or 0} s off" if said.duration_s else ""
    of_sets = _OF_SETS.search(said.title) and not _OF_ROUNDS.search(said.title)
    rest = (
        f"rest {said.round_rest_s} s between {'sets' if of_sets else 'rounds'}" if said.round_rest_s else ""
    )
    if rest and of_sets:
        return [", ".join(filter(None, [rounds, times])), rest.capitalize()]
    return [", ".join(filter(None, [rounds, times, rest]))]


def _is_trained(sentence: str) -> bool:
    """Tell "Warm up for 5 minutes first" from what is only said."""
    words = sentence.rstrip(".!?")
    if _NEEDED.match(words):
        return False
    named = [e for e in parse_line(words).exercises if e.is_measured]
    return any(is_movement(e.name) or says_effort(e.name) or exercise_words(e.name) > 1 for e in named)
