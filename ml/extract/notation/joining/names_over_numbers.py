"""Lists whose every name has its numbers on the line below: cards of a leaflet, a page of a notebook.

Where names and numbers take turns all the way down, a line of numbers is of the name above it, in whatever
form it stands: `12 / 10 / 8` is no header there, `3 circles each way` no exercise, `x3` no rounds.
"""

import re
from collections.abc import Sequence

from ml.extract.notation.joining.attributes import as_notation, is_heading, read_phrases
from ml.extract.notation.joining.phrases import SIDE
from ml.extract.notation.joining.sentences import is_sentence
from ml.extract.notation.line.exercise_line import BULLET
from ml.extract.notation.line.lines import parse_line
from ml.extract.notation.line.rest_lines import is_about_rest, rest_for_all
from ml.extract.notation.parsed import LineKind
from ml.extract.notation.spelling import plain
from ml.extract.notation.wording.shorthand import spelled_out_short

_FEWEST = 3
_MOSTLY = 0.75
_LONGEST_NAME = 6
_NUMBER = r"\d+"
_LADDER = re.compile(r"\d{1,3}(?:\s?[-–/,]\s?\d{1,3}){1,6}")
_TIMES = re.compile(r"[xх×]\s?\d{1,2}|\d{1,2}\s?[xх×]", re.IGNORECASE)
_COUNTED = re.compile(
    r"\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s(?:[^\W\d]+\s){0,2}(?:each|per|every|a|both|на|кажд\w+)\s[^\W\d]+",
    re.IGNORECASE,
)
_OF_SIDE = re.compile(rf"\d{{1,3}}(?:\s?[-–]\s?\d{{1,3}})?(?:{SIDE.pattern})", re.IGNORECASE)
_BLOCK = re.compile(
    r"(?:super|tri|giant|drop)[\s-]?sets?\b|circuit|emom|amrap|суперсет|трисет|круговая", re.IGNORECASE
)
_FRACTION = re.compile(r"^\d{1,2}/\d{1,2}\s(?=[^\W\d]{2})")
_SETS = re.compile(r"\d\s?[xх×]\s?\d", re.IGNORECASE)


def with_numbers_beside_names(lines: Sequence[str]) -> list[str]:
    """Write each name and the one line of numbers below it on one line, where a page is written so."""
    firsts = [index for index in range(len(lines) - 1) if _is_pair(lines, index)]
    pairs = [index for index in firsts if not _is_numbers(_at(lines, index + 2))]
    if len(pairs) < _FEWEST or len(pairs) < _MOSTLY * len(firsts):
        return list(lines)
    made = list(lines)
    for index in reversed(pairs):
        made[index : index + 2] = [_joined(lines[index], lines[index + 1])]
    return made


def _is_pair(lines: Sequence[str], index: int) -> bool:
    return _is_name(lines[index]) and _is_numbers(lines[index + 1])


def _at(lines: Sequence[str], index: int) -> str:
    return lines[index] if index < len(lines) else ""


def _is_name(line: str) -> bool:
    """Tell a few words from numbers, sentences, headings and rests; `90/90 switch` is a name."""
    text = BULLET.sub("", _FRACTION.sub("", line.strip()))
    is_short = 0 < len(text.split()) <= _LONGEST_NAME and re.search(r"[^\W\d_]{2}", text) is not None
    if not is_short or is_heading(text) or _is_numbers(text) or is_about_rest(text) or is_sentence(text):
        return False
    return not _SETS.search(text) and text[0].isalpha()


def _is_numbers(line: str) -> bool:
    """Tell a line that gives sets, repetitions, times or weights, and names nothing."""
    text = spelled_out_short(plain(BULLET.sub("", line.strip())))
    if _BLOCK.match(text):
        # `Superset, 4 sets, rest 60 s` is of all that stands below it.
        return False
    if not re.search(r"\d", text) or is_about_rest(text) or rest_for_all(text) is not None:
        return False
    is_form = any(form.fullmatch(text) for form in (_LADDER, _TIMES, _COUNTED, _OF_SIDE))
    return is_form or bool(read_phrases(text)) or parse_line(text).kind is LineKind.NUMBERS


def _joined(name: str, numbers: str) -> str:
    text = BULLET.sub("", numbers.strip())
    bare = (name.strip() if _FRACTION.match(name.strip()) else BULLET.sub("", name.strip())).rstrip(" :.")
    if _LADDER.fullmatch(text):
        sign = "-" if re.search(r"\d\s?[-–]", text) else "/"
        return f"{bare} {sign.join(re.findall(_NUMBER, text))}"
    if _TIMES.fullmatch(text):
        return f"{bare} {re.findall(_NUMBER, text)[0]} sets"
    if phrases := read_phrases(text):
        return as_notation(bare, phrases)
    # `Deep squat hold, 0:40`: behind a comma the word stays in the name.
    is_apart = _COUNTED.fullmatch(text) or _OF_SIDE.fullmatch(text) or bare.lower().endswith(" hold")
    return f"{bare}, {text}" if is_apart else f"{bare} {text}"
