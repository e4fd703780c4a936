"""What stands beside a list and is not trained: an article, a menu, scores of a class, a box of paces."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.grammar import is_exercise, is_heading
from ml.extract.layout.rows import Row, split_at
from ml.extract.notation.asides.scoreboards import is_score, is_scores_heading

_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_ROWS = 3
_FEWEST_WORDS = 4
# A scheme says that a line is to be trained, however many words it has.
_SCHEME = re.compile(r"\d\s*[xх×]\s*\d|\d\s?(?:sets|reps|подход\w*|повтор\w*)\b", re.IGNORECASE)

_FEWEST_SCORES = 2
# `A: 78-80`, `Threshold = 4:05 /km`: a figure for each of several.
_FIGURE = re.compile(
    r"^\W*[^\W\d][^\d:=]{0,20}\s*[:=]\s*~?\d[\d.:,\s+–-]*(?:s|secs?|w|watts?|bpm|%|/?\s?(?:km|mi|100\s?m))?\W*$",
    re.IGNORECASE,
)
_FEWEST_FIGURES = 2


def prose_beside(rows: Sequence[Row]) -> tuple[int, int, float, bool] | None:
    """Find prose in a column beside a list: first row, last row, the place between, is it the left one.

    Notes beside their exercises share the rows of these; an article has lines of its own.
    """
    for x in sorted({round(cell.left - 0.5 * row.height) for row in rows for cell in row.cells}):
        for first, last in _uncrossed(rows, x):
            side = prose_side(rows[first : last + 1], x)
            if side is not None:
                return first, last, x, side
    return None


def _uncrossed(rows: Sequence[Row], x: float) -> list[tuple[int, int]]:
    """Give the runs of rows of which no cell reaches over a place: it parts columns, no words of one."""
    runs: list[tuple[int, int]] = []
    start = 0
    for index, row in enumerate([*rows, None]):
        if row is None or any(cell.left < x < cell.right for cell in row.cells):
            if index - start >= 2 * _FEWEST_ROWS - 1:
                runs.append((start, index - 1))
            start = index + 1
    return runs


def prose_side(rows: Sequence[Row], x: float) -> bool | None:
    """Tell whether the left of two columns is prose (True) or the right one (False); None for neither."""
    left, right = split_at(rows, x)
    if min(len(left), len(right)) < _FEWEST_ROWS or not _overlap(left, right):
        return None
    if _is_scores(right) or _are_figures(right):
        return False
    shared = len(left) + len(right) - len(rows)
    if 2 * shared > min(len(left), len(right)):
        return None
    if _stands_beside(left, right):
        return True
    return False if _stands_beside(right, left) else None


def _stands_beside(side: Sequence[Row], other: Sequence[Row]) -> bool:
    """Tell an article beside a list, or a menu beside exercises."""
    return (_is_prose(side) and _is_list(other)) or (_is_menu(side) and _lists_exercises(other))


def _overlap(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Tell columns beside each other from one below the other."""
    common = min(left[-1].y, right[-1].y) - max(left[0].y, right[0].y)
    return common > 0.4 * min(left[-1].y - left[0].y, right[-1].y - right[0].y)


def _is_prose(side: Sequence[Row]) -> bool:
    """Tell lines of sentences, most of them of several words and none a scheme."""
    texts = [row.text for row in side]
    long = [text for text in texts if len(_WORD.findall(text)) >= _FEWEST_WORDS]
    goes_on = sum(text[:1].islower() for text in texts[1:])
    return 2 * len(long) > len(texts) and goes_on >= 2 and not any(_SCHEME.search(text) for text in texts)


def _is_menu(side: Sequence[Row]) -> bool:
    """Tell files, links or advertisements from work, and from the days that the work beside is of."""
    named = sum(exercise_words(row.text) > 0 for row in side)
    return 2 * named <= len(side) and not any(
        is_heading(row.text)
        or _SCHEME.search(row.text)
        or (exercise_words(row.text) and re.search(r"\d", row.text))
        or not _WORD.search(row.text)
        for row in side
    )


def _lists_exercises(side: Sequence[Row]) -> bool:
    """Tell a list that names what it counts, or counts it right below its names."""
    counted = [row for row in side if _SCHEME.search(row.text) or is_exercise(row.text)]
    names = [row for row in side if exercise_words(row.text)]
    return len(counted) >= _FEWEST_ROWS and len(names) >= _FEWEST_ROWS


def _is_scores(side: Sequence[Row]) -> bool:
    """Tell who needed how long, `Kat 12:31`, from what is trained."""
    heads = [index for index, row in enumerate(side) if is_scores_heading(row.text)]
    below = side[heads[0] + 1 :] if heads else side
    said = [row.text for row in below if re.search(r"\d", row.text)]
    scored = [text for text in said if is_score(text, below_heading=bool(heads))]
    return len(scored) >= _FEWEST_SCORES and len(scored) == len(said)


def _are_figures(side: Sequence[Row]) -> bool:
    """Tell a box of paces, `400 PACE` over `A: 78-80`, from what is trained."""
    texts = [row.text for row in side]
    figures = [text for text in texts if _FIGURE.match(text)]
    is_trained = any(exercise_words(text) or _SCHEME.search(text) for text in texts)
    return len(figures) >= max(_FEWEST_FIGURES, len(texts) - 1) and not is_trained


def _is_list(side: Sequence[Row]) -> bool:
    """Tell names with their numbers."""
    counted = [row for row in side if re.search(r"\d", row.text) and _WORD.search(row.text)]
    return len(counted) >= _FEWEST_ROWS and 2 * len(counted) >= len(side) and not _is_prose(side)
