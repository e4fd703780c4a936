"""The terms of a text that a linear reader weighs: words, their beginnings, and pairs of neighbours."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from ml.recommend.reading.shorthand import written_out

_WORD = re.compile(r"\w+")
# Endings say little, in Russian least of all.
_BEGINNINGS = (4, 5)
_FEWEST_TEXTS = 2


def terms_of(text: str) -> Iterator[str]:
    """Give every term of a text, as often as it is there."""
    words = _WORD.findall(written_out(text).lower().replace("ё", "е"))
    yield from words
    for length in _BEGINNINGS:
        yield from (f"{word[:length]}*" for word in words if len(word) > length)
    yield from _pairs(words)
    yield from (f"{pair}*" for pair in _pairs([word[: _BEGINNINGS[-1]] for word in words]))


def common_terms(texts: Iterable[str]) -> dict[str, float]:
    """Give the terms of two texts or more, each with its weight: the rarer, the heavier (smoothed idf)."""
    counts: Counter[str] = Counter()
    size = 0
    for text in texts:
        counts.update(set(terms_of(text)))
        size += 1
    return {
        term: math.log((1 + size) / (1 + count)) + 1
        for term, count in sorted(counts.items())
        if count >= _FEWEST_TEXTS
    }


def weighed_terms(text: str, weights: Mapping[str, float]) -> dict[str, float]:
    """Give the known terms of a text as a vector of length 1 (sublinear tf-idf)."""
    counts = Counter(term for term in terms_of(text) if term in weights)
    values = {term: (1 + math.log(count)) * weights[term] for term, count in counts.items()}
    length = math.sqrt(sum(value * value for value in values.values()))
    return {term: value / length for term, value in values.items()}


def _pairs(words: Sequence[str]) -> Iterator[str]:
    return (f"{first} {second}" for first, second in pairwise(words))
