"""BM25 over the words of courses (Robertson and Zaragoza 2009); a title's and a tag's words weigh more."""

import math
from collections.abc import Iterable, Sequence

from ml.recommend.search.course_side import ReadCourse

_K1, _B = 1.2, 0.5
# A word of every third course says nothing.
_COMMON = 3


def full_text(asked: Iterable[str], read: Sequence[ReadCourse]) -> list[float]:
    """Give each course's BM25 for some stems over the best course's: from 0 to 1."""
    rows = [0.0] * len(read)
    average = sum(one.length for one in read) / max(len(read), 1)
    for word in set(asked):
        counts = [one.words.get(word, 0) for one in read]
        having = sum(count > 0 for count in counts)
        if not having or having > max(len(read) / _COMMON, 1):
            continue
        rarity = math.log(1 + (len(read) - having + 0.5) / (having + 0.5))
        for place, count in enumerate(counts):
            if count:
                length = 1 - _B + _B * read[place].length / average
                rows[place] += rarity * count * (_K1 + 1) / (count + _K1 * length)
    best = max(rows, default=0.0) or 1.0
    return [row / best for row in rows]
