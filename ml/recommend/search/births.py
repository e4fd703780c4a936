"""Weeks of a pregnancy and after a birth: those that a search tells, and those that a course is for."""

import re
from functools import lru_cache

# The weeks of each trimester; what overlaps it by less is for another.
TRIMESTERS = {"trimester_1": (1, 13), "trimester_2": (14, 27), "trimester_3": (28, 42)}
_LONGEST, _A_YEAR = 42, 52
_WEEKS_A_MONTH = 4.4
_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
    *("seventeen", "eighteen", "nineteen", "twenty"),
)
_NUMBERS = {word: str(number) for number, word in enumerate((*_UNITS, *_TEENS), start=1)}
_TENS = re.compile(r"\b(twenty|thirty|forty)(?:[ -](one|two|three|four|five|six|seven|eight|nine))?\b")
_WEEKS = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|-?[йяа]я?)? ?-?(?:weeks?|wks?|недел\w*|нед)\b")
_MONTHS = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|-?[йм])? ?-?(?:months?|mths?|месяц\w*|мес)\b")
_PARTS = re.compile(r"\b(полгода|half a year|полтора месяца|a month ago|месяц назад|месяц после)\b")
_PARTS_IN_WEEKS = {
    "полгода": 26.0,
    "half a year": 26.0,
    "полтора месяца": 6.5,
    "a month ago": 4.4,
    "месяц назад": 4.4,
    "месяц после": 4.4,
}
_NUMBERED = re.compile(
    r"\b(week|wk|month|недел[яеиюь]|месяц[еа]?) (\d{1,2})\b(?! ?(?:times|раз|min|мин|kg|кг|days))"
)
_MONTH = frozenset({"month", "месяц", "месяце", "месяца"})
_RANGE = re.compile(r"\bweeks? (\d{1,2}) ?(?:to|-|–|until|till|through) ?(?:week )?(\d{1,2})\b")
_RANGE_RU = re.compile(r"\b(\d{1,2})(?:-?\w{1,2})? ?(?:по|до|-|–) ?(\d{1,2})(?:-?\w{1,2})? недел")
_FROM = re.compile(r"\b(?:from|after) week (\d{1,2})\b|\bс (\d{1,2})(?:-?\w{1,2})? недел")
_SENTENCE = re.compile(r"(?<=[.!?;])\s+")
_BORN = re.compile(
    r"\b(?:birth|bab(?:y|ies)|born|youngest|mothers?|postnatal|postpartum|род(?:ов|ы)|малыш\w*)\b"
)
_SINCE = re.compile(
    r"\b(?:from|between|at least|after|from the|not for the first|not in the first|least|с|со|через|спустя)"
    r" (?:about |week )?(\d{1,2})(?:-?й|-?х)?(?: ?(weeks?|months?|недел\w*|месяц\w*))?"
)


def weeks_told(text: str) -> float | None:
    """Give the weeks that a search tells, in weeks or months."""
    if match := _WEEKS.search(text):
        return float(match[1])
    if match := _PARTS.search(text):
        return _PARTS_IN_WEEKS[match[1]]
    if match := _MONTHS.search(text):
        return int(match[1]) * _WEEKS_A_MONTH
    if match := _NUMBERED.search(text):
        return int(match[2]) * (_WEEKS_A_MONTH if match[1] in _MONTH else 1)
    return None


@lru_cache(maxsize=4096)
def weeks_of_pregnancy(text: str) -> tuple[int, int] | None:
    """Give the weeks from which and to which a course says that it is for somebody pregnant."""
    plain = _in_figures(text)
    for pattern in (_RANGE, _RANGE_RU):
        for match in pattern.finditer(plain):
            first, last = int(match[1]), int(match[2])
            if first < last <= _LONGEST:
                return first, last
    if (start := _FROM.search(plain)) is not None:
        return int(start[1] or start[2]), _LONGEST
    return None


@lru_cache(maxsize=4096)
def earliest_after_birth(text: str) -> float | None:
    """Give the weeks after a birth before which a course says that it is for nobody."""
    for sentence in _SENTENCE.split(_in_figures(text)):
        if _BORN.search(sentence) and (since := _SINCE.search(sentence)):
            is_months = (since[2] or "").startswith(("month", "месяц"))
            weeks = int(since[1]) * (_WEEKS_A_MONTH if is_months else 1)
            return weeks if weeks <= _A_YEAR else None
    return None


def _in_figures(text: str) -> str:
    lower = text.lower().replace("ё", "е")
    lower = _TENS.sub(lambda match: str(_ten(match[1]) + int(_NUMBERS.get(match[2] or "", "0"))), lower)
    return re.sub(r"\b[a-z]+\b", lambda match: _NUMBERS.get(match[0], match[0]), lower)


def _ten(word: str) -> int:
    return {"twenty": 20, "thirty": 30, "forty": 40}[word]
