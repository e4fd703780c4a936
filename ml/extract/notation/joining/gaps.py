"""Empty lines that part nothing: a name, an empty line, and the sets of it."""

import re
from collections.abc import Sequence

from ml.extract.exercise_words import exercise_words
from ml.extract.notation.block_headers.blocks import block_header, sets_of_reps
from ml.extract.notation.line.lines import parse_line
from ml.extract.notation.parsed import LineKind
from ml.extract.notation.titles.headings import is_title, part_title

_SETS = re.compile(r"^\W*\d{1,2}\s*(?:[xх×]|sets?\b|подход\w*)\s*\S", re.IGNORECASE)
_LONGEST = 6


def without_gaps_under_names(lines: Sequence[str]) -> list[str]:
    """Put `5 x 3 @ 85%` right below the `Bench press:` that it is of, where an empty line parts the two."""
    made: list[str] = []
    for line in lines:
        above = next((index for index in reversed(range(len(made))) if made[index].strip()), None)
        if above is not None and _is_name(made[above]) and _is_sets(line):
            # Behind a colon it would be what a list is called.
            made[above:] = [made[above].rstrip(": ")]
        made.append(line)
    return made


def _is_sets(line: str) -> bool:
    is_counted = bool(_SETS.match(line)) and (block_header(line) is None or sets_of_reps(line) is not None)
    return is_counted and parse_line(line).kind is LineKind.NUMBERS


def _is_name(line: str) -> bool:
    """Tell the name of an exercise from the title of a list."""
    text = line.strip()
    if re.search(r"\d", text) or len(text.split()) > _LONGEST or not exercise_words(text):
        return False
    return not is_title(text.rstrip(": ")) and part_title(text) is None
