"""Amounts below names, a line each: `Run` over `1:30`, `Crunches` over `x18`; and what is below a cell."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.furniture.chrome import is_chrome
from ml.extract.layout.grammar import rest_for_all
from ml.extract.layout.rows import Row
from ml.extract.notation.block_headers.rounds import trailing_rounds
from ml.extract.notation.vocabulary import any_of
from ml.extract.words import Word

_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?"
_TIMES = re.compile(r"[xх×]\s?(\d{1,3})|(\d{1,3})\s?[xх×]", re.IGNORECASE)
_AMOUNT = re.compile(
    any_of(_CLOCK, r"\d[\d.,]*\s?(?:m|km|mi|s|secs?|mins?|м|км|с|сек|мин)\.?", _TIMES.pattern), re.IGNORECASE
)
PACE = re.compile(r"\d{1,2}:\d{2}.*/\s?(?:km|mi|100|500|км)", re.IGNORECASE)
_HELD = re.compile(r"\b(?:hold|удержание)$", re.IGNORECASE)
_FEWEST = 2
# The stamp of a message is smaller than what it says, and stands at the other edge.
_AS_HIGH = 0.78
_NEAR = 2.2
_NEARER = 0.8
_LONGEST_DETAIL = 5
_FAR = 2.0


def with_amounts_below(rows: Sequence[Row]) -> list[Row]:
    """Write names over amounts, where they are a list of such, on one line each: `Run 1:30`."""
    pairs = [index for index in range(1, len(rows)) if _is_below(rows[index - 1], rows[index])]
    if len(pairs) < _FEWEST:
        return list(rows)
    made: list[Row] = []
    for index, row in enumerate(rows):
        below = rows[index + 1] if index + 1 < len(rows) else None
        if index in pairs:
            made[-1] = Row((*_name(made[-1]), *_amount(row)))
        elif index - 1 in pairs and index + 1 not in pairs and _is_small_print(rows[index - 1], row, below):
            made[-1] = Row((*made[-1].words, *_as_remark(row)))
        else:
            made.append(row)
    return made


def _is_small_print(amount: Row, row: Row, below: Row | None) -> bool:
    """Tell how a step is done, `Pace 4:10 /km`, `relaxed`, in small letters below its amount."""
    if is_chrome(row.text):
        return False
    is_aligned = abs(row.left - amount.left) < amount.height / 2 and row.height < amount.height
    step = row.y - amount.y
    is_near = step < _NEAR * amount.height and (below is None or step < _NEARER * (below.y - row.y))
    return is_aligned and is_near and (PACE.search(row.text) is not None or _says_how(row.text))


def _as_remark(row: Row) -> Sequence[Word]:
    """Give a pace behind its sign, `@ 4:10 /km`, and other words in brackets."""
    first, *others = row.words
    if PACE.search(row.text) is not None:
        kept = [word for word in row.words if any(map(str.isdigit, word.text)) or word.text.startswith("/")]
        return replace(first, text="@"), *kept
    opened = [replace(first, text=f"({first.text}"), *others]
    return *opened[:-1], replace(opened[-1], text=f"{opened[-1].text})")


def _is_below(name: Row, row: Row) -> bool:
    """Tell an amount alone, in a line as high as the name that it begins below."""
    if not _AMOUNT.fullmatch(row.text) or any(map(str.isdigit, name.text)) or name.text[-1:] in ".!?,:":
        return False
    if sum(map(str.isalpha, name.text)) < _FEWEST or trailing_rounds(name.text, is_last=False) is not None:
        return False
    height = max(name.height, row.height)
    is_near = row.y - name.y < _NEAR * height and abs(row.left - name.left) < height
    return is_near and row.height > _AS_HIGH * name.height


def _name(row: Row) -> Sequence[Word]:
    """Give the words of a name; `Squat hold 30 s` without a comma would be a squat that is held."""
    *others, last = row.words
    return (*others, replace(last, text=f"{last.text},")) if _HELD.search(row.text) else row.words


def _amount(row: Row) -> Sequence[Word]:
    """Give the words of an amount, `x18` as `18 reps`."""
    times = _TIMES.fullmatch(row.text)
    return row.words if times is None else (replace(row.words[0], text=f"{times[1] or times[2]} reps"),)


def with_details_joined(rows: Sequence[Row]) -> list[Row]:
    """Put what stands small below the second cell of a row behind it: `6 x 50 m   Kick` over `rest 0:20`."""
    made: list[Row] = []
    for index, row in enumerate(rows):
        below = rows[index + 1] if index + 1 < len(rows) else None
        if made and _is_detail(made[-1], row, below):
            comma = replace(made[-1].words[-1], text=made[-1].words[-1].text.rstrip(",") + ",")
            made[-1] = Row((*made[-1].words[:-1], comma, *row.words))
        else:
            made.append(row)
    return made


def _is_detail(above: Row, row: Row, below: Row | None) -> bool:
    cells = above.cells
    if len(cells) < _FEWEST or len(row.cells) > 1 or row.left - above.left < _FAR * row.height:
        return False
    is_under = any(abs(row.left - cell.left) < row.height / 2 for cell in cells[1:])
    step = row.y - above.y
    is_near = step < _NEAR * above.height and (below is None or step < _NEARER * (below.y - row.y))
    return is_under and is_near and any(map(str.isdigit, above.text)) and _says_how(row.text)


def _says_how(text: str) -> bool:
    """Tell `easy`, `@ 1:10`, `rest 20 s`, `24 kg` from an exercise of its own."""
    if rest_for_all(text) is not None or text.startswith("@"):
        return True
    return len(text.split()) <= _LONGEST_DETAIL and not exercise_words(text)
