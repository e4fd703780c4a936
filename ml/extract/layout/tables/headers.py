"""The header row of a table: which column holds what, and the unit that it gives its cells."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ml.extract.layout.grammar import day_title
from ml.extract.layout.rows import Row
from ml.extract.notation.labels import NUMBERED, Field, compact_label
from ml.extract.words import Word

# Columns of numbers, and those of what stands beside them.
ABOUT_WORK = NUMBERED | {Field.REST, Field.SET_NUMBER}
_LONGEST = 4
_TITLE = re.compile(r"[^\W\d_]{3}")
_SETS = re.compile(r"\d\s*[xх×]\s*\d")
# "(kg x reps)" says how to read the cells.
_LEGEND = re.compile(r"\(\s*(?P<unit>kgs?|lbs?|кг)\s*(?:[xх×*/,]\s*\w+)?\s*\)", re.IGNORECASE)
# Beside one another they head the times of work and of rest.
_PACES = ({"hard": "work", "fast": "work", "on": "work"}, {"easy": "rest", "slow": "rest", "off": "rest"})
# Signs for the kind of a column: of numbers, of words, of a choice.
_MARK = re.compile(r"#|Aa|AA|[≡=☰◎⊙@Σ∑©]")
_SEND_OFF = re.compile(r"intervals?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: what it holds, where its header is, and the header's unit, words and number."""

    field: Field
    left: float = 0.0
    right: float = 0.0
    unit: str | None = None
    title: str = ""
    number: int | None = None
    period: str | None = None

    @property
    def x(self) -> float:
        """The middle of its header."""
        return (self.left + self.right) / 2


def read_header(row: Row) -> list[Column] | None:
    """Give the columns where a row is a table's header, else None; a name column may be missing."""
    if (titled := _titled(row)) is not None:
        return titled
    columns: list[Column] = []
    strange, index = 0, 0
    words = _with_paces(_without_marks(row))
    while index < len(words):
        found, used = _longest(words[index : index + _LONGEST])
        if found is None:
            strange += 1
        else:
            columns.append(found)
        index += used
    columns = _with_send_offs(columns)
    fields = {column.field for column in columns}
    if len(columns) < 2 or strange > len(columns) / 2 or not fields & NUMBERED or fields == {Field.SETS}:
        # "sets." below "sets." ends two sentences side by side.
        return None
    # "Rest 60" or "3 sets 10 reps" name fields, too, but beside numbers.
    if any(word.text.strip(".)").isdigit() for word in row.words) and not fields & {Field.SET, Field.PERIOD}:
        return None
    if len(columns) == 2 and strange and Field.NAME not in fields:
        return None
    return columns


def _without_marks(row: Row) -> list[Word]:
    """Leave out what a database draws before the names of its columns: `Aa Exercise | # Sets | # RPE`.

    The name reaches as far to the left as its mark did: so do the cells below it.
    """
    marked = [cell for cell in row.cells if len(cell.words) > 1 and _MARK.fullmatch(cell.words[0].text)]
    if len(marked) < 2:
        return list(row.words)
    words: list[Word] = []
    for cell in row.cells:
        if cell in marked:
            mark, name, *others = cell.words
            width = name.right - mark.left
            words += [replace(name, x=mark.left + width / 2, width=width), *others]
        else:
            words += cell.words
    return words


def title_in_corner(columns: Sequence[Column]) -> str | None:
    """Give what a table is called where its header names the exercises: `DAY 1 - PUSH | SETS | REPS`."""
    first = columns[0]
    is_title = (
        first.field is Field.NAME and bool(first.title) and compact_label(_compact(first.title)) is None
    )
    return _LEGEND.sub("", first.title).strip(" :|") or None if is_title else None


def _titled(row: Row) -> list[Column] | None:
    """Read a header whose corner titles the table, and tells the unit of its sets: `LEGS (kg x reps)`."""
    corner, *others = row.cells
    if len(others) < 2 or not _TITLE.search(corner.text) or _SETS.search(corner.text):
        return None
    labels = [_longest(cell.words) for cell in others]
    columns = [
        found for (found, used), cell in zip(labels, others, strict=True) if found and used == len(cell.words)
    ]
    fields = {column.field for column in columns}
    is_header = len(columns) == len(others) and fields & {Field.REPS, Field.SET, Field.SETS_REPS}
    if not is_header or compact_label(_compact(corner.text)):
        return None
    legend = _LEGEND.search(corner.text)
    unit = legend["unit"] if legend else None
    if all(map(_names_column, corner.words)):
        # `No. | Exercise` names two columns that nothing parts.
        return [Column(Field.NAME, corner.left, corner.right, None, "Exercise"), *columns]
    columns = [replace(c, unit=c.unit or unit) if c.field is Field.SET else c for c in columns]
    return [Column(Field.NAME, corner.left, corner.right, None, corner.text), *columns]


def _names_column(word: Word) -> bool:
    text = _compact(word.text)
    return not any(map(str.isalnum, text)) or compact_label(text) is not None


def _with_send_offs(columns: list[Column]) -> list[Column]:
    """Take `Interval` beside `Stroke` for how often a way begins, not for a name."""
    names = [column for column in columns if column.field is Field.NAME]
    if len(names) < 2:
        return columns
    return [
        replace(c, field=Field.IGNORED) if c in names and _SEND_OFF.match(c.title) else c for c in columns
    ]


def read_days(row: Row) -> list[Column] | None:
    """Give a column for each day where a row names days side by side."""
    cells = row.cells
    if len(cells) < 2 or any(day_title(cell.text) is None for cell in cells):
        return None
    return [Column(Field.DAY, cell.left, cell.right, None, cell.text) for cell in cells]


def _with_paces(words: Sequence[Word]) -> list[Word]:
    """Write hard and easy in one header, which name times by how they are gone, as work and rest."""
    said = [word.text.lower().strip(".:|") for word in words]
    if not all(set(said) & set(names) for names in _PACES):
        return list(words)
    names = _PACES[0] | _PACES[1]
    return [replace(word, text=names.get(text, word.text)) for word, text in zip(words, said, strict=True)]


def _compact(phrase: str) -> str:
    return "".join(phrase.split()).lower().strip(".:|")


def _longest(words: Sequence[Word]) -> tuple[Column | None, int]:
    for count in range(len(words), 0, -1):
        taken = words[:count]
        if any(right.left - left.right > 1.2 * left.height for left, right in itertools.pairwise(taken)):
            continue
        phrase = _compact(" ".join(word.text for word in taken))
        if phrase and (label := compact_label(phrase)):
            title = " ".join(word.text for word in taken)
            return Column(label.field, taken[0].left, taken[-1].right, label.unit, title, label.number), count
    return None, 1
