"""Legends: `(kg x reps x sets)` over a log says which factor is which; a log of threes says it itself."""

import re
from collections.abc import Sequence

from ml.extract.notation.vocabulary import any_of

_SIGN = r"\s*(?:[xх×*✕]|/)\s*"
_WEIGHT = any_of(r"kgs?|lbs?|weights?|wt|load|w", r"кг|вес")
_REPS = any_of(r"reps?|r", r"повт\w*\.?|раз|п")
_SETS = any_of(r"sets?|s", r"подх\w*\.?|сет\w*|с")
_LEGEND = re.compile(
    rf"[(\[]?(?<![^\W\d])(?:(?P<weight>{_WEIGHT}){_SIGN})?(?P<first>{_REPS}"
    rf"|{_SETS}){_SIGN}(?P<second>{_REPS}|{_SETS})"
    rf"(?:{_SIGN}(?P<last>{_WEIGHT}))?(?![^\W\d])[)\]]?:?",
    re.IGNORECASE,
)
# `(reps x sets)` in full, without a weight.
_SAYS_REPS_FIRST = re.compile(
    r"(?<![xх×*✕/])(?<![xх×*✕/]\s)[(\[]?(?<![^\W\d])(?:reps|repetitions|повт[^\W\d]+)\s*[xх×*✕]\s*(?:sets|подх[^\W\d]+)"
    r"(?!\s*[xх×*✕])(?![^\W\d])[)\]]?:?",
    re.IGNORECASE,
)
_NUMBER = r"\d{1,3}(?:[.,]\d{1,2})?"
_LOAD = rf"(?:{_NUMBER}(?:\s?(?:kgs?|lbs?|кг))?|bw|св)"
_COUNT = r"\d{1,3}(?:-\d{1,3})?\+?"
_THREE = re.compile(
    rf"(?<![\d.,xх×*/])(?P<a>{_LOAD})\s*[xх×*✕]\s*(?P<b>{_COUNT})\s*[xх×*✕]\s*(?P<c>{_COUNT})(?![\d.,]*\s*[xх×*\d])",
    re.IGNORECASE,
)
_TWO = re.compile(
    rf"(?<![\d.,xх×*/])(?P<b>{_COUNT})\s*[xх×*✕]\s*(?P<c>\d{{1,2}})(?!\s*[xх×*\d]|[^\W\d]|\s*(?:kg|lb"
    rf"|кг|m\b|s\b))",
    re.IGNORECASE,
)
_EACH_TWO = re.compile(
    rf"(?<![\d.,xх×*/])(?P<b>{_COUNT})\s*[xх×*✕]\s*(?P<c>\d{{1,2}})(?!\d|\s*[xх×*%]|[^\W\d]|\s*(?:kg|lb|кг|m\b|s\b))",
    re.IGNORECASE,
)
_PERCENT = re.compile(rf"\d{{2,3}}\s?%\s*[xх×*✕]\s*{_COUNT}\s*[xх×*✕]\s*{_COUNT}", re.IGNORECASE)
_LEADERS = re.compile(r"(?<=[^\W\d])\s*(?:\.{3,}|…+|_{3,}|(?:\s\.){3,})\s*(?=\d)")
# `40sx10x2`: a pair of forties.
_PLURAL = re.compile(
    r"(?<![\d.,xх×*])([1-9]\d{1,2}|[5-9])'?s\s*[xх×*](?=\s*\d{1,2}\s*[xх×*]\s*\d)", re.IGNORECASE
)
# `cable x 40x15x3`: the sign in front of a weight.
_SIGN_BEFORE = re.compile(
    r"(?<=[^\W\d]{2})\s+[xх×@-]\s+(?=\d{2,3}(?:[.,]\d)?\s*[xх×*]\s*\d{1,2}\s*[xх×*]\s*\d)", re.IGNORECASE
)
# More sets than this nobody does of a lift.
_MOST_SETS = 12
_MANY = 3
_MOSTLY = 0.5


def read_by_legend(lines: Sequence[str]) -> list[str]:
    """Write `100 x 8 x 3` as sets of repetitions at a weight where the text says, or shows, that it is so.

    The legend itself is taken out.
    """
    spelled = [_bare(line) if re.search(r"\d", line) else line for line in lines]
    if sum(len(_PERCENT.findall(line)) for line in spelled) >= _MANY:
        # Who writes `70% x 3 x 2`, repetitions before sets, does so without a weight as well.
        spelled = [line if _PERCENT.search(line) else _TWO.sub(_reps_first, line) for line in spelled]
    if any(map(_SAYS_REPS_FIRST.search, spelled)):
        return [_EACH_TWO.sub(r"\g<c> x \g<b>", _SAYS_REPS_FIRST.sub(" ", line)) for line in spelled]
    legend = next((found for line in spelled if (found := _legend(line))), None)
    if legend is None:
        return [_weight_first(line) for line in spelled] if _shows_weight_first(spelled) else spelled
    weight_stands_first = legend["weight"] is not None
    counts_reps_first = bool(re.fullmatch(_REPS, legend["first"], re.IGNORECASE))
    if not (weight_stands_first and counts_reps_first):
        return spelled
    bare = [_LEGEND.sub(" ", line, count=1) if _legend(line) else line for line in spelled]
    return [
        _TWO.sub(r"\g<c> x \g<b>", _weight_first(line)) if not _THREE.search(line) else _weight_first(line)
        for line in bare
    ]


def _bare(line: str) -> str:
    """Give a line without what stands between a name and its numbers, and weights without their plural."""
    return _SIGN_BEFORE.sub(" ", _PLURAL.sub(r"\1x", _LEADERS.sub(" ", line)))


def _reps_first(found: re.Match[str]) -> str:
    """Turn `10 x 4` round; more sets than repetitions stay as they are."""
    is_turned = _value(found["b"]) > _value(found["c"])
    return f"{found['c']} x {found['b']}" if is_turned else found[0]


def _legend(line: str) -> re.Match[str] | None:
    found = _LEGEND.search(line)
    is_whole = found is not None and (found["weight"] or found["last"]) and found["first"] != found["second"]
    return found if is_whole else None


def _weight_first(line: str) -> str:
    return _THREE.sub(r"\g<c> x \g<b> @ \g<a>", line)


def _shows_weight_first(lines: Sequence[str]) -> bool:
    """Tell a log of threes: most first factors are too many for sets, and no last one is."""
    found = [match for line in lines for match in _THREE.finditer(line)]
    heavy = sum(_value(match["a"]) > _MOST_SETS for match in found)
    counts = [_value(match["c"]) for match in found]
    return len(found) >= _MANY and heavy > _MOSTLY * len(found) and max(counts) <= _MOST_SETS


def _value(text: str) -> float:
    number = re.match(r"\d+(?:[.,]\d+)?", text)
    return float(number[0].replace(",", ".")) if number else float("inf")
