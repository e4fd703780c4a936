"""A line whose exercises letters or numbers label, `A1. Row 3x10 A2. Press 3x10`: parted into them."""

import re

from ml.extract.notation.units import Unit, spellings

# `A1. Row 3x10 A2. Press 3x10`, `1) 5 pull-ups 2) 8 presses`
_INNER_LABEL = re.compile(r"(?:\s+/|,)?\s+(?=[A-H][1-9](?:[.):]\s|\s[^\W\d])|\(?[1-9]\)\s)")
# `A) squat 5x5; B) 3 rounds: ...`
_FIRST_OF_LETTERS = re.compile(r"^\W*A[).:]\s")
_NEXT_LETTER = re.compile(r"[;,.]?\s+(?=[B-F][).:]\s+\S)")
_TIME = rf"\d[\d:]*\s?(?:{spellings(Unit.SECOND, Unit.MINUTE)}|'|\")?\.?"
# Said behind the last label, but of all: `... B2) raises 3x15 - 60 s rest after each pair`.
_REST_OF_EACH = re.compile(
    rf"[\s,;.(-]+(?=(?:rest\s+{_TIME}|{_TIME}\s+rest)\s+(?:after|between)\s+"
    r"(?:(?:each|every|the|both)\s+)?(?:pair|superset|couplet|block)s?\W*$)",
    re.IGNORECASE,
)


def parted_by_labels(line: str) -> list[str] | None:
    """Part a line that letters or numbers label; None where none do."""
    if len(_INNER_LABEL.findall(f" {line}")) >= 2:
        *parts, last = _INNER_LABEL.split(line)
        return [*parts, *_REST_OF_EACH.split(last)]
    parts = _NEXT_LETTER.split(line) if _FIRST_OF_LETTERS.match(line) else []
    return parts if len(parts) > 1 else None
