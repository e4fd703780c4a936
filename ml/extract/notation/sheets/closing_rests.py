"""The rest in which a quiet session ends: `Rest 5 min, eyes shut` is done, as savasana is."""

import re
from collections.abc import Collection, Sequence

from ml.extract.notation.spelling import plain
from ml.extract.notation.titles.days import day_title
from storage.records.program import Exercise

_CLOSING = re.compile(
    r"^rest\b(?!.*\b(?:between (?!the knees)|each|after|then|until|periods?|times?)\b)"
    r"(?P<where>[ ,][^\d]*?)?\s?(?P<minutes>\d{1,2})\s?min\b"
    r"(?P<how>,\s[^\d]{3,})?\.?$",
    re.IGNORECASE,
)
_SETS = re.compile(r"\d\s*[xх]\s*\d", re.IGNORECASE)
# Shorter ones are between sets.
_SHORTEST = 2
_MOSTLY = 0.5


def closing_rest(pieces: Sequence[object], index: int, titles: Collection[str]) -> Exercise | None:
    """Give the rest that ends a session as an exercise; None where it is a rest between sets."""
    line = pieces[index]
    found = _CLOSING.match(plain(line)) if isinstance(line, str) else None
    if found is None or int(found["minutes"]) < _SHORTEST or not _is_last(pieces, index, titles):
        return None
    is_told = len((found["where"] or "").strip(" ,")) > 1 or bool(found["how"])
    if not is_told and not _is_quiet(pieces, index, titles):
        return None
    said = [found["where"] or "", found["how"] or ""]
    notes = "; ".join(filter(None, (words.strip(" ,") for words in said)))
    seconds = int(found["minutes"]) * 60
    return Exercise(name="Rest", duration_s=seconds, notes=notes or None, source=str(line).strip()[:2000])


def _opens(piece: object, titles: Collection[str]) -> bool:
    return isinstance(piece, str) and (piece.strip() in titles or day_title(piece.strip()) is not None)


def _is_last(pieces: Sequence[object], index: int, titles: Collection[str]) -> bool:
    behind = next((p for p in pieces[index + 1 :] if not isinstance(p, str) or p.strip()), None)
    return behind is None or _opens(behind, titles)


def _is_quiet(pieces: Sequence[object], index: int, titles: Collection[str]) -> bool:
    """Tell breathing and stretches, of which few have sets, from lifting."""
    above: list[str] = []
    for piece in reversed(pieces[:index]):
        if _opens(piece, titles):
            break
        above.append(piece if isinstance(piece, str) else "")
    return bool(above) and sum(bool(_SETS.search(line)) for line in above) < _MOSTLY * len(above)
