"""Headers of tables whose labels go over several lines: `Reps /` over `time` beside `Sets`."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ml.extract.layout.rows import Row
from ml.extract.layout.tables.headers import read_header
from ml.extract.words import Word

_FEWEST_CELLS = 2
_NEAR = 1.4


def with_wrapped_headers_joined(rows: Sequence[Row]) -> list[Row]:
    """Join the lines of such a header into one row, where more of its labels are known by that."""
    made = list(rows)
    for index in range(len(made) - 1, -1, -1):
        if index >= len(made) or len(made[index].cells) < _FEWEST_CELLS or not _is_wordy(made[index]):
            continue
        for first, last in ((index - 1, index + 1), (index - 1, index), (index, index + 1)):
            if first < 0 or last >= len(made):
                continue
            if (joined := _joined(made[first : last + 1], made[index])) is not None:
                made[first : last + 1] = [joined]
                break
    return made


def _joined(lines: Sequence[Row], core: Row) -> Row | None:
    """Give the row of all labels; None where its lines are no one header."""
    are_near = all(after.y - before.y < _NEAR * core.height for before, after in pairwise(lines))
    if not are_near or not all(map(_is_wordy, lines)):
        return None
    stacks: list[list[Row]] = [[cell] for cell in core.cells]
    for line in lines:
        for cell in line.cells if line is not core else ():
            homes = [stack for stack in stacks if _overlap(stack, cell)]
            if len(homes) > 1:
                return None
            if homes:
                homes[0].append(cell)
            else:
                stacks.append([cell])
    words = sorted((_label(stack) for stack in stacks), key=lambda word: word.left)
    whole = Row(tuple(words))
    return whole if _known(whole) > _known(core) else None


def _is_wordy(row: Row) -> bool:
    return not any(map(str.isdigit, row.text))


def _overlap(stack: Sequence[Row], cell: Row) -> bool:
    return any(other.left < cell.right and cell.left < other.right for other in stack)


def _label(stack: Sequence[Row]) -> Word:
    """Write the lines of one label as one word."""
    cells = sorted(stack, key=lambda cell: cell.y)
    left, right = min(cell.left for cell in cells), max(cell.right for cell in cells)
    text = " ".join(cell.text for cell in cells)
    return replace(cells[0].words[0], text=text, x=(left + right) / 2, width=right - left)


def _known(row: Row) -> int:
    return len(read_header(row) or ())
