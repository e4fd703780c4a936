"""Titles and coaches called by name, in either script and not quite right."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz

from ml.recommend.search.terms import vocabulary
from storage.records.course import CourseSummary

_MAIN = re.compile(r"[:,(]")
# Words around a title that is asked for.
_AROUND = re.compile(
    r"\b(?:the|a|find|show|me|open|course|program|programme|plan|курс|программа|программу|план|найди|покажи)\b"
)
_NEAR, _VERY_NEAR = 86, 92
_SHORTEST_TITLE = 8
_FEWEST_CONSONANTS = 3
_VOWELS = "aeiou"
# Spellings of one sound in names; Polish, German and English letters beside transliterated Russian.
_SOUNDS = (
    ("shch", "s"), ("sch", "s"), ("sz", "s"), ("sh", "s"), ("cz", "c"), ("tch", "c"), ("ch", "c"),
    ("ts", "c"),
    ("tz", "c"), ("rz", "z"), ("zh", "z"), ("kh", "h"), ("ph", "f"), ("ck", "k"), ("x", "ks"), ("w", "v"),
    ("q", "k"),
    ("j", ""), ("y", ""),
)  # fmt: skip
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
_LATIN = dict(
    zip(
        _CYRILLIC,
        re.split(" ", "a b v g d e zh z i j k l m n o p r s t u f kh ts ch sh shch  y  e yu ya"),
        strict=True,
    )
)
_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "s", "ё": "e"})


def title_closeness(text: str, course: CourseSummary) -> float:
    """Say from 0 to 1 how surely a lower-case text calls a course by its title."""
    title, main = _titles(course.title)
    best = max(fuzz.ratio(one, other, score_cutoff=_NEAR) for one in _called(text) for other in (title, main))
    if best >= _NEAR:
        return best / 100
    is_quoted = len(text) >= len(main) and _is_a_name(main)
    return fuzz.partial_ratio(main, text, score_cutoff=_VERY_NEAR) / 100 if is_quoted else 0.0


@lru_cache(maxsize=64)
def _called(text: str) -> tuple[str, ...]:
    """Give a text, and it without the words around a title."""
    return tuple({text, _AROUND.sub("", text).strip()})


@lru_cache(maxsize=8192)
def _titles(title: str) -> tuple[str, str]:
    """Give a title in lower case, and its part before a colon or a comma."""
    lower = title.lower()
    return lower, _MAIN.split(lower)[0].strip()


@lru_cache(maxsize=8192)
def _is_a_name(main: str) -> bool:
    """Say whether a title is more than what people ask for: "Full Body" within a search names no course."""
    words = main.split()
    return len(main) >= _SHORTEST_TITLE and len(words) > 1 and not all(map(vocabulary().knows, words))


def coach_closeness(words: tuple[str, ...], course: CourseSummary) -> float:
    """Say from 0 to 1 how surely some of the words are a coach's name; 1 for first and last name."""
    if not course.coach or not words:
        return 0.0
    parts = _parts(course.coach)
    called = sum(any(_is_same(word, part) for word in words) for part in parts)
    return called / len(parts)


@lru_cache(maxsize=4096)
def _parts(name: str) -> tuple[str, ...]:
    return tuple(part for part in re.split(r"[\s-]+", name.lower()) if len(part) > 2)


@lru_cache(maxsize=65_536)
def _is_same(word: str, part: str) -> bool:
    word, part = _plain(word), _plain(part)
    if len(word) > 3 and fuzz.ratio(word, part) >= _NEAR:
        return True
    sound = _sound(part)
    begin_alike = (word[:1] in _VOWELS) == (part[:1] in _VOWELS)
    return len(sound) >= _FEWEST_CONSONANTS and begin_alike and _sound(word) == sound


def _plain(word: str) -> str:
    latin = "".join(_LATIN.get(sign, sign) for sign in word.translate(_STROKES))
    return "".join(sign for sign in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(sign))


@lru_cache(maxsize=8192)
def _sound(word: str) -> str:
    """Give the consonants of a name, each sound by one letter."""
    for spelling, sound in _SOUNDS:
        word = word.replace(spelling, sound)
    return re.sub(r"(.)\1+", r"\1", re.sub(f"[{_VOWELS}]", "", word))
