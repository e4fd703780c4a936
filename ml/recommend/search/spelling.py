"""Puts right what people type: misspelt words, Russian in Latin letters, the wrong keyboard layout."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from ml.recommend.encoder import bundled_model
from ml.recommend.search.terms import vocabulary

_WORD = re.compile(r"\w+")
_LATIN = re.compile(r"[a-z]+")
# So many words say that a text is Russian in Latin letters.
_A_FEW = 2
_SHORTEST, _SHORTEST_KNOWN, _LONG = 4, 5, 8
_SHORTEST_STEM, _LONGEST_ENDING = 3, 4
# One Latin letter, several Russian ones.
_AMBIGUOUS = (("", ""), ("j", "zh"), ("y", "j"), ("y", "i"), ("ei", "ej"), ("ai", "aj"), ("oi", "oj"))
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
    lower = text.lower().replace("ё", "е")
    words = _WORD.findall(lower)
    turned = sum(bool(_LATIN.fullmatch(word)) and not _LATIN.fullmatch(right_word(word)) for word in words)
    # Where most is Russian in Latin letters, "hot" is no heat.
    spell = _right_russian if turned >= _A_FEW and turned * 2 >= len(words) else right_word
    return _WORD.sub(lambda match: spell(match[0]), lower)


@lru_cache(maxsize=8192)
def right_word(word: str) -> str:
    """Give a word as the vocabulary spells it; one that it does not know stays."""
    if word in _english() or any(sign.isdigit() for sign in word):
        return word
    if vocabulary().knows(word):
        # "Turnik" begins like a turn by chance.
        is_whole = word in vocabulary().words or not _LATIN.fullmatch(word)
        return word if is_whole else next(_whole_russian(word), word)
    known = (one for one in _readings(word) if vocabulary().knows(one, _SHORTEST_STEM, _LONGEST_ENDING))
    return next(known, None) or _nearest(word) or word


def _right_russian(word: str) -> str:
    """Give a word of a Russian text in Latin letters."""
    return next(_whole_russian(word), None) or right_word(word)


def _whole_russian(word: str) -> Iterator[str]:
    """Give the words that a Latin spelling stands for and the vocabulary has whole."""
    if _LATIN.fullmatch(word):
        yield from (one for one in _by_sound(word) if one in vocabulary().words)


@lru_cache(maxsize=1)
def _english() -> frozenset[str]:
    """Give the English words that the bundled encoder knows whole: they are no slips of others."""
    tokens = (bundled_model() / "vocab.txt").read_text(encoding="utf-8").split("\n")
    return frozenset(token for token in tokens if len(token) >= _SHORTEST and _LATIN.fullmatch(token))


def _readings(word: str) -> Iterator[str]:
    """Give what a word may be in the other script: by its sounds, and by the keys that were hit."""
    if _LATIN.fullmatch(word):
        yield from _by_sound(word)
        # Few letters say anything in the wrong layout.
        if len(word) >= _SHORTEST:
            yield "".join(_KEYS.get(sign, sign) for sign in word)
    elif len(word) >= _SHORTEST:
        yield "".join(_KEYS_BACK.get(sign, sign) for sign in word)


def _by_sound(word: str) -> Iterator[str]:
    spoken = dict.fromkeys(in_cyrillic(word.replace(*sound)) for sound in _AMBIGUOUS)
    # The soft sign has no letter: begat is бегать.
    yield from (one + soft for one in spoken for soft in ("", "ь"))


def in_cyrillic(word: str) -> str:
    """Give a Russian word that was typed in Latin letters."""
    for latin, russian in _SOUNDS:
        word = word.replace(latin, russian)
    return word


def _nearest(word: str) -> str | None:
    """Give the word or stem that is a slip or two away, with the letters that follow the stem."""
    if len(word) < _SHORTEST:
        return None
    best: tuple[int, int, str] | None = None
    for known, is_stem in _targets().get(word[0], ()):
        ending = len(word) - len(known)
        if ending > (_LONGEST_ENDING if is_stem else 1):
            continue
        begun = word[: len(known)] if is_stem else word
        allowed = 2 if len(known) >= _LONG else 1
        distance = DamerauLevenshtein.distance(begun, known, score_cutoff=allowed)
        if distance <= allowed:
            found = (distance, -len(known), known + (word[len(known) :] if is_stem else ""))
            best = min(best, found) if best else found
    return best[2] if best else None


@lru_cache(maxsize=1)
def _targets() -> dict[str, list[tuple[str, bool]]]:
    """Give words and stems by their first letters, which slips seldom touch."""
    targets: dict[str, list[tuple[str, bool]]] = {}
    for word in sorted(vocabulary().words):
        plain = word.rstrip("*")
        if len(plain) >= _SHORTEST_KNOWN:
            targets.setdefault(plain[0], []).append((plain, word.endswith("*")))
    return targets
