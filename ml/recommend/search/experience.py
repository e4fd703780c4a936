"""Years of training: those that a search tells, and those that a course asks for."""

import re
from functools import lru_cache

_WORDS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "один": 1, "два": 2, "две": 2, "двух": 2,
    "три": 3, "трех": 3, "пять": 5, "пяти": 5, "пару": 2, "couple of": 2, "a couple of": 2, "half a": 0.5,
}  # fmt: skip
_NUMBER = r"(\d{1,2}(?:[.,]5)?|half a|a couple of|couple of|a|" + "|".join(_WORDS) + r")"
_UNIT = r"(years?|yrs?|months?|год(?:а|у)?|лет|месяц\w*|мес)"
_TRAINS = (
    r"(?:train\w*|lift\w*|experience|gym|under the bar|running|boxing|climbing|swimming|crossfit"
    r"|хожу|ходил\w*|занима\w+|тренир\w+|качаюсь|бегаю|плаваю|зал\w*|стаж\w*|опыт\w*)"
)
_FIRST = re.compile(
    rf"\b{_NUMBER}[ -]{_UNIT}\b'?(?: (?:of|in|at|the|уже|как|в|во|на|регулярно)){{0,3}} {_TRAINS}"
)
_AFTER = re.compile(
    rf"\b{_TRAINS}(?: (?:for|about|since|almost|nearly|over|уже|около|почти|больше|в зал\w*|зал\w*)){{0,3}}"
    rf" {_NUMBER}[ -]{_UNIT}\b"
)
_ALONE = re.compile(
    rf"\b(полгода|полтора года|год)(?: (?:уже|как|в|на)){{0,2}} {_TRAINS}"
    rf"|\b{_TRAINS}(?: (?:уже|около|почти|в зал\w*)){{0,2}} (полгода|полтора года|год)\b"
)
_SENTENCE = re.compile(r"(?<=[.!?;:])\s+")
_ASKS = re.compile(
    r"\b(?:needs?|must|should|already|minimum|at least|require\w*|expect|only|behind you|нуж\w+|должн\w+|уже"
    r"|минимум|не менее|от)\b"
)
_ASKED = re.compile(
    rf"\b{_NUMBER}(?: (?:full|solid|good|clean|steady))?[ -](years?|months?|год(?:а)?|лет|месяц\w*)\b"
    r"'?(?: \w+){0,2} (?:training|lifting|muay|thai|experience|bar|gym|practice|minimum|\w+ing"
    r"|\w+ball|behind|зал\w*|стаж\w*|опыт\w*|тренир\w+|занят\w+)"
)
_MONTHS_A_YEAR = 12


def years_told(text: str) -> float | None:
    """Give the years for which a search says that somebody has trained."""
    if match := _FIRST.search(text) or _AFTER.search(text):
        return _years(match[1], match[2])
    if match := _ALONE.search(text):
        return {"полгода": 0.5, "год": 1.0}.get(match[1] or match[2], 1.5)
    return None


@lru_cache(maxsize=4096)
def years_asked(description: str) -> float:
    """Give the years of training that a course asks for before it begins; 0 where it asks for none."""
    lower = description.lower().replace("ё", "е").replace("’", "'")
    asked = (
        _years(match[1], match[2])
        for sentence in _SENTENCE.split(lower)
        if _ASKS.search(sentence)
        for match in _ASKED.finditer(sentence)
    )
    return max(asked, default=0.0)


def _years(number: str, unit: str) -> float:
    count = _WORDS[number] if number in _WORDS else float(number.replace(",", "."))
    return count / _MONTHS_A_YEAR if unit.startswith(("month", "мес")) else count
