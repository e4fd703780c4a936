"""Writes out what people type short: numbers that name a condition, and notes of a single word."""

import re

_WEEKS = re.compile(
    r"\b(?:[4-9]|[1-3]\d|4[0-2])\s*(?:wks?|weeks?)\b(?:\s*\+\s*\d)?(?=\s*(?:now|today|along|pregnant|preggo|!))"
    r"(?!.{0,30}\b(?:since|after|post|ago|op|surgery)\b)|^\W*(?:[1-3]\d|4[01])\s?\+\s?[0-6]\b",
    re.IGNORECASE,
)
_PRESSURE = re.compile(r"\b(?P<upper>1[4-9]\d|2\d\d)\s?(?:/|over|на)\s?(?P<lower>[6-9]\d|1[0-4]\d)\b")
_VERY_HIGH = 160, 100
_NOT = re.compile(
    r"\b(?P<verb>ca|do|did|could|had|wo|is|does|was|should|would|have|has|are|were)nt\b", re.IGNORECASE
)
_ONE_WORD = re.compile(r"\W*(?:my\s+|bad\s+)?(?P<word>\w+)\W*")
_HEART = frozenset({"heart", "сердце"})
_PARTS = re.compile(
    r"(?:knee|hip|ankle|shoulder|elbow|wrist)s?|neck|back"
    r"|колен[оие]|бедро|плеч[ои]|лок(?:оть|ти)|запясть[ея]|шея|спина|поясница"
)


def written_out(text: str) -> str:
    """Give a note with its shorthand in words: "22 wks!!", "bp 165/100", or nothing but "knees"."""
    if alone := _ONE_WORD.fullmatch(text):
        return _of_one_word(text, alone["word"].lower())
    with_apostrophes = _NOT.sub(r"\g<verb>n't", text)
    return _PRESSURE.sub(_pressure, _WEEKS.sub("weeks along", with_apostrophes))


def _of_one_word(text: str, word: str) -> str:
    if word in _HEART:
        return f"{word} trouble, my heart"
    return f"my {word} hurts" if _PARTS.fullmatch(word) else text


def _pressure(measured: re.Match[str]) -> str:
    upper, lower = _VERY_HIGH
    is_very_high = int(measured["upper"]) >= upper or int(measured["lower"]) >= lower
    return "pressure very high, blood pressure" if is_very_high else "blood pressure"
