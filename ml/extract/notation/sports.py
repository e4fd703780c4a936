"""Sports that a heading names: exercises below it that have no name of their own are named by it."""

import re

from ml.extract.notation.vocabulary import any_of

_SPORTS: tuple[tuple[str, str], ...] = (
    ("row", r"row(?:ing|er)?|erg|c2|concept ?2"),
    ("swim", r"swim(?:ming)?|pool|freestyle|плавани\w+|бассейн\w*"),
    (
        "run",
        (
            r"run(?:ning)?|track|jog(?:ging)?|5k|10k|half marathon|marathon|mid(?:dle)?[ -]d(?:istance)?"
            r"|distance (?:group|squad|crew)"
        ),
    ),
    (
        "bike",
        (
            r"bike|cycl(?:e|ing|ist)|cx|cyclo-?cross|mtb|peloton|zwift|ride|spin(?:ning)?|turbo|watt ?bike"
            r"|assault bike"
        ),
    ),
    ("sprint", r"sprints|sprint(?: group| grp| squad| session)?(?=\W*$|\s)"),
    ("ski", r"ski ?erg"),
    ("rollerski", r"roller[ -]?ski\w*"),
    ("paddle", r"paddl(?:e|ing)|kayak\w*|canoe\w*|k1|k2|outrigger"),
    ("байдарка", r"байдарк\w+|каноэ"),
    ("роллеры", r"(?:лыже)?роллер\w*"),
    ("лыжи", r"лыж\w*"),
    ("бег", r"л[её]гк\w+ атлетик\w+|манеж\w*"),
    ("treadmill", r"treadmill"),
    ("бег", r"бег\w*|кросс\w*|трек|стадион\w*"),
    ("гребля", r"гребл\w+|гребн\w+|концепт\w*|эрго(?:метр\w*)?"),
    ("велосипед", r"велосипед\w*|вело\w*|станок"),
)
_PATTERNS = tuple((name, re.compile(rf"\b{any_of(words)}\b", re.IGNORECASE)) for name, words in _SPORTS)


_SIGNS: tuple[tuple[str, str], ...] = (
    (
        "run",
        (
            r"run|jog(?:ging)?|tempo|strides?|marathon|parkrun|mile|miles|mi|long run|\d+k (?:pace|effort)"
            r"|fartlek|track"
        ),
    ),
    ("bike", r"ftp|rpm|watts?|bike|ride|spin|pedal|cadence|turbo|zwift"),
    ("row", r"erg|r(?:1[6-9]|2\d|3[0-6])|spm|rowing|paddle|damper|c2"),
    ("бег", r"бег\w*|кросс\w*|трусц\w+|фартлек|темповый|сбу|пано"),
)
_BEFORE_LIST = re.compile(r"^([^\W\d]{3,15})(?:\s+[-–—]|:)\s+(?=\d[^,;+]*[,;+]\s*\d.*[^\W\d])")
_COVERED = re.compile(r"\d\s?(?:m|km|k|mi|mins?|h|м|км|мин|ч)\b|\d'|\d[05]0\b", re.IGNORECASE)
_LIFTED = re.compile(r"\d\s?(?:kgs?|lbs?|кг|reps)\b", re.IGNORECASE)
# Where it is done, not what.
_PLACES = frozenset({"pool", "track", "бассейн", "стадион", "манеж", "трек"})
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_IN_RUSSIAN = {"run": "бег", "row": "гребля", "bike": "велосипед", "swim": "плавание"}
_SIGN_PATTERNS = tuple((name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _SIGNS)


def main_sport(text: str) -> str | None:
    """Give the sport whose words a text has most of; None where it has none."""
    counts = {name: len(pattern.findall(text)) for name, pattern in _SIGN_PATTERNS}
    best = max(counts, key=lambda name: counts[name])
    if not counts[best]:
        return None
    is_russian = len(_CYRILLIC.findall(text)) > len(text) / 3
    return _IN_RUSSIAN.get(best, best) if is_russian else best


def in_russian(sport: str) -> str:
    """Give what a Russian text calls a sport: "плавание" for "swim"."""
    return _IN_RUSSIAN.get(sport, sport)


def name_of_sport(head: str) -> str | None:
    """Give how a word names what has no name of its own below it: `bike` itself, `swim` for `pool`."""
    word = head.strip().lower()
    sport = sport_of(word) if len(word.split()) == 1 else None
    if sport is None or word not in _PLACES:
        return sport and word
    return in_russian(sport) if _CYRILLIC.match(word) else sport


def list_of_sport(text: str) -> tuple[str, str] | None:
    """Part `Run - 2 km, 6x800 m, 2 km` into the sport that one word names and the list that it heads."""
    found = _BEFORE_LIST.match(text)
    is_covered = found is not None and bool(_COVERED.search(text)) and not _LIFTED.search(text)
    sport = name_of_sport(found[1]) if found and is_covered else None
    return (sport, text[found.end() :]) if found and sport else None


def sport_of(text: str) -> str | None:
    """Give the sport that a heading names, as the name of what stands below it without one."""
    # "Track league (bike)": what stands in brackets says it.
    for words in (*re.findall(r"\(([^()]*)\)", text), text):
        if (found := next((name for name, pattern in _PATTERNS if pattern.search(words)), None)) is not None:
            return found
    return None
