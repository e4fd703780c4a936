"""How much a shared concept says: rare ones (a wheelchair) more than common ones (slow)."""

import json
import math
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ml.recommend.reading.course_words import CourseWords
from ml.recommend.reading.lexicon import Concept, lexicon

FILE = Path(__file__).parent / "specificity.json"


def weight(concepts: Iterable[Concept]) -> float:
    """Add up how much some concepts say."""
    table = _table()
    return sum(table[concept] for concept in concepts)


@cache
def weights() -> npt.NDArray[np.float32]:
    """Give how much each concept says, in the order of the lexicon."""
    return np.array([_table()[concept] for concept in lexicon().concepts], dtype=np.float32)


def measure(courses: Sequence[CourseWords]) -> dict[str, float]:
    """Give the inverse document frequency of every concept, by name (Spärck Jones, 1972)."""
    return {
        concept.name: round(
            math.log(len(courses) / (1 + sum(concept in words.about for words in courses))), 3
        )
        for concept in lexicon().concepts
    }


@cache
def _table() -> dict[Concept, float]:
    by_name = json.loads(FILE.read_text(encoding="utf-8"))
    return {concept: by_name[concept.name] for concept in lexicon().concepts}
