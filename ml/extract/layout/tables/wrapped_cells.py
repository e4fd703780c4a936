"""Names that their column was too narrow for: `Chest press on the` over `machine`, beside its numbers."""

from collections.abc import Sequence

from ml.extract.layout.grammar import is_heading
from ml.extract.layout.rows import Row

# A row of a table has its name and so many numbers beside it.
_FEWEST_NUMBERS = 2
# The second line of a cell is nearer to its first one than the next row is, by this share.
_NEARER = 0.8


def with_wrapped_cells_joined(rows: Sequence[Row]) -> list[Row]:
    """Put a line that stands alone below a name of a table, and begins small, behind that name."""
    made: list[Row] = []
    for index, row in enumerate(rows):
        below = rows[index + 1] if index + 1 < len(rows) else None
        end = _end_of_name(made[-1], row) if made and _is_near(made[-1], row, below) else None
        if end is None:
            made.append(row)
        else:
            words = made[-1].words
            made[-1] = Row((*words[:end], *row.words, *words[end:]))
    return made


def _is_near(above: Row, row: Row, below: Row | None) -> bool:
    return below is None or row.y - above.y < _NEARER * (below.y - row.y)


def _end_of_name(above: Row, row: Row) -> int | None:
    """Give behind which word of a row of a table a line goes on; None where it is a line of its own."""
    if not row.text[:1].islower() or len(row.cells) > 1 or any(map(str.isdigit, row.text)):
        return None
    if is_heading(row.text) or row.text[-1:] in ":.!?":
        return None
    cells = above.cells
    named = [index for index, cell in enumerate(cells) if any(map(str.isalpha, cell.text))][:1]
    if not named or sum(cell.text[:1].isdigit() for cell in cells[named[0] + 1 :]) < _FEWEST_NUMBERS:
        return None
    words = [word for word in cells[named[0]].words if any(map(str.isalpha, word.text))]
    is_below = bool(words) and abs(words[0].left - row.left) < max(row.height, above.height)
    is_name = is_below and words[0].text[:1].isupper()
    return sum(len(cell.words) for cell in cells[: named[0] + 1]) if is_name else None
