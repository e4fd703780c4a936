"""Which reader a page needs: Latin letters, or Cyrillic ones that a Latin reader spells with look-alikes."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ml.extract.exercise_words import exercise_words
from ml.extract.lexicon import vocabulary
from ml.extract.words import Word

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


def with_letters_for_signs(words: Sequence[Word]) -> list[Word]:
    """Put the word that handwriting makes look like a sign between two Russian words: in."""
    return [
        replace(word, text="в", confidence=min(word.confidence, 0.5))
        if _SIGN.match(word.text) and _is_between_words(words, at)
        else word
        for at, word in enumerate(words)
    ]


def _is_between_words(words: Sequence[Word], at: int) -> bool:
    around = (words[at - 1], words[at + 1]) if 0 < at < len(words) - 1 else ()
    same_line = all(word.line == words[at].line and _CYRILLIC.match(word.text) for word in around)
    return bool(around) and same_line


def _known(texts: Iterable[str]) -> int:
    words = (text.lower().strip(".,:;") for text in texts)
    return sum(len(word) > 3 and (word in vocabulary() or exercise_words(word) > 0) for word in words)
