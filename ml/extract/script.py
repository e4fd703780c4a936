"""Which reader a page needs: Latin letters, or Cyrillic ones that a Latin reader spells with look-alikes."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ml.extract.exercise_words import exercise_words
from ml.extract.words import Word

_NUMERIC = re.compile(r"^[\d.,:\-–/xх×%*]*\d[\d.,:\-–/xх×%*]*$")
_SURE = 0.75
_RELIABLE = 0.85


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
    cyrillic = [w for w in letters if re.search(r"[а-яё]{3}", w.text, re.IGNORECASE) and w.confidence > 0.5]
    return len(cyrillic) >= 2 and len(cyrillic) > 0.5 * len(letters)


def with_numbers_of(russian: Sequence[Word], latin: Sequence[Word]) -> list[Word]:
    """Take the words of one reader and the numbers of the other, which sees more of them."""
    sure = [word for word in russian if _NUMERIC.match(word.text) and word.confidence > _RELIABLE]
    numbers = [
        word
        for word in latin
        if _NUMERIC.match(word.text) and word.confidence > _SURE and not any(_overlap(word, s) for s in sure)
    ]
    kept = [word for word in russian if not any(_overlap(word, number) for number in numbers)]
    spelled = [replace(word, text=word.text.replace("х", "x")) for word in numbers]
    return [*kept, *spelled]


def _overlap(word: Word, other: Word) -> bool:
    across = min(word.right, other.right) - max(word.left, other.left)
    down = min(word.bottom, other.bottom) - max(word.top, other.top)
    return across > 0.5 * min(word.width, other.width) and down > 0.4 * min(word.height, other.height)
