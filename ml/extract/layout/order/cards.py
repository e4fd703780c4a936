"""Cards side by side: each a name with its numbers below it, not a row of a table."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.rows import Row

_DIGIT, _LETTERS = re.compile(r"\d"), re.compile(r"[^\W\d_]{2}")


def is_cards(side: Sequence[Row]) -> bool:
    """Tell a column of cards, `Leg press` over `15 reps` over `50 kg`, from a column of a table.

    A table's column holds names or numbers; in one of cards each name has numbers below it.
    """
    texts = [row.text for row in side if not row.text.strip(".)#").isdigit()]
    names = [index for index, text in enumerate(texts) if _is_name(text)]
    counted = [index for index in names if index + 1 < len(texts) and _says_amount(texts[index + 1])]
    amounts = sum(_says_amount(text) for text in texts)
    return bool(counted) and 2 * len(counted) > len(names) and 4 * len(counted) >= amounts


def _is_name(text: str) -> bool:
    return not _DIGIT.search(text) and exercise_words(text) > 0


def _says_amount(text: str) -> bool:
    """Tell `15 reps`, which says of what, from the bare number of a table."""
    return bool(_DIGIT.search(text) and _LETTERS.search(text)) or bool(re.search(r"\d\s*[xх×]\s*\d", text))
