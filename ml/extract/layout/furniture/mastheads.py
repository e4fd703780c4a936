"""What is printed over and under a page: a small line beside a big title, how much there is, its number."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.grammar import day_title, is_heading
from ml.extract.layout.rows import Row
from ml.extract.notation.units import NUMBER_WORDS

_TOP = 3
# A title is so much taller than what stands beside it.
_TALLER = 1.8
_LETTERS = re.compile(r"[^\W\d_]")
_FEWEST_LETTERS = 4
_MANY = "|".join(sorted((*NUMBER_WORDS, "no", "zero", "forty", "fifty", "sixty"), key=len, reverse=True))
# `Six moves. Two dumbbells. Forty minutes.`, `5 exercises, 1 kettlebell, no gym`
_COUNTED = re.compile(
    rf"(?:just |only )?(?:\d{{1,3}}|{_MANY})[\s-](?:[^\W\d]+\s)?(?:moves?|exercises?|minutes?|mins?|hours?"
    r"|dumbbells?|kettlebells?|bands?|barbells?|mats?|chairs?|machines?|equipment|kit|gym|excuses|bench(?:es)?)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[.,;!|·•+&]\s*|\s+[-–—]\s+")
# `74 STRONG & LEAN MONTHLY`, `Move magazine | 12`
_FOLIO = re.compile(r"\d{1,3}\s+(?=[^\d]{4,})[A-Z& .'|-]+|[^\d]{4,}\s[|·•]\s\d{1,3}")


def without_mastheads(rows: Sequence[Row]) -> list[Row]:
    """Leave out what heads and foots a printed page and says nothing to train."""
    kept = [_title_of(row) if index < _TOP else row for index, row in enumerate(rows)]
    kept = [row for row in kept if not _counts_all(row.text)]
    if kept and _FOLIO.fullmatch(kept[-1].text) and exercise_words(kept[-1].text) == 0:
        kept.pop()
    return kept


def _title_of(row: Row) -> Row:
    """Give the tall words of a row that a small line stands beside."""
    cells = row.cells
    first, others = cells[0], [word for cell in cells[1:] for word in cell.words]
    is_title = len(_LETTERS.findall(first.text)) >= _FEWEST_LETTERS and not re.search(r"\d", first.text)
    if not others or not is_title or any(_TALLER * word.height > first.height for word in others):
        return row
    beside = Row(tuple(others)).text
    return row if is_heading(beside) or day_title(beside) else first


def _counts_all(text: str) -> bool:
    """Tell a line that only counts what all of the page has, part by part."""
    parts = [part for part in _PARTS.split(text) if part]
    return len(parts) > 1 and all(map(_COUNTED.fullmatch, parts))
