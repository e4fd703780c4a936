"""The bubbles of a chat on a screen: which rows are one message, who wrote it, and the lines broken in it."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from ml.extract.exercise_words import exercise_words
from ml.extract.layout.grammar import is_exercise, is_heading
from ml.extract.layout.lines.broken_lines import ends_open, is_full, joined_where, opens_item
from ml.extract.layout.rows import Row
from ml.extract.notation.titles.headings import is_title

_NEW_SENTENCE = re.compile(r"[.!?]\s+[^\W\d_]")
SCHEME = re.compile(r"\d\s?[xх×*]\s?\d|\d\s+(?:sets?|rounds?|подход|круг)", re.IGNORECASE)
# Lines of one bubble stand nearer than this share of what is usual; those of another side begin elsewhere.
_GAP = 1.4
_SHIFTED = 2.5
_MOSTLY = 0.6
_LONGEST_NAME = 3
_FEWEST_NAMED = 2


@dataclass(slots=True)
class Message:
    """The rows of one bubble."""

    rows: list[Row]

    @property
    def left(self) -> float:
        """Where its lines begin."""
        return min(row.left for row in self.rows)

    @property
    def says_work(self) -> int:
        """How many of its lines say what to train."""
        named = [row for row in self.rows if exercise_words(row.text) and any(map(str.isdigit, row.text))]
        schemes = sum(bool(SCHEME.search(row.text)) for row in self.rows)
        return max(schemes, len(named) if len(named) > 1 else 0)


def messages_of(rows: Sequence[Row], ends: Sequence[Row], heads: Sequence[Row]) -> list[Message]:
    """Part rows into messages: at the times below them, `ends`, and at who writes what follows, `heads`.

    Where the page shows neither, at the wider gaps between bubbles; and always where the side changes.
    """
    pitch = _pitch(rows)
    marks = [*ends, *heads]
    parted: list[list[Row]] = [[]]
    for row in rows:
        last = parted[-1][-1] if parted[-1] else None
        if row in marks or (last is not None and _is_other(last, row, pitch, by_gap=not marks)):
            parted.append([])
        if row not in marks:
            parted[-1].append(row)
    return [Message(part) for part in parted if part]


def _is_other(last: Row, row: Row, pitch: float, *, by_gap: bool) -> bool:
    is_shifted = abs(row.left - last.left) > _SHIFTED * row.height
    return is_shifted or (by_gap and row.y - last.y > _GAP * pitch)


def _pitch(rows: Sequence[Row]) -> float:
    """Give how far apart the lines of a bubble are: as most of the nearer ones."""
    steps = sorted(after.y - before.y for before, after in itertools.pairwise(rows))
    return median(steps[: max(1, (len(steps) + 1) // 2)]) if steps else 0.0


def without_writers(messages: Sequence[Message], members: frozenset[str]) -> list[Message]:
    """Give the messages of a group without the names above their lines."""
    firsts = [message.rows[0] for message in messages if len(message.rows) > 1]
    named = [row for row in firsts if _is_writer(row, members)]
    if len(named) < _FEWEST_NAMED and not any(_first_word(row) in members for row in named):
        return list(messages)
    return [Message([row for row in message.rows if row not in named]) for message in messages]


def _is_writer(row: Row, members: frozenset[str]) -> bool:
    """Tell `Marisol`, `Coach Ben` from a line of the message and from its title."""
    text = row.text
    if _first_word(row) in members:
        return len(row.words) <= _LONGEST_NAME
    is_name = len(row.words) <= _LONGEST_NAME and text[:1].isupper() and not any(map(str.isdigit, text))
    is_said = text[-1] in ".!?,:…" or exercise_words(text) or is_heading(text) or is_title(text)
    return is_name and not is_said


def _first_word(row: Row) -> str:
    return row.words[0].text.lower().strip("~,.")


def unbroken(rows: Sequence[Row], widest: float) -> list[Row]:
    """Join lines that a bubble was too narrow for: the next word would not have fitted behind them."""
    is_prose = any(_NEW_SENTENCE.search(row.text) and not opens_item(row.text) for row in rows)
    lower = sum(row.text[:1].islower() for row in rows) > _MOSTLY * len(rows)

    def goes_on(line: Row, above: Row, row: Row) -> bool:
        is_broken = is_full(above, row, above.left + widest)
        return is_broken and _goes_on(line.text, row.text, is_prose=is_prose, are_lower=lower)

    return joined_where(rows, goes_on)


def _goes_on(above: str, text: str, *, is_prose: bool, are_lower: bool) -> bool:
    if opens_item(text):
        return False
    if ends_open(above, text):
        return True
    is_small = text[:1].islower() and not are_lower
    if text[:1].isupper() and SCHEME.search(above) and SCHEME.search(text) and is_exercise(text):
        # Whatever else is told around it, a list goes on.
        return False
    return is_prose or is_small or not (is_exercise(above) and is_exercise(text))
