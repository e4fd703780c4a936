"""Which reader a page needs: Latin letters, or Cyrillic ones that a Latin reader spells with look-alikes."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ml.extract.exercise_words import exercise_words
from ml.extract.lexicon import vocabulary
from ml.extract.words import Word

_PUT_RIGHT = 0.5
_SIGN = re.compile(r"^[@#$&]$")
_CYRILLIC = re.compile(r"[а-яё]{3}", re.IGNORECASE)


def may_be_cyrillic(words: Sequence[Word]) -> bool:
    """Tell pages on which the Latin reader saw few words of training that it was sure of."""
    long = [word for word in words if sum(map(str.isalpha, word.text)) >= 4]
    if len(long) < 3:
        # What it cannot spell at all, it drops.
        return True
    known = sum(exercise_words(word.text) > 0 for word in long)
    return known < 0.25 * len(long)


def is_cyrillic(words: Sequence[Word]) -> bool:
    """Tell whether a page that was read with both alphabets is Russian: sure words, most of them Cyrillic."""
    letters = [word for word in words if sum(map(str.isalpha, word.text)) >= 3]
    cyrillic = [word for word in letters if _CYRILLIC.search(word.text) and word.confidence > 0.5]
    return len(cyrillic) >= 2 and len(cyrillic) > 0.5 * len(letters)


def knows_more(russian: Sequence[Word], latin: Sequence[Word]) -> bool:
    """Tell whether Russian makes more known words of training of a page than Latin does, and at least two."""
    known = _known(word.text for word in russian if _CYRILLIC.search(word.text))
    return known >= 2 and known > _known(word.text for word in latin)


def with_small_words(words: Sequence[Word]) -> list[Word]:
    """Put right the small words of Russian handwriting: "in" that looks like a sign, kilograms cut short."""
    return [_small_word(words, at) or word for at, word in enumerate(words)]


def _small_word(words: Sequence[Word], at: int) -> Word | None:
    word, before, after = words[at], _beside(words, at, -1), _beside(words, at, 1)
    between = before and after and _CYRILLIC.match(before.text) and _CYRILLIC.match(after.text)
    if between and _SIGN.match(word.text):
        return replace(word, text="в", confidence=min(word.confidence, _PUT_RIGHT))
    if word.text == "к" and before and not after:
        # No line ends with "to".
        return replace(word, text="кг", confidence=min(word.confidence, _PUT_RIGHT))
    return None


def _beside(words: Sequence[Word], at: int, step: int) -> Word | None:
    """Give the next or last word where it stands on the same line."""
    place = at + step
    return words[place] if 0 <= place < len(words) and words[place].line == words[at].line else None


def _known(texts: Iterable[str]) -> int:
    words = (text.lower().strip(".,:;") for text in texts)
    return sum(len(word) > 3 and (word in vocabulary() or exercise_words(word) > 0) for word in words)
