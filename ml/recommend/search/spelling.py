"""Puts right what people type: misspelt words, Russian in Latin letters, the wrong keyboard layout."""

import re
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from ml.recommend.search.terms import vocabulary

_WORD = re.compile(r"\w+")
_LATIN = re.compile(r"[a-z]+")
_SHORTEST, _SHORTEST_KNOWN, _LONG = 4, 5, 8
_KEYS = dict(zip("qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё", strict=True))
_KEYS_BACK = {russian: latin for latin, russian in _KEYS.items() if latin.isalpha()}
# Longer spellings first.
_SOUNDS = tuple(
    tuple(pair.split("-"))
    for pair in re.findall(
        r"\S+",
        "shch-щ sch-щ yo-е jo-е zh-ж kh-х ts-ц ch-ч sh-ш yu-ю ju-ю ya-я ja-я iy-ий a-а b-б v-в w-в g-г d-д"
        " e-е z-з i-и j-й y-ы k-к l-л m-м n-н o-о p-п r-р s-с t-т u-у f-ф h-х c-ц x-кс q-к",
    )
)


def put_right(text: str) -> str:
    """Give lower-case text with every word that can be recognized as the vocabulary spells it."""
    return _WORD.sub(lambda match: right_word(match[0]), text.lower().replace("ё", "е"))


@lru_cache(maxsize=8192)
def right_word(word: str) -> str:
    """Give a word as the vocabulary spells it; one that it does not know stays."""
    if vocabulary().knows(word) or any(sign.isdigit() for sign in word):
        return word
    for reading in _readings(word):
        if len(reading) > 1 and vocabulary().knows(reading):
            return reading
    return _nearest(word) or next((near for one in _readings(word) if (near := _nearest(one))), word)


def _readings(word: str) -> tuple[str, ...]:
    if _LATIN.fullmatch(word):
        russian = in_cyrillic(word)
        swapped = "".join(_KEYS.get(sign, sign) for sign in word)
        # Few letters say anything in the wrong layout.
        return (russian, swapped) if len(word) > 3 else (russian,)
    swapped = "".join(_KEYS_BACK.get(sign, sign) for sign in word)
    return (swapped,) if len(word) > 3 and _LATIN.fullmatch(swapped) else ()


def in_cyrillic(word: str) -> str:
    """Give a Russian word that was typed in Latin letters."""
    for latin, russian in _SOUNDS:
        word = word.replace(latin, russian)
    return word


def _nearest(word: str) -> str | None:
    """Give the word or stem that is a slip or two away, with the letters that follow the stem."""
    if len(word) < _SHORTEST:
        return None
    allowed = 2 if len(word) >= _LONG else 1
    best: tuple[int, int, str] | None = None
    for known, is_stem in _targets():
        begun = word[: len(known)] if is_stem else word
        if begun[:1] != known[:1] and word[1:3] != known[1:3]:
            continue
        distance = DamerauLevenshtein.distance(begun, known, score_cutoff=min(allowed, len(known) // 4))
        if distance <= min(allowed, len(known) // 4):
            found = (distance, -len(known), known + (word[len(known) :] if is_stem else ""))
            best = min(best, found) if best else found
    return best[2] if best else None


@lru_cache(maxsize=1)
def _targets() -> tuple[tuple[str, bool], ...]:
    words = ((word, False) for word in vocabulary().words if not word.endswith("*"))
    stems = ((stem, True) for stem in vocabulary().stems)
    return tuple((word, is_stem) for word, is_stem in (*words, *stems) if len(word) >= _SHORTEST_KNOWN)
