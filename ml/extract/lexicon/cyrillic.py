"""Russian names as a reader of print makes of handwriting: what they were before they were misread."""

from functools import cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from ml.extract.lexicon.names import (
    as_written,
    is_spelled_right,
    known,
    plain_name,
    plain_names,
    words_of_names,
)

# A whole name says more than its words: much of it may be misread where nothing else looks like it.
_LIKE, _APART = 74.0, 5.0
_SURE = 90.0
_WORD_LIKE = 50.0
_SHORTEST = 4
_LETTERS_TO_A_MISTAKE = 4


def repaired_russian(name: str, *, in_doubt: bool) -> str | None:
    """Give the name that a misread Russian one was; None where it is right or not sure.

    What is in doubt may be farther from the name that it was.
    """
    spelled = plain_name(name)
    if is_spelled_right(name) or not any(_is_russian(word) for word in spelled.split()):
        return None
    right = _by_words(spelled) if in_doubt else _known_by_words(spelled)
    return as_written(name, right) if right else None


def _known_by_words(spelled: str) -> str | None:
    worded = _with_known_words(spelled)
    return worded if known(worded) else None


def _by_words(spelled: str) -> str | None:
    worded = _with_known_words(spelled)
    if not is_spelled_right(worded):
        return _nearest(worded, _LIKE)
    # Letters at its end are lost more often than those of its words are others.
    longer = None if known(worded) else _nearest(worded, _SURE)
    return longer if longer and len(longer) > len(worded) else worded


def _with_known_words(spelled: str) -> str:
    return " ".join(_repaired_word(word) for word in spelled.split())


def _repaired_word(word: str) -> str:
    """Give the only known word that is nearest to an unknown one, and near enough."""
    if len(word) < _SHORTEST or word in words_of_names():
        return word
    most = max(1, len(word) // _LETTERS_TO_A_MISTAKE)
    near = process.extract(word, _russian_words(), scorer=Levenshtein.distance, score_cutoff=most, limit=2)
    if not near or (len(near) > 1 and near[0][1] == near[1][1]):
        return word
    return str(near[0][0])


def _nearest(name: str, least: float) -> str | None:
    """Give the known name that is nearest, where those of other exercises are farther away."""
    found = process.extract(name, plain_names(), scorer=fuzz.ratio, score_cutoff=least, limit=8)
    if not found:
        return None
    best, alike, _ = found[0]
    others = [score for other, score, _ in found if known(other) is not known(best)]
    is_apart = alike - max(others, default=0.0) >= _APART
    return str(best) if is_apart and _is_made_of(str(best), name) else None


def _is_made_of(right: str, name: str) -> bool:
    """Tell a name every word of which was read somehow from one with words of its own.

    `bench press xz bar` is no `bench press chair`, however much of the two is alike.
    """
    letters, pieces = name.replace(" ", ""), name.split()
    return all(
        max(fuzz.ratio(word, piece) for piece in pieces) >= _WORD_LIKE
        or fuzz.partial_ratio(word, letters) >= _SURE
        for word in right.split()
        if len(word) >= _SHORTEST
    )


@cache
def _russian_words() -> tuple[str, ...]:
    return tuple(word for word in words_of_names() if _is_russian(word))


def _is_russian(word: str) -> bool:
    return any("а" <= letter <= "я" for letter in word)
