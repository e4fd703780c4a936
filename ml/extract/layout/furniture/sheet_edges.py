"""The edges of a spreadsheet on a screen: letters over its columns, numbers before its rows."""

from collections.abc import Sequence

from ml.extract.layout.rows import Row
from ml.extract.layout.tables.headers import read_header
from ml.extract.words import Word

_FEWEST_LETTERS = 3
_FEWEST_NUMBERS = 3
# So many of the letters must be seen as such; noughts, brackets and signs are what the others are read as.
_SEEN = 0.6
# Russian letters that look like the first of the Latin ones.
_LOOKALIKES = str.maketrans("АВСЕО", "ABCEO")
# A number of the sheet may be lost with its row, but not every second one.
_MOST_LOST = 1.5
_FEWEST_EMPTY = 2


def without_edges(rows: Sequence[Row]) -> list[Row]:
    """Give rows without the letters and the numbers of a spreadsheet: `A B C` over `1 Exercise Sets`.

    Numbers that only count the exercises stand below a header; those of a sheet stand before it, too, and
    before rows that are empty.
    """
    lettered = [row for row in rows if _is_lettered(row)]
    kept = [row for row in rows if row not in lettered]
    numbers = _numbers(kept)
    if not numbers or not (lettered or _is_of_sheet(kept, numbers)):
        return kept
    bare = [_bare(row) if index in numbers else row for index, row in enumerate(kept)]
    return [row for row in bare if row.words]


def _bare(row: Row) -> Row:
    """Leave out the number before a row, and the line of the sheet behind it, which is read as a dash."""
    words = row.words[1:]
    while words and not any(map(str.isalnum, words[0].text)) and words[0].text != "+":
        words = words[1:]
    return Row(words)


def _is_lettered(row: Row) -> bool:
    """Tell `A  B  C  D`, one letter over each column, some of which may be read as something else."""
    texts = ["".join(filter(str.isalnum, word.text)) for word in row.words]
    if len(texts) < _FEWEST_LETTERS or any(
        len(word.text) > 2 or len(text) > 1 for word, text in zip(row.words, texts, strict=True)
    ):
        return False
    letters = "".join(texts).translate(_LOOKALIKES)
    if letters in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" and len(letters) == len(texts):
        return True
    own = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[: len(texts)]
    seen = sum(text.translate(_LOOKALIKES) == letter for text, letter in zip(texts, own, strict=False))
    return seen >= max(2, _SEEN * len(texts) - 1) and len(row.cells) == len(row.words)


def _numbers(rows: Sequence[Row]) -> set[int]:
    """Give the rows that begin with the next number each, below one another; none where many are missing."""
    runs: list[list[tuple[int, Word]]] = []
    for index, row in enumerate(rows):
        if not (word := row.words[0]).text.isdecimal():
            continue
        if runs and int(runs[-1][-1][1].text) < int(word.text):
            runs[-1].append((index, word))
        else:
            # The tools above a sheet may begin with a number, too.
            runs.append([(index, word)])
    run = max(runs, key=len, default=[])
    values = [int(word.text) for _, word in run]
    if len(run) < _FEWEST_NUMBERS or values[-1] - values[0] > _MOST_LOST * (len(run) - 1):
        return set()
    is_column = max(word.left for _, word in run) < min(word.right for _, word in run)
    return {index for index, _ in run} if is_column else set()


def _is_of_sheet(rows: Sequence[Row], numbers: set[int]) -> bool:
    """Tell numbers before a header, or before rows that hold nothing else."""
    numbered = [rows[index] for index in sorted(numbers)]
    empty = sum(len(row.words) == 1 for row in numbered)
    has_empty = _FEWEST_EMPTY <= empty <= len(numbered) / 2
    return has_empty or any(read_header(_bare(row)) for row in numbered if len(row.words) > 1)
